import { afterEach, expect, test, vi } from 'vitest';
import { examine, type Finding } from '../../../lib/operator/check.ts';
import { contextOf, deploymentOf, OptionError } from '../../../lib/operator/context.ts';
import { callOf, redrive } from '../../../lib/operator/redrive.ts';
import { activateIfNone, activeRuleSet } from '../../../lib/operator/rule-set.ts';
import { selfTest } from '../../../lib/operator/self-test.ts';
import { fakeAws, HEALTHY, type Scenario } from './fake-aws.ts';

const DOMAIN = 'inbox.jane.example';
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

const MX = [{ exchange: 'inbound-smtp.eu-west-1.amazonaws.com' }];

async function findings(region: string | undefined = 'eu-west-1', mx = MX) {
  const all: Finding[] = [];
  for await (const finding of examine({
    region,
    domain: DOMAIN,
    ruleSet: 'bowout',
    mailExchangers: async () => mx,
  }))
    all.push(finding);
  return new Map(all.map((finding) => [finding.name, finding]));
}

test('a healthy deployment is all well', async () => {
  await aws();
  const found = await findings();
  expect([...found.values()].filter(({ state }) => state !== 'well')).toEqual([]);
  expect(found.size).toBe(9);
});

test.each<[string, Partial<Scenario>, RegExp]>([
  ['credentials', { account: null }, /aws configure/],
  ['bootstrap', { stacks: [] }, /npx cdk bootstrap/],
  [
    'identity',
    { identity: { verified: false, dkim: 'PENDING' } },
    /t1\._domainkey\.inbox\.jane\.example CNAME/,
  ],
  ['rule set', { activeRuleSet: null }, /npm run deploy makes it active/],
  ['rule set', { activeRuleSet: 'shop' }, /Another rule set, “shop”, is active/],
  ['sending', { production: false }, /sandbox/],
  ['sending', { sendingEnabled: false }, /paused sending/],
  ['sending', { sentToday: 90 }, /higher quota/],
])('%s: what is wrong says what to do', async (name, change, advice) => {
  await aws(change);
  expect((await findings()).get(name)).toMatchObject({ state: 'ill', says: expect.stringMatching(advice) });
});

test.each([
  ['deployed', { stacks: ['CDKToolkit'] }],
  ['identity', { identity: null }],
  ['schedules', { scheduleGroup: false }],
])('%s: before deploying it is only not there yet', async (name, change) => {
  await aws(change);
  expect((await findings()).get(name)?.state).toBe('later');
});

test('a wrong region or MX record is said, and without region or credentials nothing else is asked', async () => {
  await aws();
  expect((await findings('eu-west-3')).get('region')?.says).toMatch(/receives no mail in eu-west-3/);
  expect((await findings('eu-west-3')).size).toBe(1);
  expect((await findings('eu-west-1', [])).get('mx')?.says).toMatch(/MX 10 inbound-smtp\.eu-west-1/);
});

const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:bowout-follow-up';
const RECORD = JSON.stringify({
  requestContext: { functionArn: `${ARN}:$LATEST`, condition: 'RetriesExhausted' },
  requestPayload: { Records: [1] },
});

test('what failed is put back and taken out of its queue; what names no function stays', async () => {
  const fake = await aws({
    queues: {
      FailedMessagesQueue: [{ body: RECORD }, { body: 'no JSON' }],
      FailedFollowUpsQueue: [{ body: '{"kind":"nudge"}', target: ARN }],
    },
  });
  expect(await redrive()).toEqual([
    { queue: 'FailedMessagesQueue', done: 1, unknown: 1 },
    { queue: 'FailedFollowUpsQueue', done: 1, unknown: 0 },
  ]);
  expect(fake.invoked).toEqual([
    { functionArn: ARN, event: { Records: [1] } },
    { functionArn: ARN, event: { kind: 'nudge' } },
  ]);
  expect(fake.deleted).toHaveLength(2);
  expect(callOf({ Body: '{}' })).toBeNull();
});

test('the rule set is made active where none is, and never takes the place of another', async () => {
  await aws({ activeRuleSet: 'shop' });
  expect(await activateIfNone()).toBe(false);
  expect(await activeRuleSet()).toBe('shop');
  await close?.();
  await aws({ activeRuleSet: null });
  expect(await activateIfNone()).toBe(true);
  expect(await activeRuleSet()).toBe('bowout');
});

test('the self-test sees its mail come in, or says where to look', async () => {
  await aws();
  expect(await selfTest(DOMAIN, 2_000, 10)).toMatchObject({ state: 'well' });
  await close?.();
  await aws({ receives: false });
  expect(await selfTest(DOMAIN, 50, 10)).toMatchObject({
    state: 'ill',
    says: expect.stringContaining('“mx”'),
  });
  await close?.();
  await aws({ stacks: ['CDKToolkit'] });
  expect((await selfTest(DOMAIN, 50, 10)).state).toBe('later');
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
});
