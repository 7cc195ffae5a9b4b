import type { ClientWords } from './schema.ts';

/** What mail programs write in Japanese. */
export const ja = {
  forward: {
    labels: {
      from: '差出人|送信者|送信元|from',
      date: '日付|送信日時|日時',
      subject: '件名',
      to: '宛先|送信先|to',
      cc: 'cc',
      replyTo: '返信先',
      other: '重要度|添付ファイル',
    },
    passedOn: '転送',
    prefixes: {
      forward: '転送',
      answer: '返信',
      outside: '',
    },
    wrote: '書きました|のメール',
    sentFrom: 'iphoneから送信',
    signOffs: ['敬具|よろしくお願いいたします。?'],
  },

  calendar: {
    months: '',
    weekdays: '',
    days: ['今日 本日', '明日', '明後日'],
  },

  clock: { hour: '時', before: '', only: '', halves: ['午前', '午後'], range: '' },
} as const satisfies ClientWords;
