import type { ClientWords } from './schema.ts';

/** What mail programs write in Croatian. */
export const hr = {
  forward: {
    labels: {
      from: 'od|šalje|pošiljatelj',
      date: 'datum|poslano',
      subject: 'predmet|tema|naslov',
      to: 'za|prima',
      cc: 'kopija',
      replyTo: 'odgovori na',
      other: 'važnost|privici',
    },
    passedOn: 'proslijeđen',
    prefixes: {
      forward: '',
      answer: '',
      outside: '',
    },
    wrote: 'napisao|napisala|piše',
    sentFrom: 'poslano s',
    signOffs: ['srdačan pozdrav'],
  },

  calendar: {
    months: `
      siječanj|siječnja|sij veljača|veljače|velj ožujak|ožujka|ožu travanj|travnja|tra
      svibanj|svibnja|svi lipanj|lipnja|lip srpanj|srpnja|srp kolovoz|kolovoza|kol rujan|rujna|ruj
      listopad|listopada|lis studeni|studenoga|stu prosinac|prosinca|pro
    `,
    weekdays: 'ponedjeljak|pon utorak|uto srijeda|sri četvrtak|čet petak|pet subota|sub nedjelja|ned',
    days: ['danas', 'sutra', 'prekosutra'],
  },

  clock: { hour: 'sati', before: '', only: '', halves: ['', ''], range: 'do' },
} as const satisfies ClientWords;
