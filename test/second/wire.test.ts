import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../../lambdas/mail/claims.ts';
import { readSecondConfig } from '../../lambdas/second/config.ts';
import {
  type Question,
  SILENCES,
  type Silence,
  SilentError,
  secondReader,
} from '../../lambdas/second/second.ts';
import { setCredentials } from '../../lib/local/credentials.ts';
import { type Mishap, StandIn } from './stand-in.ts';

const standIn = new StandIn();
beforeAll(async () => {
  await standIn.start();
  setCredentials();
  process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME = standIn.bedrockUrl;
});
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME;
  await standIn.stop();
});
beforeEach(() => void standIn.asked.splice(0));

const APIS = {
  bedrock: () => ({ SECOND_READER: 'bedrock', SECOND_MODEL: 'amazon.nova-micro-v1:0' }),
  openai: () => ({
    ...{ SECOND_READER: 'openai', SECOND_MODEL: 'qwen3:4b' },
    ...{ SECOND_BASE_URL: `${standIn.url}/v1/`, SECOND_KEY: 'sk-secret' },
  }),
} as const;
type Api = keyof typeof APIS;

const QUESTION: Question = { system: 'Read.', text: 'BEGIN\nFrom: Ana\n\nHello\nEND' };
const CLAIM: Claim = { fact: 'company', value: 'Acme', quote: 'Acme invites you' };
const readerOf = (api: Api, env: Record<string, string> = {}) => secondReader({ ...APIS[api](), ...env });

async function silence(
  api: Api,
  mishap: Mishap | Record<string, unknown>,
  env = {},
): Promise<Silence | null> {
  standIn.says = () => mishap;
  try {
    await readerOf(api, env).ask(QUESTION);
    return null;
  } catch (error) {
    if (error instanceof SilentError) return error.because;
    throw error;
  }
}

describe.each(['bedrock', 'openai'] as const)('%s', (api) => {
  test('is asked once, with the one tool, and gives what the tool was called with', async () => {
    standIn.says = () => [CLAIM];
    const answer = await readerOf(api).ask(QUESTION);
    expect(answer).toEqual({ claims: [CLAIM], tokens: { input: 812, output: 64 } });
    expect(standIn.asked).toMatchObject([{ api, system: QUESTION.system, text: QUESTION.text }]);
  });

  test.each([
    ['429', 'too-busy'],
    ['500', 'broken'],
    ['400', 'not-allowed'],
    ['cut-off', 'cut-off'],
    ['no-tool', 'declined'],
    ['filtered', 'declined'],
    ['two-tools', 'nonsense'],
    ['malformed', 'nonsense'],
    ['not-json', 'nonsense'],
  ] as const)('is silent and not asked again after %s', async (mishap, because) => {
    expect(await silence(api, mishap)).toBe(because);
    expect(standIn.asked).toHaveLength(1);
  });

  test('is silent when the answer breaks off half-way', async () => {
    expect(await silence(api, 'broken-off')).toBe(api === 'bedrock' ? 'nonsense' : 'unreachable');
    expect(standIn.asked).toHaveLength(1);
  });

  test('is silent when it is slow', async () => {
    const began = Date.now();
    expect(await silence(api, 'slow', { SECOND_TIMEOUT: '1' })).toBe('too-slow');
    expect(Date.now() - began).toBeLessThan(3_000);
    expect(standIn.asked).toHaveLength(1);
  });

  test('says nothing that has another form than was asked for', async () => {
    for (const said of [
      { claims: 'none' },
      { claims: [{ ...CLAIM, sure: true }] },
      { claims: [{ ...CLAIM, fact: 'salary' }] },
      { claims: [{ ...CLAIM, quote: 'x'.repeat(2_000) }] },
      { claims: Array.from({ length: 50 }, () => CLAIM) },
      {},
    ])
      expect(await silence(api, said)).toBe('nonsense');
  });
});

test('Converse is called as the API reference has it, by the SDK itself', async () => {
  standIn.says = () => [];
  await readerOf('bedrock').ask(QUESTION);
  const [asked] = standIn.asked;
  expect(asked?.url).toBe('/model/amazon.nova-micro-v1%3A0/converse');
  expect(asked?.headers['user-agent']).toMatch(/aws-sdk-js/);
  expect(asked?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 /);
  expect(asked?.body).toMatchObject({
    inferenceConfig: { maxTokens: 2000, temperature: 0 },
    toolConfig: {
      toolChoice: { any: {} },
      tools: [{ toolSpec: { name: 'report_facts', inputSchema: { json: { additionalProperties: false } } } }],
    },
  });
});

