import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Deployment } from '../../../lib/deployment.ts';
import { namesOf } from '../../../lib/names.ts';
import {
  identitiesFromElsewhere,
  inSandbox,
  refuseWhatCannotBeTakenBack,
} from '../../../lib/operator/adopt.ts';
import { awaitedRecordWhile } from '../../../lib/operator/certificate.ts';
import { examine, type Finding } from '../../../lib/operator/check.ts';
import { contextOf, deploymentOf, keepContext, OptionError } from '../../../lib/operator/context.ts';
import { destroy } from '../../../lib/operator/destroy.ts';
import type { Dns } from '../../../lib/operator/dns.ts';
import { forgetPassword, keepPassword } from '../../../lib/operator/letters.ts';
import { callOf, redrive } from '../../../lib/operator/redrive.ts';
import {
  activateIfNone,
  activeRuleSet,
  deactivateOwn,
  ruleSetToUse,
} from '../../../lib/operator/rule-set.ts';
import { selfTest } from '../../../lib/operator/self-test.ts';
import { DEPLOYMENT } from '../deployment.ts';
import { fakeAws, HEALTHY, type Scenario } from './fake-aws.ts';

let close: (() => Promise<unknown>) | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await close?.();
});

async function aws(change: Partial<Scenario> = {}) {
  const fake = await fakeAws({ ...HEALTHY, ...change });
  close = fake.close;
  vi.stubEnv('AWS_ENDPOINT_URL', fake.url);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'x');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'x');
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
  return fake;
}

const RECORDS = {
  'MX inbox.jane.example': 'inbound-smtp.eu-west-1.amazonaws.com',
  'MX mail.inbox.jane.example': 'feedback-smtp.eu-west-1.amazonses.com',
  'TXT mail.inbox.jane.example': 'v=spf1 include:amazonses.com ~all',
  'TXT _dmarc.jane.example': 'v=DMARC1; p=reject',
};

const dnsWith = (records: Record<string, string>): Dns => {
  const of = (type: string) => async (name: string) => {
    const found = records[`${type} ${name}`];
    return found ? [found] : [];
  };
  return { mx: of('MX'), txt: of('TXT'), cname: of('CNAME') };
};

interface Asked {
  region?: string;
  receivesMail?: boolean;
  deployment?: Partial<Deployment>;
  records?: Record<string, string>;
}

async function findings({ region = 'eu-west-1', receivesMail, deployment, records = RECORDS }: Asked = {}) {
  const all: Finding[] = [];
  for await (const finding of examine({
    region,
    context: receivesMail ? { receivesMail: 'yes' } : {},
    deployment: { ...DEPLOYMENT, ...deployment },
    dns: dnsWith(records),
  }))
    all.push(finding);
  return new Map(all.map((finding) => [finding.name, finding]));
}

test('a healthy deployment is all well', async () => {
  await aws();
  const found = await findings();
  expect([...found.values()].filter(({ state }) => state !== 'well')).toEqual([]);
  expect(found.size).toBe(19);
});

const JO = {
  ...{ sk: 'PROFILE', schema: 6, ownerId: 'jo', version: 1, email: 'jo@example.org', name: 'Jo Park' },
  ...{ inboxAddress: 'jo-inbox@inbox.jane.example', senderAddress: 'jo@inbox.jane.example' },
};

test('the doctor sees every owner, but for those whose post-box is closed', async () => {
  const gone = { ...JO, ownerId: 'al', email: 'al@example.org', closed: 1 };
  await aws({ owners: [JO, gone], suppressedOthers: [gone.email] });
  expect((await findings()).get('owners')).toEqual({
    ...{ name: 'owners', state: 'well' },
    says: 'besides yours: jo-inbox@inbox.jane.example of jo@example.org',
  });
});

const { CDKToolkit = '', ...STACKS } = HEALTHY.stacks;
const status = (name: string, value: string) => ({ stacks: { ...HEALTHY.stacks, [name]: value } });

