import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import TinyQueue from 'tinyqueue';
import type { Clock } from './clock.ts';
import { isRecord, readSound } from './damage.ts';
import { writeDurably } from './files.ts';
import { bodyOf, type Listening, SERVICE, serve } from './http.ts';

/** One schedule as CreateSchedule takes it (EventBridge Scheduler API Reference). */
interface Schedule {
  Name: string;
  GroupName: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone: string;
  ActionAfterCompletion: string;
  Target: { Arn: string; RoleArn: string; Input: string };
  [other: string]: unknown;
}

export interface Scheduler extends Listening {
  /** Moves the clock to a moment, stopping at every schedule on the way to fire it. */
  moveTo(epoch: number): Promise<void>;
}

/** What a schedule that is due calls. */
export interface Target {
  fire(input: object): Promise<unknown>;
  /** It failed as often as it is tried; Scheduler would put it into the dead-letter queue. */
  keepFailed(name: string, input: object): void;
}

const NAME = /^[0-9a-zA-Z-_.]{1,64}$/;
const TICK_MS = 1000;
const ATTEMPTS = 3;

/**
 * EventBridge Scheduler for one-time schedules: CreateSchedule, GetSchedule, ListSchedules (in one page) and
 * DeleteSchedule over its REST protocol. A schedule is a file until it has fired.
 * @param target what a schedule that is due calls; without one nothing fires, and all stays as it is
 */
export async function startScheduler(
  directory: string,
  clock: Clock,
  target: Target | null,
): Promise<Scheduler> {
  mkdirSync(directory, { recursive: true });
  const schedules = load(directory);
  const fileOf = (name: string) => join(directory, `${name}.json`);
  let turn: Promise<void> = Promise.resolve();
  let isStopping = false;

  const call = async ({ fire, keepFailed }: Target, { Name, Target: { Input } }: Schedule) => {
    const input = JSON.parse(Input) as object;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        await fire(input);
        return;
      } catch (error) {
        console.error(`attempt ${attempt} at schedule ${Name} failed:`, error);
      }
    }
    keepFailed(Name, input);
  };
  const fireOne = async (schedule: Schedule) => {
    if (target) await call(target, schedule);
    schedules.delete(schedule.Name);
    rmSync(fileOf(schedule.Name), { force: true });
  };
  let order = 0;
  const queue = new TinyQueue<{ due: number; order: number; schedule: Schedule }>(
    [],
    (a, b) => a.due - b.due || a.order - b.order,
  );
  const enqueue = (schedule: Schedule) => queue.push({ due: dueAt(schedule), order: ++order, schedule });
  for (const schedule of schedules.values()) enqueue(schedule);
  /** The one that is due first; those that were changed or deleted since they were put in are taken out. */
  const first = () => {
    for (let next = queue.peek(); next; next = queue.peek()) {
      if (schedules.get(next.schedule.Name) === next.schedule) return next;
      queue.pop();
    }
    return undefined;
  };
  const runUntil = async (epoch: number) => {
    for (let next = first(); next && next.due <= epoch; next = first()) {
      if (isStopping) return;
      queue.pop();
      clock.moveTo(next.due);
      await fireOne(next.schedule);
    }
    clock.moveTo(epoch);
  };
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work, work);
    return turn;
  };
  const timer = setInterval(() => {
    if (target && (first()?.due ?? Number.POSITIVE_INFINITY) <= clock.now())
      void inTurn(() => runUntil(clock.now()));
  }, TICK_MS);

  const answer = (method: string, name: string, body: Schedule | null): [number, object] => {
    if (method === 'GET' && !name)
      return [200, { Schedules: [...schedules.keys()].map((Name) => ({ Name })) }];
    const known = schedules.get(name);
    if (method === 'GET') return known ? [200, known] : notFound(name);
    if (method === 'DELETE') {
      if (!known) return notFound(name);
      schedules.delete(name);
      rmSync(fileOf(name), { force: true });
      return [200, {}];
    }
    if (method !== 'POST') return problem(400, 'ValidationException', `no operation ${method}`);
    if (known) return problem(409, 'ConflictException', `Schedule ${name} already exists.`);
    const invalid = body ? validate(name, body) : 'there is no body';
    if (invalid || !body) return problem(400, 'ValidationException', String(invalid));
    const schedule = { ...body, Name: name };
    schedules.set(name, schedule);
    enqueue(schedule);
    writeDurably(fileOf(name), JSON.stringify(schedule));
    return [200, { ScheduleArn: `arn:aws:scheduler:local:000000000000:schedule/${body.GroupName}/${name}` }];
  };
  const endpoint = await serve(async (request, response) => {
    const [, collection, name = ''] = new URL(request.url ?? '/', 'http://scheduler').pathname
      .split('/')
      .map(decodeURIComponent);
    const body = (await bodyOf(request, 1_000_000)).toString('utf8');
    const [status, json] =
      collection === 'schedules'
        ? answer(request.method ?? '', name, parse(body))
        : problem(404, 'ResourceNotFoundException', 'no such path');
    response.writeHead(status, {
      'content-type': 'application/json',
      ...('__type' in json ? { 'x-amzn-errortype': String(json.__type) } : {}),
    });
    response.end(JSON.stringify(json));
  }, SERVICE);
  return {
    port: endpoint.port,
    moveTo: (epoch) => inTurn(() => runUntil(epoch)),
    close: async () => {
      clearInterval(timer);
      isStopping = true;
      await turn;
      await endpoint.close();
    },
  };
}

