import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import TinyQueue from 'tinyqueue';
import type { Clock } from './clock.ts';
import { writeDurably } from './files.ts';
import { bodyOf, type Listening, serve } from './http.ts';

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

const NAME = /^[0-9a-zA-Z-_.]{1,64}$/;
const TICK_MS = 1000;
const ATTEMPTS = 3;

/**
 * EventBridge Scheduler for one-time schedules: CreateSchedule, GetSchedule and DeleteSchedule over its REST
 * protocol. A schedule is a file until it has fired.
 */
export async function startScheduler(
  directory: string,
  clock: Clock,
  fire: (input: object) => Promise<unknown>,
): Promise<Scheduler> {
  mkdirSync(directory, { recursive: true });
  const schedules = load(directory);
  const fileOf = (name: string) => join(directory, `${name}.json`);
  let turn: Promise<void> = Promise.resolve();

  const fireOne = async (schedule: Schedule) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        await fire(JSON.parse(schedule.Target.Input) as object);
        break;
      } catch (error) {
        console.error(`attempt ${attempt} at schedule ${schedule.Name} failed:`, error);
      }
    }
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
    if ((first()?.due ?? Number.POSITIVE_INFINITY) <= clock.now()) void inTurn(() => runUntil(clock.now()));
  }, TICK_MS);

  const answer = (method: string, name: string, body: Schedule | null): [number, object] => {
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
  });
  return {
    port: endpoint.port,
    moveTo: (epoch) => inTurn(() => runUntil(epoch)),
    close: async () => {
      clearInterval(timer);
      await turn;
      await endpoint.close();
    },
  };
}

function load(directory: string): Map<string, Schedule> {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => {
      const schedule = JSON.parse(readFileSync(join(directory, file), 'utf8')) as Schedule;
      return [schedule.Name, schedule];
    }),
  );
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

function validate(name: string, schedule: Schedule): string | null {
  if (!NAME.test(name)) return `the name ${name} does not match ${NAME.source}`;
  const { ScheduleExpression: expression, GroupName: group = 'default' } = schedule;
  if (typeof group !== 'string' || !NAME.test(group)) return `the group's name does not match ${NAME.source}`;
  if (typeof expression !== 'string' || !/^at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\)$/.test(expression)) {
    return `Invalid Schedule Expression ${JSON.stringify(expression)}.`;
  }
  if (!schedule.Target?.Arn || !schedule.Target.RoleArn) return 'the target needs Arn and RoleArn';
  try {
    dueAt(schedule);
    return null;
  } catch {
    return `Invalid Schedule Expression Timezone ${JSON.stringify(schedule.ScheduleExpressionTimezone)}.`;
  }
}

/** Epoch ms at which a schedule fires. */
function dueAt(schedule: Schedule): number {
  const local = schedule.ScheduleExpression.slice('at('.length, -1);
  return Temporal.PlainDateTime.from(local).toZonedDateTime(schedule.ScheduleExpressionTimezone || 'UTC')
    .epochMilliseconds;
}
