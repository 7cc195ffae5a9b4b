import type { ClientWords } from './schema.ts';

/** What mail programs write in Turkish. */
export const tr = {
  forward: {
    labels: {
      from: 'kimden|gönderen',
      date: 'tarih|gönderildi|gönderilme|gönderilen|gönderme tarihi',
      subject: 'konu',
      to: 'kime|alıcı',
      cc: 'bilgi',
      replyTo: 'yanıt|yanıt adresi',
      other: 'önem|ekler',
    },
    passedOn: '[iİ]leti(?:l| başlangıcı| bilgileri)|yönlendiril',
    prefixes: {
      forward: 'i̇lt ilt',
      answer: 'ynt yan',
      outside: '',
    },
    wrote: 'yazdı',
    sentFrom: 'gönderildi',
    signOffs: ['saygılarımla'],
  },

  calendar: {
    months: `
      ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl
      ekim|eki kasım|kas aralık|ara
    `,
    weekdays: 'pazartesi|pzt salı|sal çarşamba|çar perşembe|per cuma|cum cumartesi|cmt pazar|paz',
    days: ['bugün', 'yarın', ''],
  },

  clock: { hour: '', before: 'saat', only: 'saat', halves: ['öö', 'ös'], range: '' },
} as const satisfies ClientWords;
