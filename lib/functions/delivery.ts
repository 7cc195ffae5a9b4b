import { Duration } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { BowoutFunction } from '../bowout-function.ts';
import { mayKeepItems, maySendMail, mayUseSchedules } from '../grants.ts';
import { functionOf, type Shared } from './shared.ts';

/** What SES says became of a mail to a recruiter (EventBridge reference, "Amazon SES events"). */
const SENT_EVENTS = [
  'Email Sent',
  'Email Delivered',
  'Email Bounced',
  'Email Complaint Received',
  'Email Rejected',
];

/** Notes what SES says became of a letter, and tells the owner of one that came back. */
export function deliveryFunction(shared: Shared): BowoutFunction {
  const { stack, data, schedules, failedMessages, deployment } = shared;
  const delivery = functionOf(shared, 'Delivery', {
    name: 'delivery',
    memorySize: 256,
    timeout: Duration.seconds(30),
  });
  delivery.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failedMessages) });
  new Rule(stack, 'SentEvents', {
    description: 'What SES says became of a mail to a recruiter',
    eventPattern: {
      source: ['aws.ses'],
      detailType: SENT_EVENTS,
      detail: { mail: { tags: { draft: [{ exists: true }] } } },
    },
    targets: [new LambdaFunction(delivery, { deadLetterQueue: schedules.failed, retryAttempts: 5 })],
  });
  mayKeepItems(delivery, data);
  mayUseSchedules(delivery, schedules, ['Delete']);
  maySendMail(delivery, deployment);
  return delivery;
}
