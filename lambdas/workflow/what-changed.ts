import { factNamed, factRows, LABELS } from '../draft/fact-rows.ts';
import type { Interview, Was } from '../interview/interview.ts';
import { startOf } from '../interview/standing.ts';
import type { Notices } from '../send/notices.ts';

/** What the owner has to know anew where a mail changes it: when they are to be where, and how. */
const TOLD = ['when', 'format', 'location'] as const;

/**
 * What a message changed of an interview before and after, as it was. A time that another zone only says
 * otherwise is none, and a place that nobody had said was a gap.
 * @param ownerZone of times without a zone
 */
export function changedIn([before, after]: [Interview, Interview], ownerZone: string): Was[] {
  const [known, now] = [factRows(before, ownerZone), factRows(after, ownerZone)];
  const isSameTime = startOf(before, ownerZone) === startOf(after, ownerZone);
  return TOLD.flatMap((key) => {
    const value = factNamed(known, key);
    const isSame = key === 'when' ? isSameTime : factNamed(now, key) === value;
    return value === null || isSame ? [] : [{ key, value }];
  });
}

/** The same for the owner to read, beside what holds now. */
export function changesOf(
  interview: Interview,
  was: Was[],
  ownerZone: string,
): Notices['recorded']['changes'] {
  const rows = factRows(interview, ownerZone);
  return was.map(({ key, value }) => ({
    isTime: key === 'when',
    label: LABELS[key],
    now: factNamed(rows, key),
    was: value,
  }));
}
