import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { Temporal } from 'temporal-polyfill';
import type { FollowUp } from './follow-up.ts';
import { nameOf } from './follow-up.ts';

export interface SchedulesConfig {
  groupName: string;
  /** The follow-up function. */
  targetArn: string;
  /** The role that lets Scheduler invoke it. */
  roleArn: string;
  /** The queue that takes what could not be delivered. */
  deadLetterArn: string;
}

export type Schedules = ReturnType<typeof schedules>;

/** Follow-ups as one-time schedules of EventBridge Scheduler, deleted by it once they have fired. */
export function schedules(config: SchedulesConfig) {
  const client = new SchedulerClient({});
  return {
    /**
     * Plans a follow-up, or plans it anew when it is there already.
     * @param at epoch ms; a moment that has passed means "in a minute"
     * @param timeZone IANA zone that the schedule is written in
     */
    async plan(followUp: FollowUp, at: number, timeZone: string, now: number): Promise<void> {
      const due = Math.max(at, now + 60_000);
      const local = Temporal.Instant.fromEpochMilliseconds(due)
        .toZonedDateTimeISO(timeZone)
        .toPlainDateTime();
      const input = {
        Name: nameOf(followUp),
        GroupName: config.groupName,
        ScheduleExpression: `at(${local.toString({ smallestUnit: 'second' })})`,
        ScheduleExpressionTimezone: timeZone,
        FlexibleTimeWindow: { Mode: 'OFF' as const },
        ActionAfterCompletion: 'DELETE' as const,
        Target: {
          Arn: config.targetArn,
          RoleArn: config.roleArn,
          Input: JSON.stringify(followUp),
          RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 86_400 },
          DeadLetterConfig: { Arn: config.deadLetterArn },
        },
      };
      try {
        await client.send(new CreateScheduleCommand(input));
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error;
        await client.send(new UpdateScheduleCommand(input));
      }
    },

    /** Takes a follow-up back; one that has fired or never was is no error. */
    async cancel(followUp: FollowUp): Promise<void> {
      try {
        await client.send(new DeleteScheduleCommand({ Name: nameOf(followUp), GroupName: config.groupName }));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
      }
    },
  };
}
