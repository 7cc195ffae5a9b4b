import type { Words } from './words.ts';

export const it: Words = {
  iAccepted: '',
  accepted: 'accettato, accettata, accettate',
  acceptedBehind: '',
  acceptedThing: 'accetto, preso, detto di sì a',
  signed: 'firmato',
  found: 'trovato',
  self: 'ho, io, io ho, l’ho',
  selfBehind: '',
  offer: 'offerta, offerta di lavoro, proposta di lavoro, proposta di assunzione, lofferta',
  proposal: 'proposta',
  job: 'lavoro, posto, posizione, impiego, contratto, ruolo, posto di lavoro, contratto di lavoro',
  some: 'un, uno, una, un’, nuovo, nuova',
  another: 'altro, altra, un’altra, un altro, altrove, da un’altra parte, in un’altra azienda',
  from: 'da, dalla, dall’, dal, della, dell’, dello, da parte di, dell’azienda, dall’azienda',
  of: 'di, del',
  at: 'presso',
  within: 'in, con, alla, a, all’, nella',
  asRole: 'come',
  withdraw: `
    ritirare, ritira, ritiri, ritirate, ritirami, mi ritiri, ritirarmi, mi ritiro, di ritirarmi,
    di ritirare, rinunciare, rinuncia, rinuncio, disdire, disdici, tirami fuori`,
  cancel: `
    annulla, annullare, annulli, di annullare, rifiuta, rifiutare, cancella, cancellare, declina,
    declinare`,
  interview: `
    candidatura, colloquio, processo, processo di selezione, selezione, iter, iter di selezione, questo,
    questa, invito, appuntamento, dal colloquio, dal processo, dalla selezione, dal processo di selezione,
    dall’iter`,
  several: `
    entrambi, entrambe, da entrambi, da entrambe, questi, queste, da questi, da queste, tutti e due,
    tutte e due, da tutti e due, da tutte e due`,
  rest: `
    tutto il resto, il resto, resto, tutti gli altri, tutte le altre, gli altri, le altre, dalle altre,
    dagli altri, tutto, altre candidature, da tutte le altre, da tutti gli altri, da tutto il resto,
    colloqui, candidature, dal resto, tutte le altre candidature, le mie altre candidature,
    le altre candidature, tutti gli altri colloqui, gli altri colloqui, i miei altri colloqui`,
  wish: 'vorrei, voglio, desidero, puoi, può pure, puoi pure, preferisco, intendo, devo',
  couldYou: 'potresti, potrebbe, può, puoi tu, mi puoi, potete, mi potresti',
  yes: `
    sì, ok, okay, va bene, certo, certamente, d’accordo, procedi, procedi pure, proceda, proceda pure, vai,
    vai pure, fai pure, faccia pure, invia, invia pure, esatto, giusto, perfetto, confermo, confermato,
    assolutamente sì, mandala, mandalo, manda pure, sicuro, volentieri, 👍, esattamente, va benissimo,
    benissimo, mandalo pure`,
  yesAlone: 'si',
  no: `
    no, meglio di no, direi di no, meglio no, assolutamente no, non serve, 👎, no no, lascia stare,
    lascia perdere`,
  stop: 'stop, basta, fermati, smettila, smetti, annulla iscrizione',
  noMore: `
    niente più, non voglio più, basta con, basta con i, niente, non mandarmi più, non mandare più,
    non inviarmi più`,
  reminders: `
    promemoria, di ricordarmelo, i promemoria, solleciti, avvisi, di mandarmi promemoria,
    di inviarmi promemoria, di sollecitarmi`,
  home: 'pagina iniziale, la mia pagina, home, pagina principale',
  help: `
    aiuto, aiutami, ho bisogno di aiuto, ho bisogno d’aiuto, mi serve aiuto, come funziona,
    come funziona questo`,
  please: 'per favore, per piacere, perfavore, pf, cortesemente, per cortesia, gentilmente',
  thanks: `
    grazie, grazie mille, mille grazie, tante grazie, molte grazie, saluti, cordiali saluti, un saluto,
    a presto, un abbraccio, cari saluti, ti ringrazio, grazie di tutto`,
  polite: `
    ciao, salve, buongiorno, buonasera, buone notizie, buona notizia, ottimo, evviva, finalmente,
    con piacere, molto, volentieri grazie, felice, sono felice, caro, di cuore, per tutto, per l’aiuto,
    per il tuo aiuto, aggiornamento`,
  when: `
    oggi, ieri, già, appena, adesso, ora, stamattina, stamane, questa mattina, ieri sera, questa settimana,
    proprio ora, poco fa`,
  days: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  joiner: 'e, quindi, poiché, dato che, visto che, così, ed, pertanto, perciò',
  because: 'perché',
  since: 'siccome ho, visto che ho',
  article: 'l’, il, lo, la, le, i',
  small: 'mi, me, mia, mio, mie, da questo, bowout, quest’, per me',
  never: `
    accettare, accetta, accetti, accettano, accettò, accetterò, accetterei, ritirato, ritirò, loro, lui,
    lei, noi, voi, te, principio, condizione, condizioni, riserva, ma, se, quando, forse, casa, breve,
    nessuno, caso, ancora, nulla, non, orario, ha, mai, quasi, domani, dopo, presto, aspetta, aspetti,
    probabilmente, chi, prima, tranne, meno, senza, nessun, nessuna, hanno, stato, stata, che, stesso,
    magari, neanche`,
};
