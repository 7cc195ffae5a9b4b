import type { ClientWords } from './schema.ts';

/** What mail programs write in Czech. */
export const cs = {
  forward: {
    labels: {
      from: 'od|odesílatel',
      date: 'datum|odesláno',
      subject: 'předmět',
      to: 'komu|pro',
      cc: 'kopie',
      replyTo: 'odpovědět komu|odpověď na',
      other: 'důležitost|přílohy',
    },
    passedOn: 'přeposl|přeposíl',
    prefixes: {
      forward: '',
      answer: '',
      outside: '',
    },
    wrote: 'napsal(?:a|\\(a\\))?',
    sentFrom: 'odesláno z',
    signOffs: ['s pozdravem'],
  },

  calendar: {
    months: `
      leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě
      červen|června|čvn červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj
      listopad|listopadu|lis prosinec|prosince|pro
    `,
    weekdays: 'pondělí|po úterý|út středa|st čtvrtek|čt pátek|pá sobota|so neděle|ne',
    days: ['dnes', 'zítra', 'pozítří'],
  },

  clock: { hour: 'hod', before: '', only: '', halves: ['', ''], range: 'do' },
} as const satisfies ClientWords;
