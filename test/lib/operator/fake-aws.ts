import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Profile } from '../../../lambdas/store/owners.ts';

/** What the operator's commands ask AWS, answered from a scenario; `asked` keeps each question. */
export interface Scenario {
  account: string | null;
  /** Each stack's status by its name. */
  stacks: Record<string, string>;
  /** What stacks hold: `stack/type` to the resource's name. */
  resources: Record<string, string>;
  /** Events of the workflow stack's certificate, newest first: status and reason. */
  certificate: [status: string, reason: string][];
  /** The record that the stack says links need. */
  linksRecord: string | null;
  /** OWNER_EMAIL of the deployed functions; null where none are deployed. */
  owner: string | null;
  /** The domain's. */
  identity: { verified: boolean; dkim: string; mailFrom?: string } | null;
  ownerIdentity: { verified: boolean } | null;
  /** Owner's address is on the account's suppression list. */
  suppressed: boolean;
  /** Further addresses on it. */
  suppressedOthers: string[];
  /** Profiles of owners whom the operator has added. */
  owners: Partial<Profile>[];
  activeRuleSet: string | null;
  /** Of the active rule set. */
  rules: string[];
  /** Rule sets that are there, active or not. */
  ruleSets: string[];
  /** What SNS says of the operator's subscription; null for none. */
  subscription: string | null;
  /** Names of tables, and the attributes of their keys. */
  tables: Record<string, string[]>;
  /** Names of buckets, and whether one has a policy. */
  buckets: Record<string, boolean>;
  production: boolean;
  sendingEnabled: boolean;
  sentToday: number;
  scheduleGroup: boolean;
  /** Mail that is sent comes in: it ends in the bucket. */
  receives: boolean;
  /** Messages in the failed queues by their URL's last part. */
  queues: Record<string, { body: string; attributes?: Record<string, string> }[]>;
  /** Names of functions that do not take an event. */
  refusing: string[];
  /** Of the Parameter Store, by name. */
  parameters: Record<string, string>;
  /** How many keys one answer of S3 lists. */
  keysAPage: number;
  /** What Bedrock says of a model or an inference profile, by its name. */
  models: Record<string, { onDemand?: boolean; legacy?: boolean; open?: boolean; active?: boolean }>;
}

export const HEALTHY: Scenario = {
  account: '123456789012',
  stacks: {
    CDKToolkit: 'CREATE_COMPLETE',
    BowoutData: 'CREATE_COMPLETE',
    BowoutWorkflow: 'UPDATE_COMPLETE',
    BowoutMail: 'CREATE_COMPLETE',
  },
  resources: {
    'BowoutMail/AWS::SES::EmailIdentity': 'inbox.jane.example',
    'BowoutMail/AWS::SES::ReceiptRuleSet': 'bowout',
    'BowoutData/AWS::DynamoDB::Table': 'interviews',
  },
  certificate: [],
  linksRecord: null,
  owner: 'jane@example.com',
  identity: { verified: true, dkim: 'SUCCESS', mailFrom: 'mail.inbox.jane.example' },
  ownerIdentity: null,
  suppressed: false,
  suppressedOthers: [],
  owners: [],
  activeRuleSet: 'bowout',
  rules: ['bowout.bowout'],
  ruleSets: ['bowout'],
  subscription: 'arn:aws:sns:eu-west-1:123456789012:alarms:1',
  tables: { interviews: ['pk', 'sk'] },
  buckets: { 'raw-mail': true },
  production: true,
  sendingEnabled: true,
  sentToday: 3,
  scheduleGroup: true,
  receives: true,
  queues: {},
  refusing: [],
  parameters: {},
  keysAPage: 1000,
  models: {},
};

/** Of the deployed functions, beside the owner's address. */
const ENVIRONMENT = {
  ...{ TABLE_NAME: 'interviews', RAW_MAIL_BUCKET: 'raw-mail', RAW_MAIL_PREFIX: 'inbound/' },
  ...{ BASE_URL: 'https://pages.example', OWNER_TIME_ZONE: 'Europe/Lisbon', SCHEDULE_GROUP: 'bowout' },
  ...{ SENDER_ADDRESS: 'jane@inbox.jane.example', INBOX_ADDRESS: 'inbox@inbox.jane.example' },
  ...{ FOLLOW_UP_ARN: 'arn:1', SCHEDULER_ROLE_ARN: 'arn:2', DEAD_LETTER_ARN: 'arn:3' },
};

