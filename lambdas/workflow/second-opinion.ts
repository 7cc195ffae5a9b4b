import { dayOf } from '../interview/urgency.ts';
import { log, logError } from '../log.ts';
import type { Mail } from '../mail/message/message.ts';
import type { Reading } from '../mail/reading.ts';
import type { Question, SecondReader } from '../second/second.ts';
import { ownAddresses } from '../send/around.ts';
import type { MessageRecord } from '../store/messages.ts';
import { knownAs } from './known-senders.ts';
import { loadReader } from './load-reader.ts';
import type { Desk } from './services.ts';

/** All questions about one mail together take no longer: who receives has a minute for it all. */
const LONGEST_MS = 30_000;
/** Of several messages in one mail so many are asked about. */
const MOST_OF_A_MAIL = 3;
/** What anybody may write to a mailbox whose rule passes mail on here is paid for by the owner. */
const MOST_A_DAY = 100;

/** Most deployments never prove anything. */
const loadProver = () => import('../mail/second/second.ts');

/** One of the messages in a mail. */
interface Part {
  reading: Reading;
  part: number;
}

export type SecondOpinion = (one: Part) => Promise<Reading>;

/**
 * Lets the second reader read the messages of one mail too, where the owner has one and the rules leave
 * something open that matters. What it says is proved or dropped, and kept with the message's record, so that
 * nobody asks twice. Whatever goes wrong, the rules' reading stands.
 */
export function secondOpinions(
  desk: Desk,
  { record, mail }: { record: MessageRecord; mail: Mail },
): SecondOpinion {
  const { services, profile } = desk;
  const endsAt = performance.now() + LONGEST_MS;
  let count = 0;
  const readToo = async ({ reading, part }: Part, second: SecondReader): Promise<Reading> => {
    const { openIn, provableOf, prove } = await loadProver();
    const open = openIn(reading);
    if (!open.length) return reading;
    const { takeApartAt } = await loadReader();
    const parts = await takeApartAt(mail, part, { own: ownAddresses(profile) });
    if (!parts || !provableOf(open, parts, reading).length) return reading;
    if (!(await isWithinLimit(desk))) return reading;
    count++;
    const { questionOf } = await import('../second/second.ts');
    const claims = await ask(second, questionOf(parts.clues.letter), endsAt - performance.now());
    const { facts, kind } = prove(parts, reading.facts, claims);
    if (!kind && !Object.keys(facts).length) return reading;
    const kept = { part, facts, ...(kind ? { kind } : {}) };
    record.second = [...(record.second ?? []), kept];
    return withKept(reading, kept);
  };
  return async (one) => {
    const { reading, part } = one;
    const { second } = services;
    const known = record.second?.find((it) => it.part === part);
    if (known) return withKept(reading, known);
    const isNothing = !reading.sure && knownAs(profile, reading) === 'nothing';
    if (!second || isNothing || count >= MOST_OF_A_MAIL) return reading;
    return readToo(one, second).catch((error: unknown) => {
      logError('second-failed', error);
      return reading;
    });
  };
}

/** What was proved of one message of a mail. */
type Kept = NonNullable<MessageRecord['second']>[number];

/** A reading with what is kept of the second reader's. */
export async function withKept(reading: Reading, { facts, kind }: Kept): Promise<Reading> {
  return (await loadProver()).withSecond(reading, { facts, kind: kind ?? null });
}

/** The claims, or none where none are to be had; the log says why, in words of ours. */
async function ask(second: SecondReader, question: Question, withinMs: number) {
  try {
    const { claims, tokens } = await second.ask(question, withinMs);
    log('second-read', { input_tokens: tokens?.input ?? null, output_tokens: tokens?.output ?? null });
    return claims;
  } catch (error) {
    const { SilentError } = await import('../second/second.ts');
    if (!(error instanceof SilentError)) throw error;
    log('second-silent', { because: error.because });
    return [];
  }
}

async function isWithinLimit({ services, profile, now }: Desk): Promise<boolean> {
  const day = dayOf({ now, timeZone: profile.timeZone });
  const name = 'second-reader';
  const count = await services.owners.countNotice({ ownerId: profile.ownerId, day, name }, now);
  if (count > MOST_A_DAY) log('second-silent', { because: 'limit', most: MOST_A_DAY });
  return count <= MOST_A_DAY;
}
