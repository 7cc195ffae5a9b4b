import { ArnFormat, Duration, type Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Names } from './names.ts';

/** A queue for what failed, kept as long as SQS keeps anything. */
export const failedQueue = (stack: Stack, id: string): Queue =>
  new Queue(stack, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });

/** The role that starts follow-ups, and where calls go that Lambda did not take. */
export interface Schedules {
  role: Role;
  /** ARN of every schedule of the group. */
  all: string;
  /** By its name: the function itself needs the schedules to be there. */
  followUpArn: string;
  failed: Queue;
}

/** The schedules of a deployment. Their role may start one function only, and only for this account. */
export function schedulesOf(stack: Stack, names: Names): Schedules {
  const failed = failedQueue(stack, 'FailedFollowUps');
  const group = new CfnScheduleGroup(stack, 'Schedules', { name: names.scheduleGroup });
  const role = new Role(stack, 'SchedulerRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  });
  failed.grantSendMessages(role);
  return {
    ...{ role, failed },
    all: stack.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${group.name}/*` }),
    followUpArn: stack.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: names.followUp,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    }),
  };
}

/** Lets Scheduler start a function. */
export const mayStart = ({ role }: Schedules, functionArn: string): boolean =>
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [functionArn] }));
