import { ulid } from 'ulid';
import { type Ending, endApplication } from '../interview/applications.ts';
import type { Interview } from '../interview/interview.ts';
import { type Desk, isoNow } from './services.ts';
import { expectLetter, planReminders, withWithdrawal } from './write-draft.ts';

/** What the owner has chosen for some applications, by their ids, after an acceptance. */
export interface Endings {
  acceptanceId: string;
  chosen: ReadonlyMap<string, Ending>;
}

/**
 * Carries out what the owner has chosen. A letter is a draft like any other, which waits for approval. What
 * is no application any more is left as it is, so that the same form sent twice does everything once.
 * @returns how many of them it changed
 */
export async function endApplications(desk: Desk, { acceptanceId, chosen }: Endings): Promise<number> {
  const { services, profile, now } = desk;
  const changed = new Set<string>();
  for (const [interviewId, ending] of chosen) {
    const writing = { id: ulid(now), now, acceptanceId };
    const change = (it: Interview) => {
      /** It is asked again where another writer was faster, who may have settled it. */
      changed.delete(interviewId);
      if (it.state !== 'applied') return it;
      changed.add(interviewId);
      return ending === 'letter'
        ? withWithdrawal(it, profile, writing)
        : endApplication(it, { ending, acceptanceId }, isoNow(desk));
    };
    if (ending === 'letter') await expectLetter(desk, acceptanceId, interviewId);
    const written = await services.interviews.update(profile.ownerId, interviewId, change);
    if (written) await planReminders(desk, written);
  }
  return changed.size;
}
