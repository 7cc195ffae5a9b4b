import type { ClientWords } from './schema.ts';

/** What mail programs write in Swedish. */
export const sv = {
  forward: {
    labels: {
      from: 'från',
      date: 'datum|skickat',
      subject: 'ämne',
      to: 'till',
      cc: 'kopia|cc',
      replyTo: 'svara till',
      other: 'prioritet|bilagor',
    },
    passedOn: 'vidarebefordra',
    prefixes: {
      forward: 'vb',
      answer: 'sv',
      outside: '',
    },
    wrote: 'skrev',
    sentFrom: 'skickat från',
    signOffs: ['vänliga hälsningar'],
  },

  calendar: {
    months: `
      januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sep oktober|okt
      november|nov december|dec
    `,
    weekdays: 'måndag|mån tisdag|tis onsdag|ons torsdag|tors fredag|fre lördag|lör söndag|sön',
    days: ['idag', 'imorgon', 'övermorgon'],
  },

  clock: { hour: '', before: 'kl', only: '', halves: ['', ''], range: 'till' },
} as const satisfies ClientWords;
