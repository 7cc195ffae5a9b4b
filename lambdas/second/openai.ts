import * as v from 'valibot';
import { type Answer, claimsIn, SilentError, silenceOf } from './answer.ts';
import type { SecondConfig } from './config.ts';
import { ANSWER_SCHEMA, MOST_TOKENS, type Question, TOOL, TOOL_DOES } from './question.ts';

type Endpoint = Extract<SecondConfig, { api: 'openai' }>;

const FUNCTION = { name: TOOL, description: TOOL_DOES, parameters: ANSWER_SCHEMA, strict: true };

/** What is read of an answer (OpenAI API reference, "The chat completion object"). */
const COMPLETION = v.object({
  choices: v.tuple([
    v.object({
      finish_reason: v.nullish(v.string()),
      message: v.object({
        tool_calls: v.nullish(
          v.array(v.object({ function: v.object({ name: v.string(), arguments: v.string() }) })),
        ),
      }),
    }),
  ]),
  usage: v.nullish(v.object({ prompt_tokens: v.number(), completion_tokens: v.number() })),
});

/** OpenAI's own newer models refuse the older name, by which all others know it, and a temperature. */
const bounds = ({ baseUrl }: Endpoint) =>
  new URL(baseUrl).hostname === 'api.openai.com'
    ? { max_completion_tokens: MOST_TOKENS }
    : { max_tokens: MOST_TOKENS, temperature: 0 };

const MOST_BYTES = 200_000;

/** Asks an endpoint that speaks as OpenAI's does once. @throws SilentError; whatever aborts it */
export async function askOpenAi(
  endpoint: Endpoint,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const { baseUrl, model, key } = endpoint;
  const body = {
    model,
    messages: [
      { role: 'system', content: question.system },
      { role: 'user', content: question.text },
    ],
    tools: [{ type: 'function', function: FUNCTION }],
    tool_choice: { type: 'function', function: { name: TOOL } },
    stream: false,
    ...bounds(endpoint),
  };
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    body: JSON.stringify(body),
    /** The key and the mail go where the owner said, and nowhere else. */
    redirect: 'error',
    signal,
  } as const;
  const unreachable = (error: unknown) => {
    signal.throwIfAborted();
    throw error instanceof SilentError ? error : new SilentError('unreachable', { cause: error });
  };
  const response = await fetch(`${baseUrl}/chat/completions`, request).catch(unreachable);
  if (!response.ok) {
    await response.body?.cancel().catch(() => undefined);
    throw new SilentError(silenceOf(response.status));
  }
  return answerIn(await textOf(response).catch(unreachable));
}

/** The body, as far as an answer can be long. */
async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > MOST_BYTES) throw new SilentError('nonsense');
  }
  return text + decoder.decode();
}

function answerIn(text: string): Answer {
  const read = v.safeParse(COMPLETION, fromJson(text));
  if (!read.success) throw new SilentError('nonsense');
  const {
    choices: [{ finish_reason: reason, message }],
    usage,
  } = read.output;
  if (reason === 'length') throw new SilentError('cut-off');
  const [only, ...others] = message.tool_calls ?? [];
  if (reason === 'content_filter' || !only) throw new SilentError('declined');
  if (only.function.name !== TOOL || others.length) throw new SilentError('nonsense');
  return {
    claims: claimsIn(fromJson(only.function.arguments)),
    tokens: usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null,
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SilentError('nonsense', { cause: error });
  }
}
