import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import { nameOf } from '../../lambdas/schedule/follow-up.ts';
import { schedules } from '../../lambdas/schedule/schedules.ts';
import type { Clock } from '../../lib/local/clock.ts';
import { urlOf } from '../../lib/local/http.ts';
import { type Scheduler, startScheduler } from '../../lib/local/scheduler.ts';

const CONFIG = {
  groupName: 'bowout',
  targetArn: 'arn:target',
  roleArn: 'arn:role',
  deadLetterArn: 'arn:queue',
};
const NOW = Date.parse('2026-11-24T10:00:00Z');
const HOUR = 3_600_000;
const reminder = (draftId: string): FollowUp => ({
  kind: 'reminder',
  ownerId: 'o',
  interviewId: 'i',
  draftId,
});

const nameIn = (followUp: FollowUp) => nameOf(followUp, 0).replace(/-0$/, '');

let directory: string;
let scheduler: Scheduler;
let fired: [string, number][];
let failures: number;
/** What was tried as often as it is. */
let failed: string[];
/** What else the target does. */
let during: () => Promise<void>;
let clock: Clock & { at: number };

async function start(): Promise<void> {
  const fire = async (input: object) => {
    if (failures-- > 0) throw new Error('not this time');
    await during();
    fired.push([nameIn(input as FollowUp), clock.at]);
  };
  const keepFailed = (name: string) => void failed.push(name);
  scheduler = await startScheduler(directory, clock, { fire, keepFailed });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_SCHEDULER: urlOf(scheduler),
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_SESSION_TOKEN: 'x',
  });
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'scheduler-'));
  fired = [];
  failures = 0;
  failed = [];
  during = async () => undefined;
  clock = {
    at: NOW,
    now: () => clock.at,
    moveTo: (epoch) => {
      clock.at = Math.max(clock.at, epoch);
    },
    ahead: () => 0,
  };
  await start();
});
afterEach(async () => {
  await scheduler.close();
  rmSync(directory, { recursive: true });
});

test('a follow-up is a one-time schedule in UTC that deletes itself', async () => {
  await schedules(CONFIG).plan(reminder('d1'), NOW + 24 * HOUR, NOW);
  const schedule = await new SchedulerClient({}).send(
    new GetScheduleCommand({ Name: nameOf(reminder('d1'), NOW + 24 * HOUR), GroupName: 'bowout' }),
  );
  expect(schedule).toMatchObject({
    ScheduleExpression: 'at(2026-11-25T10:00:00)',
    ScheduleExpressionTimezone: 'UTC',
    ActionAfterCompletion: 'DELETE',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: 'arn:target', RoleArn: 'arn:role', DeadLetterConfig: { Arn: 'arn:queue' } },
  });
});

test(
  'one for a moment between two seconds fires at the second behind it, and is cancelled by the same ' +
    'moment',
  async () => {
    const plans = schedules(CONFIG);
    await plans.plan(reminder('d1'), NOW + HOUR + 250, NOW);
    await plans.plan(reminder('d2'), NOW + HOUR + 250, NOW);
    await plans.cancel(reminder('d2'), NOW + HOUR + 250);
    await scheduler.moveTo(NOW + 2 * HOUR);
    expect(fired).toEqual([['reminder-d1', NOW + HOUR + 1000]]);
  },
);

test('they fire in order, each at its own time, once', async () => {
  const plans = schedules(CONFIG);
  await plans.plan(reminder('late'), NOW + 3 * HOUR, NOW);
  await plans.plan(reminder('early'), NOW + HOUR, NOW);
  await scheduler.moveTo(NOW + 24 * HOUR);
  expect(fired).toEqual([
    ['reminder-early', NOW + HOUR],
    ['reminder-late', NOW + 3 * HOUR],
  ]);
  await scheduler.moveTo(NOW + 48 * HOUR);
  expect(fired).toHaveLength(2);
  expect(readdirSync(directory)).toEqual([]);
});

