import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildStacks } from '../../lib/stacks.ts';
import { Machine, type Sent } from '../e2e/machine.ts';
import { linkIn, linksIn, open, submit } from '../e2e/pages.ts';
import { DEPLOYMENT } from './deployment.ts';

const machine = new Machine();
const calls = join(machine.dataDir, 'calls.txt');
beforeAll(() => machine.start([], { RECORD_CALLS: calls, UNDO_SECONDS: '60' }));
afterAll(() => machine.remove());

const find = async (subject: RegExp) =>
  (await machine.outbox()).findLast((mail) => subject.test(mail.subject ?? '')) as Sent;

/** What each function's role allows, by the function's name. */
function allowed(): Map<string, Set<string>> {
  const { workflow } = buildStacks(new App({ context: { 'aws:cdk:bundling-stacks': [] } }), DEPLOYMENT);
  const template = Template.fromStack(workflow);
  const policies = Object.values(template.findResources('AWS::IAM::Policy'));
  const functions = Object.values(template.findResources('AWS::Lambda::Function'));
  return new Map(
    functions.map(({ Properties }) => {
      const name = Properties.Tags.find(({ Key }: { Key: string }) => Key === 'bowout:function')
        .Value as string;
      const role = Properties.Role['Fn::GetAtt'][0] as string;
      const actions = policies
        .filter((policy) => policy.Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === role))
        .flatMap((policy) => policy.Properties.PolicyDocument.Statement)
        .flatMap(({ Action }) => Action as string | string[]);
      return [name, new Set(actions)];
    }),
  );
}

/**
 * Needed without a request of their own: to write logs, to hand Scheduler its role, to tell a missing object;
 * or only when something goes wrong: to count the notices that a mail can cause.
 */
/** Delivery reads an interview again only where another function wrote it at the same moment. */
const AFTER_A_RACE = 'dynamodb:GetItem';
const SILENT = /^(?:logs:|iam:PassRole$|s3:ListBucket$|sqs:|dynamodb:UpdateItem$)/;

const once = (action: string, at: number, all: string[]) => all.indexOf(action) === at;

test('each function may make just the requests that it makes in a whole life of interviews', async () => {
  await submit(await open(linkIn(await find(/^An offer/), /I accepted this offer/)), 'accept');
  const [first = '', second = '', third = '', fourth = ''] = linksIn(
    await find(/^Congratulations!/),
    'Review and approve',
  );
  await submit(await submit(await open(first), 'approve'), 'undo');
  await submit(await open(first), 'approve');
  const returned = await submit(await open(second), 'correct', {
    recruiterEmail: 'bounce@simulator.amazonses.com',
  });
  await submit(returned, 'approve');
  const unwanted = await submit(await open(fourth), 'correct', {
    recruiterEmail: 'complaint@simulator.amazonses.com',
  });
  await submit(unwanted, 'approve');
  const discarded = await submit(await open(third), 'discard');
  const [, title = ''] = /<h1>Withdrawal: ([^<]+)<\/h1>/.exec(discarded.html) ?? [];
  await machine.advance('P7M');
  const home = await machine.forward(
    `From: Jane Doe <${machine.owner}>\r\nSubject: home\r\nMessage-ID: <home@x>\r\n\r\n`,
  );
  const recorded = await find(new RegExp(`^Recorded: ${title}`));
  for (const word of ['withdraw', 'stop'])
    await machine.forward(
      `From: Jane Doe <${machine.owner}>\r\nSubject: Re: x\r\nMessage-ID: <${word}@x>\r\n\r\n${word}\r\n`,
      recorded.replyTo?.[0]?.address,
    );
  for (const to of [machine.inbox, 'nobody@bowout.example'])
    await machine.send('From: Eve <eve@evil.example>\r\nSubject: x\r\nMessage-ID: <eve@x>\r\n\r\nx', {
      ...{ from: 'eve@evil.example', to },
    });
  const all = await open(linkIn(home, /Open my interviews/));
  /** What was decided on holds no text of its mail any more: its page fetches that. */
  for (const [, path = ''] of all.html.matchAll(/href="([^"]*\/i\/[0-9A-Z]{26})"/g))
    await open(new URL(path, all.url).href);
  await submit(all, 'erase', { confirm: 'delete everything' });

  const made = new Map<string, Set<string>>();
  for (const line of readFileSync(calls, 'utf8').trim().split('\n')) {
    const [name = '', action = ''] = line.split(' ');
    made.set(name, (made.get(name) ?? new Set()).add(action));
  }
  for (const [name, actions] of allowed()) {
    const needed = [...(made.get(name) ?? [])]
      .filter(once)
      .filter((action) => !SILENT.test(action))
      .toSorted();
    const granted = [...actions].filter((action) => !SILENT.test(action)).toSorted();
    if (name === 'delivery' && !needed.includes(AFTER_A_RACE)) needed.push(AFTER_A_RACE);
    expect(granted, `${name}: allowed and made`).toEqual(needed.toSorted());
  }
}, 60_000);
