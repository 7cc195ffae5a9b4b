import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, TooLargeError } from './http.ts';

/** API Gateway HTTP APIs take bodies of up to 10 MB. */
const MAX_BODY = 10 * 1024 * 1024;

/** The answer of a function with payload format 2.0. */
interface Answer {
  statusCode: number;
  headers?: Record<string, string>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

/** An HTTP API with one $default route to a function, payload format 2.0. */
export async function proxy(
  request: IncomingMessage,
  response: ServerResponse,
  web: (event: object) => Promise<unknown>,
): Promise<void> {
  try {
    const answer = (await web(await payload(request))) as Answer;
    response.writeHead(answer.statusCode, {
      ...answer.headers,
      ...(answer.cookies ? { 'set-cookie': answer.cookies } : {}),
    });
    response.end(Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'));
  } catch (error) {
    const status = error instanceof TooLargeError ? 413 : 500;
    if (status === 500) console.error('the web function failed:', error);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ message: status === 413 ? 'Request Entity Too Large' : 'Internal Server Error' }),
    );
  }
}

async function payload(request: IncomingMessage): Promise<object> {
  const url = new URL(request.url ?? '/', 'http://local');
  const body = await bodyOf(request, MAX_BODY);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    queryStringParameters: Object.fromEntries(url.searchParams),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
    },
    ...(body.length ? { body: body.toString('base64'), isBase64Encoded: true } : { isBase64Encoded: false }),
  };
}
