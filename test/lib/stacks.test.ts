import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { COUNTED, NOT_ACTED_ON, SERVICE } from '../../lambdas/log.ts';
import { bundle } from '../../lib/bundle.ts';
import { type Deployment, readDeployment } from '../../lib/deployment.ts';
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
      LifecycleConfiguration: {
        Rules: [
          { ExpirationInDays: 396, Status: 'Enabled' },
          { ExpirationInDays: 30, Prefix: 'aside/', Status: 'Enabled' },
        ],
      },
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
    workflow.resourceCountIs('AWS::Lambda::EventInvokeConfig', 3);
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
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:Scan',
      'dynamodb:UpdateItem',
      'iam:PassRole',
      'scheduler:CreateSchedule',
      'scheduler:DeleteSchedule',
      'scheduler:ListSchedules',
      'ses:SendRawEmail',
    ]);
    expect(statements.filter(({ Resource }) => Resource === '*')).toEqual([]);
    const scanning = statements.filter(({ Action }) => [Action].flat().includes('dynamodb:Scan'));
    expect(scanning, 'only the pages look through everything').toHaveLength(1);
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

test('an own domain for links has a certificate of the region, and every link leads there', () => {
  const own = templatesOf({ links: 'go.jane.example' }).workflow;
  own.hasResourceProperties('AWS::CertificateManager::Certificate', {
    DomainName: 'go.jane.example',
    ValidationMethod: 'DNS',
  });
  own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
    DomainName: 'go.jane.example',
    DomainNameConfigurations: [{ CertificateArn: Match.anyValue(), EndpointType: 'REGIONAL' }],
  });
  own.hasResourceProperties('AWS::ApiGatewayV2::ApiMapping', { Stage: '$default' });
  own.allResourcesProperties('AWS::Lambda::Function', {
    Environment: { Variables: Match.objectLike({ BASE_URL: 'https://go.jane.example' }) },
  });
  own.hasOutput('PagesUrl', { Value: 'https://go.jane.example' });
  expect(JSON.stringify(own.findOutputs('LinksRecord'))).toMatch(
    /go\.jane\.example CNAME .+RegionalDomainName/,
  );
});

test('without one everything is as before', () => {
  for (const type of [
    'CertificateManager::Certificate',
    'ApiGatewayV2::DomainName',
    'ApiGatewayV2::ApiMapping',
  ])
    workflow.resourceCountIs(`AWS::${type}`, 0);
  expect(workflow.findOutputs('LinksRecord')).toEqual({});
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

/** As the CDK is told, by `-c`. */
const TOLD = {
  domain: 'inbox.jane.example',
  ownerEmail: 'jane@example.com',
  ownerName: '',
  ownerTimeZone: 'UTC',
};

test.each([
  [{ stage: 'x'.repeat(17) }, 'stage is'],
  [{ table: 'interviews' }, 'belong together'],
  [{ domain: 'nodots' }, 'domain is “nodots”'],
  [{ ownerEmail: 'jane' }, 'ownerEmail is “jane”'],
  [{ ownerTimeZone: 'Mars/Olympus' }, 'no IANA time zone'],
])('a deployment that cannot be right is refused with what to do: %j', (context, words) => {
  expect(() => readDeployment(new App({ context: { ...TOLD, ...context } }).node)).toThrow(words);
});

test('a region where SES receives no mail is refused, with those where it does', () => {
  expect(() => refuseRegionWithoutReceiving('eu-west-3')).toThrow(
    /not known to receive mail in eu-west-3.*eu-west-1.*receivesMail=yes/,
  );
  expect(() => refuseRegionWithoutReceiving('eu-west-1')).not.toThrow();
});

test('every queue, function and the reputation has an alarm that mails the operator', () => {
  workflow.resourceCountIs('AWS::CloudWatch::Alarm', 2 + 4 * 2 + 2 + 2);
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
  const ruleIn = (template: Template) =>
    Object.values(template.findResources('AWS::SES::ReceiptRule'))[0]?.Properties.Rule.Name;
  adopting.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'shop' });
  expect(ruleIn(adopting), 'or CloudFormation would not move it').not.toBe(ruleIn(mail));
});

