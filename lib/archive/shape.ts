import * as v from 'valibot';
import type { DraftState } from '../../lambdas/interview/draft.ts';
import type { Acceptance, Interview, InterviewState, Nudge } from '../../lambdas/interview/interview.ts';
import { DRAFT_KINDS, situationsOf } from '../../lambdas/interview/situations.ts';
import type { MessageRecord } from '../../lambdas/store/messages.ts';
import { isTimeZone } from '../../lambdas/time-zone.ts';

/** Of each the message is what it should be. */
const text = v.string('a text');
const number = v.number('a number');
const yesNo = v.boolean('true or false');
const time = v.pipe(
  v.string('a time'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'a time'),
);
const ulid = v.pipe(v.string('an id'), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'an id'));
const oneOf = <Word extends string>(words: Record<Word, true>) =>
  v.picklist(Object.keys(words) as Word[], Object.keys(words).join(' or '));
const listOf = <Each extends v.GenericSchema>(each: Each) => v.array(each, 'a list');
const fields = <Fields extends v.ObjectEntries>(entries: Fields) => v.looseObject(entries, 'an object');

const INTERVIEW_STATES: Record<InterviewState, true> = {
  ...{ pending: true, accepted: true, withdrawing: true, withdrawn: true, closed: true, applied: true },
};
const DRAFT_STATES: Record<DraftState, true> = {
  ...{ waiting: true, approved: true, sending: true, sent: true, failed: true, unknown: true },
  discarded: true,
};
const NUDGE_STATES: Record<Nudge['state'], true> = { scheduled: true, mailed: true, stopped: true };
const ACCEPTANCE_STATES: Record<Acceptance['state'], true> = {
  ...{ drafting: true, done: true, undoing: true, undone: true },
};
const MESSAGE_STATES: Record<MessageRecord['state'], true> = { reading: true, done: true };
const CHANNELS: Record<Interview['drafts'][number]['channel'], true> = {
  ...{ email: true, phone: true, linkedin: true },
};

const mailbox = fields({ name: v.nullable(text), address: v.nullable(text) });
const factOf = (value: v.GenericSchema) => fields({ value, evidence: fields({ words: text }) });
const facts = v.objectWithRest({ options: v.optional(factOf(listOf(text))) }, factOf(text), 'an object');

const message = fields({
  ...{ key: text, rawKey: text, kind: text, receivedAt: time },
  from: v.nullable(mailbox),
});
const LETTER = {
  ...{ id: text, subject: text, text, revision: number, reminders: number, edited: yesNo },
  ...{ createdAt: time, to: mailbox, sentAs: listOf(text), drawnFor: text },
  state: oneOf(DRAFT_STATES),
  channel: oneOf(CHANNELS),
};
/** Each kind of draft has situations of its own. */
const draft = v.variant(
  'kind',
  DRAFT_KINDS.map((kind) => {
    const situations = situationsOf(kind).map(([name]) => name);
    return fields({
      ...LETTER,
      kind: v.literal(kind),
      situation: v.picklist(situations, situations.join(' or ')),
    });
  }),
  DRAFT_KINDS.join(' or '),
);

/** Items by their kind in an archive, in the form of today. What is not named here may be anything. */
export const SHAPES = {
  profile: fields({
    name: v.nullable(text),
    timeZone: v.pipe(v.string('a time zone'), v.check(isTimeZone, 'a time zone')),
    templates: v.nullish(v.record(text, text, 'an object')),
    aliases: v.nullish(listOf(text)),
    accepted: v.nullish(listOf(fields({ acceptanceId: text, title: v.nullable(text) }))),
    senders: v.nullish(listOf(fields({ address: text, about: text }))),
  }),
  interview: fields({
    ...{ id: ulid, state: oneOf(INTERVIEW_STATES), version: number, createdAt: time },
    facts,
    proposed: v.nullish(facts),
    invitations: listOf(fields({ uid: text, attendees: listOf(mailbox) })),
    messages: listOf(message),
    drafts: listOf(draft),
    history: listOf(fields({ at: time, what: text, state: oneOf(INTERVIEW_STATES) })),
    nudge: v.nullable(fields({ state: oneOf(NUDGE_STATES), dueAt: time })),
  }),
  acceptance: fields({ id: ulid, state: oneOf(ACCEPTANCE_STATES), version: number, createdAt: time }),
  message: fields({
    ...{ key: text, rawKey: text, version: number, leaseUntil: number, expiresAt: number },
    ...{ state: oneOf(MESSAGE_STATES), startedAt: time },
    aside: v.nullish(listOf(fields({ tellAt: time, message }))),
    answers: v.nullish(listOf(fields({ part: number, says: text, done: yesNo }))),
    second: v.nullish(listOf(fields({ part: number, facts }))),
  }),
  /** A raw mail's line. */
  mail: fields({
    key: v.pipe(text, v.regex(/^[\w-]+(?:\/[\w-]+)+$/, 'the name of a mail')),
    base64: v.pipe(text, v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64')),
  }),
} satisfies Record<string, v.GenericSchema>;

/** What is wrong with a value, in words that name it by its path; null when nothing is. */
export function problemIn(kind: keyof typeof SHAPES, value: unknown): string | null {
  const read = v.safeParse(SHAPES[kind] as v.GenericSchema, value, { abortEarly: true });
  if (read.success) return null;
  const [{ input, message: be, path = [] }] = read.issues;
  const named = path.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  const at = `“${named.replace(/^\./, '')}”`;
  return input === undefined ? `${at} is missing` : `${at} is ${shown(input)} and should be ${be}`;
}

const shown = (value: unknown) => {
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
};
