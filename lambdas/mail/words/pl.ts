import type { ClientWords } from './schema.ts';

/** What mail programs write in Polish. */
export const pl = {
  forward: {
    labels: {
      from: 'od|nadawca',
      date: 'data|wysłano|wysłane|wysłany',
      subject: 'temat',
      to: 'do|adresat',
      cc: 'dw|kopia',
      replyTo: 'odpowiedz do|odpowiedź do|odpowiedź-do',
      other: 'ważność|priorytet|załączniki',
    },
    passedOn: 'przek(?:az|azyw)|przesłana dalej',
    prefixes: {
      forward: 'pd',
      answer: 'odp',
      outside: '',
    },
    wrote: 'napisał(?:a|\\(a\\))?|pisze',
    sentFrom: 'wysłane z|wysłano z',
    signOffs: ['pozdrawiam|z poważaniem'],
  },

  calendar: {
    months: `
      styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja
      czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz
      październik|października|paź listopad|listopada|lis grudzień|grudnia|gru
    `,
    weekdays: 'poniedziałek|pon wtorek|wt środa|śr czwartek|czw piątek|pt sobota|sob niedziela|niedz',
    days: ['dzisiaj', 'jutro', 'pojutrze'],
  },

  clock: { hour: '', before: 'godz', only: 'godz', halves: ['', ''], range: 'do' },
} as const satisfies ClientWords;
