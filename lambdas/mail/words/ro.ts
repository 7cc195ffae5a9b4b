import type { ClientWords } from './schema.ts';

/** What mail programs write in Romanian. */
export const ro = {
  forward: {
    labels: {
      from: 'de la|expeditor|expeditorul',
      date: 'data|dată|trimis|trimis la',
      subject: 'subiect|subiectul',
      to: 'către|catre|pentru|destinatar|destinatarul',
      cc: 'cc',
      replyTo: 'răspundeți la|răspuns la|răspuns către',
      other: 'importanță|atașări',
    },
    passedOn: 'redirec[țţt]ion',
    prefixes: {
      forward: 'redir',
      answer: 'rsp',
      outside: '',
    },
    wrote: 'a scris',
    sentFrom: 'trimis de pe',
    signOffs: ['cu stimă'],
  },

  calendar: {
    months: `
      ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug
      septembrie|sept octombrie|oct noiembrie|nov decembrie|dec
    `,
    weekdays: 'luni|lun marți|mar miercuri|mie joi vineri|vin sâmbătă|sâm duminică|dum',
    days: ['astăzi', 'mâine', 'poimâine'],
  },

  clock: { hour: '', before: 'ora orele', only: 'orele', halves: ['', ''], range: '' },
} as const satisfies ClientWords;