/** The templates of a deployment that differs from the usual one. */
function templatesOf(change: Partial<Deployment>) {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  const stacks = buildStacks(app, { ...DEPLOYMENT, ...change });
  return {
    data: Template.fromStack(stacks.data),
    workflow: Template.fromStack(stacks.workflow),
    mail: Template.fromStack(stacks.mail),
    names: Object.values(stacks).map(({ stackName }) => stackName),
  };
}

/** The properties by which AWS tells resources of an account and region (or the account) apart. */
const NAMING =
  /^(?:(?:Function|LogGroup|Dashboard|RuleSet|Bucket|Table|Queue|Role|Topic|Alarm|)Name|MetricNamespace)$/;

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(NAMING.test(key) && (typeof inner === 'string' || 'Fn::Join' in (inner ?? {}))
      ? [JSON.stringify(inner)]
      : []),
    ...namesIn(inner),
  ]);
}

test('no name of a stage is a name of another, and dashboards differ by region too', () => {
  const [first, second] = [templatesOf({}), templatesOf({ stage: 'test', ruleSet: 'bowout-test' })];
  expect(second.names).toEqual(['BowoutData-test', 'BowoutWorkflow-test', 'BowoutMail-test']);
  const fixed = ({ data, workflow, mail }: typeof first) =>
    [data, workflow, mail]
      .flatMap((template) => namesIn(template.toJSON().Resources))
      .filter((name) => /bowout/i.test(name));
  expect(fixed(first)).toContain('"bowout-follow-up"');
  expect(fixed(second)).toContain('"bowout-follow-up-test"');
  expect(fixed(first).filter((name) => fixed(second).includes(name))).toEqual([]);
  const [dashboard] = Object.values(first.workflow.findResources('AWS::CloudWatch::Dashboard'));
  expect(JSON.stringify(dashboard?.Properties.DashboardName)).toContain('AWS::Region');
});

test('a kept table and bucket are used instead of new ones, and SES may write into the bucket again', () => {
  const {
    data: taken,
    workflow: using,
    mail: rule,
  } = templatesOf({
    kept: { table: 'interviews', bucket: 'raw-mail' },
  });
  taken.resourceCountIs('AWS::DynamoDB::Table', 0);
  taken.resourceCountIs('AWS::S3::Bucket', 0);
  taken.hasResourceProperties('AWS::S3::BucketPolicy', {
    Bucket: 'raw-mail',
    PolicyDocument: {
      Statement: [
        Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        Match.objectLike({ Action: 's3:PutObject', Principal: { Service: 'ses.amazonaws.com' } }),
      ],
    },
  });
  using.allResourcesProperties('AWS::Lambda::Function', {
    Environment: { Variables: Match.objectLike({ TABLE_NAME: 'interviews', RAW_MAIL_BUCKET: 'raw-mail' }) },
  });
  rule.hasResourceProperties('AWS::SES::ReceiptRule', {
    Rule: { Actions: Match.arrayWith([{ S3Action: Match.objectLike({ BucketName: 'raw-mail' }) }]) },
  });
});

test('the bucket’s policy goes with the stack: it would be in the way when the bucket is taken back', () => {
  const [policy] = Object.values(data.findResources('AWS::S3::BucketPolicy'));
  expect(policy?.DeletionPolicy ?? 'Delete').toBe('Delete');
});

test('an identity that SES knows already is neither made nor deleted', () => {
  const { mail: adopting } = templatesOf({ knownIdentities: ['inbox.jane.example'] });
  adopting.resourceCountIs('AWS::SES::EmailIdentity', 0);
  adopting.hasOutput('MxRecord', { Value: Match.anyValue() });
});

