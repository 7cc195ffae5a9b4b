import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type ITable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, BucketPolicy, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { ASIDE_PREFIX } from './names.ts';

/** Longer than the way from a message to its nudge. */
const RAW_MAIL_KEPT = Duration.days(396);
/** What nothing was done with: strangers' mail, and what was not the owner's after all. */
const ASIDE_KEPT = Duration.days(30);

export interface DataStackProps extends StackProps, Pick<Deployment, 'kept'> {}

/** What is kept: the one table, and the raw mail. Both outlive the stack. */
export class DataStack extends Stack {
  readonly table: ITable;
  readonly rawMail: IBucket;

  constructor(scope: Construct, id: string, { kept, ...props }: DataStackProps) {
    super(scope, id, props);
    this.table = kept ? Table.fromTableName(this, 'Table', kept.table) : this.newTable();
    this.rawMail = kept ? this.takeBack(kept.bucket) : this.newBucket();
    new CfnOutput(this, 'InterviewsTable', { value: this.table.tableName });
    new CfnOutput(this, 'RawMailBucket', { value: this.rawMail.bucketName });
  }

  private newTable(): ITable {
    return new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    }) as ITable;
  }

  private newBucket(): IBucket {
    return new Bucket(this, 'RawMail', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: RAW_MAIL_KEPT }, { prefix: ASIDE_PREFIX, expiration: ASIDE_KEPT }],
      removalPolicy: RemovalPolicy.RETAIN,
    }) as IBucket;
  }

  /** A bucket keeps its settings when a deployment goes, but not its policy, which lets SES write into it. */
  private takeBack(name: string): IBucket {
    const bucket = Bucket.fromBucketName(this, 'RawMail', name);
    // The receipt rule waits for what is called Policy: without it SES refuses to make the rule.
    bucket.policy = new BucketPolicy(bucket, 'Policy', { bucket });
    bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['s3:*'],
        principals: [new AnyPrincipal()],
        resources: [bucket.bucketArn, bucket.arnForObjects('*')],
        conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
    return bucket;
  }
}
