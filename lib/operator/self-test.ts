import { setTimeout as wait } from 'node:timers/promises';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Deployment } from '../deployment.ts';
import { ASIDE_PREFIX, inboxAddress, namesOf, RAW_MAIL_PREFIX } from '../names.ts';
import type { Finding } from './check.ts';
import { outputOf, stackNamed } from './stacks.ts';

const PATIENCE_MS = 120_000;
const EVERY_MS = 3_000;

/**
 * Sends a mail through the whole way in: SES, the MX record, the receipt rule, the bucket. It comes from the
 * deployment's own domain, not from the owner, so Bowout keeps it and does not act on it.
 * @param patience how long to wait for it, in ms
 */
export async function selfTest(
  deployment: Deployment,
  patience = PATIENCE_MS,
  every = EVERY_MS,
): Promise<Finding> {
  const name = 'self-test';
  const data = await stackNamed(namesOf(deployment.stage).stacks.data);
  const bucket = outputOf(data, 'RawMailBucket');
  if (!bucket) return { name, state: 'later', says: 'Deploy first; then the self-test can send its mail.' };
  const mark = `bowout-self-test-${crypto.randomUUID()}`;
  const started = new Date();
  const [from, to] = [`doctor@${deployment.domain}`, inboxAddress(deployment)];
  await new SESClient({}).send(
    new SendRawEmailCommand({
      Source: from,
      Destinations: [to],
      RawMessage: {
        Data: new TextEncoder().encode(
          `From: ${from}\r\nTo: ${to}\r\nSubject: ${mark}\r\nMIME-Version: 1.0\r\nContent-Type: ` +
            'text/plain\r\n\r\nA test by npm run doctor.\r\n',
        ),
      },
    }),
  );
  for (const end = Date.now() + patience; Date.now() < end; await wait(every)) {
    if (await holds(bucket, mark, started)) {
      const seconds = Math.ceil((Date.now() - started.getTime()) / 1000);
      return { name, state: 'well', says: `a mail went out, came in and was kept, in ${seconds} seconds` };
    }
  }
  return {
    name,
    state: 'ill',
    says:
      'A mail went out and did not come in. Look at “mx” and “rule set” above; DNS may take an hour to ' +
      'spread.',
  };
}

async function holds(bucket: string, mark: string, since: Date): Promise<boolean> {
  const client = new S3Client({ forcePathStyle: true });
  /** As it comes in, and where Receive puts what is nobody's. Keys are random: the newest is on any page. */
  for (const Prefix of [RAW_MAIL_PREFIX, ASIDE_PREFIX])
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix }))
      for (const { Key, LastModified } of Contents) {
        if (!LastModified || LastModified.getTime() < since.getTime() - 60_000) continue;
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
        if ((await Body?.transformToString())?.includes(mark)) return true;
      }
  return false;
}
