import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the operator's commands ask AWS, answered from a scenario; `asked` keeps each question. */
export interface Scenario {
  account: string | null;
  stacks: string[];
  identity: { verified: boolean; dkim: string } | null;
  activeRuleSet: string | null;
  production: boolean;
  sendingEnabled: boolean;
  sentToday: number;
  scheduleGroup: boolean;
  /** Mail that is sent comes in: it ends in the bucket. */
  receives: boolean;
  /** Messages in the failed queues by their URL's last part. */
  queues: Record<string, { body: string; target?: string }[]>;
}

export const HEALTHY: Scenario = {
  account: '123456789012',
  stacks: ['CDKToolkit', 'BowoutData', 'BowoutWorkflow'],
  identity: { verified: true, dkim: 'SUCCESS' },
  activeRuleSet: 'bowout',
  production: true,
  sendingEnabled: true,
  sentToday: 3,
  scheduleGroup: true,
  receives: true,
  queues: {},
};

interface Answer {
  status: number;
  body: string;
  type?: string;
}

/** A local endpoint for every AWS service that the operator's commands use. */
export async function fakeAws(scenario: Scenario) {
  const invoked: { functionArn: string; event: unknown }[] = [];
  const deleted: string[] = [];
  const kept: string[] = [];
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
    if (path.includes('/functions/')) return invoke(path, body);
    if (path.startsWith('/v2/email/identities/'))
      return scenario.identity
        ? json({
            VerifiedForSendingStatus: scenario.identity.verified,
            DkimAttributes: { Status: scenario.identity.dkim, Tokens: ['t1', 't2', 't3'] },
          })
        : {
            status: 404,
            body: JSON.stringify({ __type: 'NotFoundException', message: 'no such identity' }),
          };
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
    if (path.startsWith('/raw-mail')) return s3(path);
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
      case 'SetActiveReceiptRuleSet':
        scenario.activeRuleSet = form.get('RuleSetName');
        return xml('<SetActiveReceiptRuleSetResponse/>');
      case 'DescribeActiveReceiptRuleSet':
        return xml(
          `<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult>${scenario.activeRuleSet ? `<Metadata><Name>${scenario.activeRuleSet}</Name></Metadata>` : ''}</DescribeActiveReceiptRuleSetResult></DescribeActiveReceiptRuleSetResponse>`,
        );
    }
    return failure('InvalidAction', `nobody answers ${request.method} ${path} ${body}`);
  }

  function stack(name: string): Answer {
    if (!scenario.stacks.includes(name))
      return failure('ValidationError', `Stack with id ${name} does not exist`);
    const bucket = '<member><OutputKey>RawMailBucket</OutputKey><OutputValue>raw-mail</OutputValue></member>';
    const outputs = ['FailedMessagesQueue', 'FailedFollowUpsQueue']
      .map(
        (queue) =>
          `<member><OutputKey>${queue}</OutputKey><OutputValue>${url}/1/${queue}</OutputValue></member>`,
      )
      .join('');
    return xml(
      `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>${name}</StackName><CreationTime>2026-11-24T00:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${bucket}${outputs}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
    );
  }

  function s3(path: string): Answer {
    const key = /^\/raw-mail\/inbound\/(\d+)/.exec(path)?.[1];
    if (key) return { status: 200, body: kept[Number(key)] ?? '', type: 'application/octet-stream' };
    const contents = kept
      .map(
        (_, index) =>
          `<Contents><Key>inbound/${index}</Key><LastModified>${new Date().toISOString()}</LastModified></Contents>`,
      )
      .join('');
    return xml(`<ListBucketResult><Name>raw-mail</Name>${contents}</ListBucketResult>`);
  }

  const shown = new Set<string>();
  function sqs(target: string, input: { QueueUrl: string; ReceiptHandle?: string }): Answer {
    const queue = scenario.queues[input.QueueUrl.split('/').at(-1) ?? ''] ?? [];
    if (target.endsWith('DeleteMessage')) {
      deleted.push(input.ReceiptHandle ?? '');
      return json({});
    }
    const waiting = queue
      .map((message, index) => ({ ...message, handle: `${input.QueueUrl}#${index}` }))
      .filter(({ handle }) => !shown.has(handle));
    for (const { handle } of waiting) shown.add(handle);
    return json({
      Messages: waiting.map(({ body, target: arn, handle }) => ({
        MessageId: handle,
        ReceiptHandle: handle,
        Body: body,
        MD5OfBody: createHash('md5').update(body).digest('hex'),
        ...(arn ? { MessageAttributes: { TARGET_ARN: { DataType: 'String', StringValue: arn } } } : {}),
      })),
    });
  }

  function invoke(path: string, body: string): Answer {
    const functionArn = /\/functions\/([^/]+)\/invocations/.exec(path)?.[1] ?? '';
    invoked.push({ functionArn, event: JSON.parse(body) });
    return { status: 202, body: '' };
  }

  return { url, invoked, deleted, close: () => new Promise((resolve) => server.close(resolve)) };
}
