import type { ClientWords } from './schema.ts';

/** What mail programs write in Norwegian. */
export const no = {
  forward: {
    labels: {
      from: 'fra',
      date: 'dato|sendt',
      subject: 'emne',
      to: 'til',
      cc: 'kopi|cc',
      replyTo: 'svar til',
      other: 'prioritet|vedlegg',
    },
    passedOn: 'videresend',
    prefixes: {
      forward: 'vs videresend',
      answer: 'sv',
      outside: '',
    },
    wrote: 'skrev',
    sentFrom: 'sendt fra',
    signOffs: ['med vennlig hilsen'],
  },

  calendar: {
    months: `
      januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep
      oktober|okt november|nov desember|des
    `,
    weekdays: 'mandag|man tirsdag|tir onsdag|ons torsdag|tor fredag|fre lørdag|lør søndag|søn',
    days: ['idag', 'imorgen', 'overimorgen'],
  },

  clock: { hour: '', before: 'kl', only: '', halves: ['', ''], range: 'til' },
} as const satisfies ClientWords;
