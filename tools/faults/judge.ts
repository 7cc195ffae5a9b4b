import type { Seen } from './stage.ts';

interface Case {
  /** What was seen before the step, and after it in a run without a fault. */
  before: Seen;
  after: Seen;
  /** What is seen after the fault and all that is delivered again. */
  seen: Seen;
  /** Why doing it once more failed, if it did. */
  again: string | null;
  /** The sender or the owner was told that it failed. */
  interrupted: boolean;
  walksAway: boolean;
}

interface Verdict {
  outcome: string;
  violation: string;
}

const bad = (violation: string): Verdict => ({ outcome: 'VIOLATION', violation });
const fine = (outcome: string): Verdict => ({ outcome, violation: '' });

/**
 * Whether the end is as it must be: nothing lost, nothing twice for a recruiter, nothing stuck that the owner
 * is not told of.
 */
export function judge({ before, after, seen, again, interrupted, walksAway }: Case): Verdict {
  if (again) return bad(`it fails also when it is done again: ${again}`);
  const copies = over(seen.toRecruiters, after.toRecruiters);
  if (copies.length) return bad(`a recruiter got a mail more: ${copies.join('; ')}`);
  const text = JSON.stringify(seen.interviews);
  if (/"state":"(?:sending|approved)"/.test(text)) return bad(`a draft is stuck: ${text}`);
  const begun = seen.acceptances.filter((state) => state === 'drafting' || state === 'undoing');
  if (begun.length) return bad(`an acceptance is stuck: ${begun}`);
  if (seen.deadLetters) return bad('an event was given up');

  const cameBack = seen.toOwner.some((subject) => subject.startsWith('It came back'));
  const untold = over(after.toOwner, seen.toOwner).filter(
    (subject) => !(cameBack && subject.startsWith('Sent: ')),
  );
  const asked = seen.toOwner.filter((subject) => subject.startsWith('Please check: was'));
  if (text.includes('"state":"unknown"'))
    return asked.length ? fine('not known, the owner asked') : bad('not known, and the owner was not asked');
  if (text !== JSON.stringify(after.interviews)) {
    if (walksAway && interrupted && text === JSON.stringify(before.interviews))
      return fine('nothing done, as the page said');
    return bad(`the end is another:\n${text}\nand not\n${JSON.stringify(after.interviews)}`);
  }
  if (untold.length) return bad(`the owner was not told: ${untold.join('; ')}`);
  const forgotten = over(after.schedules, seen.schedules);
  if (forgotten.length) return bad(`no schedule: ${forgotten.join(', ')}`);
  if (over(seen.toOwner, after.toOwner).length) return fine('as usual, a notice twice');
  return fine('as usual');
}

/** What the first list has more of than the second, counting. */
function over(more: string[], than: string[]): string[] {
  const left = [...than];
  return more.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
