import type { ClientWords } from './schema.ts';

/** What mail programs write in Chinese. */
export const zh = {
  forward: {
    labels: {
      from: '发件人|寄件者|寄件人|发送人|發件人',
      date: '日期|发送时间|发送日期|寄件日期|時間|时间',
      subject: '主题|主旨|主題',
      to: '收件人|收件者',
      cc: '抄送|副本',
      replyTo: '回复|答复',
      other: '重要性|附件',
    },
    passedOn: '转发|轉寄|轉發',
    prefixes: {
      forward: '转发 轉寄 轉發',
      answer: '回复 回覆',
      outside: '',
    },
    wrote: '写道|寫道',
    sentFrom: '发自我的|發自我的',
    signOffs: ['此致'],
  },

  calendar: {
    months: '',
    weekdays: '',
    days: ['今天', '明天', '后天'],
  },

  clock: { hour: '点 點', before: '', only: '', halves: ['上午', '下午'], range: '' },
} as const satisfies ClientWords;
