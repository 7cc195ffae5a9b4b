import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Tracing } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { BowoutFunction } from './bowout-function.ts';
import type { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { deliveryFunction } from './functions/delivery.ts';
import { followUpFunction } from './functions/follow-up.ts';
import { receiveFunction } from './functions/receive.ts';
import type { Shared } from './functions/shared.ts';
import { webFunction } from './functions/web.ts';
import { inboxAddress, type Names, namesOf, RAW_MAIL_PREFIX, senderAddress } from './names.ts';
import { pagesApi } from './pages-api.ts';
import { failedQueue, type Schedules, schedulesOf } from './schedules.ts';
import { Watch } from './watch.ts';

export interface WorkflowStackProps extends StackProps {
  deployment: Deployment;
  data: DataStack;
}

/** What runs: the functions, the HTTP API, the schedules, and the queues that take what failed. */
export class WorkflowStack extends Stack {
  readonly receive: BowoutFunction;

  constructor(scope: Construct, id: string, { deployment, data, ...props }: WorkflowStackProps) {
    super(scope, id, props);
    const names = namesOf(deployment.stage);
    const { api, url } = pagesApi(this, deployment, names);
    const failedMessages = failedQueue(this, 'FailedMessages');
    const schedules = schedulesOf(this, names);
    const shared: Shared = {
      ...{ stack: this, deployment, names, data, schedules, failedMessages },
      environment: environmentOf(deployment, data, { names, schedules, url }),
      tracing: deployment.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
    };
    this.receive = receiveFunction(shared);
    const web = webFunction(shared);
    const functions = {
      ...{ Receive: this.receive, Web: web },
      ...{ FollowUp: followUpFunction(shared), Delivery: deliveryFunction(shared) },
    };
    api.addRoutes({ path: '/{proxy+}', integration: new HttpLambdaIntegration('WebIntegration', web) });
    api.addRoutes({ path: '/', integration: new HttpLambdaIntegration('HomeIntegration', web) });
    const queues = { FailedMessages: failedMessages, FailedFollowUps: schedules.failed };
    new Watch(this, 'Watch', { deployment, api, pages: web.logs, functions, queues });
    for (const [name, { queueUrl }] of Object.entries(queues))
      new CfnOutput(this, `${name}Queue`, { value: queueUrl });
    const description = 'Forward recruiter mail here; a mail "home" brings the link to everything';
    new CfnOutput(this, 'InboxAddress', { value: inboxAddress(deployment), description });
    new CfnOutput(this, 'PagesUrl', { value: url });
  }
}

/** What the functions are told; `lambdas/workflow/services.ts` reads it. */
const environmentOf = (
  deployment: Deployment,
  data: DataStack,
  { names, schedules, url }: { names: Names; schedules: Schedules; url: string },
): Record<string, string> => ({
  TABLE_NAME: data.table.tableName,
  RAW_MAIL_BUCKET: data.rawMail.bucketName,
  RAW_MAIL_PREFIX,
  BASE_URL: url,
  /** Letters by the owner's own mail server come from their own address. */
  SENDER_ADDRESS: deployment.letters ? deployment.ownerEmail : senderAddress(deployment),
  INBOX_ADDRESS: inboxAddress(deployment),
  OWNER_EMAIL: deployment.ownerEmail,
  OWNER_NAME: deployment.ownerName,
  OWNER_TIME_ZONE: deployment.ownerTimeZone,
  UNDO_SECONDS: String(deployment.undoSeconds),
  CONFIGURATION_SET: names.configurationSet,
  SCHEDULE_GROUP: names.scheduleGroup,
  FOLLOW_UP_ARN: schedules.followUpArn,
  SCHEDULER_ROLE_ARN: schedules.role.roleArn,
  DEAD_LETTER_ARN: schedules.failed.queueArn,
  NODE_OPTIONS: '--enable-source-maps',
  POWERTOOLS_METRICS_NAMESPACE: names.metrics,
});
