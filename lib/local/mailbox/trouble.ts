import { ShownError } from '../../shared.ts';
import type { MailAccount } from './account.ts';

/** What can be the matter with a mailbox. */
export type TroubleKind = 'sign-in' | 'certificate' | 'away' | 'no-folder' | 'said-no';

/** The mailbox cannot be used now. The message is for its owner, and holds no secret. */
export class TroubleError extends ShownError {
  override name = 'TroubleError';
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What each means, and what to do. */
const MEANS: Record<TroubleKind, string> = {
  'sign-in':
    'The mailbox did not take the password. If it was changed or taken back, run “npm run mailbox” again.',
  certificate:
    'The server does not prove that it is who it should be (its certificate does not fit), so nothing was ' +
    'said to it, and no password. Look at the server’s name with “npm run mailbox”; in a foreign network, ' +
    'wait until you are in another one.',
  away: 'The mail server does not answer. I go on by myself once it does.',
  'no-folder': 'The folder is not there and cannot be made.',
  'said-no': 'The mail server said no.',
};

/**
 * Node's codes for a certificate that does not fit (Node.js documentation, "X509 certificate error codes"),
 * and its words, which are all that nodemailer leaves of them.
 */
const CERTIFICATE = /cert|self[-_ ]signed|unable[_ ]to[_ ](?:get[_ ]issuer|verify)|altname/i;

/** What went wrong with a server, in words for the owner. */
export function troubleOf(error: unknown, account: MailAccount): TroubleError {
  if (error instanceof TroubleError) return error;
  const kind = kindOf(error);
  const said = withoutSecrets(wordsOf(error), account);
  return new TroubleError(kind, said ? `${MEANS[kind]} (${said})` : MEANS[kind]);
}

function kindOf(error: unknown): TroubleKind {
  if (!(error instanceof Error)) return 'said-no';
  const code = 'code' in error ? String(error.code) : '';
  const tls = [code, error.message, causeOf(error)].some((words) => CERTIFICATE.test(words));
  if (tls) return 'certificate';
  if (('authenticationFailed' in error && error.authenticationFailed) || code === 'EAUTH') return 'sign-in';
  if ('responseStatus' in error || 'responseCode' in error) return 'said-no';
  return 'away';
}

const causeOf = ({ cause }: Error) =>
  cause instanceof Error ? `${'code' in cause ? String(cause.code) : ''} ${cause.message}` : '';

/** imapflow puts the server's own words aside. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = 'responseText' in error && error.responseText ? String(error.responseText) : error.message;
  return said.replace(/\s+/g, ' ').slice(0, 300);
}

/** A server may repeat what it was told. */
export function withoutSecrets(words: string, { signIn }: Pick<MailAccount, 'signIn'>): string {
  const secrets = signIn.by === 'password' ? [signIn.password] : [signIn.refreshToken];
  return secrets
    .flatMap((secret) => (secret ? [secret, Buffer.from(secret).toString('base64')] : []))
    .reduce((safe, secret) => safe.replaceAll(secret, '…'), words);
}
