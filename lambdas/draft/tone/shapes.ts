import type { WordedSort } from './sorts.ts';
import type { Entries } from './words/schema.ts';

/** What every language says in its own words and in one of these shapes. Entries as in `words/schema.ts`. */
export const SHAPES: Record<WordedSort, Entries> = {
  comparison: `
    BETTER … JOB, JOB … BETTER, MORE … APPEALING, BETTER|MORE|APPEALING … THAN_YOU,
    PREFER & OTHER, NOT … CAN … REFUSE, CAN … NOT … REFUSE, NOT … REFUSE … CAN, REFUSE … NOT … CAN
  `,
  money: `PAY, THOUSAND … CURRENCY, NUMBER … CURRENCY, CURRENCY NUMBER, NUMBER PERCENT, AMOUNT`,
  private: 'MY … RELATIVE, ILLNESS, TROUBLE',
  'over-explaining': '',
  negativity: `
    YOUR … THEIRS ~ BAD, THEIRS … BAD, BAD … THEIRS, YOUR … BAD, I … DISLIKED, DISLIKED … THEIRS,
    THEIRS ~ NOT … DISLIKED, THEIRS … DISLIKED, YOU … BAD
  `,
  blame: `
    YOU … FAILED, FAULT, MASKED … FAILED, YOUR … HARDSHIP
  `,
  evasive: '',
  begging: 'PLEASE … FORGIVE, PLEASE PLEASE',
  ultimatum: `
    IF … YOU … DEMANDED, IF … DEMANDED … DEADLINE, IF … DEADLINE, IF & DEMANDED, DEMANDED … DEADLINE & IF
  `,
  sarcasm: 'PRAISE … HARDSHIP, PRAISE … FAILED',
  gossip: 'HEARD … YOU|YOUR|MASKED, SOURCE … HEARD, HEARD … SOURCE',
  defensive: '',
  angry: '',
};