test('only in the sandbox owners’ addresses are identities that the functions may write to', () => {
  const sandbox = templatesOf({ sandbox: true });
  sandbox.mail.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'jane@example.com' });
  const any = ':identity/*';
  expect(JSON.stringify(sandbox.workflow.toJSON())).toContain(any);
  expect(JSON.stringify(sandbox.workflow.toJSON())).toContain('{"ses:FromAddress":"*@inbox.jane.example"}');
  expect(JSON.stringify(workflow.toJSON())).not.toContain(any);
  mail.resourceCountIs('AWS::SES::EmailIdentity', 1);
  const known = templatesOf({ sandbox: true, knownIdentities: ['jane@example.com'] });
  known.mail.resourceCountIs('AWS::SES::EmailIdentity', 1);
});

test('a page that cannot be made raises an alarm: to Lambda it is an answer like any other', () => {
  workflow.hasResourceProperties('AWS::Logs::MetricFilter', {
    FilterPattern: '{ $.message = "page-failed" }',
    MetricTransformations: [Match.objectLike({ MetricNamespace: 'Bowout', MetricName: 'PageFailed' })],
  });
  workflow.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'PageFailed', Namespace: 'Bowout' });
  workflow.hasResourceProperties('AWS::CloudWatch::Alarm', {
    MetricName: '5xx',
    Namespace: 'AWS/ApiGateway',
  });
});

test('X-Ray follows each function where a deployment asks for it, and may write only then', () => {
  const traced = templatesOf({ tracing: true }).workflow;
  for (const [template, mode] of [
    [traced, 'Active'],
    [workflow, undefined],
  ] as const) {
    const functions = Object.values(template.findResources('AWS::Lambda::Function'));
    expect(functions.map(({ Properties }) => Properties.TracingConfig?.Mode)).toEqual(Array(4).fill(mode));
  }
  const may = JSON.stringify(traced.findResources('AWS::IAM::Policy'));
  expect(may.match(/"xray:PutTraceSegments","xray:PutTelemetryRecords"/g)).toHaveLength(4);
  expect(JSON.stringify(workflow.toJSON())).not.toContain('xray');
});

test('letters by the owner’s own mail server: only what sends letters may read its password', () => {
  const letters = { host: 'smtp.gmail.com', port: 465, security: 'tls', user: 'jane@gmail.com' } as const;
  const template = templatesOf({ letters }).workflow;
  const functions = Object.values(template.findResources('AWS::Lambda::Function')).map(({ Properties }) => ({
    name: Properties.Tags.find(({ Key }: { Key: string }) => Key === 'bowout:function').Value as string,
    role: Properties.Role['Fn::GetAtt'][0] as string,
    told: Properties.Environment.Variables as Record<string, string>,
  }));
  const may = Object.values(template.findResources('AWS::IAM::Policy'))
    .filter(({ Properties }) => JSON.stringify(Properties).includes('ssm:GetParameter'))
    .flatMap(({ Properties }) => Properties.Roles.map(({ Ref }: { Ref: string }) => Ref));
  const sending = functions.filter(({ role }) => may.includes(role)).map(({ name }) => name);
  expect(sending.toSorted()).toEqual(['follow-up', 'web']);
  for (const { name, told } of functions) {
    expect(told.SENDER_ADDRESS).toBe('jane@example.com');
    expect('LETTERS_SMTP' in told).toBe(sending.includes(name));
    if (!sending.includes(name)) continue;
    expect(JSON.parse(told.LETTERS_SMTP ?? '')).toEqual({
      ...{ address: 'jane@example.com', ...letters, passwordParameter: '/bowout/mailbox-password' },
    });
  }
  expect(JSON.stringify(workflow.toJSON())).not.toMatch(/ssm:|LETTERS_SMTP/);
});

