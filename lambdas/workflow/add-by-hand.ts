import { decodeTime, ulid } from 'ulid';
import { idFrom } from '../interview/id.ts';
import { type Interview, isOpen, opensInterview, StateError, title } from '../interview/interview.ts';
import { sameByHand } from '../interview/match.ts';
import { invitedByHand, openByHand } from '../interview/transitions.ts';
import type { Facts, Kind } from '../mail/reading.ts';
import { ConflictError } from '../store/table.ts';
import { isSpared } from './record-reading.ts';
import { type Desk, isoNow } from './services.ts';
import { expectLetter, planReminders, withWithdrawal } from './write-draft.ts';

/** What the owner writes down in the form on their page. */
export interface ByHand {
  /** A ULID that names the form. */
  formId: string;
  sort: 'interview' | 'application';
  facts: Facts;
  /** They know of the one that is there, and say that this is another. */
  isAnother: boolean;
}

/** One that may be the same is open: the owner is asked. */
export class KnownAlreadyError extends StateError {
  override name = 'KnownAlreadyError';

  constructor(known: Interview) {
    super(`You have ${title(known)} already, so nothing was added. Is this another one?`);
  }
}

/**
 * Adds an interview or application by the owner's own word. An application of theirs that it comes from
 * becomes it. The same form sent twice adds one: its id follows from what the form says.
 * @throws KnownAlreadyError
 */
export async function addByHand(desk: Desk, byHand: ByHand): Promise<Interview> {
  const { services, profile } = desk;
  const { ownerId } = profile;
  const { formId, facts, isAnother } = byHand;
  const kind = kindOf(byHand);
  const at = isoNow(desk);
  const id = idFrom(new Date(decodeTime(formId)).toISOString(), `${formId} ${kind} ${JSON.stringify(facts)}`);
  const interviews = await services.interviews.list(ownerId);
  const before = interviews.find((interview) => interview.id === id || says(interview, byHand));
  if (before) return before;
  if (!isAnother) {
    const same = knownByHand(facts, interviews);
    const [only, ...others] = same;
    if (only?.state === 'applied' && byHand.sort === 'interview' && !others.length) {
      const change = (it: Interview) =>
        it.state === 'applied' ? invitedByHand(it, { kind, facts }, at) : it;
      return (await services.interviews.update(ownerId, only.id, change, only)) ?? only;
    }
    if (only) throw new KnownAlreadyError(only);
  }
  try {
    const taken = profile.accepted?.at(-1);
    if (taken && opensInterview(kind)) await expectLetter(desk, taken.acceptanceId, null);
    const opened = withLetter(desk, openByHand({ id, ownerId, kind, facts }, at));
    await services.interviews.create(opened);
    await planReminders(desk, opened);
    return opened;
  } catch (error) {
    if (error instanceof ConflictError && error.current) return error.current as Interview;
    throw error;
  }
}

/** Where an offer has been accepted, its withdrawal waits at once, as for one that a mail tells of. */
function withLetter({ profile, now }: Desk, opened: Interview): Interview {
  const taken = profile.accepted?.at(-1);
  return taken && opensInterview(opened.kind) && !isSpared(opened, profile)
    ? withWithdrawal(opened, profile, { id: ulid(now), now, acceptanceId: taken.acceptanceId })
    : opened;
}

/** What may be the same and is not over. */
export const knownByHand = (facts: Facts, interviews: Interview[]): Interview[] =>
  sameByHand(facts, interviews).filter(
    (interview) => isOpen(interview) || interview.state === 'applied' || interview.state === 'accepted',
  );

/** Whether an application has become just this by the same form, which was sent twice. */
const says = (interview: Interview, byHand: ByHand): boolean =>
  byHand.sort === 'interview' &&
  interview.state === 'pending' &&
  Object.entries(byHand.facts).every(
    ([name, fact]) => JSON.stringify(interview.facts[name as keyof Facts]) === JSON.stringify(fact),
  );

function kindOf({ sort, facts }: ByHand): Kind {
  if (sort === 'application') return 'application-received';
  return facts.start || facts.localStart ? 'interview-scheduled' : 'interview-invitation';
}
