/** What a sentence can have wrong with it that its words show; each has its lists in `words/`. */
export const WORDED_SORTS = [
  'angry',
  'ultimatum',
  'sarcasm',
  'begging',
  'private',
  'money',
  'gossip',
  'defensive',
  'blame',
  'negativity',
  'comparison',
  'over-explaining',
  'evasive',
] as const;
export type WordedSort = (typeof WORDED_SORTS)[number];

/** What a whole letter must say, by the sort of what is found where it does not. */
export const PARTS = ['withdrawal', 'thanks', 'close'] as const;
export type Part = (typeof PARTS)[number];

export type Sort = WordedSort | `missing-${Part}` | 'wrong-language' | 'placeholder' | 'shouting';

export interface Meaning {
  /** What is wrong, as the owner reads it. */
  why: string;
  better: string;
  /** It must be mended before sending; everything else is advice. */
  stops?: true;
}

/** What each sort means, and what is better. */
export const SORTS: Record<Sort, Meaning> = {
  placeholder: { why: 'It looks like a placeholder.', better: 'Replace it by the real words.', stops: true },
  'wrong-language': {
    why: 'This is not in the language of the letter.',
    better: 'Write it in that language, or choose another one for the letter.',
  },
  comparison: {
    why: 'A comparison makes the other side feel second best.',
    better: '“I have accepted another position.”',
  },
  money: {
    why: 'Money is nobody’s business in a withdrawal, and invites haggling.',
    better: 'Leave it out.',
  },
  private: {
    why: 'Private details are more than a recruiter needs, and stay in their files.',
    better: '“For personal reasons” is enough.',
  },
  'over-explaining': {
    why: 'The more reasons you give, the more there is to argue with.',
    better: 'One line: “I have accepted another position.”',
  },
  negativity: {
    why: 'Criticism is remembered longer than the rest of the note.',
    better: 'Leave it out, or say one thing that you liked.',
  },
  blame: {
    why: 'It says whose fault it is, and asks for an answer in kind.',
    better: 'Say what you decided, not what they did.',
  },
  evasive: {
    why: 'It leaves open whether you are coming, so the slot stays blocked.',
    better: '“I would like to withdraw from the process.”',
  },
  begging: {
    why: 'Withdrawing is nothing to be forgiven; pleading makes it heavy for the reader.',
    better: '“I am sorry for any inconvenience.” Once.',
  },
  ultimatum: {
    why: 'It puts the reader under pressure, and opens what you want to close.',
    better: 'State your decision without a condition.',
  },
  sarcasm: {
    why: 'Irony does not survive being read in a hurry; the sting does.',
    better: 'Say it plainly, or leave it out.',
  },
  gossip: {
    why: 'What you have heard from others is remembered as coming from you.',
    better: 'Leave it out.',
  },
  defensive: {
    why: 'Nobody has accused you; defending yourself makes them look for the reason.',
    better: 'Leave it out: your decision needs no defence.',
  },
  angry: {
    why: 'Anger is what this letter will be remembered for.',
    better: 'Sleep on it; then two calm sentences.',
  },
  shouting: {
    why: 'Capitals and exclamation marks read as shouting.',
    better: 'Calm letters and one full stop.',
  },
  'missing-withdrawal': {
    why: 'No sentence says plainly that you withdraw.',
    better: '“I would like to withdraw from the process.”',
  },
  'missing-thanks': {
    why: 'A thank-you is missing.',
    better: '“Thank you for the invitation and for your time.”',
  },
  'missing-close': {
    why: 'A warm close is missing.',
    better: '“I wish you all the best with the search.”',
  },
};
