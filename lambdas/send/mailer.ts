import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { messageIdHeader, NotSentError, OutcomeUnknownError } from './outcome.ts';
import type { LettersBySmtp } from './smtp.ts';

export interface Envelope {
  from: string;
  to: string;
  raw: Uint8Array;
  /** Message tags: they come back in SES's send, delivery and bounce events. */
  tags: Record<string, string>;
}

export type Mailer = ReturnType<typeof mailer>;

/** How mail leaves. */
export interface Sending {
  configurationSet: string | undefined;
  /** What else than SES takes the letters of the owner; null for none. */
  letters?: LettersBySmtp | null;
}

/**
 * Sends raw mail through Amazon SES, and letters from the owner's own address by their SMTP server where the
 * deployment has it so. Never retries by itself: a retry after a lost answer would be a second copy.
 */
export function mailer(config: Sending) {
  const client = new SESClient({ maxAttempts: 1 });
  return {
    /**
     * @returns the Message-ID header of the mail as it left, with angle brackets
     * @throws NotSentError, OutcomeUnknownError
     */
    async send({ from, to, raw, tags }: Envelope): Promise<string> {
      if (config.letters && from === config.letters.address)
        return (await import('./smtp.ts')).sendBySmtp(config.letters, { from, to, raw, tags });
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: from,
            Destinations: [to],
            RawMessage: { Data: raw },
            Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
            ConfigurationSetName: config.configurationSet,
          }),
        );
        return messageIdHeader(MessageId ?? '', await client.config.region());
      } catch (error) {
        const reason = error instanceof Error ? error.message || error.name : String(error);
        throw neverLeft(error)
          ? new NotSentError(reason, { cause: error, passes: passesByItself(error) })
          : new OutcomeUnknownError(reason, { cause: error });
      }
    },
  };
}

const NO_CONNECTION = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * Amazon SES API Reference, "Common Errors", and the quotas of its Developer Guide: rates, and the day's
 * quota.
 */
const PASSING =
  /^(?:Throttling(?:Exception)?|TooManyRequestsException|RequestThrottled(?:Exception)?|RequestLimitExceeded)$/;

function passesByItself(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const unconnected = 'code' in error && typeof error.code === 'string' && NO_CONNECTION.has(error.code);
  return unconnected || PASSING.test(error.name);
}

function neverLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'CredentialsProviderError') return true;
  if ('code' in error && typeof error.code === 'string' && NO_CONNECTION.has(error.code)) return true;
  const metadata = '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {};
  const status = metadata.httpStatusCode ?? 0;
  return status >= 400 && status < 500;
}
