import { createHash, randomBytes } from 'node:crypto';

export const REGION = 'eu-west-1';

/**
 * New random credentials, which the stand-in services of this process ask for; none of the machine's own are
 * used.
 * @param account whose they are: the access key id, which is no secret, follows from it. It has letters and
 * digits only, as DynamoDB Local asks for.
 */
export function setCredentials(account: string = randomBytes(24).toString('hex')): void {
  const random = () => randomBytes(24).toString('base64url');
  Object.assign(process.env, {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: createHash('sha256').update(account).digest('hex').slice(0, 32),
    AWS_SECRET_ACCESS_KEY: random(),
    AWS_SESSION_TOKEN: random(),
  });
}

/** The header by which AWS clients show these credentials, for a request that is made by hand. */
export const credentialHeader = () => ({ 'x-amz-security-token': process.env.AWS_SESSION_TOKEN ?? '' });
