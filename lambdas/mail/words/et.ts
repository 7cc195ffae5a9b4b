import type { ClientWords } from './schema.ts';

/** What mail programs write in Estonian. */
export const et = {
  forward: {
    labels: {
      from: 'saatja|kellelt',
      date: 'kuupäev|saadetud|saatmisaeg',
      subject: 'teema',
      to: 'saaja|adressaat|kellele',
      cc: 'koopia',
      replyTo: 'vastus',
      other: 'tähtsus|manused',
    },
    passedOn: 'edastatud',
    prefixes: {
      forward: '',
      answer: 'vast',
      outside: '',
    },
    wrote: 'kirjutas',
    sentFrom: 'saadetud minu',
    signOffs: ['lugupidamisega'],
  },

  calendar: {
    months: `
      jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept
      oktoober|okt november|nov detsember|dets
    `,
    weekdays: 'esmaspäev|e teisipäev|t kolmapäev|k neljapäev|n reede|r laupäev|l pühapäev|p',
    days: ['täna', 'homme', 'ülehomme'],
  },

  clock: { hour: '', before: 'kell', only: 'kell', halves: ['', ''], range: '' },
} as const satisfies ClientWords;
