/** The words that a time zone is written by. */

/** Abbreviations, and a few names, that stand for one offset in practice. Left out, since they are two zones: CST IST BST AST AMT. */
export const OFFSETS: Record<string, string> = {
  UTC: '+00:00',
  GMT: '+00:00',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  KST: '+09:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  AWST: '+08:00',
  AKST: '-09:00',
  HST: '-10:00',
  BRT: '-03:00',
  ART: '-03:00',
  COT: '-05:00',
  MSK: '+03:00',
  TRT: '+03:00',
  SAST: '+02:00',
  EAT: '+03:00',
  PKT: '+05:00',
  WIB: '+07:00',
  'GREENWICH MEAN TIME': '+00:00',
  'CENTRAL EUROPEAN TIME': '+01:00',
  'CENTRAL EUROPEAN STANDARD TIME': '+01:00',
  'CENTRAL EUROPEAN SUMMER TIME': '+02:00',
  'EASTERN EUROPEAN TIME': '+02:00',
  'EASTERN STANDARD TIME': '-05:00',
  'PACIFIC STANDARD TIME': '-08:00',
};

/** Names that people write for a zone, beside "<City> time". */
export const NAMES: Record<string, string> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  et: 'America/New_York',
  'eastern time': 'America/New_York',
  ct: 'America/Chicago',
  'central time': 'America/Chicago',
  mt: 'America/Denver',
  'mountain time': 'America/Denver',
  pt: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  'uk time': 'Europe/London',
  'united kingdom time': 'Europe/London',
  'british time': 'Europe/London',
  'german time': 'Europe/Berlin',
  'french time': 'Europe/Paris',
  'spanish time': 'Europe/Madrid',
  'italian time': 'Europe/Rome',
  'portuguese time': 'Europe/Lisbon',
  'irish time': 'Europe/Dublin',
  'dutch time': 'Europe/Amsterdam',
  'swiss time': 'Europe/Zurich',
  'israel time': 'Asia/Jerusalem',
  'india time': 'Asia/Kolkata',
  'japan time': 'Asia/Tokyo',
  'singapore time': 'Asia/Singapore',
};

/** Places that are in a zone of another name, that other languages name in another way, and adjectives of places ("Berliner Zeit"). */
const WORDS: Record<string, string> = {
  'Europe/Lisbon': 'lisboa, lisbonne, lissabon, lisbona, porto, portugal, portuguesa, portoghese',
  'Europe/London':
    'londres, londra, londen, londoner, manchester, birmingham, leeds, edinburgh, glasgow, england, scotland, wales, inglaterra, angleterre, inghilterra, britische, britse',
  'Europe/Dublin': 'irland, irlanda, irlande, ierland, irische, ierse, dublín, dublino, cork, galway',
  'Europe/Rome':
    'roma, rom, rome, milano, milan, mailand, milaan, torino, turin, napoli, firenze, italia, italien, italie, italië, italiana, italienische, italiaanse',
  'Europe/Paris':
    'parijs, parigi, parís, pariser, france, francia, frankreich, frankrijk, frança, française, francese, francesa, französische, franse, lyon, marseille, toulouse, nantes, lille, bordeaux',
  'Europe/Berlin':
    'berliner, berlín, berlino, berlim, berlijn, münchen, münchner, munich, hamburg, hamburger, frankfurt, köln, cologne, stuttgart, düsseldorf, leipzig, deutschland, deutsche, deutscher, germany, alemania, alemana, alemanha, alemã, germania, tedesca, allemagne, allemande, duitsland, duitse',
  'Europe/Vienna':
    'wien, wiener, viena, vienne, wenen, österreich, österreichische, austria, linz, graz, salzburg',
  'Europe/Zurich':
    'zürich, zürcher, zurigo, zúrich, zurique, schweiz, schweizer, svizzera, suiza, suíça, suisse, zwitserland, zwitserse, genève, geneva, genf, ginebra, ginevra, basel, bern, lausanne',
  'Europe/Madrid':
    'barcelona, valencia, sevilla, málaga, bilbao, españa, española, peninsular, spagna, spagnola, espagne, espagnole, espanha, espanhola, spanien, spanische, spanje, spaanse',
  'Europe/Amsterdam':
    'nederland, nederlandse, amsterdamse, rotterdam, utrecht, eindhoven, den haag, niederlande, niederländische, paesi bassi',
  'Europe/Brussels':
    'brüssel, brussel, bruxelles, bruselas, bruxelas, belgië, belgische, belgique, belge, bélgica, belgio, antwerpen, antwerp, gent, ghent',
  'Europe/Copenhagen': 'københavn, kopenhagen, copenhague, danish, dansk',
  'Europe/Stockholm': 'swedish, svensk, schweden, suecia',
  'Europe/Warsaw': 'warszawa, warschau, varsovia, varsovie, varsavia, polish, kraków, cracow',
  'Europe/Prague': 'praha, prag, praga, czech',
  'America/Sao_Paulo': 'brasília, brasilia, são paulo, sao paulo, rio, brasil, brésil, brasilien',
  'America/New_York':
    'new york, nueva york, nova york, nova iorque, boston, washington, atlanta, miami, philadelphia, orlando, charlotte, pittsburgh, baltimore',
  'America/Chicago': 'dallas, houston, austin, minneapolis, nashville, new orleans, st. louis',
  'America/Los_Angeles': 'san francisco, seattle, san diego, portland, las vegas, los ángeles, california',
  'America/Denver': 'salt lake city, colorado',
  'America/Toronto': 'montréal, montreal, ottawa, québec, quebec',
  'America/Mexico_City': 'méxico, mexico, ciudad de méxico, cdmx, guadalajara',
  'America/Bogota': 'colombia, medellín, cali',
  'America/Lima': 'perú, peru',
  'America/Santiago': 'chile',
  'America/Argentina/Buenos_Aires': 'buenos aires, argentina',
  'Asia/Kolkata': 'india, mumbai, delhi, new delhi, bangalore, bengaluru, hyderabad, pune, chennai, indian',
  'Asia/Shanghai': 'beijing, china, shenzhen',
  'Asia/Tokyo': 'osaka, japan, japanese, tokio',
  'Asia/Dubai': 'abu dhabi, uae',
  'Asia/Jerusalem': 'tel aviv, israel',
  'Africa/Johannesburg': 'cape town, south africa',
  'Australia/Sydney': 'canberra',
};

/** The zone of each of those places. */
export const PLACES: Record<string, string> = Object.fromEntries(
  Object.entries(WORDS).flatMap(([zone, words]) => words.split(', ').map((word) => [word, zone])),
);
