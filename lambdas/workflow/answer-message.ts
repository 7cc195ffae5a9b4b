import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { holderOf, type Interview, isOpen, StateError, title } from '../interview/interview.ts';
import { matchInterview } from '../interview/match.ts';
import type { Reading } from '../mail/reading.ts';
import { ShownError } from '../shown-error.ts';
import type { Answer, MessageAnswer, MessageRecord } from '../store/messages.ts';
import { labelOf, readAs } from './ask-about.ts';
import { learnedFrom, learnSender } from './known-senders.ts';
import { readSetAside, recordReading } from './record-reading.ts';
import type { Desk } from './services.ts';

/** The owner's word on a message. */
export interface Said {
  says: Answer;
  /**
   * Which interview ends with it: its id, or null for none of those that are known; absent where the owner
   * has not said.
   */
  interviewId?: string | null | undefined;
}

/** What ends an interview may be about several: the owner has to say which. */
export class WhichInterviewError extends ShownError {
  override name = 'WhichInterviewError';
  readonly among: Interview[];

  constructor(among: Interview[]) {
    super('Please choose the interview that it is about.');
    this.among = among;
  }
}

/** Another word on it stands, or it was recorded without one: what was recorded is changed where it is. */
export class RecordedError extends StateError {
  override name = 'RecordedError';
  /** Where the message is recorded, if it is. */
  readonly interview: Interview | null;

  constructor(message: string, interview: Interview | null) {
    const where = interview ? ` It can be changed on the page of ${title(interview)}.` : '';
    super(`${message} Nothing was changed.${where}`);
    this.interview = interview;
  }
}

const LOOKED_AFTER_MS = 120_000;
/** Two presses of one button are that near to each other; who presses again later has seen it fail. */
const PRESSED_TWICE_MS = 3_000;
const PAUSE_MS = 250;

/**
 * Carries out what the owner says of a message, as if its kind had been sure from the start, and remembers it
 * of its sender. The first answer counts, except that one that recorded nothing may be taken back. It may
 * be given again after a crash: what is missing is done then.
 * @param key of the message, or of one of several in one mail
 * @returns the interview that holds the message now, if any
 * @throws RecordedError when it is answered or recorded otherwise; StateError; WhichInterviewError
 */
export async function answerMessage(desk: Desk, key: string, said: Said): Promise<Interview | null> {
  const { services, profile, now } = desk;
  const { ownerId } = profile;
  const found = await readSetAside(desk, key);
  if (!found) throw new StateError('The original message is no longer kept, so nothing was changed.');
  const { record, reading, part } = found;
  const { says } = said;
  const interviews = await services.interviews.list(ownerId);
  const answered = record.answers?.find((answer) => answer.part === part);
  const holding = holderOf(interviews, key);
  if (holding && (!answered || recordedNothing(answered)))
    throw new RecordedError(`This message is recorded already, with ${title(holding)}.`, holding);
  refuseOther(answered, says, { reading, holding });
  const isRepeated =
    answered?.says === says &&
    (said.interviewId === undefined || said.interviewId === (answered.interviewId ?? null));
  const interviewId = isRepeated ? (answered.interviewId ?? null) : endedBy(said, { reading, interviews });
  await services.schedules.plan({ kind: 'answer', ownerId, messageKey: key }, now + LOOKED_AFTER_MS, now);
  const answer = { part, says, interviewId, at: now, holder: randomUUID(), done: false };
  const mine = await claim(desk, record.key, { answer, reading });
  if (mine) {
    await learnSender(desk, learnedFrom(desk, reading, says));
    if (says !== 'nothing')
      await recordReading(desk, {
        record: mine,
        reading: readAs(reading, says),
        part,
        said: { interviewId },
      });
    await services.messages.closeQuestion(ownerId, key);
    await services.messages.update(ownerId, record.key, (it) => withDone(it, answer.holder));
  }
  return holderOf(await services.interviews.list(ownerId), key);
}

interface Given {
  answer: MessageAnswer;
  reading: Reading;
}

/**
 * Takes an answer for carrying out. While somebody else carries the same one out, as when a button is pressed
 * twice, it is waited for them.
 * @returns the record, or null when the answer has been carried out
 */
async function claim(
  { services, profile }: Desk,
  key: string,
  { answer, reading }: Given,
): Promise<MessageRecord | null> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const mine = { ...answer, at: answer.at + waited };
    const record = await services.messages.update(profile.ownerId, key, (it) =>
      withAnswer(it, { answer: mine, reading }),
    );
    const stands = record?.answers?.find(({ part }) => part === answer.part);
    if (!record || !stands || (stands.done && stands.holder !== mine.holder)) return null;
    if (stands.holder === mine.holder) return record;
    await sleep(PAUSE_MS);
  }
}

/**
 * The interview that ends: the one that the owner names, else the one that the message leads to; null where
 * nothing does or ends.
 */
function endedBy(
  { says, interviewId }: Said,
  { reading, interviews }: { reading: Reading; interviews: Interview[] },
): string | null {
  if (says !== 'rejection') return null;
  const { led, all } = mayEnd(reading, interviews);
  if (interviewId && !all.some(({ id }) => id === interviewId)) throw new WhichInterviewError(all);
  if (interviewId !== undefined) return interviewId;
  if (led.length > 1) throw new WhichInterviewError(led);
  return led[0]?.id ?? null;
}

/**
 * The interviews that a message may end: those that it leads to. Only where it leads to none it may be any
 * that is open, since a message's link shows and ends no interview that its mail has nothing to do with.
 */
export function mayEnd(reading: Reading, interviews: Interview[]): { led: Interview[]; all: Interview[] } {
  const { interview, candidates } = matchInterview(readAs(reading, 'rejection'), interviews);
  const led = interview ? [interview] : candidates;
  const goesOn = interviews.filter((it) => isOpen(it) || it.state === 'applied');
  return { led, all: led.length ? led : goesOn };
}

/** Whether an answer opened, changed and ended nothing, so that another one may take its place. */
export const recordedNothing = ({ says, interviewId }: MessageAnswer): boolean =>
  says === 'nothing' || (says === 'rejection' && !interviewId);

/** @throws RecordedError when another answer stands */
function refuseOther(
  before: MessageAnswer | undefined,
  says: Answer,
  { reading, holding = null }: { reading: Reading; holding?: Interview | null },
): void {
  if (!before || before.says === says || recordedNothing(before)) return;
  throw new RecordedError(`You have said already: ${labelOf(before.says, reading).toLowerCase()}.`, holding);
}

function withAnswer(record: MessageRecord, { answer, reading }: Given): MessageRecord {
  const before = record.answers?.find(({ part }) => part === answer.part);
  refuseOther(before, answer.says, { reading });
  const isSame =
    before?.says === answer.says && (before.interviewId ?? null) === (answer.interviewId ?? null);
  if (before?.says === answer.says && !isSame && !recordedNothing(before))
    throw new StateError('You have named another interview already. Nothing was changed.');
  const isBusy = before && isSame && (before.done || answer.at - before.at < PRESSED_TWICE_MS);
  if (isBusy) return record;
  return { ...record, answers: [...(record.answers ?? []).filter((it) => it !== before), answer] };
}

const withDone = (record: MessageRecord, holder: string): MessageRecord => ({
  ...record,
  answers: (record.answers ?? []).map((it) => (it.holder === holder ? { ...it, done: true } : it)),
});
