import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { BowoutFunction } from '../bowout-function.ts';
import { mayHandLetters, mayKeepItems, mayListItems, maySendMail, mayUseSchedules } from '../grants.ts';
import { mayStart } from '../schedules.ts';
import { functionOf, type Shared } from './shared.ts';

/** What schedules start: sending what was approved, reminders, nudges. */
export function followUpFunction(shared: Shared): BowoutFunction {
  const { names, data, schedules, deployment } = shared;
  const followUp = functionOf(shared, 'FollowUp', {
    name: 'follow-up',
    functionName: names.followUp,
    memorySize: 512,
    timeout: Duration.seconds(60),
  });
  // Scheduler invokes it asynchronously: its dead letters are only calls that Lambda did not take.
  followUp.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(schedules.failed) });
  mayStart(schedules, followUp.functionArn);
  mayKeepItems(followUp, data);
  mayListItems(followUp, data);
  mayUseSchedules(followUp, schedules, ['Create', 'Delete']);
  maySendMail(followUp, deployment);
  mayHandLetters(followUp, deployment);
  return followUp;
}
