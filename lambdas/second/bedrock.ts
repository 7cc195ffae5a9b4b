import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ToolConfiguration,
} from '@aws-sdk/client-bedrock-runtime';
import { type Answer, claimsIn, SilentError, silenceOf } from './answer.ts';
import { ANSWER_SCHEMA, MOST_TOKENS, type Question, TOOL, TOOL_DOES } from './question.ts';

/** `any` is understood by more models than the choice of one tool; there is one. */
const TOOLS: ToolConfiguration = {
  tools: [{ toolSpec: { name: TOOL, description: TOOL_DOES, inputSchema: { json: ANSWER_SCHEMA } } }],
  toolChoice: { any: {} },
};

/**
 * Asks a model of Amazon Bedrock once (API reference: Converse). The connection ends with the answer: it is
 * HTTP/2, and one that a frozen function wakes up with may be dead.
 * @throws SilentError; whatever aborts it
 */
export async function askBedrock(model: string, question: Question, signal: AbortSignal): Promise<Answer> {
  const client = new BedrockRuntimeClient({ maxAttempts: 1 });
  const { output, stopReason, usage } = await client
    .send(
      new ConverseCommand({
        modelId: model,
        system: [{ text: question.system }],
        messages: [{ role: 'user', content: [{ text: question.text }] }],
        inferenceConfig: { maxTokens: MOST_TOKENS, temperature: 0 },
        toolConfig: TOOLS,
      }),
      { abortSignal: signal },
    )
    .catch((error: unknown) => {
      signal.throwIfAborted();
      throw new SilentError(silenceFrom(error), { cause: error });
    })
    .finally(() => client.destroy());
  if (stopReason === 'max_tokens' || stopReason === 'model_context_window_exceeded')
    throw new SilentError('cut-off');
  if (stopReason?.startsWith('malformed')) throw new SilentError('nonsense');
  if (stopReason !== 'tool_use') throw new SilentError('declined');
  const called = (output?.message?.content ?? []).flatMap(({ toolUse }) => toolUse ?? []);
  const [only, ...others] = called;
  if (only?.name !== TOOL || others.length) throw new SilentError('nonsense');
  const { inputTokens: input, outputTokens } = usage ?? {};
  return {
    claims: claimsIn(only.input),
    tokens: input === undefined || outputTokens === undefined ? null : { input, output: outputTokens },
  };
}

/** A client's own failure to read the answer has the status of a success. */
function silenceFrom(error: unknown) {
  const { $metadata, $response } = error as {
    $metadata?: { httpStatusCode?: number };
    $response?: { statusCode?: number };
  };
  const status = $metadata?.httpStatusCode ?? $response?.statusCode;
  return status !== undefined && status < 300 ? 'nonsense' : silenceOf(status);
}