/** An item as DynamoDB writes it. */
const stored = (item: object) =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'number' ? { N: `${value}` } : { S: value },
    ]),
  );

interface Answer {
  status: number;
  body: string;
  type?: string;
}

/** A local endpoint for every AWS service that the operator's commands use. */
export async function fakeAws(scenario: Scenario) {
  const invoked: { functionArn: string; event: unknown }[] = [];
  const deleted: string[] = [];
  const kept = Array.from({ length: 3 }, (_, index) => `mail ${index} of before`);
  const waited: (number | undefined)[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { status, body: answer, type = 'application/json' } = answerTo(request, body);
    response.writeHead(status, { 'content-type': type });
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const json = (value: object, status = 200): Answer => ({ status, body: JSON.stringify(value) });
  const xml = (value: string, status = 200): Answer => ({ status, body: value, type: 'text/xml' });
  const failure = (code: string, message: string, status = 400) =>
    xml(
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
      status,
    );

  function answerTo(request: IncomingMessage, body: string): Answer {
    const path = decodeURIComponent(request.url ?? '');
    const target = String(request.headers['x-amz-target'] ?? '');
    const form = new URLSearchParams(body);
    if (target.startsWith('AmazonSQS.')) return sqs(target, JSON.parse(body));
    if (target.startsWith('AmazonSSM.')) return parameter(target, JSON.parse(body));
    if (target.endsWith('.DescribeTable')) return table(JSON.parse(body).TableName);
    if (target.endsWith('.Scan')) return json({ Items: scenario.owners.map(stored) });
    if (target.endsWith('.GetItem')) return json({});
    if (path.endsWith('/configuration'))
      return scenario.owner
        ? json({ Environment: { Variables: { ...ENVIRONMENT, OWNER_EMAIL: scenario.owner } } })
        : { status: 404, body: JSON.stringify({ __type: 'ResourceNotFoundException', Message: 'none' }) };
    if (path.includes('/functions/')) return invoke(path, body);
    if (/^\/(?:foundation-model|inference-profiles)/.test(path)) return model(path);
    if (path.startsWith('/v2/email/identities/')) return identity(path.includes('@'));
    if (path.startsWith('/v2/email/suppression/'))
      return scenario.suppressed || scenario.suppressedOthers.some((it) => path.endsWith(it))
        ? json({ SuppressedDestination: { EmailAddress: 'x', Reason: 'BOUNCE', LastUpdateTime: 0 } })
        : notFound;
    if (path.startsWith('/v2/email/account'))
      return json({
        ProductionAccessEnabled: scenario.production,
        SendingEnabled: scenario.sendingEnabled,
        SendQuota: { Max24HourSend: 100, SentLast24Hours: scenario.sentToday },
      });
    if (path.startsWith('/schedule-groups/'))
      return scenario.scheduleGroup
        ? json({ Name: 'bowout', State: 'ACTIVE' })
        : {
            status: 404,
            body: JSON.stringify({ __type: 'ResourceNotFoundException', Message: 'no such group' }),
          };
    const bucket = scenario.buckets[path.split(/[/?]/)[1] ?? ''];
    if (bucket !== undefined) return s3(path, bucket);
    if (request.method === 'HEAD') return { status: 404, body: '' };
    switch (form.get('Action')) {
      case 'SendRawEmail':
        if (scenario.receives) kept.push(Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString());
        return xml(
          '<SendRawEmailResponse><SendRawEmailResult><MessageId>m1</MessageId></SendRawEmailResult></SendRawEmailResponse>',
        );
      case 'GetCallerIdentity':
        return scenario.account
          ? xml(
              `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>${scenario.account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
            )
          : failure('InvalidClientTokenId', 'The security token is invalid', 403);
      case 'DescribeStacks':
        return stack(form.get('StackName') ?? '');
      case 'DescribeStackEvents':
        return xml(
          `<DescribeStackEventsResponse><DescribeStackEventsResult><StackEvents>${scenario.certificate.map(([status, reason]) => `<member><ResourceType>AWS::CertificateManager::Certificate</ResourceType><ResourceStatus>${status}</ResourceStatus><ResourceStatusReason>${reason}</ResourceStatusReason></member>`).join('')}</StackEvents></DescribeStackEventsResult></DescribeStackEventsResponse>`,
        );
      case 'SetActiveReceiptRuleSet':
        if (form.has('RuleSetName') && !scenario.ruleSets.includes(form.get('RuleSetName') ?? ''))
          return failure('RuleSetDoesNotExist', 'Rule set does not exist');
        scenario.activeRuleSet = form.get('RuleSetName');
        return xml('<SetActiveReceiptRuleSetResponse/>');
      case 'DescribeActiveReceiptRuleSet':
        return xml(
          `<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult>${scenario.activeRuleSet ? `<Metadata><Name>${scenario.activeRuleSet}</Name></Metadata><Rules>${scenario.rules.map((rule) => `<member><Name>${rule}</Name></member>`).join('')}</Rules>` : ''}</DescribeActiveReceiptRuleSetResult></DescribeActiveReceiptRuleSetResponse>`,
        );
      case 'DescribeReceiptRuleSet':
        return scenario.ruleSets.includes(form.get('RuleSetName') ?? '')
          ? xml('<DescribeReceiptRuleSetResponse/>')
          : failure('RuleSetDoesNotExist', 'Rule set does not exist');
      case 'ListStackResources':
        return stackResources(form.get('StackName') ?? '');
      case 'DescribeStackResources':
        return holding(form.get('PhysicalResourceId') ?? '');
      case 'ListSubscriptionsByTopic':
        return xml(
          `<ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult><Subscriptions>${scenario.subscription ? `<member><Endpoint>operator@example.com</Endpoint><SubscriptionArn>${scenario.subscription}</SubscriptionArn></member>` : ''}</Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>`,
        );
    }
    return failure('InvalidAction', `nobody answers ${request.method} ${path} ${body}`);
  }

  function parameter(target: string, { Name, Value, Type }: Record<string, string>): Answer {
    const { parameters } = scenario;
    if (target.endsWith('.PutParameter')) parameters[`${Name}`] = `${Type} ${Value}`;
    else if (!(`${Name}` in parameters)) return json({ __type: 'ParameterNotFound' }, 400);
    if (target.endsWith('.DeleteParameter')) delete parameters[`${Name}`];
    return json(target.endsWith('.GetParameter') ? { Parameter: { Name, Value: 'encrypted' } } : {});
  }

  function stack(name: string): Answer {
    const status = scenario.stacks[name];
    if (!status) return failure('ValidationError', `Stack with id ${name} does not exist`);
    const bucket = [
      ['RawMailBucket', 'raw-mail'],
      ['InterviewsTable', 'interviews'],
      ['AlarmsTopic', 'arn:aws:sns:eu-west-1:123456789012:alarms'],
      ...(scenario.linksRecord ? [['LinksRecord', scenario.linksRecord]] : []),
    ]
      .map(
        ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
      )
      .join('');
    const outputs = ['FailedMessagesQueue', 'FailedFollowUpsQueue']
      .map(
        (queue) =>
          `<member><OutputKey>${queue}</OutputKey><OutputValue>${url}/1/${queue}</OutputValue></member>`,
      )
      .join('');
    return xml(
      `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>${name}</StackName><CreationTime>2026-11-24T00:00:00Z</CreationTime><StackStatus>${status}</StackStatus><Outputs>${bucket}${outputs}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
    );
  }

  const notFound: Answer = { status: 404, body: JSON.stringify({ __type: 'NotFoundException' }) };

  function identity(owners: boolean): Answer {
    if (owners)
      return scenario.ownerIdentity
        ? json({ VerifiedForSendingStatus: scenario.ownerIdentity.verified })
        : notFound;
    if (!scenario.identity) return notFound;
    const { verified, dkim, mailFrom } = scenario.identity;
    return json({
      VerifiedForSendingStatus: verified,
      DkimAttributes: { Status: dkim, Tokens: ['t1', 't2', 't3'] },
      MailFromAttributes: mailFrom ? { MailFromDomain: mailFrom } : undefined,
    });
  }

  function model(path: string): Answer {
    const [, kind = '', name = ''] = path.split('/');
    const known = scenario.models[name];
    if (!known) return json({ __type: 'ResourceNotFoundException', message: 'no such model' }, 404);
    const { onDemand = true, legacy = false, open = true, active = true } = known;
    if (kind === 'inference-profiles')
      return json({ inferenceProfileId: name, status: active ? 'ACTIVE' : '' });
    if (kind === 'foundation-models')
      return json({
        modelDetails: {
          modelId: name,
          inferenceTypesSupported: onDemand ? ['ON_DEMAND'] : [],
          modelLifecycle: { status: legacy ? 'LEGACY' : 'ACTIVE' },
        },
      });
    return json({
      modelId: name,
      agreementAvailability: { status: open ? 'AVAILABLE' : 'NOT_AVAILABLE' },
      authorizationStatus: 'AUTHORIZED',
      entitlementAvailability: open ? 'AVAILABLE' : 'NOT_AVAILABLE',
      regionAvailability: 'AVAILABLE',
    });
  }

  function table(name: string): Answer {
    const keys = scenario.tables[name];
    return keys
      ? json({ Table: { KeySchema: keys.map((AttributeName) => ({ AttributeName, KeyType: 'HASH' })) } })
      : json({ __type: 'ResourceNotFoundException', message: 'no such table' }, 400);
  }

  const resources = () =>
    Object.entries(scenario.resources).map(([place, id]) => {
      const [stack = '', type = ''] = place.split('/');
      const status = scenario.stacks[stack] ? 'CREATE_COMPLETE' : 'DELETE_SKIPPED';
      const member = `<member><StackName>${stack}</StackName><ResourceType>${type}</ResourceType><PhysicalResourceId>${id}</PhysicalResourceId><ResourceStatus>${status}</ResourceStatus></member>`;
      return { stack, id, member };
    });

  function stackResources(name: string): Answer {
    if (!scenario.stacks[name]) return failure('ValidationError', `Stack with id ${name} does not exist`);
    const members = resources().flatMap(({ stack, member }) => (stack === name ? member : []));
    return xml(
      `<ListStackResourcesResponse><ListStackResourcesResult><StackResourceSummaries>${members.join('')}</StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>`,
    );
  }

  function holding(resource: string): Answer {
    const members = resources().flatMap(({ id, member }) => (id === resource ? member : []));
    if (!members.length) return failure('ValidationError', `Stack for ${resource} does not exist`);
    return xml(
      `<DescribeStackResourcesResponse><DescribeStackResourcesResult><StackResources>${members.join('')}</StackResources></DescribeStackResourcesResult></DescribeStackResourcesResponse>`,
    );
  }

  function s3(path: string, policy: boolean): Answer {
    if (path.includes('?policy')) return policy ? json({}) : failure('NoSuchBucketPolicy', 'none', 404);
    const key = /^\/raw-mail\/inbound\/(\d+)/.exec(path)?.[1];
    if (key) return { status: 200, body: kept[Number(key)] ?? '', type: 'application/octet-stream' };
    const query = new URLSearchParams(path.split('?')[1]);
    if (query.get('prefix') !== 'inbound/')
      return xml('<ListBucketResult><Name>raw-mail</Name></ListBucketResult>');
    const from = Number(query.get('continuation-token') ?? 0);
    const next = from + scenario.keysAPage;
    const contents = kept
      .map((_, index) => index)
      .slice(from, next)
      .map(
        (index) =>
          `<Contents><Key>inbound/${index}</Key><LastModified>${new Date().toISOString()}</LastModified></Contents>`,
      )
      .join('');
    const more =
      next < kept.length
        ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken>`
        : '';
    return xml(`<ListBucketResult><Name>raw-mail</Name>${more}${contents}</ListBucketResult>`);
  }

  const shown = new Set<string>();
  function sqs(
    target: string,
    input: { QueueUrl: string; ReceiptHandle?: string; WaitTimeSeconds?: number },
  ): Answer {
    const queue = scenario.queues[input.QueueUrl.split('/').at(-1) ?? ''] ?? [];
    if (target.endsWith('DeleteMessage')) {
      deleted.push(input.ReceiptHandle ?? '');
      return json({});
    }
    waited.push(input.WaitTimeSeconds);
    const waiting = queue
      .map((message, index) => ({ ...message, handle: `${input.QueueUrl}#${index}` }))
      .filter(({ handle }) => !shown.has(handle));
    for (const { handle } of waiting) shown.add(handle);
    return json({
      Messages: waiting.map(({ body, attributes = {}, handle }) => ({
        MessageId: handle,
        ReceiptHandle: handle,
        Body: body,
        MD5OfBody: createHash('md5').update(body).digest('hex'),
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([name, StringValue]) => [
            name,
            { DataType: 'String', StringValue },
          ]),
        ),
      })),
    });
  }

  function invoke(path: string, body: string): Answer {
    const functionArn = /\/functions\/([^/]+)\/invocations/.exec(path)?.[1] ?? '';
    if (scenario.refusing.some((name) => functionArn.endsWith(name)))
      return json({ __type: 'ResourceNotFoundException' }, 404);
    invoked.push({ functionArn, event: JSON.parse(body) });
    return { status: 202, body: '' };
  }

  return {
    url,
    scenario,
    invoked,
    deleted,
    waited,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
