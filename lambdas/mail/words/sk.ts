import type { ClientWords } from './schema.ts';

/** What mail programs write in Slovak. */
export const sk = {
  forward: {
    labels: {
      from: 'od|odosielateľ',
      date: 'dátum|odoslané',
      subject: 'predmet',
      to: 'komu|pre|adresát',
      cc: 'kópia',
      replyTo: 'odpovedať komu|odpovedať-pre',
      other: 'dôležitosť|prílohy',
    },
    passedOn: 'preposl|preposiel',
    prefixes: {
      forward: '',
      answer: '',
      outside: '',
    },
    wrote: 'napísal(?:a|\\(a\\))?',
    sentFrom: 'odoslané z',
    signOffs: ['s pozdravom'],
  },

  calendar: {
    months: `
      január|januára|jan február|februára|feb marec|marca|mar apríl|apríla|apr máj|mája jún|júna
      júl|júla august|augusta|aug september|septembra|sep október|októbra|okt november|novembra|nov
      december|decembra|dec
    `,
    weekdays: 'pondelok|po utorok|ut streda|st štvrtok|št piatok|pi sobota|so nedeľa|ne',
    days: ['dnes', 'zajtra', 'pozajtra'],
  },

  clock: { hour: 'hod', before: '', only: '', halves: ['', ''], range: 'do' },
} as const satisfies ClientWords;
