/** SES said no before it took the mail: nothing was sent, and the same mail may be tried again. */
export class NotSentError extends Error {
  override name = 'NotSentError';
  /** The reason passes by itself: too many mails at once, or no connection. */
  readonly passes: boolean;

  constructor(message: string, { passes = false, cause }: { passes?: boolean; cause?: unknown } = {}) {
    super(message, { cause });
    this.passes = passes;
  }
}

/** The answer was lost: the mail may or may not have been sent. */
export class OutcomeUnknownError extends Error {
  override name = 'OutcomeUnknownError';
}

/**
 * The Message-ID of a mail, by the id that its service gives it: one with a domain is whole.
 * SES replaces Message-ID by `<id@email.amazonses.com>` in us-east-1 and `<id@REGION.amazonses.com>`
 * elsewhere (SES Developer Guide, "Header fields in Amazon SES").
 */
export function messageIdHeader(id: string, region: string): string {
  if (id.includes('@')) return `<${id}>`;
  return `<${id}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`;
}
