import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetBucketPolicyCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import type { Deployment } from '../deployment.ts';
import { namesOf } from '../names.ts';
import { OptionError } from './context.ts';
import { identityOf } from './ses.ts';
import { resourcesOf, stackHolding } from './stacks.ts';

/** Whether SES still writes to verified addresses only. */
export async function inSandbox(): Promise<boolean> {
  const { ProductionAccessEnabled } = await new SESv2Client({}).send(new GetAccountCommand({}));
  return !ProductionAccessEnabled;
}

/**
 * The identities among the domain and the owner's address that SES knows and that are not this deployment's
 * own: SES refuses to make them again, and they are not ours to delete.
 */
export async function identitiesFromElsewhere({
  domain,
  ownerEmail,
  stage,
}: Pick<Deployment, 'domain' | 'ownerEmail' | 'stage'>): Promise<string[]> {
  const own = await resourcesOf(namesOf(stage).stacks.mail, 'AWS::SES::EmailIdentity');
  const known = await Promise.all([domain, ownerEmail].map(identityOf));
  return [domain, ownerEmail].filter((name, index) => known[index] && !own.includes(name));
}

/**
 * Looks whether a kept table and bucket can be taken back.
 * @throws OptionError that says what stands in the way, and what to do
 */
export async function refuseWhatCannotBeTakenBack({ kept, stage }: Deployment): Promise<void> {
  if (!kept) return;
  const { data } = namesOf(stage).stacks;
  const [own] = await resourcesOf(data, 'AWS::DynamoDB::Table');
  if (own)
    throw new OptionError(
      `This deployment has a table already, ${own}. To take back another, npm run destroy ` +
        'first: it keeps this one.',
    );
  for (const name of [kept.table, kept.bucket]) {
    const holder = await stackHolding(name);
    // What this deployment holds under the bucket's name is the bucket's policy.
    if (holder && holder !== data)
      throw new OptionError(`${name} is in use by the stack ${holder}. Two must not share it.`);
  }
  await refuseOtherTable(kept.table);
  await refuseOtherBucket(kept.bucket);
  const [policy] = await resourcesOf(data, 'AWS::S3::BucketPolicy');
  if (!policy && (await hasPolicy(kept.bucket)))
    throw new OptionError(
      `The bucket ${kept.bucket} has a policy, and CloudFormation does not replace it. Take it away, then ` +
        `deploy again: aws s3api delete-bucket-policy --bucket ${kept.bucket}`,
    );
}

async function refuseOtherTable(name: string): Promise<void> {
  try {
    const { Table } = await new DynamoDBClient({}).send(new DescribeTableCommand({ TableName: name }));
    const keys = (Table?.KeySchema ?? []).map(({ AttributeName }) => AttributeName).join();
    if (keys !== 'pk,sk') throw new OptionError(`The table ${name} is none of Bowout's.`);
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException')
      throw new OptionError(`There is no table ${name} in this region. Look: aws dynamodb list-tables`);
    throw error;
  }
}

async function refuseOtherBucket(name: string): Promise<void> {
  try {
    await new S3Client({ forcePathStyle: true }).send(new HeadBucketCommand({ Bucket: name }));
  } catch (error) {
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
    // Elsewhere, not there, or not yours: in each case S3 answers with a number and no words.
    if (status && [301, 400, 403, 404].includes(status))
      throw new OptionError(`There is no bucket ${name} of yours in this region. Look: aws s3 ls`);
    throw error;
  }
}

async function hasPolicy(name: string): Promise<boolean> {
  try {
    await new S3Client({ forcePathStyle: true }).send(new GetBucketPolicyCommand({ Bucket: name }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchBucketPolicy') return false;
    throw error;
  }
}
