import { type Stack, Validations } from 'aws-cdk-lib';
import type { DataStack } from './data-stack.ts';
import { RAW_MAIL_PREFIX } from './names.ts';
import type { WorkflowStack } from './workflow-stack.ts';

/** What cdk-nag's AwsSolutions rules would object to, each with the reason why it is right here. */
export function acknowledge({ data, workflow }: { data: DataStack; workflow: WorkflowStack }): void {
  const accept = (stack: Stack, id: string, reason: string) =>
    Validations.of(stack).acknowledge({ id, reason });
  accept(
    data,
    'AwsSolutions-S1',
    'One person’s mail, read by two functions: access logs would keep more about that person than they protect.',
  );
  accept(
    workflow,
    'AwsSolutions-APIG4',
    'The link is the authorisation: 256 random bits, one scope, an expiry, only its hash stored.',
  );
  accept(
    workflow,
    'AwsSolutions-SQS3',
    'These are the queues that take what failed: on-failure destinations and Scheduler’s dead letters.',
  );
  accept(
    workflow,
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/bowout/*]',
    'Schedules are made while it runs, each with its own name, in a group of their own.',
  );
  accept(
    workflow,
    `AwsSolutions-IAM5[Resource::${RAW_MAIL_BUCKET}/${RAW_MAIL_PREFIX}*]`,
    'Raw messages are named by SES; only those under the inbound prefix are read or deleted.',
  );
}

/** How cdk-nag writes the raw mail bucket, which belongs to the other stack. */
const RAW_MAIL_BUCKET = 'BowoutData:ExportsOutputFnGetAttRawMailA1B12CE5ArnC7F799B1';
