import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import type { ClientRequest } from 'node:http';

const running = new AsyncLocalStorage<string>();

/** Runs a handler so that its requests, and what it writes, are known to be that function's. */
export const asFunction = <T>(name: string, run: () => Promise<T>): Promise<T> => running.run(name, run);

/** The function whose event is being dealt with here, or null. */
export const runningFunction = (): string | null => running.getStore() ?? null;

/**
 * Writes a line "function action" for each AWS request that a function makes, such as "web dynamodb:PutItem":
 * what its policy must allow.
 * @param endpoints the local endpoints' URLs by service prefix of IAM
 */
export function recordCalls(file: string, endpoints: Record<string, string>): void {
  const services = new Map(Object.entries(endpoints).map(([service, url]) => [new URL(url).host, service]));
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { request: ClientRequest };
    const service = services.get(String(request.getHeader('host')));
    const name = running.getStore();
    if (service && name) appendFileSync(file, `${name} ${service}:${actionOf(service, request)}\n`);
  });
}

const SCHEDULER: Record<string, string> = {
  GET: 'ListSchedules',
  POST: 'CreateSchedule',
  DELETE: 'DeleteSchedule',
};
/** A copy reads one object and writes another, which its policy must allow. */
const S3: Record<string, string> = {
  GET: 'GetObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
  POST: 'DeleteObject',
};

function actionOf(service: string, request: ClientRequest): string {
  const target = String(request.getHeader('x-amz-target') ?? '');
  if (target) return target.split('.').at(-1) ?? target;
  if (service === 'scheduler') return SCHEDULER[request.method] ?? request.method;
  if (service === 's3' && request.path.includes('list-type=')) return 'ListBucket';
  if (service === 's3') return S3[request.method] ?? request.method;
  return 'SendRawEmail';
}
