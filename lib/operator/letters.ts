import {
  DeleteParameterCommand,
  GetParameterCommand,
  ParameterNotFound,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { createTransport } from 'nodemailer';
import type { Deployment } from '../deployment.ts';
import { PROVIDERS } from '../local/mailbox/providers.ts';
import { namesOf } from '../names.ts';
import { ShownError } from '../shared.ts';

/** The owner's mail server cannot be used from there; the message says why, and holds no password. */
export class LettersError extends ShownError {
  override name = 'LettersError';
}

/**
 * The mail server for sending of an address's provider, as an option says it; null where the table does not
 * know it, or the provider takes no passwords: a deployment has nobody who could type in a code.
 */
export function knownSmtpServer(address: string): string | null {
  const domain = address.split('@')[1] ?? '';
  const found = PROVIDERS.find(
    ({ domains, oauth, smtp }) => !oauth && domains.includes(domain) && isAfar(smtp.host),
  );
  return found ? `${found.smtp.host}:${found.smtp.port}` : null;
}

/** A bridge on the owner's own machine is out of reach. */
const isAfar = (host: string) => host !== '127.0.0.1';

/** Whether the mailbox's password is kept for the functions that send letters. */
export async function isPasswordKept({ stage }: Deployment): Promise<boolean> {
  try {
    await new SSMClient({}).send(new GetParameterCommand({ Name: namesOf(stage).lettersPassword }));
    return true;
  } catch (error) {
    if (error instanceof ParameterNotFound) return false;
    throw error;
  }
}

/**
 * Tries the password, and keeps it as a SecureString, which AWS encrypts. It is in no template, environment
 * or log.
 * @throws LettersError where the server does not take it
 */
export async function keepPassword({ stage, letters }: Deployment, password: string): Promise<void> {
  if (!letters) return;
  const { host, port, security, user } = letters;
  const transport = createTransport({
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls' },
    auth: { user, pass: password },
  });
  try {
    await transport.verify();
  } catch (error) {
    const said = (error as Error).message.replaceAll(password, '…').replace(/\s+/g, ' ');
    throw new LettersError(
      `${host} does not let ${user} in: ${said}. Most providers want an app password here.`,
    );
  } finally {
    transport.close();
  }
  await new SSMClient({}).send(
    new PutParameterCommand({
      Name: namesOf(stage).lettersPassword,
      Value: password,
      Type: 'SecureString',
      Overwrite: true,
    }),
  );
}

/** Takes the password away again. */
export async function forgetPassword({ stage }: Pick<Deployment, 'stage'>): Promise<void> {
  try {
    await new SSMClient({}).send(new DeleteParameterCommand({ Name: namesOf(stage).lettersPassword }));
  } catch (error) {
    if (!(error instanceof ParameterNotFound)) throw error;
  }
}
