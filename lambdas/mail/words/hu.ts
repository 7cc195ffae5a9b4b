import type { ClientWords } from './schema.ts';

/** What mail programs write in Hungarian. */
export const hu = {
  forward: {
    labels: {
      from: 'feladó|küldő',
      date: 'dátum|elküldve|küldve',
      subject: 'tárgy',
      to: 'címzett',
      cc: 'másolatot kap|másolat',
      replyTo: 'válaszcím',
      other: 'fontosság|mellékletek',
    },
    passedOn: 'továbbít',
    prefixes: {
      forward: '',
      answer: 'vá',
      outside: '',
    },
    wrote: 'írta',
    sentFrom: 'elküldve',
    signOffs: ['üdvözlettel'],
  },

  calendar: {
    months: `
      január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug
      szeptember|szept október|okt november|nov december|dec
    `,
    weekdays: 'hétfő|h kedd|k szerda|sze csütörtök|cs péntek|p szombat|szo vasárnap|v',
    days: ['ma', 'holnap', 'holnapután'],
  },

  clock: { hour: 'óra', before: '', only: '', halves: ['', ''], range: '' },
} as const satisfies ClientWords;
