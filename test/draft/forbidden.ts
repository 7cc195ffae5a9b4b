import type { Tongue } from '../../lambdas/draft/words.ts';

/** What a text must not have, and why: every fault that a reader once found, as its kind. */
export type Forbidden = readonly [pattern: RegExp, why: string];

const EVERYWHERE: readonly Forbidden[] = [
  [/\[(?!your own line\]|the day\])/, 'a bracketed tag or placeholder'],
  [/\([mwfdhxv](?:\/[mwfdhxvn]){1,3}\)|\bH\/F\b/i, 'for whom a post is advertised'],
  [/\b(?:Req|JR|Kennziffer|Ref)[.:# -]*\d/i, 'a requisition number'],
  [/\b(?:null|undefined|NaN)\b|\{\{|\}\}/, 'a gap of the program'],
  [/ {2}|,,|\.\.(?!\.)|,\.|\(\s*\)|[ \t]$/m, 'a gap in the sentence'],
  [/\p{Ll}\. \p{Ll}/u, 'a sentence that begins small'],
  [/\b(\p{L}{3,}) \1\b/iu, 'a word twice'],
  [/@[^\s@]*\s+[A-Z][a-z]{2} \d/, 'a calendar’s title'],
  [
    /(?<!\p{L})(?:bom dia|boa (?:tarde|noite)|buen[oa]s (?:d[ií]as|tardes|noches)|buon(?:giorno|asera))/iu,
    'a greeting of an hour: the letter may leave at another',
  ],
  [
    /(?<!\p{L})(?:good (?:morning|afternoon|evening)|guten (?:morgen|abend)|bonsoir|goede(?:morgen|n?avond))/iu,
    'a greeting of an hour: the letter may leave at another',
  ],
];

const ENGLISH: readonly Forbidden[] = [
  [/better (?:offer|fit|opportunity|position)|salary|\bpay\b|compensation/i, 'a comparison or money'],
  [/interview interview|role role|your message (?:for|at)\b/i, 'a role or message misnamed'],
  [
    /given my word|our exchange|understand well|travel to the office|work permit/i,
    'translated or too private',
  ],
  [/\bthe the\b|\bat (?:University|Ministry|City|Bank) of (?!America)/i, 'no article before an institution'],
  [/\ba [aeio]\p{Ll}/u, 'a before a vowel'],
  [/\d:\d\d ?(?:am|pm|a\.m|p\.m)\b|\d{1,2}(?:st|nd|rd|th) /, 'a time written another way'],
];

const GERMAN: readonly Forbidden[] = [
  [/bessere[ns]? (?:Angebot|Stelle)|Gehalt|Geld\b/, 'a comparison or money'],
  [/(?:hat|haben) sich [^.,]*, und (?:möchte|muss) (?!ich)/, 'a clause without its subject'],
  [/möchte sie (?:deshalb )?zurückziehen/, 'withdraws the new job'],
  [/\btag, \d|\d{1,2}:00 Uhr|\b\d\. \p{L}+ um \d/u, 'a date without its article and comma'],
  [
    /\bbei (?:die|der Die|Stadt|Universität|Stadtwerke|Technische|Deutsche|Bundesamt|Klinikum)\b/,
    'no article',
  ],
  [/\bbei (?:dem|das) /, 'bei dem, uncontracted'],
  [
    /Interesse an mir|gebunden|Meine Umstände|einmal grüßen|freundlich eingeladen|gilt ab heute/,
    'translated',
  ],
  [/Umstände, die das macht|Weg leider nicht weiter|sofort wissen/, 'translated'],
  [/(?:Frau|Herr|Dhr)\. /, 'an abbreviated salutation'],
];

const PORTUGUESE: readonly Forbidden[] = [
  [/melhor(?:es)? (?:proposta|oferta|oportunidade)|salári|dinheiro/i, 'a comparison or money'],
  [/\bna (?:Banco|Grupo|Hospital|Instituto|Museu|Município|CTT|Centro)\b/, 'the wrong article'],
  [/\b(?:de o|de a|em o|em a|por o|por a|a o) (?=\p{Lu})/u, 'an article that is not contracted'],
  [/de a retirar|Um olá|um olá|está próxima/, 'translated or withdraws the new job'],
  [/^Em \d|(?<=\n)Em \d/m, 'a day without “no dia”'],
  [/outra posição|obrigad[oa]\b/i, 'English in Portuguese, or the owner’s gender'],
];

/** Says that the owner applied: untrue where a recruiter came to them. Only letters about an application may. */
export const APPLIED = /bewerb|beworben|candidat(?:ur|ure|ura)\b|postul|sollicit|appl(?:y\b|ied|ication)/iu;

export const FORBIDDEN: Record<Tongue, readonly Forbidden[]> = {
  en: [...EVERYWHERE, ...ENGLISH, [/\d{1,2} (?:AM|PM)\b|, (?:November|December) \d/, 'American']],
  'en-US': [...EVERYWHERE, ...ENGLISH, [/\b\d{1,2} (?:November|December)\b|\bat 1[3-9]:/, 'British']],
  de: [...EVERYWHERE, ...GERMAN, [/Grüsse|\bgross\b|\bweiss\b/, 'Swiss']],
  'de-CH': [...EVERYWHERE, ...GERMAN, [/ß|Mit freundlichen/, 'no Swiss writes it']],
  fr: [
    ...EVERYWHERE,
    [/meilleure? (?:offre|opportunité|poste)|salaire|argent/i, 'a comparison or money'],
    [/\b(?:je|te|me|se|que|ne|jusque|lorsque) [aàâeéèêiîoôu](?!uit|onz)\p{Ll}/u, 'no elision'],
    [/\b(?:de|le|la) [aàâeéèêiîoôu]\p{Ll}/u, 'no elision'],
    [/\b(?:de le|de les|à le|à les) /, 'an article that is not contracted'],
    [
      /chez (?:Université|Mairie|Ministère|Groupe|Ville|Banque|SNCF|l’|le |la )/,
      'chez before an institution',
    ],
    [
      /message (?:pour le poste|chez)|ici Jane|Rester en contact me|à ce jour|confiance et pour cet/,
      'translated',
    ],
    [/\b(?:Mme|M\.|Mlle) /, 'an abbreviated salutation'],
    [/\b1 (?:janvier|décembre)|\d{2}h\d{2}|\d{1,2}:\d{2}/, 'a time written another way'],
    [/\p{L}[?!;]/u, 'no space before the sign'],
    [/ravie?\b|(?:désolé|enchanté|heureu(?:x|se))e?\b/, 'the owner’s gender'],
  ],
  es: [
    ...EVERYWHERE,
    [/mejor (?:oferta|puesto|oportunidad)|salario|sueldo|dinero/i, 'a comparison or money'],
    [/con contigo|\bcon (?:ti|mí)\b|\ba el |\bde el /, 'not contracted'],
    [/(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo), \d/, 'a comma in the date'],
    [/\ba las 1:|\b0\d:\d\d/, 'a time written another way'],
    [/\ben (?:Universidad|Ayuntamiento|Banco|Grupo|Hospital|Ministerio|Fundación)\b/, 'no article'],
    [/su mensaje (?:para|en)\b|trabajo añadido|quería saludar\b|He mirado|muy bien si/, 'translated'],
    [/(?:^|[.!?…\n] )[^¿\n]*\?|(?:^|\n)[^¡\n]*!/, 'a question or call that is not opened'],
    [/agradecid[oa]|encantad[oa]\b/, 'the owner’s gender'],
  ],
  pt: [
    ...EVERYWHERE,
    ...PORTUGUESE,
    [/\bvocês?\b|\bcontato|\bequipe\b|Atenciosamente|processo seletivo|ligação/, 'Brazilian'],
  ],
  'pt-BR': [
    ...EVERYWHERE,
    ...PORTUGUESE,
    [/contacto|equipa\b|consigo|contigo|-(?:lhe|te|me)\b|cumprimentos|\bt(?:eu|ua)s?\b|tenho de/, 'European'],
  ],
  it: [
    ...EVERYWHERE,
    [/miglior[ei]? (?:offerta|posizione|opportunità)|stipendio|denaro/i, 'a comparison or money'],
    [/\b(?:di|a|da|in|su) (?:il|lo|la|i|gli|le) (?=\p{Lu})/u, 'an article that is not contracted'],
    [/presso (?:Università|Comune|Banca|Gruppo|Studio|Ospedale|Politecnico|Regione)\b/, 'no article'],
    [/presso l’[^aeiouàèéìòùAEIOUÀÈÉH]/, 'l’ before a consonant'],
    [/presso (?:il|la|lo|i|le) (?:[aeiou]|[AEIOU](?![A-Z]))/, 'no elision'],
    [/presso il (?:S[bcdfglmnpqrtv]|Z)/, 'il before s with a consonant'],
    [/Ogni bene|ogni bene|lavoro in più|ritirarla|vicina|da oggi/, 'clerical, translated or the wrong thing'],
    [/dispiaciut[oa]|content[oa]\b|lieto|lieta/, 'the owner’s gender'],
    [/\b1 (?:gennaio|dicembre)/, 'a day written another way'],
  ],
  nl: [
    ...EVERYWHERE,
    [/beter (?:aanbod|baan)|betere (?:baan|functie)|salaris|geld\b/i, 'a comparison or money'],
    [/interesse voor de functie|trek ik die in|kan ik niet verder|gebonden|vanaf vandaag/, 'translated'],
    [/bij (?:Gemeente|Universiteit|Ministerie|Provincie|Stichting)\b/, 'no article'],
    [/\d{1,2}:\d{2}/, 'a time written another way'],
    [/Dank voor de vraag|wilde even groeten|bericht is daar|Dhr\./, 'stilted'],
    [/andere functie (?:aan|had|heb)/, 'one takes a job, not a function'],
  ],
};