test(
  'planned again for the same moment it is one; taken back it does not fire; taken back twice is no ' +
    'error',
  async () => {
    const plans = schedules(CONFIG);
    await plans.plan(reminder('d1'), NOW + HOUR, NOW);
    await plans.plan(reminder('d1'), NOW + HOUR, NOW);
    await plans.plan(reminder('d2'), NOW + HOUR, NOW);
    await plans.cancel(reminder('d2'), NOW + HOUR);
    await plans.cancel(reminder('d2'), NOW + HOUR);
    await scheduler.moveTo(NOW + 6 * HOUR);
    expect(fired.map(([name]) => name)).toEqual(['reminder-d1']);
  },
);

test('one that is planned anew while it fires is not deleted with it', async () => {
  const plans = schedules(CONFIG);
  await plans.plan(reminder('d1'), NOW + HOUR, NOW);
  during = () => plans.plan(reminder('d1'), NOW + 2 * HOUR, NOW + HOUR);
  await scheduler.moveTo(NOW + 90 * 60_000);
  during = async () => undefined;
  await scheduler.moveTo(NOW + 3 * HOUR);
  expect(fired.map(([, at]) => at)).toEqual([NOW + HOUR, NOW + 2 * HOUR]);
});

test('a moment that has passed means in a minute', async () => {
  await schedules(CONFIG).plan(reminder('d1'), NOW - HOUR, NOW);
  await scheduler.moveTo(NOW + 2 * 60_000);
  expect(fired).toEqual([['reminder-d1', NOW + 60_000]]);
});

test('a restart loses none, and a failing target is tried again', async () => {
  await schedules(CONFIG).plan(reminder('d1'), NOW + HOUR, NOW);
  const Name = nameOf(reminder('d1'), NOW + HOUR);
  expect(JSON.parse(readFileSync(join(directory, `${Name}.json`), 'utf8'))).toMatchObject({ Name });
  await scheduler.close();
  failures = 2;
  await start();
  await scheduler.moveTo(NOW + 2 * HOUR);
  expect(fired).toHaveLength(1);
});

test('what Scheduler would refuse is refused', async () => {
  await expect(schedules({ ...CONFIG, roleArn: '' }).plan(reminder('d1'), NOW, NOW)).rejects.toThrow(
    'RoleArn',
  );
  await expect(schedules(CONFIG).plan(reminder('x'.repeat(80)), NOW, NOW)).rejects.toThrow('does not match');
  const names = ['nudge', 'acceptance', 'settle', 'reminder'].map((kind) =>
    nameOf(
      {
        kind,
        ownerId: 'o',
        interviewId: 'i'.repeat(26),
        draftId: 'd'.repeat(26),
        acceptanceId: 'a'.repeat(26),
      } as FollowUp,
      Date.parse('2099-12-31T23:59:59Z'),
    ),
  );
  expect(names.every((name) => name.length <= 64)).toBe(true);
});

test('a request that is broken off, or has no proper path, leaves the scheduler standing', async () => {
  const send = async (bytes: string) => {
    const socket = connect({ port: scheduler.port, host: '127.0.0.1', allowHalfOpen: true });
    socket.end(bytes);
    return (await buffer(socket)).toString('latin1');
  };
  await send(
    'POST /schedules/a HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Security-Token: x\r\nContent-Length: 99\r\n\r\n{',
  );
  expect(
    await send(
      'GET /schedules/%ZZ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Security-Token: x\r\nConnection: ' +
        'close\r\n\r\n',
    ),
  ).toMatch(/^HTTP\/1.1 400/);
  expect(
    await send(
      'GET http://[ HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Security-Token: x\r\nConnection: close\r\n\r\n',
    ),
  ).toMatch(/^HTTP\/1.1 400/);
  await schedules(CONFIG).plan(reminder('d1'), NOW + HOUR, NOW);
});
