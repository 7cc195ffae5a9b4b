import { AsyncLocalStorage } from 'node:async_hooks';
import { onFirstUse } from './on-first-use.ts';

/** What may go wrong without anybody's fault, and is only written into the log. */
export type LogEvent =
  | 'page-failed'
  | 'message-not-decoded'
  | 'second-failed'
  | 'withdrawal-not-written'
  | 'interview-not-written';

/** What became of a message, an interview or a letter. */
export type Decision =
  | 'received'
  | 'recorded'
  | 'asked'
  | 'obeyed'
  | 'passed-on'
  | 'accepted'
  | 'closed'
  | 'drafted'
  | 'discarded'
  | 'approved'
  | 'taken-back'
  | 'put-off'
  | 'sent'
  | 'sent-by-owner'
  | 'failed'
  | 'unknown'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'second-read'
  | 'second-silent';

/** Why a message is not acted on, or not told of. `docs/runbook.md` says what each means. */
export const REASONS = [
  'no-box',
  'stranger',
  'unverified',
  'virus',
  'ours',
  'duplicate',
  'gone',
  'too-large',
  'nobody-named',
  'unreadable',
  'given-up',
  'automatic',
  'not-understood',
  'answered',
  'set-aside',
  'limit',
] as const;
export type Reason = (typeof REASONS)[number];

/** What is counted, in CloudWatch's embedded metric format; `NotActedOn` by its reason. */
export const COUNTED = {
  received: 'Received',
  recorded: 'Recorded',
  drafted: 'Drafted',
  sent: 'Sent',
  failed: 'Failed',
  unknown: 'Unknown',
  bounced: 'Bounced',
} as const satisfies Partial<Record<Decision, string>>;
export const NOT_ACTED_ON = 'NotActedOn';
/** The only other dimension of each: with a person in one, CloudWatch would keep them for 15 months. */
export const SERVICE = 'bowout';

/**
 * What a line is about: only names that we or SES made, and words of ours. `mail`: the id that SES gave an
 * inbound mail. `correlation_id`: the one of the mail that an interview began with, or of the mail itself.
 */
export type Ids = Partial<Record<IdName, string | number | null>>;
type IdName =
  | 'mail'
  | 'correlation_id'
  | 'function_request_id'
  | 'owner'
  | 'interview'
  | 'draft'
  | 'state'
  | 'kind'
  | 'notice'
  | 'most'
  | 'because'
  | 'input_tokens'
  | 'output_tokens'
  | 'ses_message_id';

/** The id of an inbound mail: the last part of its key in the bucket (SES: `prefix + messageId`). */
export const mailId = (rawKey: string) => rawKey.split('/').at(-1) ?? rawKey;

const about = new AsyncLocalStorage<Ids>();

/** Runs what every line is about these. Lambda runs one event at a time, one machine several. */
export const logAbout = <Done>(ids: Ids, run: () => Done): Done =>
  about.run({ ...about.getStore(), ...ids }, run);

/** Writes that something was decided, and counts it. */
export function log(did: Decision, ids: Ids = {}): void {
  logger().info(did, known(ids));
  if (isCounted(did)) count(COUNTED[did], {});
}

/** Writes and counts that a message is not acted on, or that a notice about it is not sent. */
export function logNotActedOn(because: Reason, ids: Ids = {}): void {
  logger().info('not-acted-on', { because, ...known(ids) });
  count(NOT_ACTED_ON, { reason: because });
}

/**
 * Writes what went wrong, and of an error what kind it is and where it came from. Never its message: services
 * quote addresses, names and what was written in theirs.
 */
export function logError(event: LogEvent, error: unknown, ids: Ids = {}): void {
  logger().error(event, { ...known(ids), ...kindOf(error) });
}

const isCounted = (did: Decision): did is keyof typeof COUNTED => Object.hasOwn(COUNTED, did);

/** An id of ours has none of the signs of an address, a name or a sentence; what has is not written. */
const IS_ID = /^[\w.-]{1,100}$/;

/** All that is known of what a line is about. An own mail is its own correlation. */
function known(ids: Ids): Record<string, string | number> {
  const all = { ...about.getStore(), ...ids };
  const correlated: Ids = { ...all, correlation_id: ids.correlation_id ?? all.mail ?? null };
  return Object.fromEntries(
    Object.entries(correlated).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      return [[name, typeof value === 'number' || IS_ID.test(value) ? value : 'withheld']];
    }),
  );
}

function count(name: string, dimensions: Record<string, string>): void {
  const metric = metrics().singleMetric();
  metric.addDimensions(dimensions);
  metric.addMetric(name, 'Count', 1);
}

type LoggerPackage = typeof import('@aws-lambda-powertools/logger');
type MetricsPackage = typeof import('@aws-lambda-powertools/metrics');
/** Loaded with the first line: a start does not wait for them. */
const loggerPackage = onFirstUse<LoggerPackage>('@aws-lambda-powertools/logger');
const metricsPackage = onFirstUse<MetricsPackage>('@aws-lambda-powertools/metrics');

let openLogger: InstanceType<LoggerPackage['Logger']> | undefined;
function logger() {
  const { Logger } = loggerPackage();
  openLogger ??= new Logger({ serviceName: SERVICE });
  return openLogger;
}

let openMetrics: InstanceType<MetricsPackage['Metrics']> | undefined;
/** Each is written at once: what a timeout cuts off has been counted. */
function metrics() {
  const { Metrics } = metricsPackage();
  const namespace = process.env.POWERTOOLS_METRICS_NAMESPACE || 'Bowout';
  openMetrics ??= new Metrics({ namespace, serviceName: SERVICE });
  return openMetrics;
}

/** A handler whose failures reach Lambda's own log, and its queue of failed events, without their words. */
export const withoutWords =
  <Given extends unknown[], Done>(handler: (...given: Given) => Promise<Done>) =>
  async (...given: Given): Promise<Done> => {
    const context = given[1] as { awsRequestId?: string } | undefined;
    try {
      return await logAbout({ function_request_id: context?.awsRequestId ?? null }, () => handler(...given));
    } catch (error) {
      const { error: name, code, status, at } = kindOf(error);
      const silent = new Error([name, code, status].filter(Boolean).join(' '));
      silent.name = name;
      silent.stack = [`${name}: ${silent.message}`, ...at].join('\n');
      throw silent;
    }
  };

interface ErrorKind {
  error: string;
  code: string | null;
  status: number | null;
  /** Its stack frames, and those of what caused it. */
  at: string[];
}

function kindOf(error: unknown): ErrorKind {
  if (!(error instanceof Error)) return { error: typeof error, code: null, status: null, at: [] };
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  const cause = error.cause === undefined ? null : kindOf(error.cause);
  return {
    error: cause ? `${error.name} caused by ${cause.error}` : error.name,
    code: typeof code === 'string' ? code : (cause?.code ?? null),
    status: $metadata?.httpStatusCode ?? cause?.status ?? null,
    at: [...framesOf(error), ...(cause?.at ?? [])],
  };
}

/**
 * A message may have several lines: only what is written as a frame is one, behind the last line of words.
 */
const framesOf = ({ stack = '', message }: Error): string[] =>
  stack
    .slice(stack.includes(message) ? stack.indexOf(message) + message.length : 0)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
