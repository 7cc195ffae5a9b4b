import type { Words } from './words.ts';

export const nl: Words = {
  iAccepted: '',
  accepted: 'geaccepteerd, aangenomen, aanvaard',
  acceptedBehind: '',
  acceptedThing: 'ik accepteer, ik aanvaard, ik neem … aan',
  signed: 'getekend, ondertekend',
  found: 'gevonden',
  self: 'ik, ik heb, heb, k heb',
  selfBehind: 'heb ik, wil ik',
  offer: 'aanbod, jobaanbod, baanaanbod, aanbieding',
  proposal: '',
  job: 'baan, functie, job, contract, positie, arbeidscontract, arbeidsovereenkomst',
  another: 'een, andere, ander, nieuwe, elders, ergens anders, iets anders',
  from: 'van, van de',
  of: '',
  at: 'bij, bij de',
  within: 'met',
  asRole: 'als',
  withdraw: `
    terugtrekken, terug te trekken, terugtrek, trek … terug, trekken … terug, intrekken, in te trekken,
    trek … in, trekken … in, afzeggen, af te zeggen, zeg … af, zeggen … af, afmelden, meld … af, zie … af,
    afzien, uitschrijven`,
  cancel: 'annuleer, annuleren, cancel, cancelen, schrap, schrappen',
  interview: `
    sollicitatie, gesprek, procedure, sollicitatiegesprek, sollicitatieprocedure, interview, afspraak,
    proces, uitnodiging, kandidatuur, deze, dit, dit gesprek`,
  rest: `
    al het andere, de rest, rest, alle andere, alles, overal, overal anders, de andere, alle anderen,
    de anderen, al de rest, alle overige, de overige, gesprekken, sollicitaties, alle andere gesprekken,
    alle andere sollicitaties, overal elders`,
  wish: 'ik wil, ik wil graag, ik zou graag, ik wens, je kunt, je mag, u kunt, u mag, je kan, ik moet',
  couldYou: 'kun je, kan je, kunt u, wil je, wilt u, zou je, zou u, kan u',
  yes: `
    ja, jazeker, jep, jup, ok, oke, oké, okay, prima, akkoord, goed, is goed, doe maar, doe dat,
    doe dat maar, klopt, zeker, ja hoor, natuurlijk, verstuur maar, stuur maar, versturen, bevestigd,
    inderdaad, ga je gang, ga maar, dat klopt, ja zeker, 👍, graag zelfs, helemaal goed`,
  yesAlone: '',
  no: 'nee, neen, liever niet, beter niet, nee hoor, absoluut niet, hoeft niet, 👎, zeker niet, laat maar',
  stop: 'stop, stoppen, hou op, houd op, stop maar, afmelden voor herinneringen',
  noMore: 'geen … meer, genoeg, niet meer, stuur me geen … meer, stuur geen … meer',
  reminders: `
    herinneringen, herinnering, met herinneren, herinneren, met herinneringen, met de herinneringen,
    met herinneringen sturen, reminders`,
  home: 'startpagina, mijn pagina, home, beginpagina',
  help: 'hulp, help, help me, ik heb hulp nodig, hoe werkt dit, hoe werkt het, wat kun je',
  please: 'alsjeblieft, alstublieft, aub, ajb, svp, graag, a.u.b',
  thanks: `
    bedankt, dank je, dank je wel, dankjewel, dank u, dank u wel, dankuwel, dank, groet, groeten, groetjes,
    met vriendelijke groet, mvg, hartelijk dank, heel erg bedankt, alvast bedankt, hartelijke groet,
    thanks, merci`,
  polite: `
    hoi, hallo, hey, dag, goedemorgen, goedemiddag, goedenavond, goed nieuws, leuk nieuws, super, top,
    eindelijk, met plezier, fijn, blij, heel, erg, beste, voor alles, voor de hulp, ben blij, wat fijn,
    goedendag, goeiedag`,
  when: `
    vandaag, gisteren, net, nu, al, zojuist, vanochtend, vanmiddag, gisteravond, inmiddels, reeds,
    deze week, eergisteren`,
  days: `
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, op maandag, op dinsdag, op woensdag,
    op donderdag, op vrijdag`,
  joiner: 'en, dus, omdat, want, daarom, aangezien, dan',
  since: '',
  article: 'het, de',
  small: 'me, mij, mijn, mezelf, hiervan, bowout, hem, voor, dat, mijzelf, er, uit, hier',
  never: `
    accepteer, accepteren, accepteert, teruggetrokken, ingetrokken, afgezegd, niet, geen, indien, hen, hun,
    haar, jou, jullie, ons, u, iemand, niemand, voorwaarde, voorwaarden, voorbehoud, maar, misschien,
    thuis, nog, hebben, heeft, ben, werd, word, tijdstip`,
  wrote: 'schreef',
  sentFrom: 'verstuurd vanaf, verzonden vanaf, verzonden met, verstuurd met, outlook voor',
};
