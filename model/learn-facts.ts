import { lettersSenders } from '../lambdas/mail/facts/agreement.ts';
import { companyChoice, readCompany } from '../lambdas/mail/facts/company.ts';
import model from '../lambdas/mail/facts/fact-model.json' with { type: 'json' };
import { mentionModel } from '../lambdas/mail/facts/mentions.ts';
import { personChoice } from '../lambdas/mail/facts/person.ts';
import { placesOf } from '../lambdas/mail/facts/places.ts';
import { readRole, roleChoice } from '../lambdas/mail/facts/role.ts';
import { venueModel } from '../lambdas/mail/facts/venue.ts';
import { wayChoice } from '../lambdas/mail/facts/way.ts';
import { waysOf } from '../lambdas/mail/facts/where.ts';
import type { Choice, ChoiceModel } from '../lambdas/mail/text/choice.ts';
import { type ChosenFact, type FactMessage, sameValue } from './fact-messages.ts';
import { type Lesson, learnChoice } from './fact-model.ts';
import { learnMentions } from './learn-mentions.ts';
import { learnVenues } from './learn-venues.ts';

/** The very object that the readers use, so that they choose by what has been learned so far. */
export const weights: Record<ChosenFact, ChoiceModel> = model;

/** What can be chosen for a fact: what is chosen for it depends on what was chosen before. */
function choiceOf(fact: ChosenFact, { parts }: FactMessage): Choice {
  const { letter, places, senders } = parts;
  if (fact === 'format') return wayChoice(waysOf({ ...parts, ...letter, ...parts.signs, items: [] }).ways);
  if (fact === 'role') return roleChoice(letter, places, senders);
  const role = readRole(letter, places, senders);
  if (fact === 'company') return companyChoice(letter, places, { senders, role: role?.value ?? null });
  const company = readCompany(letter, places, { senders, role });
  return personChoice(letter, places, { senders, company: company?.value ?? null });
}

const SERVICE = { name: null, address: 'no-reply@us.greenhouse-mail.io' };

/**
 * The same message with less to go by: sent by a service, and without a subject or from nobody that is known.
 */
function withLess(message: FactMessage): FactMessage[] {
  const { letter } = message.parts;
  const { original } = letter;
  const others = [
    { ...original, from: { ...SERVICE, name: original.from?.name ?? null }, replyTo: null },
    { ...original, from: null, replyTo: null, subject: null },
  ];
  return others.map((other) => {
    const less = { ...letter, original: other };
    const places = placesOf(less);
    return {
      ...message,
      parts: { ...message.parts, letter: less, places, senders: lettersSenders(less, places) },
    };
  });
}

/**
 * Where nobody but an employer's own domain names it: whoever labels what a mail says gives no company, and an
 * owner is helped by one.
 */
const isNamedByDomain = ({ candidates, none }: Choice) =>
  none.has('none in plain') &&
  [...candidates.values()].some(({ features }) => features.has('label by sender'));

/**
 * Learns all weights into `weights` and `venueModel`, each fact after those that it depends on. The format is
 * learned of places that were found by what other writers taught: by what their own did, all would be right.
 */
export function learnFacts(whole: FactMessage[]): void {
  const messages = whole.flatMap((message) => [
    message,
    ...withLess(message).map((less) => ({ ...less, less: true })),
  ]);
  learnRoleAndCompany(whole, messages);
  weights.person = learnChoice(lessonsFor('person', messages), weights.person);
  const formats = partsOf(whole).flatMap(({ own, others }) => {
    Object.assign(venueModel, learnVenues(others));
    return lessonsFor('format', own);
  });
  weights.format = learnChoice(formats, weights.format);
  Object.assign(venueModel, learnVenues(whole));
}

/**
 * Learns what mentions a role and a company, and which mention is chosen: by mentions that others taught to
 * find, or all would be right.
 */
function learnRoleAndCompany(whole: FactMessage[], messages: Taught[]): void {
  const parts = partsOf(messages);
  const mentions = parts.map(({ others }) => learnMentions(others));
  const each = (fact: ChosenFact) =>
    parts.flatMap(({ own }, part) => {
      Object.assign(mentionModel, mentions[part]);
      return lessonsFor(fact, own);
    });
  for (const fact of ['role', 'company'] as const) weights[fact] = learnChoice(each(fact), weights[fact]);
  Object.assign(mentionModel, learnMentions(whole));
}

type Taught = FactMessage & { less?: boolean };

/** Into so many parts the writers are divided. */
const PARTS = 3;

/** The messages of some writers, beside those of all others as they came. */
function partsOf(messages: Taught[]): { own: Taught[]; others: FactMessage[] }[] {
  const files = [...new Set(messages.map(({ file }) => file))];
  return Array.from({ length: PARTS }, (_, part) => {
    const own = new Set(files.filter((_, at) => at % PARTS === part));
    return {
      own: messages.filter(({ file }) => own.has(file)),
      others: messages.filter(({ file, less }) => !less && !own.has(file)),
    };
  });
}

function lessonsFor(fact: ChosenFact, messages: Taught[]): Lesson[] {
  return messages.flatMap((message): Lesson[] => {
    const expected = message.expected[fact];
    if (expected === undefined || (message.less && (fact === 'role' || fact === 'format'))) return [];
    const key = sameValue[fact];
    const choice = choiceOf(fact, message);
    if (expected === null && isNamedByDomain(choice)) return [];
    const lesson: Lesson = {
      choice,
      right: (value) => expected !== null && key(value) === key(expected),
      isSaid: expected !== null,
    };
    return message.file.endsWith('.txt') && !message.less ? [lesson, lesson] : [lesson];
  });
}
