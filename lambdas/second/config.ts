import * as v from 'valibot';

/** How the second reader is reached. */
export type SecondConfig = { model: string; timeoutMs: number } & (
  | { api: 'bedrock' }
  | { api: 'openai'; baseUrl: string; key: string | null }
);

const seconds = v.pipe(
  v.optional(v.string(), '20'),
  v.transform(Number),
  v.integer('should be a number of seconds from 1 to 45'),
  v.minValue(1, 'should be a number of seconds from 1 to 45'),
  v.maxValue(45, 'should be a number of seconds from 1 to 45'),
);
const MODEL = {
  SECOND_MODEL: v.pipe(
    v.optional(v.string(), ''),
    v.regex(/^[\w.:/@-]{1,200}$/, 'should name the model, such as qwen3:4b or amazon.nova-micro-v1:0'),
  ),
  SECOND_TIMEOUT: seconds,
};
const WEB = 'should be an address that ends in front of /chat/completions, such as http://127.0.0.1:11434/v1';

/** This machine or one of the same house: only to these a mail goes unencrypted. */
const AT_HOME = new RegExp(
  `^(?:${[
    'localhost',
    String.raw`(?:127|10)(?:\.\d+){3}`,
    String.raw`(?:192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}`,
    String.raw`\[::1\]`,
    String.raw`[\w-]+\.local`,
  ].join('|')})$`,
);

const isReachable = (address: string): boolean => {
  const url = URL.parse(address);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && AT_HOME.test(url.hostname));
};

const SETTINGS = v.variant(
  'SECOND_READER',
  [
    v.object({ SECOND_READER: v.literal('bedrock'), ...MODEL }),
    v.object({
      SECOND_READER: v.literal('openai'),
      ...MODEL,
      SECOND_BASE_URL: v.pipe(
        v.optional(v.string(), ''),
        v.check(isReachable, `${WEB}; https where it is not in your own network`),
      ),
      SECOND_KEY: v.optional(v.string()),
    }),
  ],
  'should be bedrock or openai, or not be set',
);

/** A setting of the second reader that cannot be right. */
export interface SecondProblem {
  setting: string;
  /** What it should be, to follow its name. */
  should: string;
}

/**
 * The second reader that an environment asks for: none where SECOND_READER is not set.
 * @returns null for none; a problem where a setting cannot be right
 */
export function readSecondConfig(env: NodeJS.ProcessEnv): SecondConfig | SecondProblem | null {
  if (!env.SECOND_READER) return null;
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => /^SECOND_/.test(name) && value),
  );
  const read = v.safeParse(SETTINGS, given, { abortEarly: true });
  if (!read.success) {
    const [issue] = read.issues;
    return { setting: v.getDotPath(issue) ?? 'SECOND_READER', should: issue.message };
  }
  const { output } = read;
  const common = { model: output.SECOND_MODEL, timeoutMs: output.SECOND_TIMEOUT * 1000 };
  return output.SECOND_READER === 'bedrock'
    ? { ...common, api: 'bedrock' }
    : {
        ...common,
        api: 'openai',
        baseUrl: output.SECOND_BASE_URL.replace(/\/+$/, ''),
        key: output.SECOND_KEY ?? null,
      };
}