test.each<[string, Partial<Scenario>, RegExp]>([
  ['credentials', { account: null }, /aws configure/],
  ['bootstrap', { stacks: {} }, /npx cdk bootstrap/],
  ['deployed', status('BowoutMail', ''), /BowoutMail is not there.+npm run deploy/],
  ['deployed', status('BowoutMail', 'DELETE_FAILED'), /npm run destroy/],
  ['deployed', status('BowoutWorkflow', 'ROLLBACK_COMPLETE'), /describe-stack-events.+BowoutWorkflow/],
  ['deployed', status('BowoutData', 'UPDATE_ROLLBACK_COMPLETE'), /failed \(UPDATE_ROLLBACK_COMPLETE\)/],
  [
    'identity',
    { identity: { verified: false, dkim: 'PENDING' } },
    /t1\._domainkey\.inbox\.jane\.example CNAME/,
  ],
  [
    'mail from',
    { identity: { verified: true, dkim: 'SUCCESS' } },
    /put-email-identity-mail-from.+mail\.inbox\.jane\.example/,
  ],
  ['owner', { owner: 'jnae@example.com' }, /Deployed is “jnae@example.com”.+npm run deploy/],
  ['rule set', { activeRuleSet: null }, /npm run deploy/],
  ['rule set', { activeRuleSet: 'shop', rules: ['orders'] }, /Another rule set, “shop”, is active/],
  ['rule set', { rules: [] }, /“bowout.bowout” is gone/],
  ['production', { production: false, ownerIdentity: { verified: false } }, /not confirmed: open AWS’s mail/],
  ['production', { production: false, ownerIdentity: { verified: true } }, /Bowout does not know/],
  ['sending', { sendingEnabled: false }, /paused sending/],
  ['sending', { sentToday: 90 }, /Service Quotas/],
  ['suppression', { suppressed: true }, /BOUNCE.+delete-suppressed-destination/],
  ['alarms', { subscription: 'PendingConfirmation' }, /Subscription Confirmation/],
  ['alarms', { subscription: null }, /aws sns subscribe/],
  ['owners', { owners: [JO], suppressedOthers: [JO.email] }, /nothing to jo@example.org any more/],
  ['owners', { owners: [JO], production: false }, /create-email-identity --email-identity jo@example.org/],
  ['owners', { owners: [{ ...JO, inboxAddress: 'jo@old.example' }] }, /not at inbox.jane.example/],
  [
    'owners',
    { owners: [{ ...JO, senderAddress: 'jane@inbox.jane.example' }] },
    /is the first owner’s by now/,
  ],
])('%s: what is wrong says what to do', async (name, change, advice) => {
  await aws(change);
  expect((await findings()).get(name)).toMatchObject({ state: 'ill', says: expect.stringMatching(advice) });
});

test.each<[string, Partial<Scenario>]>([
  ['deployed', { stacks: { CDKToolkit } }],
  ['rule set', { stacks: { CDKToolkit }, activeRuleSet: null }],
  ['alarms', { stacks: { CDKToolkit } }],
  ['deployed', { stacks: { ...STACKS, BowoutWorkflow: 'UPDATE_IN_PROGRESS' } }],
  ['owner', { owner: null }],
  ['owners', { owner: null }],
  ['identity', { identity: null }],
  ['mail from', { identity: null }],
  ['production', { production: false }],
  ['schedules', { scheduleGroup: false }],
])('%s: before deploying it is only not there yet', async (name, change) => {
  await aws(change);
  expect((await findings()).get(name)?.state).toBe('later');
});

test('in the sandbox the doctor says how to try, and is content', async () => {
  await aws({ production: false, ownerIdentity: { verified: true } });
  const production = (await findings({ deployment: { sandbox: true } })).get('production');
  expect(production?.state).toBe('later');
  expect(production?.says).toMatch(/forward a mail to inbox@inbox\.jane\.example/);
});