describe('a second reader', () => {
  const NOVA = 'amazon.nova-micro-v1:0';
  const asking = (secondReader: string) => {
    const template = templatesOf({ secondReader }).workflow;
    const policies = Object.values(template.findResources('AWS::IAM::Policy'));
    const statements = policies
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Action }) => JSON.stringify(Action).includes('bedrock'));
    const functions = Object.values(template.findResources('AWS::Lambda::Function'));
    const told = functions.filter(({ Properties }) => 'SECOND_READER' in Properties.Environment.Variables);
    return { statements, told };
  };
  const text = (value: unknown) => JSON.stringify(value);

  test('is in no stack that has none', () => {
    expect(text(workflow.toJSON())).not.toMatch(/bedrock|SECOND_/);
  });

  test('may be asked by what receives, that model and no other', () => {
    const { statements, told } = asking(NOVA);
    expect(told).toHaveLength(1);
    expect(told[0]?.Properties.Tags).toContainEqual({ Key: 'bowout:function', Value: 'receive' });
    expect(told[0]?.Properties.Environment.Variables).toMatchObject({
      ...{ SECOND_READER: 'bedrock', SECOND_MODEL: NOVA },
    });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ Action: 'bedrock:InvokeModel', Effect: 'Allow' });
    expect(text(statements[0].Resource)).toContain(`::foundation-model/${NOVA}`);
    expect(text(statements[0].Resource)).not.toContain('*');
  });

  test('by an inference profile may reach its model elsewhere through that profile only', () => {
    const { statements } = asking(`eu.${NOVA}`);
    const [profile, model] = statements;
    expect(statements).toHaveLength(2);
    expect(text(profile.Resource)).toContain(`:inference-profile/eu.${NOVA}`);
    expect(text(model.Resource)).toContain(`:bedrock:*::foundation-model/${NOVA}`);
    expect(model.Condition.StringEquals['bedrock:InferenceProfileArn']).toEqual(profile.Resource);
  });

  test.each([true, false])('has its client in the bundle where it is switched on: %s', (withSecondReader) => {
    const folder = mkdtempSync(join(tmpdir(), 'bowout-bundle-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { inputs } = bundle('receive', folder, { withSecondReader });
    const has = Object.keys(inputs).some((file) => file.includes('@aws-sdk/client-bedrock-runtime'));
    expect(has).toBe(withSecondReader);
  });
});

test('the dashboard shows all that the functions count, in the namespace that they are told', () => {
  const [dashboard] = Object.values(workflow.findResources('AWS::CloudWatch::Dashboard'));
  const body = JSON.stringify(dashboard?.Properties.DashboardBody).replace(/\\+/g, '');
  for (const name of Object.values(COUNTED))
    expect(body).toContain(`["Bowout","${name}","service","${SERVICE}"`);
  expect(body).toContain(`{"Bowout",reason,service} MetricName="${NOT_ACTED_ON}"`);
  const inTest = templatesOf({ stage: 'test' }).workflow;
  inTest.allResourcesProperties('AWS::Lambda::Function', {
    Environment: { Variables: Match.objectLike({ POWERTOOLS_METRICS_NAMESPACE: 'Bowout-test' }) },
  });
});

test('mail to the owner that comes back is told to the operator by SNS, not by mail of ours', () => {
  workflow.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: Match.objectLike({
      detail: Match.objectLike({ mail: { destination: [{ 'equals-ignore-case': 'jane@example.com' }] } }),
    }),
    Targets: [Match.objectLike({ Arn: { Ref: Match.stringLikeRegexp('Alarms') } })],
  });
});

test('every record that DNS needs is an output, and the logs are where the runbook looks', () => {
  const outputs = Object.keys(mail.toJSON().Outputs);
  for (const record of ['DkimRecord1', 'MxRecord', 'MailFromMxRecord', 'MailFromSpfRecord', 'DmarcRecord'])
    expect(outputs).toContain(record);
  const groups = Object.values(workflow.findResources('AWS::Logs::LogGroup'));
  expect(groups.map(({ Properties }) => Properties.LogGroupName).toSorted()).toEqual(
    ['access', 'delivery', 'follow-up', 'receive', 'web'].map((name) => `/bowout/${name}`),
  );
});

test('cdk.json says nothing of a deployment: it would win over what the last one kept', () => {
  const file = readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8');
  expect(JSON.parse(file)).not.toHaveProperty('context');
});