test('chat completions are called with the key, and nothing follows a redirect', async () => {
  standIn.says = () => [];
  await readerOf('openai').ask(QUESTION);
  const [asked] = standIn.asked;
  expect(asked?.url).toBe('/v1/chat/completions');
  expect(asked?.headers.authorization).toBe('Bearer sk-secret');
  expect(asked?.body).toMatchObject({
    ...{ model: 'qwen3:4b', max_tokens: 2000, stream: false },
    tool_choice: { type: 'function', function: { name: 'report_facts' } },
    tools: [{ type: 'function', function: { name: 'report_facts', strict: true } }],
  });
  expect(await silence('openai', 'redirect')).toBe('unreachable');
  expect(standIn.asked).toHaveLength(2);
  expect(await silence('openai', 'endless')).toBe('nonsense');
});

test('where nobody listens there is silence', async () => {
  expect(await silence('openai', 'slow', { SECOND_BASE_URL: 'http://127.0.0.1:9' })).toBe('unreachable');
  process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME = 'http://127.0.0.1:9';
  expect(await silence('bedrock', 'slow')).toBe('unreachable');
  process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME = standIn.bedrockUrl;
});

test('without a key none is sent', async () => {
  standIn.says = () => [];
  await readerOf('openai', { SECOND_KEY: '' }).ask(QUESTION);
  expect(standIn.asked[0]?.headers.authorization).toBeUndefined();
});

describe('its settings', () => {
  const OPENAI = {
    SECOND_READER: 'openai',
    SECOND_MODEL: 'qwen3:4b',
    SECOND_BASE_URL: 'http://localhost:11434/v1',
  };

  test('are none where it is off, whatever else is set', () => {
    expect(readSecondConfig({ SECOND_MODEL: 'x', SECOND_KEY: 'y' })).toBeNull();
    expect(readSecondConfig({ SECOND_READER: '' })).toBeNull();
  });

  test.each([
    [{ SECOND_READER: 'yes' }, 'SECOND_READER'],
    [{ ...OPENAI, SECOND_MODEL: '' }, 'SECOND_MODEL'],
    [{ ...OPENAI, SECOND_BASE_URL: '' }, 'SECOND_BASE_URL'],
    [{ ...OPENAI, SECOND_BASE_URL: 'http://models.example/v1' }, 'SECOND_BASE_URL'],
    [{ ...OPENAI, SECOND_BASE_URL: 'https://me:pass@models.example/v1' }, 'SECOND_BASE_URL'],
    [{ ...OPENAI, SECOND_BASE_URL: 'ollama' }, 'SECOND_BASE_URL'],
    [{ ...OPENAI, SECOND_TIMEOUT: 'soon' }, 'SECOND_TIMEOUT'],
    [{ ...OPENAI, SECOND_TIMEOUT: '90' }, 'SECOND_TIMEOUT'],
  ])('%j cannot be right: %s', (env, setting) => {
    expect(readSecondConfig(env)).toMatchObject({ setting, should: expect.stringContaining('should') });
  });

  test('go unencrypted only within the own network', () => {
    for (const host of ['127.0.0.1:11434', '192.168.1.5', 'nas.local', '[::1]:80'])
      expect(readSecondConfig({ ...OPENAI, SECOND_BASE_URL: `http://${host}/v1` })).toHaveProperty('api');
    for (const host of ['127.0.0.1.evil.example', '11.0.0.1', '192.168.1.5.example'])
      expect(readSecondConfig({ ...OPENAI, SECOND_BASE_URL: `http://${host}/v1` })).toHaveProperty('should');
  });

  test('that cannot be right are silence, where a function is told them', async () => {
    await expect(secondReader({ SECOND_READER: 'yes' }).ask(QUESTION)).rejects.toMatchObject({
      because: 'misconfigured',
    });
  });
});

test('the runbook says what each silence means', () => {
  const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
  for (const because of SILENCES) expect(runbook).toMatch(new RegExp(`^\\| \`${because}\` +\\| \\S`, 'm'));
});
