import { ArnFormat, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { type CfnStage, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { BowoutFunction } from './bowout-function.ts';
import type { DataStack } from './data-stack.ts';
import type { Deployment } from './deployment.ts';
import { CONFIGURATION_SET, FOLLOW_UP, inboxAddress, RAW_MAIL_PREFIX, senderAddress } from './names.ts';
import { Watch } from './watch.ts';

export interface WorkflowStackProps extends StackProps {
  deployment: Deployment;
  data: DataStack;
}

const GROUP = 'bowout';

/** What runs: the functions, the HTTP API, the schedules, and the queues that take what failed. */
export class WorkflowStack extends Stack {
  readonly receive: BowoutFunction;

  constructor(scope: Construct, id: string, { deployment, data, ...props }: WorkflowStackProps) {
    super(scope, id, props);
    const api = new HttpApi(this, 'Api', { description: 'Pages behind the links in Bowout mails' });
    this.limit(api);
    const queue = (name: string) =>
      new Queue(this, name, {
        encryption: QueueEncryption.SQS_MANAGED,
        enforceSSL: true,
        retentionPeriod: Duration.days(14),
      });
    const failedMessages = queue('FailedMessages');
    const failedFollowUps = queue('FailedFollowUps');
    const group = new CfnScheduleGroup(this, 'Schedules', { name: GROUP });
    const schedulerRole = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    });
    const followUpArn = this.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: FOLLOW_UP,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const environment = {
      TABLE_NAME: data.table.tableName,
      RAW_MAIL_BUCKET: data.rawMail.bucketName,
      RAW_MAIL_PREFIX,
      BASE_URL: api.apiEndpoint,
      SENDER_ADDRESS: senderAddress(deployment),
      INBOX_ADDRESS: inboxAddress(deployment),
      OWNER_EMAIL: deployment.ownerEmail,
      OWNER_NAME: deployment.ownerName,
      OWNER_TIME_ZONE: deployment.ownerTimeZone,
      UNDO_SECONDS: String(deployment.undoSeconds),
      CONFIGURATION_SET,
      SCHEDULE_GROUP: GROUP,
      FOLLOW_UP_ARN: followUpArn,
      SCHEDULER_ROLE_ARN: schedulerRole.roleArn,
      DEAD_LETTER_ARN: failedFollowUps.queueArn,
      NODE_OPTIONS: '--enable-source-maps',
    };
    this.receive = new BowoutFunction(this, 'Receive', {
      name: 'receive',
      memorySize: 1024,
      timeout: Duration.seconds(60),
      environment,
    });
    const web = new BowoutFunction(this, 'Web', {
      name: 'web',
      memorySize: 512,
      timeout: Duration.seconds(29),
      environment,
    });
    const followUp = new BowoutFunction(this, 'FollowUp', {
      name: 'follow-up',
      functionName: FOLLOW_UP,
      memorySize: 512,
      timeout: Duration.seconds(60),
      environment,
    });
    const delivery = new BowoutFunction(this, 'Delivery', {
      name: 'delivery',
      memorySize: 256,
      timeout: Duration.seconds(30),
      environment,
    });

    this.receive.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failedMessages) });
    delivery.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failedMessages) });
    schedulerRole.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [followUp.functionArn] }),
    );
    failedFollowUps.grantSendMessages(schedulerRole);
    api.addRoutes({ path: '/{proxy+}', integration: new HttpLambdaIntegration('WebIntegration', web) });
    api.addRoutes({ path: '/', integration: new HttpLambdaIntegration('HomeIntegration', web) });
    new Rule(this, 'SentEvents', {
      description: 'What SES says became of a mail to a recruiter',
      eventPattern: {
        source: ['aws.ses'],
        detailType: [
          'Email Sent',
          'Email Delivered',
          'Email Bounced',
          'Email Complaint Received',
          'Email Rejected',
        ],
        detail: { mail: { tags: { draft: [{ exists: true }] } } },
      },
      targets: [new LambdaFunction(delivery, { deadLetterQueue: failedFollowUps, retryAttempts: 5 })],
    });

    const functions = [this.receive, web, followUp, delivery];
    for (const lambda of functions) {
      data.table.grant(lambda, 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem');
      lambda.addToRolePolicy(this.mayUse(group, 'scheduler:DeleteSchedule'));
    }
    for (const lambda of [this.receive, web, followUp]) {
      lambda.addToRolePolicy(this.mayUse(group, 'scheduler:CreateSchedule'));
      lambda.addToRolePolicy(
        new PolicyStatement({
          actions: ['iam:PassRole'],
          resources: [schedulerRole.roleArn],
          conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
        }),
      );
    }
    for (const lambda of [this.receive, web])
      for (const statement of this.mayRead(data)) lambda.addToRolePolicy(statement);
    for (const lambda of functions) lambda.addToRolePolicy(this.maySend(deployment));
    for (const lambda of [this.receive, web, followUp]) data.table.grant(lambda, 'dynamodb:Query');
    for (const lambda of [web, followUp]) data.table.grant(lambda, 'dynamodb:BatchGetItem');
    data.table.grant(web, 'dynamodb:DeleteItem');
    web.addToRolePolicy(
      new PolicyStatement({
        actions: ['s3:DeleteObject'],
        resources: [data.rawMail.arnForObjects(`${RAW_MAIL_PREFIX}*`)],
      }),
    );
    new Watch(this, 'Watch', {
      operatorEmail: deployment.operatorEmail,
      functions: { Receive: this.receive, Web: web, FollowUp: followUp, Delivery: delivery },
      queues: { FailedMessages: failedMessages, FailedFollowUps: failedFollowUps },
    });
    new CfnOutput(this, 'FailedMessagesQueue', { value: failedMessages.queueUrl });
    new CfnOutput(this, 'FailedFollowUpsQueue', { value: failedFollowUps.queueUrl });
    new CfnOutput(this, 'InboxAddress', {
      value: inboxAddress(deployment),
      description: 'Forward recruiter mail here',
    });
    new CfnOutput(this, 'PagesUrl', { value: api.apiEndpoint });
  }

  /** Far more than one person opens, far less than a flood; and a line in the log for each request, without its path. */
  private limit(api: HttpApi): void {
    const stage = api.defaultStage?.node.defaultChild as CfnStage;
    stage.defaultRouteSettings = { throttlingRateLimit: 10, throttlingBurstLimit: 40 };
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    stage.accessLogSettings = {
      destinationArn: log.logGroupArn,
      format: JSON.stringify({
        at: '$context.requestTime',
        method: '$context.httpMethod',
        status: '$context.status',
        ms: '$context.responseLatency',
        bytes: '$context.responseLength',
        error: '$context.error.message',
      }),
    };
  }

  private mayUse(group: CfnScheduleGroup, action: string): PolicyStatement {
    return new PolicyStatement({
      actions: [action],
      resources: [
        this.formatArn({ service: 'scheduler', resource: 'schedule', resourceName: `${group.name}/*` }),
      ],
    });
  }

  /** Listing is needed only to tell a message that is gone from one that may not be read. */
  private mayRead({ rawMail }: DataStack): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [rawMail.arnForObjects(`${RAW_MAIL_PREFIX}*`)],
      }),
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [rawMail.bucketArn] }),
    ];
  }

  private maySend({ domain }: Deployment): PolicyStatement {
    return new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [
        this.formatArn({ service: 'ses', resource: 'identity', resourceName: domain }),
        this.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: CONFIGURATION_SET }),
      ],
    });
  }
}
