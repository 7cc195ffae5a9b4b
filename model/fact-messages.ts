import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../lambdas/mail/message/mime.ts';
import { companyKey } from '../lambdas/mail/names/domains.ts';
import { withoutTitles } from '../lambdas/mail/names/person-name.ts';
import { takeApart } from '../lambdas/mail/read.ts';
import type { Kind } from '../lambdas/mail/reading.ts';
import { batchMessages } from './batch.ts';
import { shortMessages } from './short-messages.ts';

/** The facts that are chosen. */
export type ChosenFact = 'role' | 'company' | 'person' | 'format';

/**
 * A message that is taken apart, with what is expected of it: null where it says nothing, no key where that
 * is not known.
 */
export interface FactMessage {
  id: string;
  /** The file of its writer: judging leaves it out as a whole. */
  file: string;
  kind: Kind;
  parts: Awaited<ReturnType<typeof takeApart>>;
  expected: Partial<Record<ChosenFact | 'email' | 'location' | 'answerBy', string | null>>;
}

const FIXTURES = join(import.meta.dirname, '../test/fixtures');
/** Kinds of which the batches say everything; of others only what is written is known. */
const TOLD = /^(?:interview-|offer$|outreach$)/;

/** The labelled messages of the fixtures, and of batch files or folders of them. */
export async function factMessages(paths: string[]): Promise<FactMessage[]> {
  const found: FactMessage[] = [];
  const add = async (message: Omit<FactMessage, 'parts'>, raw: Buffer) => {
    if (Object.keys(message.expected).length)
      found.push({ ...message, parts: await takeApart(await decode(raw)) });
  };
  for (const path of paths.flatMap(filesIn)) {
    const messages = batchMessages(path);
    const labelled = new Set(messages.flatMap(({ expected }) => Object.keys(expected)));
    for (const { id, expected, raw } of messages)
      await add(
        { id, file: basename(path), kind: expected.kind as Kind, expected: ofBatch(expected, labelled) },
        raw,
      );
  }
  for (const file of readdirSync(join(FIXTURES, 'mail')).sort())
    if (file.endsWith('.eml')) {
      const { interview, kind } = JSON.parse(
        readFileSync(join(FIXTURES, 'mail', file.replace(/eml$/, 'json')), 'utf8'),
      );
      const expected = interview && {
        role: interview.role,
        company: interview.company,
        person: interview.recruiter.name,
        email: interview.recruiter.email,
        format: interview.format,
      };
      await add(
        { id: file, file: 'mail', kind, expected: expected ?? {} },
        readFileSync(join(FIXTURES, 'mail', file)),
      );
    }
  for (const { id, expected, raw } of shortMessages()) {
    const said = (fact: string) => (expected[fact] === 'null' ? null : (expected[fact] ?? null));
    const isTold = TOLD.test(expected.kind ?? '');
    await add(
      {
        id,
        file: 'short',
        kind: expected.kind as Kind,
        expected: isTold ? { role: said('role'), company: said('company') } : {},
      },
      raw,
    );
  }
  return found;
}

const filesIn = (path: string): string[] =>
  path.endsWith('.txt')
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(path, name));

/**
 * What is known of a message of a batch.
 * @param labelled the facts that any message of its file has: of others its writer said nothing
 */
function ofBatch(expected: Record<string, string>, labelled: ReadonlySet<string>): FactMessage['expected'] {
  const isTold = TOLD.test(expected.kind ?? '');
  const meets = expected.kind?.startsWith('interview-') ?? false;
  const isAtPlace = !expected.format || expected.format === 'onsite';
  const known = (fact: string, told: boolean) =>
    told && labelled.has(fact) ? (expected[fact] ?? null) : expected[fact];
  const facts = {
    role: known('role', isTold),
    company: known('company', isTold),
    person: known('recruiter.name', isTold),
    email: known('recruiter.email', isTold),
    format: meets ? known('format', true) : undefined,
    location: isAtPlace || !isTold ? known('location', isTold) : null,
    answerBy: isTold ? known('answerBy', true) : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** What makes a value that was read the expected one. */
export const sameValue: Record<ChosenFact | 'location', (value: string) => string> = {
  role: (value) => loose(value.replace(/\s*\([mfwdhx/|]+\)|\s[hf]\/[hf]$/gi, '')),
  company: companyKey,
  person: (value) => loose(withoutTitles(value)),
  format: (value) => value,
  location: (value) => loose(value),
};

const loose = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,.;:'\u2019"()-]+/g, ' ')
    .trim();
