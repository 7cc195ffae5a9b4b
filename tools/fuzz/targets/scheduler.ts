import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { credentialHeader } from '../../../lib/local/credentials.ts';
import { urlOf } from '../../../lib/local/http.ts';
import { startScheduler } from '../../../lib/local/scheduler.ts';
import { bytesOf, must, type Target } from '../target.ts';

/** As the credentials of a run, but the same in each, so that a find can be run again. */
const TOKEN = 'fuzz';

const schedule = (fields: object = {}) => ({
  GroupName: 'g',
  ScheduleExpression: 'at(2027-05-24T10:00:00)',
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: { Arn: 'arn:a', RoleArn: 'arn:r', Input: '{}' },
  ...fields,
});
const request = (method: string, path: string, body: string) =>
  `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Security-Token: ${TOKEN}\r\n` +
  `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
const put = (method: string, name: string, fields?: object) =>
  request(method, `/schedules/${name}`, JSON.stringify(schedule(fields)));

/**
 * The local EventBridge Scheduler, from the bytes on its socket; after each input it must still do its work.
 */
export async function open(): Promise<Target> {
  const directory = mkdtempSync(join(tmpdir(), 'bowout-fuzz-'));
  const clock = { now: () => Date.parse('2026-11-24T10:00:00Z'), moveTo: () => undefined, ahead: () => 0 };
  process.env.AWS_SESSION_TOKEN = TOKEN;
  const start = () =>
    startScheduler(directory, clock, { fire: async () => undefined, keepFailed: () => undefined });
  let scheduler = await start();
  let taken = 0;
  const send = async (input: Uint8Array) => {
    const socket = connect({ port: scheduler.port, host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => undefined);
    socket.end(input);
    return (await buffer(socket).catch(() => Buffer.alloc(0))).toString('latin1');
  };
  return {
    dictionary: [
      ...[
        'POST /schedules/a HTTP/1.1\r\n',
        'PUT ',
        'DELETE ',
        'GET ',
        '%ZZ',
        '%00',
        '%2e%2e%2f',
        '//',
        '..',
        '\r\n\r\n',
      ],
      ...[
        'Content-Length: 5\r\n',
        'Transfer-Encoding: chunked\r\n',
        '{"',
        '":',
        'null',
        '[]',
        '1e400',
        '"at(2027-02-31T10:00:00)"',
      ],
      ...[
        'at(9999-12-31T23:59:59)',
        'at(0000-01-01T00:00:00)',
        '"Europe/Lisbon"',
        '"Input"',
        '__proto__',
        'Expect: 100-continue\r\n',
      ],
    ],
    bases: () =>
      [
        put('POST', 'a'),
        put('PUT', 'a', { ScheduleExpression: 'at(2027-02-28T10:00:00)' }),
        request('GET', '/schedules/a', ''),
        request('DELETE', '/schedules/a?groupName=g', ''),
        put('POST', 'nudge-1', { ScheduleExpressionTimezone: 'Europe/Lisbon' }),
      ].map(bytesOf),
    structured: fc
      .tuple(
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
        fc.oneof(fc.constantFrom('a', '..', '%2e%2e%2fa', '%', 'a/b', ''), fc.webPath()),
        fc.oneof(fields(), fc.json(), fc.string()),
      )
      .map(([method, name, body]) => bytesOf(request(method, `/schedules/${name}`, body))),
    take: async (input) => {
      const answer = await send(input);
      must(!answer.startsWith('HTTP/1.1 5'), answer.slice(0, 300));
      await send(bytesOf(request('DELETE', '/schedules/fuzz', '')));
      must(
        (await send(bytesOf(put('POST', 'fuzz')))).startsWith('HTTP/1.1 200'),
        'it takes no schedule any more',
      );
      if (++taken % 500) return;
      await scheduler.close();
      scheduler = await start();
      const kept = await fetch(`${urlOf(scheduler)}/schedules/fuzz`, { headers: credentialHeader() });
      must(kept.status === 200, 'a schedule is lost by a restart');
      await kept.text();
      await scheduler.close();
      rmSync(directory, { recursive: true });
      scheduler = await start();
    },
    close: async () => {
      await scheduler.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const fields = () =>
  fc
    .record(
      {
        ScheduleExpression: fc.oneof(
          fc.constantFrom(
            'at(2027-05-24T10:00:00)',
            'at(2027-02-31T25:61:00)',
            'at(9999-12-31T23:59:59)',
            'rate(1 day)',
          ),
          fc.jsonValue(),
        ),
        ScheduleExpressionTimezone: fc.oneof(
          fc.constantFrom('UTC', 'Europe/Lisbon', 'Mars/Base', '+01:00', '[u-ca=x]'),
          fc.jsonValue(),
        ),
        Target: fc.oneof(fc.constant({ Arn: 'a', RoleArn: 'r', Input: '{}' }), fc.jsonValue()),
        GroupName: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((some) => JSON.stringify(schedule(some as object)));
