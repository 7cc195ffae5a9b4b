import type { ClientWords } from './schema.ts';

/** What mail programs write in Finnish. */
export const fi = {
  forward: {
    labels: {
      from: 'lähettäjä',
      date: 'päivämäärä|lähetetty|päiväys|pvm|lähetysaika',
      subject: 'aihe|otsikko',
      to: 'vastaanottaja|saaja|kenelle',
      cc: 'kopio',
      replyTo: 'vastaus|vastausosoite',
      other: 'tärkeys|liitteet',
    },
    passedOn: 'välitetty|edelleenlähete',
    prefixes: {
      forward: 'vl',
      answer: '',
      outside: '',
    },
    wrote: 'kirjoitti',
    sentFrom: 'lähetetty',
    signOffs: ['ystävällisin terveisin'],
  },

  calendar: {
    months: `
      tammikuu|tammikuuta|tammik|tammi helmikuu|helmikuuta|helmik|helmi
      maaliskuu|maaliskuuta|maalisk|maalis huhtikuu|huhtikuuta|huhtik|huhti
      toukokuu|toukokuuta|toukok|touko kesäkuu|kesäkuuta|kesäk|kesä
      heinäkuu|heinäkuuta|heinäk|heinä elokuu|elokuuta|elok|elo syyskuu|syyskuuta|syysk|syys
      lokakuu|lokakuuta|lokak|loka marraskuu|marraskuuta|marrask|marras
      joulukuu|joulukuuta|jouluk|joulu
    `,
    weekdays: 'maanantai|ma tiistai|ti keskiviikko|ke torstai|to perjantai|pe lauantai|la sunnuntai|su',
    days: ['tänään', 'huomenna', 'ylihuomenna'],
  },

  clock: { hour: '', before: 'klo', only: 'klo', halves: ['', ''], range: '' },
} as const satisfies ClientWords;
