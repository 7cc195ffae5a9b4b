import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCompany } from '../lambdas/mail/facts/company.ts';
import { mentionModel } from '../lambdas/mail/facts/mentions.ts';
import { readPerson } from '../lambdas/mail/facts/person.ts';
import { readRole } from '../lambdas/mail/facts/role.ts';
import { venueModel } from '../lambdas/mail/facts/venue.ts';
import { readWay } from '../lambdas/mail/facts/way.ts';
import { readPlace, waysOf } from '../lambdas/mail/facts/where.ts';
import { readRecruiter } from '../lambdas/mail/facts/who.ts';
import { type ChosenFact, type FactMessage, factMessages, sameValue } from './fact-messages.ts';
import { learnDeadlines } from './learn-deadlines.ts';
import { learnFacts, weights } from './learn-facts.ts';

/**
 * `node model/fact-train.ts [--judge] FOLDER|FILE…`: learns the weights by which company, role and person are
 * chosen, and by which their words and those of a place are found, from the fixtures and from batches of
 * messages, and until when an answer is asked for; writes `fact-model.json`, `mention-model.json` and
 * `venue-model.json` in `lambdas/mail/facts`, and `deadline-model.json` in `lambdas/mail/when`.
 * With `--judge` it writes nothing, and prints how often each fact is right in the file of a writer when
 * weights are learned without that file and others.
 */
const FACTS = join(import.meta.dirname, '../lambdas/mail/facts');
/** So often weights are learned to judge them: whole writers are left out each time. */
const FOLDS = 5;

type Judged = ChosenFact | 'email' | 'location';
type Read = Partial<Record<Judged, string | null>>;

function factsOf({ parts }: FactMessage): Read {
  const { letter, places, senders } = parts;
  const role = readRole(letter, places, senders);
  const company = readCompany(letter, places, { senders, role });
  const person = readPerson(letter, places, { senders, company: company?.value ?? null });
  const { recruiterEmail } = readRecruiter(letter, places, { senders, company, person });
  const meeting = { ...parts, ...letter, ...parts.signs, items: [] };
  return {
    role: role?.value ?? null,
    company: company?.value ?? null,
    person: person?.value ?? null,
    email: recruiterEmail?.value ?? null,
    format: readWay(waysOf(meeting).ways)?.value ?? null,
    location: readPlace(meeting).location?.value ?? null,
  };
}

interface Figure {
  right: number;
  read: number;
  said: number;
}

function judge(messages: FactMessage[]): void {
  const figures: Record<string, Figure> = {};
  const misses: string[] = [];
  const files = [...new Set(messages.map((message) => message.file))].filter((name) => name.endsWith('.txt'));
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(files.filter((_, at) => at % FOLDS === fold));
    learnFacts(messages.filter((message) => !out.has(message.file)));
    for (const message of messages.filter(({ file }) => out.has(file))) {
      const { file } = message;
      const read = factsOf(message);
      for (const [fact, expected] of Object.entries(message.expected) as [Judged, string | null][]) {
        const key = fact === 'email' ? (value: string) => value.toLowerCase() : sameValue[fact];
        const value = read[fact] ?? null;
        const isRight = value !== null && expected !== null && key(value) === key(expected);
        if (!isRight && value !== expected)
          misses.push(`${message.id}  ${fact}: ${value} instead of ${expected}`);
        for (const name of [fact, `${fact} in ${file}`]) {
          const figure = figures[name] ?? { right: 0, read: 0, said: 0 };
          figures[name] = figure;
          if (value !== null) figure.read++;
          if (expected !== null) figure.said++;
          if (isRight) figure.right++;
        }
      }
    }
  }
  const share = (part: number, all: number) => (all ? part / all : 1).toFixed(3);
  for (const [name, { right, read, said }] of Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${name.padEnd(34)} precision ${share(right, read)}  recall ${share(right, said)}  of ${said}`,
    );
  if (process.argv.includes('--misses')) console.log(misses.sort().join('\n'));
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const messages = await factMessages(paths);
if (process.argv.includes('--judge')) judge(messages);
else {
  learnFacts(messages);
  writeFileSync(join(FACTS, 'fact-model.json'), `${JSON.stringify(weights)}\n`);
  writeFileSync(join(FACTS, 'venue-model.json'), `${JSON.stringify(venueModel)}\n`);
  writeFileSync(join(FACTS, 'mention-model.json'), `${JSON.stringify(mentionModel)}\n`);
  writeFileSync(join(FACTS, '../when/deadline-model.json'), `${JSON.stringify(learnDeadlines(messages))}\n`);
}
