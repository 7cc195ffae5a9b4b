import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDeployment } from '../../lib/deployment.ts';
import { refuseRegionWithoutReceiving } from '../../lib/regions.ts';
import { buildStacks } from '../../lib/stacks.ts';
import { DEPLOYMENT } from './deployment.ts';

let data: Template;
let workflow: Template;
let mail: Template;

beforeAll(() => {
  const stacks = buildStacks(new App({ context: { 'aws:cdk:bundling-stacks': [] } }), DEPLOYMENT);
  data = Template.fromStack(stacks.data);
  workflow = Template.fromStack(stacks.workflow);
  mail = Template.fromStack(stacks.mail);
});

test('the table is on demand, expires by expiresAt, can be restored, and outlives the stack', () => {
  data.hasResource('AWS::DynamoDB::Table', {
    DeletionPolicy: 'Retain',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    },
  });
});

test('raw mail is private, encrypted, and kept longer than the way to the nudge', () => {
  data.hasResource('AWS::S3::Bucket', {
    DeletionPolicy: 'Retain',
    Properties: {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 396, Status: 'Enabled' }] },
    },
  });
});

describe('the functions', () => {
  test('run on Node.js 24, arm64, and know their names', () => {
    const functions = workflow.findResources('AWS::Lambda::Function', {
      Properties: { Runtime: 'nodejs24.x', Architectures: ['arm64'] },
    });
    const names = Object.values(functions).map(
      ({ Properties }) => Properties.Tags.find(({ Key }: { Key: string }) => Key === 'bowout:function').Value,
    );
    expect(names.toSorted()).toEqual(['delivery', 'follow-up', 'receive', 'web']);
  });

  test('never retry a message silently: it goes to a queue after three attempts', () => {
    workflow.resourceCountIs('AWS::Lambda::EventInvokeConfig', 2);
    workflow.allResourcesProperties('AWS::Lambda::EventInvokeConfig', {
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
    });
  });

  test('may do what they do and no more', () => {
    const statements = Object.values(workflow.findResources('AWS::IAM::Policy')).flatMap(
      ({ Properties }) => Properties.PolicyDocument.Statement,
    );
    const actions = new Set(
      statements
        .flatMap(({ Action }) => Action)
        .filter((action: string) => /^(?:dynamodb|ses|scheduler|iam):/.test(action)),
    );
    expect([...actions].toSorted()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'iam:PassRole',
      'scheduler:CreateSchedule',
      'scheduler:DeleteSchedule',
      'ses:SendRawEmail',
    ]);
    expect(statements.filter(({ Resource }) => Resource === '*')).toEqual([]);
    const deleting = statements.filter(({ Action }) => [Action].flat().includes('dynamodb:DeleteItem'));
    expect(deleting, 'only the pages delete').toHaveLength(1);
  });
});

test('Scheduler may invoke the follow-up function and nothing else', () => {
  workflow.hasResourceProperties('AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Statement: [Match.objectLike({ Principal: { Service: 'scheduler.amazonaws.com' } })],
    },
  });
  workflow.hasResourceProperties('AWS::Lambda::Function', { FunctionName: 'bowout-follow-up' });
  workflow.resourceCountIs('AWS::Scheduler::ScheduleGroup', 1);
});

test('the pages are behind an HTTP API with payload format 2.0', () => {
  workflow.hasResourceProperties('AWS::ApiGatewayV2::Integration', {
    PayloadFormatVersion: '2.0',
    IntegrationType: 'AWS_PROXY',
  });
});

test('mail goes to the bucket first, then to the function, asynchronously', () => {
  mail.hasResourceProperties('AWS::SES::ReceiptRule', {
    Rule: {
      Recipients: ['inbox.jane.example'],
      ScanEnabled: true,
      Actions: [
        { S3Action: Match.objectLike({ ObjectKeyPrefix: 'inbound/' }) },
        { LambdaAction: Match.objectLike({ InvocationType: 'Event' }) },
      ],
    },
  });
});

test('mail comes from the verified domain with an aligned MAIL FROM, and SES tells what became of it', () => {
  mail.hasResourceProperties('AWS::SES::EmailIdentity', {
    EmailIdentity: 'inbox.jane.example',
    MailFromAttributes: { MailFromDomain: 'mail.inbox.jane.example' },
  });
  mail.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
    EventDestination: Match.objectLike({
      MatchingEventTypes: Match.arrayWith(['send', 'bounce', 'complaint']),
    }),
  });
  workflow.hasResourceProperties('AWS::Lambda::Function', {
    Environment: {
      Variables: Match.objectLike({
        SENDER_ADDRESS: 'jane@inbox.jane.example',
        INBOX_ADDRESS: 'inbox@inbox.jane.example',
      }),
    },
  });
});

test.each([
  [{ domain: 'nodots' }, 'domain is “nodots”'],
  [{ ownerEmail: 'jane' }, 'ownerEmail is “jane”'],
  [{ ownerTimeZone: 'Mars/Olympus' }, 'no IANA time zone'],
])('a deployment that cannot be right is refused with what to do: %j', (context, words) => {
  expect(() => readDeployment(new App({ context: { ...DEPLOYMENT, ...context } }).node)).toThrow(words);
});

test('a region where SES receives no mail is refused, with those where it does', () => {
  expect(() => refuseRegionWithoutReceiving('eu-west-3')).toThrow(
    /does not receive mail in eu-west-3.*eu-west-1/,
  );
  expect(() => refuseRegionWithoutReceiving('eu-west-1')).not.toThrow();
});

test('every queue, function and the reputation has an alarm that mails the operator', () => {
  workflow.resourceCountIs('AWS::CloudWatch::Alarm', 2 + 4 * 2 + 2);
  for (const alarm of Object.values(workflow.findResources('AWS::CloudWatch::Alarm')))
    expect(alarm.Properties.AlarmActions).toHaveLength(1);
  workflow.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'operator@example.com',
  });
});

test('the pages are throttled, and the access log keeps no path: the path holds the capability', () => {
  const [stage] = Object.values(workflow.findResources('AWS::ApiGatewayV2::Stage'));
  expect(stage?.Properties.DefaultRouteSettings).toEqual({
    ThrottlingBurstLimit: 40,
    ThrottlingRateLimit: 10,
  });
  expect(stage?.Properties.AccessLogSettings.Format).not.toMatch(/path|routeKey|requestId/i);
});

test('a rule set that is active already gets Bowout’s rule and stays as it is', () => {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const adopting = Template.fromStack(buildStacks(app, { ...DEPLOYMENT, ruleSet: 'shop' }).mail);
  adopting.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
  adopting.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'shop' });
});