test('a wrong region is said, and without region or credentials nothing else is asked', async () => {
  await aws();
  expect((await findings({ region: 'eu-west-3' })).get('region')?.says).toMatch(/eu-west-3.+eu-north-1/);
  expect((await findings({ region: 'eu-west-3' })).size).toBe(1);
  expect((await findings({ region: 'eu-west-3', receivesMail: true })).get('region')?.state).toBe('well');
  expect((await findings({ region: '' })).get('region')?.says).toMatch(/export AWS_REGION/);
});

test.each<[string, RegExp]>([
  ['mx', /inbox\.jane\.example MX 10 inbound-smtp\.eu-west-1\.amazonaws\.com/],
  ['mail from', /mail\.inbox\.jane\.example MX 10 feedback-smtp.+TXT "v=spf1 include:amazonses\.com ~all"/],
  ['dmarc', /_dmarc\.inbox\.jane\.example TXT "v=DMARC1/],
])('%s: the DNS records that are missing are said whole', async (name, advice) => {
  await aws();
  const finding = (await findings({ records: {} })).get(name);
  expect(finding).toMatchObject({ state: 'ill', says: expect.stringMatching(advice) });
});

const LINKS = { deployment: { links: 'go.jane.example' } };
const REASON =
  'Content of DNS Record is: {Name: _a1.go.jane.example.,Type: CNAME,Value: _b2.xyz.acm-validations.aws.}';
const AWAITED = { name: '_a1.go.jane.example', type: 'CNAME', value: '_b2.xyz.acm-validations.aws' };

test('links of an own domain: what is awaited, what leads nowhere yet, what is well', async () => {
  const record = 'go.jane.example CNAME d-1.execute-api.eu-west-1.amazonaws.com';
  const fake = await aws();
  const said = async (records = {}) => (await findings({ ...LINKS, records })).get('links');
  expect(await said()).toMatchObject({ state: 'later' });
  fake.scenario.certificate = [['UPDATE_IN_PROGRESS', REASON]];
  expect(await said()).toMatchObject({
    state: 'ill',
    says: expect.stringContaining('_a1.go.jane.example CNAME _b2.xyz.acm-validations.aws'),
  });
  fake.scenario.certificate = [
    ['CREATE_COMPLETE', ''],
    ['CREATE_IN_PROGRESS', REASON],
  ];
  fake.scenario.linksRecord = record;
  expect(await said()).toMatchObject({ state: 'ill', says: expect.stringContaining(record) });
  expect(await said({ 'CNAME go.jane.example': 'd-1.execute-api.eu-west-1.amazonaws.com' })).toMatchObject({
    state: 'well',
  });
  fake.scenario.linksRecord = record.replace('go.', 'old.');
  expect(await said()).toMatchObject({ state: 'later' });
});

test('while the deployment waits for a certificate its record is found, and nothing outlives the deployment', async () => {
  const fake = await aws();
  const { workflow } = namesOf('').stacks;
  let end: (status: number) => void = () => undefined;
  const running = new Promise<number>((resolve) => {
    end = resolve;
  });
  const found = awaitedRecordWhile(running, workflow, 5);
  await new Promise((resolve) => setTimeout(resolve, 50));
  fake.scenario.certificate = [
    ['CREATE_IN_PROGRESS', ''],
    ['CREATE_IN_PROGRESS', REASON],
  ];
  expect(await found).toEqual(AWAITED);
  fake.scenario.certificate = [
    ['DELETE_IN_PROGRESS', ''],
    ['CREATE_IN_PROGRESS', REASON],
  ];
  const none = awaitedRecordWhile(running, workflow, 60_000);
  end(0);
  expect(await none).toBeNull();
});

const LAMBDA = 'arn:aws:lambda:eu-west-1:123456789012:function:';
const ARN = `${LAMBDA}bowout-follow-up`;
const RECORD = JSON.stringify({
  requestContext: { functionArn: `${ARN}:$LATEST`, condition: 'RetriesExhausted' },
  requestPayload: { Records: [1] },
});
const NUDGE = { kind: 'nudge', ownerId: 'o', interviewId: 'i' };
const SCHEDULE = {
  SCHEDULE_ARN: 'arn:aws:scheduler:eu-west-1:123456789012:schedule/bowout/nudge-i-1',
  TARGET_ARN: 'arn:aws:scheduler:::aws-sdk:lambda:invoke',
};

test('each kind of dead letter is put back; one that cannot be does not hold up the others', async () => {
  const gone = RECORD.replaceAll('bowout-follow-up', 'gone');
  const fake = await aws({
    refusing: ['gone'],
    queues: {
      FailedMessagesQueue: [{ body: gone }, { body: RECORD }, { body: 'no JSON' }],
      FailedFollowUpsQueue: [
        { body: JSON.stringify(NUDGE), attributes: SCHEDULE },
        {
          body: JSON.stringify({ FunctionName: ARN, Payload: JSON.stringify(NUDGE) }),
          attributes: SCHEDULE,
        },
        {
          body: '{"detail-type":"Email Sent"}',
          attributes: { RULE_ARN: 'arn:aws:events:x', TARGET_ARN: `${LAMBDA}delivery` },
        },
        { body: JSON.stringify(NUDGE) },
      ],
    },
  });
  const [messages, followUps] = await redrive('');
  expect(messages).toMatchObject({ queue: 'FailedMessagesQueue', done: 1 });
  expect(messages?.failed).toEqual([
    { id: expect.stringMatching(/#0$/), why: expect.stringContaining('ResourceNotFoundException') },
    { id: expect.stringMatching(/#2$/), why: expect.stringContaining('which function') },
  ]);
  expect(followUps).toEqual({ queue: 'FailedFollowUpsQueue', done: 4, failed: [] });
  expect(fake.invoked).toEqual([
    { functionArn: ARN, event: { Records: [1] } },
    { functionArn: 'bowout-follow-up', event: NUDGE },
    { functionArn: 'bowout-follow-up', event: NUDGE },
    { functionArn: `${LAMBDA}delivery`, event: { 'detail-type': 'Email Sent' } },
    { functionArn: 'bowout-follow-up', event: NUDGE },
  ]);
  expect(fake.deleted).toHaveLength(5);
  expect(fake.waited.every((seconds) => seconds === 5)).toBe(true);
});

test('a letter that was cut off, or says nothing, is not guessed', () => {
  expect(callOf({ Body: '{}' }, 'f')).toBeNull();
  expect(callOf({ Body: 'null' }, 'f')).toBeNull();
  const MessageAttributes = Object.fromEntries(
    Object.entries({ ...SCHEDULE, IS_PAYLOAD_TRUNCATED: 'true' }).map(([name, StringValue]) => [
      name,
      { DataType: 'String', StringValue },
    ]),
  );
  expect(callOf({ Body: JSON.stringify(NUDGE), MessageAttributes }, 'f')).toBeNull();
});

test('the rule set that was deployed into is made active where none is, in place of no other', async () => {
  await aws({ activeRuleSet: 'shop' });
  expect(await activateIfNone('bowout')).toBe(false);
  expect((await activeRuleSet())?.name).toBe('shop');
  expect(await ruleSetToUse('bowout', '')).toBe('shop');
  await close?.();
  await aws({ activeRuleSet: null, ruleSets: ['bowout', 'company'] });
  expect(await ruleSetToUse('company', '')).toBe('company');
  expect(await ruleSetToUse('gone', '')).toBe('bowout');
  expect(await ruleSetToUse('gone', 'test')).toBe('bowout-test');
  expect(await activateIfNone('company')).toBe(true);
  expect((await activeRuleSet())?.name).toBe('company');
});

test('only our own rule set is deactivated, and only when nothing else is in it', async () => {
  const fake = await aws({ rules: ['bowout.bowout', 'bowout-test.bowout'] });
  expect(await deactivateOwn(namesOf(''))).toEqual({ state: 'others', rules: ['bowout-test.bowout'] });
  expect(fake.scenario.activeRuleSet).toBe('bowout');
  expect(await deactivateOwn(namesOf('test'))).toEqual({ state: 'not-ours' });
  fake.scenario.resources = {};
  expect(await deactivateOwn(namesOf('')), 'one that somebody else called so').toEqual({ state: 'not-ours' });
  await close?.();
  const alone = await aws();
  expect(await deactivateOwn(namesOf(''))).toEqual({ state: 'done' });
  expect(alone.scenario.activeRuleSet).toBeNull();
});

function told(answer: string | null, status = 0) {
  const said: string[] = [];
  let down = 0;
  return {
    said: () => said.join('\n'),
    down: () => down,
    say: (words: string) => void said.push(words),
    ask: async () => answer,
    takeDown: async () => {
      down++;
      return status;
    },
  };
}

test('taking down says what stays and the way back, asks, and ends receiving first', async () => {
  const fake = await aws();
  const no = told('n');
  expect(await destroy(DEPLOYMENT, false, no)).toBe(1);
  expect(no.said()).toMatch(/npx bowout export --aws/);
  expect(no.said()).toMatch(/npm run deploy -- --table interviews --bucket raw-mail/);
  expect([no.down(), fake.scenario.activeRuleSet]).toEqual([0, 'bowout']);
  await expect(destroy(DEPLOYMENT, false, told(null))).rejects.toThrow(/--yes/);
  const yes = told(null);
  yes.takeDown = async () => {
    expect(fake.scenario.activeRuleSet, 'SES deletes no active rule set').toBeNull();
    return 0;
  };
  expect(await destroy(DEPLOYMENT, true, yes)).toBe(0);
  const failing = told('y', 1);
  expect(await destroy(DEPLOYMENT, false, failing)).toBe(1);
  expect(failing.said()).toMatch(/Run npm run destroy again/);
});

test('a rule set with rules of others is not taken down', async () => {
  await aws({ rules: ['bowout.bowout', 'orders'] });
  const asked = told('yes');
  await expect(destroy(DEPLOYMENT, false, asked)).rejects.toThrow(/rules of others: orders/);
  expect(asked.down()).toBe(0);
});

test('what SES knows from elsewhere is told from what this deployment made', async () => {
  await aws({ ownerIdentity: { verified: true } });
  expect(await identitiesFromElsewhere(DEPLOYMENT)).toEqual(['jane@example.com']);
  expect(await identitiesFromElsewhere({ ...DEPLOYMENT, stage: 'test' })).toEqual([
    'inbox.jane.example',
    'jane@example.com',
  ]);
  expect(await inSandbox()).toBe(false);
  await close?.();
  await aws({ identity: null, stacks: { CDKToolkit }, production: false });
  expect(await identitiesFromElsewhere(DEPLOYMENT)).toEqual([]);
  expect(await inSandbox()).toBe(true);
});

const KEPT = { ...DEPLOYMENT, kept: { table: 'interviews', bucket: 'raw-mail' } };
const GONE = { stacks: { CDKToolkit }, buckets: { 'raw-mail': false } };

test('a kept table and bucket are taken back', async () => {
  await aws(GONE);
  await expect(refuseWhatCannotBeTakenBack(KEPT)).resolves.toBeUndefined();
  await close?.();
  // The second time the deployment holds the bucket's policy, which is called like the bucket.
  await aws({ resources: { 'BowoutData/AWS::S3::BucketPolicy': 'raw-mail' } });
  await expect(refuseWhatCannotBeTakenBack(KEPT)).resolves.toBeUndefined();
});

test.each<[Partial<Scenario>, RegExp]>([
  [{}, /has a table already, interviews.+npm run destroy/],
  [
    {
      stacks: { ...HEALTHY.stacks, 'BowoutData-test': 'CREATE_COMPLETE' },
      resources: { 'BowoutData-test/AWS::DynamoDB::Table': 'interviews' },
    },
    /in use by the stack BowoutData-test/,
  ],
  [{ ...GONE, tables: {} }, /no table interviews in this region/],
  [{ ...GONE, tables: { interviews: ['id'] } }, /none of Bowout's/],
  [{ ...GONE, buckets: {} }, /no bucket raw-mail of yours/],
  [{ ...GONE, buckets: { 'raw-mail': true } }, /delete-bucket-policy --bucket raw-mail/],
])('what cannot be taken back says why: %j', async (change, why) => {
  await aws(change);
  await expect(refuseWhatCannotBeTakenBack(KEPT)).rejects.toThrow(why);
});

test('the self-test sees its mail come in, on whatever page it stands, or says where to look', async () => {
  await aws({ keysAPage: 2 });
  expect(await selfTest(DEPLOYMENT, 2_000, 10)).toMatchObject({ state: 'well' });
  await close?.();
  await aws({ receives: false });
  expect(await selfTest(DEPLOYMENT, 50, 10)).toMatchObject({
    state: 'ill',
    says: expect.stringContaining('“mx”'),
  });
  await close?.();
  await aws({ stacks: { CDKToolkit } });
  expect((await selfTest(DEPLOYMENT, 50, 10)).state).toBe('later');
});

test('options of a deployment', () => {
  expect(contextOf(['--domain', 'inbox.x.example', '--owner', 'a@x.example', '--undo', '0'])).toMatchObject({
    domain: 'inbox.x.example',
    ownerEmail: 'a@x.example',
    undoSeconds: '0',
  });
  expect(() => contextOf(['--domian', 'x'])).toThrow(OptionError);
  expect(() => deploymentOf(['--domain', 'nodots', '--owner', 'a@x.example'])).toThrow(/--domain/);
  expect(() => deploymentOf(['--domain', 'inbox.x.example', '--owner', 'a'])).toThrow(/--owner/);
  const right = ['--domain', 'inbox.x.example', '--owner', 'a@x.example'];
  expect(() => deploymentOf([...right, '--table', 'interviews'])).toThrow(/--table .+ --bucket/);
  expect(() => deploymentOf([...right, '--stage', 'Mine!'])).toThrow(/--stage/);
  for (const taken of ['inbox.x.example', 'mail.inbox.x.example', 'nodots'])
    expect(() => deploymentOf([...right, '--links', taken])).toThrow(/--links/);
  expect(deploymentOf([...right, '--links', 'Go.x.example']).deployment.links).toBe('go.x.example');
  expect(deploymentOf([...right, '--receives-mail']).context.receivesMail).toBe('yes');
  expect(deploymentOf([...right, '--tracing']).deployment.tracing).toBe(true);
  expect(deploymentOf([...right, '--no-tracing']).context.tracing).toBe('off');
  expect(deploymentOf(right).deployment.tracing).toBe(false);
  expect(deploymentOf(right).deployment.letters).toBeNull();
  expect(() => deploymentOf([...right, '--letters', 'smtp'])).toThrow(/--smtp/);
  expect(() => deploymentOf([...right, '--letters', 'pigeon'])).toThrow(/--letters/);
  expect(deploymentOf([...right, '--letters=smtp', '--smtp=mail.x.example:587']).deployment.letters).toEqual({
    ...{ host: 'mail.x.example', port: 587, security: 'starttls', user: 'a@x.example' },
  });
  const gmail = ['--domain', 'inbox.x.example', '--owner', 'jane@gmail.com', '--letters', 'smtp'];
  expect(deploymentOf(gmail).deployment.letters).toMatchObject({ host: 'smtp.gmail.com', security: 'tls' });
  /** There one signs in by a code, and a deployment has nobody to type it in. */
  const outlook = gmail.map((it) => it.replace('gmail.com', 'outlook.com'));
  expect(() => deploymentOf(outlook)).toThrow(/--smtp/);
});

const BY_SMTP: Partial<Deployment> = {
  letters: { host: 'smtp.gmail.com', port: 465, security: 'tls', user: 'jane@gmail.com' },
};
const PASSWORD = '/bowout/mailbox-password';

test('the doctor knows which way letters take, and whether it is open', async () => {
  await aws({ production: false, ownerIdentity: { verified: true } });
  expect((await findings()).get('letters')?.says).toContain('they leave by SES');
  const bySmtp = { ...BY_SMTP, sandbox: true };
  expect((await findings({ deployment: bySmtp })).get('letters')).toMatchObject({ state: 'ill' });
  expect((await findings({ deployment: bySmtp })).get('production')).toMatchObject({
    ...{ state: 'well', says: expect.stringContaining('is enough') },
  });
  await close?.();
  await aws({ parameters: { [PASSWORD]: 'x' } });
  expect((await findings({ deployment: BY_SMTP })).get('letters')?.says).toBe(
    'they leave by smtp.gmail.com, from jane@example.com',
  );
});

const NOVA = 'amazon.nova-micro-v1:0';

describe('the doctor asks Bedrock for the second reader’s model', () => {
  const said = async (secondReader: string | null) =>
    (await findings({ deployment: { secondReader } })).get('second reader');

  test('only where there is one', async () => {
    await aws();
    expect(await said(null)).toMatchObject({ state: 'well', says: expect.stringContaining('off') });
  });

  test('and is content where this account may use it in this region', async () => {
    await aws({ models: { [NOVA]: {}, [`eu.${NOVA}`]: {} } });
    expect(await said(NOVA)).toMatchObject({ state: 'well', says: expect.stringContaining(NOVA) });
    expect(await said(`eu.${NOVA}`)).toMatchObject({ state: 'well' });
  });

  test.each([
    ['not there', NOVA, {}, /no model amazon\.nova-micro-v1:0 in eu-west-1/],
    ['only by a profile', NOVA, { [NOVA]: { onDemand: false } }, /eu\.amazon\.nova-micro-v1:0/],
    ['about to go', NOVA, { [NOVA]: { legacy: true } }, /legacy/],
    ['not opened', NOVA, { [NOVA]: { open: false } }, /no access to amazon\.nova-micro/],
    ['a profile that is not there', `eu.${NOVA}`, { [NOVA]: {} }, /no inference profile/],
  ])('and says what to do where it is %s', async (_, name, models, says) => {
    await aws({ models });
    expect(await said(name)).toMatchObject({ state: 'ill', says: expect.stringMatching(says) });
  });
});

test('the second reader is an option, off by default, and can be switched off again', () => {
  const right = ['--domain', 'inbox.x.example', '--owner', 'jane@x.example'];
  expect(deploymentOf(right).deployment.secondReader).toBeNull();
  expect(deploymentOf([...right, '--second-reader', `eu.${NOVA}`]).deployment.secondReader).toBe(
    `eu.${NOVA}`,
  );
  expect(deploymentOf([...right, '--second-reader', 'off']).deployment.secondReader).toBeNull();
  expect(() => deploymentOf([...right, '--second-reader', 'yes please'])).toThrow(/--second-reader/);
});

test('a password that the mail server does not take is not kept, and not repeated', async () => {
  const { scenario } = await aws();
  const nowhere = {
    ...DEPLOYMENT,
    letters: { host: '127.0.0.1', port: 1, security: 'tls', user: 'jane' },
  } as const;
  const told = await keepPassword(nowhere, 'horse battery').catch(String);
  expect(told).toContain('127.0.0.1 does not let jane in');
  expect(told).not.toContain('horse battery');
  expect(scenario.parameters).toEqual({});
  scenario.parameters[PASSWORD] = 'x';
  await forgetPassword(DEPLOYMENT);
  await forgetPassword(DEPLOYMENT);
  expect(scenario.parameters).toEqual({});
});

test('a stage keeps its options apart from those of others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bowout-context-'));
  const before = process.cwd();
  try {
    process.chdir(folder);
    keepContext({
      domain: 'inbox.x.example',
      ownerEmail: 'a@x.example',
      table: 'interviews',
      bucket: 'mail',
    });
    keepContext({ stage: 'test', domain: 'test.x.example', ownerEmail: 'b@x.example' });
    expect(deploymentOf([]).deployment).toMatchObject({ domain: 'inbox.x.example', ruleSet: 'bowout' });
    expect(deploymentOf(['--stage', 'test']).deployment).toMatchObject({
      domain: 'test.x.example',
      ruleSet: 'bowout-test',
      kept: null,
    });
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
});