function load(directory: string): Map<string, Schedule> {
  const schedules = new Map<string, Schedule>();
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.json'))) {
    const name = file.slice(0, -'.json'.length);
    const isSound = (json: unknown): json is Schedule =>
      isRecord(json) && json.Name === name && validate(name, json) === null;
    const schedule = readSound(join(directory, file), isSound);
    if (schedule) schedules.set(name, schedule);
  }
  return schedules;
}

const problem = (status: number, type: string, message: string): [number, object] => [
  status,
  { __type: type, Message: message },
];
const notFound = (name: string) =>
  problem(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);

function parse(body: string): Schedule | null {
  try {
    return JSON.parse(body) as Schedule;
  } catch {
    return null;
  }
}

function validate(name: string, schedule: Partial<Schedule>): string | null {
  if (!NAME.test(name)) return `the name ${name} does not match ${NAME.source}`;
  const { ScheduleExpression: expression, GroupName: group = 'default' } = schedule;
  if (typeof group !== 'string' || !NAME.test(group)) return `the group's name does not match ${NAME.source}`;
  if (typeof expression !== 'string' || !/^at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\)$/.test(expression)) {
    return `Invalid Schedule Expression ${JSON.stringify(expression)}.`;
  }
  if (!schedule.Target?.Arn || !schedule.Target.RoleArn) return 'the target needs Arn and RoleArn';
  if (!isInput(schedule.Target.Input)) return 'the input of the target is no JSON object';
  try {
    dueAt({ ...schedule, ScheduleExpression: expression });
    return null;
  } catch {
    return `Invalid Schedule Expression Timezone ${JSON.stringify(schedule.ScheduleExpressionTimezone)}.`;
  }
}

function isInput(input: unknown): boolean {
  try {
    return typeof input === 'string' && isRecord(JSON.parse(input));
  } catch {
    return false;
  }
}

/** Epoch ms at which a schedule fires. */
function dueAt(
  schedule: Pick<Schedule, 'ScheduleExpression'> & Partial<Pick<Schedule, 'ScheduleExpressionTimezone'>>,
): number {
  const local = schedule.ScheduleExpression.slice('at('.length, -1);
  return Temporal.PlainDateTime.from(local).toZonedDateTime(schedule.ScheduleExpressionTimezone || 'UTC')
    .epochMilliseconds;
}
