import type { ClientWords } from './schema.ts';

/** What mail programs write in Japanese. */
export const ja = {
  forward: {
    labels: {
      from: '差出人|送信者|from',
      date: '日付|送信日時|日時',
      subject: '件名',
      to: '宛先',
      cc: 'cc',
      replyTo: '返信先',
    },
  },

  calendar: {
    months: '',
    weekdays: '',
    days: ['今日 本日', '明日', '明後日'],
  },

  clock: { hour: '時', before: '', only: '', halves: ['午前', '午後'], range: '' },
} as const satisfies ClientWords;
