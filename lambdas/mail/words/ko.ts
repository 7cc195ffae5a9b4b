import type { ClientWords } from './schema.ts';

/** What mail programs write in Korean. */
export const ko = {
  forward: {
    labels: {
      from: '보낸 사람|보낸사람|발신',
      date: '날짜|보낸 날짜|보냄',
      subject: '제목',
      to: '받는 사람|받는사람|수신',
      cc: '참조',
      replyTo: '회신',
      other: '중요도|첨부 파일',
    },
    passedOn: '전달',
    prefixes: {
      forward: '전달',
      answer: '답장 회신',
      outside: '',
    },
    wrote: '작성|쓴 글',
    sentFrom: '나의 iphone에서 보냄',
    signOffs: ['감사합니다'],
  },

  calendar: {
    months: '',
    weekdays: '',
    days: ['오늘', '내일', '모레'],
  },

  clock: { hour: '시', before: '', only: '', halves: ['오전', '오후'], range: '' },
} as const satisfies ClientWords;
