import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createServer2, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Claim } from '../../lambdas/mail/claims.ts';

/** What goes wrong on the way, as each service has it. */
export type Mishap =
  | 'slow'
  | '429'
  | '500'
  | '400'
  | 'redirect'
  | 'cut-off'
  | 'broken-off'
  | 'no-tool'
  | 'two-tools'
  | 'filtered'
  | 'malformed'
  | 'not-json'
  | 'endless';

/** What was asked, whichever API it came by. */
export interface Asked {
  api: 'bedrock' | 'openai';
  model: string;
  url: string;
  headers: IncomingMessage['headers'];
  system: string;
  text: string;
  body: Record<string, unknown>;
}

type Said = Claim[] | Mishap | Record<string, unknown>;

/** A server that answers as Bedrock's Converse and as OpenAI's chat completions do, from what it is told. */
export class StandIn {
  readonly asked: Asked[] = [];
  /** What it says to a question; a plain object is handed over as the tool's input, whatever it is. */
  says: (asked: Asked) => Said = () => [];
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));
  /** The SDK speaks HTTP/2 with Bedrock, here without TLS; Node's two kinds of request are alike enough. */
  private readonly server2: Http2Server = createServer2(
    (request, response) => void this.answer(request as never, response as never),
  );

  async start(): Promise<this> {
    for (const server of [this.server, this.server2]) await once(server.listen(0, '127.0.0.1'), 'listening');
    return this;
  }

  /** Where OpenAI's API is. */
  get url(): string {
    return urlOf(this.server);
  }

  /** Where Bedrock's is, for AWS_ENDPOINT_URL_BEDROCK_RUNTIME. */
  get bedrockUrl(): string {
    return urlOf(this.server2);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server2.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await json(request)) as Record<string, unknown>;
    const asked = readAsked(request, body);
    this.asked.push(asked);
    const said = this.says(asked);
    if (said === 'slow') return;
    if (said === 'redirect') return void response.writeHead(307, { location: `${this.url}/elsewhere` }).end();
    if (said === '429' || said === '500' || said === '400') return refuse(response, asked, Number(said));
    response.setHeader('content-type', 'application/json');
    if (said === 'not-json') return void response.end('<html>Bad gateway</html>');
    if (said === 'endless') {
      response.write('{"choices":"');
      return void write(response);
    }
    const text = JSON.stringify(asked.api === 'bedrock' ? bedrockAnswer(said) : openAiAnswer(said));
    if (said !== 'broken-off') return void response.end(text);
    response.setHeader('content-length', text.length);
    response.write(text.slice(0, text.length / 2), () => breakOff(response));
  }
}

const urlOf = (server: Server | Http2Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function write(response: ServerResponse): void {
  if (!response.destroyed) response.write('x'.repeat(100_000), () => setTimeout(() => write(response), 1));
}

function breakOff(response: ServerResponse & { stream?: { close(code: number): void } }): void {
  const INTERNAL_ERROR = 2;
  if (response.stream) response.stream.close(INTERNAL_ERROR);
  else response.destroy();
}

function readAsked({ url = '', headers }: IncomingMessage, body: Record<string, unknown>): Asked {
  const common = { url, headers, body };
  if (url.endsWith('/chat/completions')) {
    const [system, user] = body.messages as { content: string }[];
    const texts = { system: system?.content ?? '', text: user?.content ?? '' };
    return { ...common, ...texts, api: 'openai', model: String(body.model) };
  }
  const [system] = body.system as { text: string }[];
  const [message] = body.messages as { content: { text: string }[] }[];
  const [content] = message?.content ?? [];
  const texts = { system: system?.text ?? '', text: content?.text ?? '' };
  return { ...common, ...texts, api: 'bedrock', model: decodeURIComponent(url.split('/')[2] ?? '') };
}

const AWS_ERRORS: Record<number, string> = {
  400: 'ValidationException',
  429: 'ThrottlingException',
  500: 'InternalServerException',
};

function refuse(response: ServerResponse, { api }: Asked, status: number): void {
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': AWS_ERRORS[status] ?? '' };
  /** Services quote what they were given: none of it may reach a log. */
  const message = 'refused: Jane Doe <jane@example.com> wrote about Acme';
  response
    .writeHead(status, api === 'bedrock' ? headers : { 'content-type': 'application/json' })
    .end(JSON.stringify(api === 'bedrock' ? { message } : { error: { message, type: 'error' } }));
}

const inputOf = (said: Said): unknown => {
  if (Array.isArray(said)) return { claims: said };
  return said === 'malformed' ? { claims: [{ fact: 'company', value: 5 }], note: 'as you wish' } : said;
};

const isMishap = (said: Said): said is Mishap => typeof said === 'string';
const WITHOUT_TOOL: readonly Said[] = ['no-tool', 'filtered'];

/** As in the Amazon Bedrock API reference, "Converse", response syntax. */
function bedrockAnswer(said: Said): object {
  const use = { toolUse: { toolUseId: 'tooluse_1', name: 'report_facts', input: inputOf(said) } };
  const content = WITHOUT_TOOL.includes(said)
    ? [{ text: 'I cannot help with that.' }]
    : said === 'two-tools'
      ? [use, use]
      : [use];
  const reasons: Partial<Record<Mishap, string>> = {
    ...{ 'cut-off': 'max_tokens', 'no-tool': 'end_turn', filtered: 'content_filtered' },
  };
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: (isMishap(said) && reasons[said]) || 'tool_use',
    usage: { inputTokens: 812, outputTokens: 64, totalTokens: 876 },
    metrics: { latencyMs: 420 },
  };
}

/** As in the OpenAI API reference, "The chat completion object"; Ollama's is the same. */
function openAiAnswer(said: Said): object {
  const cutOff = '{"claims":[{"fact":"comp';
  const text = said === 'cut-off' ? cutOff : JSON.stringify(inputOf(said));
  const call = { id: 'call_1', type: 'function', function: { name: 'report_facts', arguments: text } };
  const calls = said === 'two-tools' ? [call, call] : [call];
  const message = WITHOUT_TOOL.includes(said)
    ? { role: 'assistant', content: 'I cannot help with that.' }
    : { role: 'assistant', content: '', tool_calls: calls };
  const reasons: Partial<Record<Mishap, string>> = {
    ...{ 'cut-off': 'length', 'no-tool': 'stop', filtered: 'content_filter' },
  };
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: 'stand-in',
    choices: [{ index: 0, message, finish_reason: (isMishap(said) && reasons[said]) || 'tool_calls' }],
    usage: { prompt_tokens: 812, completion_tokens: 64, total_tokens: 876 },
  };
}
