import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { BowoutFunction } from './bowout-function.ts';
import type { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { namesOf, RAW_MAIL_PREFIX } from './names.ts';
import type { Schedules } from './schedules.ts';

/** What a function may do, in the words of `lambdas/`; each function file lists its own. */

/** Reads and writes single items. */
export function mayKeepItems(lambda: BowoutFunction, { table }: DataStack): void {
  table.grant(lambda, 'dynamodb:GetItem', 'dynamodb:BatchGetItem');
  table.grant(lambda, 'dynamodb:PutItem', 'dynamodb:BatchWriteItem');
}

/** Lists an owner's items, and counts notices in one. */
export function mayListItems(lambda: BowoutFunction, { table }: DataStack): void {
  table.grant(lambda, 'dynamodb:Query');
  table.grant(lambda, 'dynamodb:UpdateItem');
}

type ScheduleAction = 'Create' | 'Delete' | 'List';
const ACTIONS: Readonly<Record<ScheduleAction, string>> = {
  Create: 'scheduler:CreateSchedule',
  Delete: 'scheduler:DeleteSchedule',
  List: 'scheduler:ListSchedules',
};

/** Plans, forgets or lists schedules of the group; who plans one hands Scheduler its role. */
export function mayUseSchedules(
  lambda: BowoutFunction,
  schedules: Schedules,
  actions: ScheduleAction[],
): void {
  for (const action of actions)
    lambda.addToRolePolicy(new PolicyStatement({ actions: [ACTIONS[action]], resources: [schedules.all] }));
  if (!actions.includes('Create')) return;
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['iam:PassRole'],
      resources: [schedules.role.roleArn],
      conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    }),
  );
}

/** Does something with raw mail below some prefixes of the bucket. */
export function mayDoWithMail(
  lambda: BowoutFunction,
  { rawMail }: DataStack,
  [action, ...prefixes]: [string, ...string[]],
): void {
  const resources = prefixes.map((prefix) => rawMail.arnForObjects(`${prefix}*`));
  lambda.addToRolePolicy(new PolicyStatement({ actions: [action], resources }));
}

/** Reads raw mail; listing is needed only to tell a message that is gone from one that may not be read. */
export function mayReadMail(lambda: BowoutFunction, data: DataStack): void {
  mayDoWithMail(lambda, data, ['s3:GetObject', RAW_MAIL_PREFIX]);
  const resources = [data.rawMail.bucketArn];
  lambda.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources }));
}

/** Hands letters to the owner's own mail server, where the deployment has one, with the password from SSM. */
export function mayHandLetters(lambda: BowoutFunction, { letters, ownerEmail, stage }: Deployment): void {
  if (!letters) return;
  const { lettersPassword } = namesOf(stage);
  const said = { address: ownerEmail, ...letters, passwordParameter: lettersPassword };
  lambda.addEnvironment('LETTERS_SMTP', JSON.stringify(said));
  const resourceName = lettersPassword.slice(1);
  const parameter = Stack.of(lambda).formatArn({ service: 'ssm', resource: 'parameter', resourceName });
  lambda.addToRolePolicy(new PolicyStatement({ actions: ['ssm:GetParameter'], resources: [parameter] }));
}

/** An inference profile's name says where it may route to (Bedrock User Guide, "Inference profiles"). */
const PROFILE = /^(?:us|us-gov|eu|apac|ap|jp|au|ca|sa|mx|il|me|af|global)\./;

/** The model that an inference profile is of, or null for the name of a model itself. */
export const modelOfProfile = (name: string): string | null =>
  PROFILE.test(name) ? name.replace(PROFILE, '') : null;

/**
 * Asks the second reader, where the deployment has one: that model, and no other. A profile routes to its
 * model in other regions, which is allowed through this profile only (Bedrock User Guide, "Prerequisites for
 * inference profiles").
 */
export function mayAskSecondReader(lambda: BowoutFunction, { secondReader }: Deployment): void {
  if (!secondReader) return;
  lambda.addEnvironment('SECOND_READER', 'bedrock');
  lambda.addEnvironment('SECOND_MODEL', secondReader);
  const model = modelOfProfile(secondReader);
  const arn = (resource: string, resourceName: string, where: { account?: string; region?: string } = {}) =>
    Stack.of(lambda).formatArn({ service: 'bedrock', resource, resourceName, ...where });
  const actions = ['bedrock:InvokeModel'];
  if (!model) {
    const resources = [arn('foundation-model', secondReader, { account: '' })];
    lambda.addToRolePolicy(new PolicyStatement({ actions, resources }));
    return;
  }
  const profile = arn('inference-profile', secondReader);
  lambda.addToRolePolicy(new PolicyStatement({ actions, resources: [profile] }));
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions,
      resources: [arn('foundation-model', model, { account: '', region: '*' })],
      conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
    }),
  );
}

/**
 * Sends from the deployment's domain. In the sandbox SES asks whether the sender may use the recipient's
 * identity too: any owner's, from ours.
 */
export function maySendMail(lambda: BowoutFunction, { domain, sandbox, stage }: Deployment): void {
  const arn = (resource: string, resourceName: string) =>
    Stack.of(lambda).formatArn({ service: 'ses', resource, resourceName });
  lambda.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      ...(sandbox ? { conditions: { StringLike: { 'ses:FromAddress': `*@${domain}` } } } : {}),
      resources: [
        arn('identity', sandbox ? '*' : domain),
        arn('configuration-set', namesOf(stage).configurationSet),
      ],
    }),
  );
}
