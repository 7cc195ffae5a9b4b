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
    },
  },

  calendar: {
    months: `
      tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis
      huhtikuu|huhtikuuta|huhti toukokuu|toukokuuta|touko kesäkuu|kesäkuuta|kesä
      heinäkuu|heinäkuuta|heinä elokuu|elokuuta|elo syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka
      marraskuu|marraskuuta|marras joulukuu|joulukuuta|joulu
    `,
    weekdays: 'maanantai|ma tiistai|ti keskiviikko|ke torstai|to perjantai|pe lauantai|la sunnuntai|su',
    days: ['tänään', 'huomenna', 'ylihuomenna'],
  },

  clock: { hour: '', before: 'klo', only: 'klo', halves: ['', ''], range: '' },
} as const satisfies ClientWords;
