import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { BowoutFunction } from '../bowout-function.ts';
import {
  mayAskSecondReader,
  mayDoWithMail,
  mayKeepItems,
  mayListItems,
  mayReadMail,
  maySendMail,
  mayUseSchedules,
} from '../grants.ts';
import { ASIDE_PREFIX, RAW_MAIL_PREFIX } from '../names.ts';
import { functionOf, type Shared } from './shared.ts';

/** Reads and records each mail that SES hands over. */
export function receiveFunction(shared: Shared): BowoutFunction {
  const { data, schedules, failedMessages, deployment } = shared;
  const receive = functionOf(shared, 'Receive', {
    name: 'receive',
    memorySize: 1024,
    timeout: Duration.seconds(60),
    withSecondReader: deployment.secondReader !== null,
  });
  receive.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failedMessages) });
  mayKeepItems(receive, data);
  mayListItems(receive, data);
  mayUseSchedules(receive, schedules, ['Create', 'Delete']);
  mayReadMail(receive, data);
  // What nothing is done with is put aside.
  mayDoWithMail(receive, data, ['s3:PutObject', ASIDE_PREFIX]);
  mayDoWithMail(receive, data, ['s3:DeleteObject', RAW_MAIL_PREFIX]);
  maySendMail(receive, deployment);
  mayAskSecondReader(receive, deployment);
  return receive;
}
