import type { ClientWords } from './schema.ts';

/** What mail programs write in Romanian. */
export const ro = {
  forward: {
    labels: {
      from: 'de la|expeditor',
      date: 'data|dată|trimis|trimis la',
      subject: 'subiect|subiectul',
      to: 'către|catre|pentru',
      cc: 'cc',
      replyTo: 'răspundeți la|răspuns la',
    },
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
