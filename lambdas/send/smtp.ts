import { Readable } from 'node:stream';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Envelope } from './mailer.ts';
import { NotSentError, OutcomeUnknownError } from './outcome.ts';

/** The owner's own mail server, by which their letters leave; as the environment says it. */
export interface LettersBySmtp {
  /** Letters from this address leave by it. In lower case. */
  address: string;
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  user: string;
  /** The name of the password's SecureString in the Parameter Store. */
  passwordParameter: string;
}

/** A function that API Gateway waits for has 29 seconds. */
const CONNECT_MS = 8_000;
const ANSWER_MS = 20_000;

/** One process asks for it once; one that is not taken any more is asked for anew. */
let known: Promise<string> | null = null;

/**
 * Hands a letter to the owner's SMTP server, once: over a connection of its own, since a pool would hand over
 * a letter again whose connection broke. Before its last byte was handed over the server has nothing to send.
 * @returns the letter's own Message-ID, with angle brackets
 * @throws NotSentError, OutcomeUnknownError
 */
export async function sendBySmtp(letters: LettersBySmtp, { from, to, raw }: Envelope): Promise<string> {
  const { host, port, security, user } = letters;
  const pass = await passwordOf(letters);
  const connection = new SMTPConnection({
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls', logger: false },
    ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: ANSWER_MS },
  });
  /** Without a listener an error that comes after the answer would end the process. */
  connection.on('error', () => undefined);
  const content = Readable.from([raw], { objectMode: false });
  const step = (begin: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      begin((error) => (error ? reject(error) : resolve()));
    });
  try {
    await step((done) => connection.connect(done));
    await step((done) => connection.login({ user, pass }, done));
    await step((done) => connection.send({ from, to: [to] }, content, done));
    connection.quit();
    return messageIdIn(raw);
  } catch (error) {
    connection.close();
    throw outcomeOf(error, { pass, isHandedOver: content.readableEnded });
  }
}

async function passwordOf({ passwordParameter: Name }: LettersBySmtp): Promise<string> {
  known ??= new SSMClient({})
    .send(new GetParameterCommand({ Name, WithDecryption: true }))
    .then(({ Parameter }) => Parameter?.Value ?? '');
  try {
    return await known;
  } catch (cause) {
    known = null;
    const reason = cause instanceof Error ? cause.name : String(cause);
    const isLost = reason === 'ParameterNotFound' || reason === 'AccessDeniedException';
    throw new NotSentError(`The mailbox’s password cannot be read (${reason}).`, { cause, passes: !isLost });
  }
}

function outcomeOf(error: unknown, { pass, isHandedOver }: { pass: string; isHandedOver: boolean }): Error {
  const { code = '', message = String(error), responseCode } = error as Partial<SmtpError>;
  /** A server may repeat what it was told. */
  const says = [pass, Buffer.from(pass).toString('base64')]
    .reduce((words, secret) => (secret ? words.replaceAll(secret, '…') : words), message)
    .replace(/\s+/g, ' ');
  if (code === 'EAUTH') known = null;
  if (responseCode === undefined && isHandedOver) return new OutcomeUnknownError(says);
  /** RFC 5321 §4.2.1: a 4xx reply asks to try again later. Without any reply there was no connection. */
  const isAway = AWAY.has(code) && !CERTIFICATE.test(says);
  const passes = responseCode === undefined ? isAway : responseCode < 500;
  return new NotSentError(says, { passes });
}

interface SmtpError extends Error {
  code: string;
  responseCode: number;
}

/** What nodemailer calls a server that does not answer. */
const AWAY: ReadonlySet<string> = new Set(['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ECONNREFUSED', 'ESOCKET']);
/** It calls a certificate that does not fit the same: only Node's words tell. */
const CERTIFICATE = /cert|self[- ]signed|altname/i;

/** As nodemailer has written it; an SMTP server leaves it as it is. */
const messageIdIn = (raw: Uint8Array): string =>
  /^message-id:\s*(<[^<>]+>)/im.exec(Buffer.from(raw).subarray(0, 10_000).toString('latin1'))?.[1] ?? '';
