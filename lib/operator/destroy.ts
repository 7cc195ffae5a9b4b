import type { Deployment } from '../deployment.ts';
import { namesOf } from '../names.ts';
import { OptionError } from './context.ts';
import { forgetPassword } from './letters.ts';
import { deactivateOwn } from './rule-set.ts';
import { outputOf, stackNamed } from './stacks.ts';

/** What a person is told and asked by, and what takes the stacks down. */
export interface Destroying {
  say(words: string): void;
  /** @returns the answer, or null where there is nobody to ask */
  ask(question: string): Promise<string | null>;
  /** @returns an exit status */
  takeDown(): Promise<number>;
}

/**
 * Takes a deployment down: says what stays and how to have it back, offers an export, ends receiving, then
 * removes the stacks.
 * @param yes nothing is asked
 * @returns an exit status
 * @throws OptionError when nobody can be asked, or the rule set serves others too
 */
export async function destroy(
  { stage, kept }: Deployment,
  yes: boolean,
  { say, ask, takeDown }: Destroying,
): Promise<number> {
  const names = namesOf(stage);
  const data = await stackNamed(names.stacks.data);
  const table = outputOf(data, 'InterviewsTable') ?? kept?.table;
  const bucket = outputOf(data, 'RawMailBucket') ?? kept?.bucket;
  const ofStage = stage ? ` --stage ${stage}` : '';
  say('This takes down the functions, the pages, the schedules and the way mail comes in.\n');
  if (table && bucket)
    say(
      `What stays, because it is yours: the table ${table} (protected against deletion) with\n` +
        `your interviews, and the bucket ${bucket} with your messages. To go on with them later:\n\n` +
        `  npm run deploy --${ofStage} --table ${table} --bucket ${bucket}\n\n` +
        'To be rid of them, delete them in the consoles of DynamoDB and S3, or press “Delete everything”\n' +
        'on your home page before. Your DNS records stay too; remove the MX record, or mail to\n' +
        'your inbox is returned.\n',
    );
  say(
    'The schedules do not stay: reminders and six-month hellos that are planned. An export made now\n' +
      'brings them back when it is imported later, also into the table that stays:\n\n' +
      `  ${stage ? `BOWOUT_STAGE=${stage} ` : ''}npx bowout export --aws everything.jsonl\n`,
  );
  if (!yes) {
    const answer = await ask('Take it down now? Say “n” to make the export first. [y/N] ');
    if (answer === null)
      throw new OptionError('Nobody can be asked here. If you are sure: npm run destroy -- --yes');
    if (!/^y(?:es)?$/i.test(answer.trim())) {
      say('Nothing was changed.');
      return 1;
    }
  }
  const receiving = await deactivateOwn(names);
  if (receiving.state === 'others')
    throw new OptionError(
      `The rule set “${names.ruleSet}” also holds rules of others: ${receiving.rules.join(', ')}. ` +
        ('They would go with it. Take those down first, or move them to another rule set and make ' +
          'that one active.'),
    );
  if (receiving.state === 'done') say(`The rule set “${names.ruleSet}” is no longer active.`);
  const status = await takeDown();
  if (status === 0) await forgetPassword({ stage });
  else
    say(
      'It is not all down, and no mail is received any more. Run npm run destroy again, or npm run ' +
        'deploy to go on.',
    );
  return status;
}
