import type { ClientWords } from './schema.ts';

/** What mail programs write in Danish. */
export const da = {
  forward: {
    labels: {
      from: 'fra',
      date: 'dato|sendt|sendt den',
      subject: 'emne',
      to: 'til',
      cc: 'cc',
      replyTo: 'svar til',
      other: 'vigtighed|prioritet',
    },
    passedOn: 'videresend',
    prefixes: {
      forward: 'vs',
      answer: 'sv',
      outside: '',
    },
    wrote: 'skrev',
    sentFrom: 'sendt fra',
    signOffs: ['venlig hilsen'],
  },

  calendar: {
    months: `
      januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep
      oktober|okt november|nov december|dec
    `,
    weekdays: 'mandag|man tirsdag|tirs onsdag|ons torsdag|tors fredag|fre lørdag|lør søndag|søn',
    days: ['idag', 'imorgen', 'overmorgen'],
  },

  clock: { hour: '', before: 'kl', only: '', halves: ['', ''], range: 'til' },
} as const satisfies ClientWords;
