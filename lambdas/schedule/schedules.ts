import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  paginateListSchedules,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import type { FollowUp } from './follow-up.ts';
import { idIn, nameOf, wholeSecond } from './follow-up.ts';

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
  const remove = async (Name: string): Promise<void> => {
    try {
      await client.send(new DeleteScheduleCommand({ Name, GroupName: config.groupName }));
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  };
  return {
    /**
     * Plans a follow-up; planned for the same moment again, it is the same one. The schedule is written in
     * UTC: an hour that a zone's clock skips or repeats would be skipped, or be the earlier of the two
     * (EventBridge Scheduler User Guide, "Daylight savings time").
     * @param at epoch ms; a moment that has passed means "in a minute"
     * @param now epoch ms
     */
    async plan(followUp: FollowUp, at: number, now: number): Promise<void> {
      const due = wholeSecond(Math.max(at, now + 60_000));
      const input = {
        Name: nameOf(followUp, due),
        GroupName: config.groupName,
        ScheduleExpression: `at(${new Date(due).toISOString().slice(0, 19)})`,
        ScheduleExpressionTimezone: 'UTC',
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
      }
    },

    /**
     * Takes back whatever is planned about some things, whenever it is due.
     * @param ids of owners, interviews, drafts and acceptances, and the short keys of messages
     */
    async cancelAll(ids: ReadonlySet<string>): Promise<void> {
      const pages = paginateListSchedules({ client }, { GroupName: config.groupName });
      const names: string[] = [];
      for await (const { Schedules = [] } of pages) names.push(...Schedules.map(({ Name = '' }) => Name));
      for (const name of names.filter((it) => ids.has(idIn(it)))) await remove(name);
    },

    /**
     * Takes a follow-up back; one that has fired or never was is no error.
     * @param at epoch ms for which it was planned
     */
    async cancel(followUp: FollowUp, at: number): Promise<void> {
      await remove(nameOf(followUp, at));
    },
  };
}
