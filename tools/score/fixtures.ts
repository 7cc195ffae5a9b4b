import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toContract } from '../../lambdas/mail/contract.ts';
import { read } from '../../lambdas/mail/read.ts';
import { type Contract, ENVELOPE, INTERVIEW, MESSAGE } from './facts.ts';
import { countFact, countMessage, emptyScore, type Score } from './figures.ts';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures');
const FACTS = Object.entries({ ...MESSAGE, ...ENVELOPE, ...INTERVIEW });

/** The folders of `test/fixtures` that are scored and have a floor. None of them teaches. */
export const SCORED = ['mail', 'blind'] as const;

/** Reads every message of a folder and compares each fact with the expected one beside it. */
export async function scoreFolder(folder: (typeof SCORED)[number]): Promise<Score> {
  const score = emptyScore();
  const files = readdirSync(join(FIXTURES, folder)).filter((name) => name.endsWith('.eml'));
  for (const message of files.sort()) {
    const file = join(FIXTURES, folder, message);
    const expected = JSON.parse(readFileSync(file.replace(/eml$/, 'json'), 'utf8')) as Contract;
    const got = toContract(await read(readFileSync(file)));
    countMessage(score, got, expected.kind);
    for (const [fact, factOf] of FACTS) countFact(score, { message, fact }, [factOf(got), factOf(expected)]);
  }
  return score;
}
