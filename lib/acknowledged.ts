import { type Stack, Validations } from 'aws-cdk-lib';
import type { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { ASIDE_PREFIX, namesOf, RAW_MAIL_PREFIX } from './names.ts';
import type { WorkflowStack } from './workflow-stack.ts';

interface Acknowledged {
  data: DataStack;
  workflow: WorkflowStack;
  deployment: Deployment;
}

/** What cdk-nag's AwsSolutions rules would object to, each with the reason why it is right here. */
export function acknowledge({ data, workflow, deployment }: Acknowledged): void {
  const { stacks, scheduleGroup } = namesOf(deployment.stage);
  /** How cdk-nag writes the raw mail bucket, which belongs to the other stack or to none. */
  const bucket = deployment.kept
    ? `arn:<AWS::Partition>:s3:::${deployment.kept.bucket}`
    : `${stacks.data}:ExportsOutputFnGetAttRawMailA1B12CE5ArnC7F799B1`;
  const accept = (stack: Stack, id: string, reason: string) =>
    Validations.of(stack).acknowledge({ id, reason });
  accept(
    data,
    'AwsSolutions-S1',
    'One person’s mail, read by two functions: access logs would keep more about that person than ' +
      'they protect.',
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
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:' +
      `schedule/${scheduleGroup}/*]`,
    'Schedules are made while it runs, each with its own name, in a group of their own.',
  );
  if (deployment.sandbox)
    accept(
      workflow,
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
      'In the sandbox SES asks for the recipient’s identity, any owner’s; a condition holds the sender.',
    );
  accept(
    workflow,
    `AwsSolutions-IAM5[Resource::${bucket}/${RAW_MAIL_PREFIX}*]`,
    'Raw messages are named by SES; only those under the inbound prefix are read or deleted.',
  );
  accept(
    workflow,
    `AwsSolutions-IAM5[Resource::${bucket}/${ASIDE_PREFIX}*]`,
    'What nothing is done with keeps the name that SES gave it.',
  );
  if (deployment.tracing)
    accept(
      workflow,
      'AwsSolutions-IAM5[Resource::*]',
      'X-Ray’s segments belong to no resource (Service Authorization Reference, “AWS X-Ray”).',
    );
}
