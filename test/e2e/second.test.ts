import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../../lambdas/mail/claims.ts';
import { type Mishap, StandIn } from '../second/stand-in.ts';
import { forward, newest } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, open, type Page, submit } from './pages.ts';

/** A second reader on one machine, from SMTP to the page and back, against a stand-in for both APIs. */

const standIn = new StandIn();
beforeAll(() => standIn.start());
afterAll(() => standIn.stop());
beforeEach(() => void standIn.asked.splice(0));

const QUOTE = 'Quillhouse is a friendly place';
const CLAIM: Claim = { fact: 'company', value: 'Quillhouse', quote: QUOTE };
const INVENTED: Claim[] = [
  { fact: 'company', value: 'Evil Corp', quote: QUOTE },
  { fact: 'recruiterEmail', value: 'boss@evil.example', quote: QUOTE },
  { fact: 'role', value: 'Money Mule', quote: 'Money Mule' },
  { fact: 'start', value: '2030-12-04T10:00', quote: 'on 4 December 2030 at 10:00' },
];
const WRONG: Claim = { fact: 'company', value: 'Nuno', quote: 'Nuno would love to have a chat' };

let count = 0;
/** The rules are sure that it invites, and know neither company nor role. */
const letter = () => ({
  from: `Ana Silva <ana.silva${++count}@gmail.com>`,
  subject: `Hello again ${count}`,
  text:
    'Hi Jane,\n\nThank you for your application. Nuno would love to have a chat with you about the job, an ' +
    `interview, some time next week. Tell me what suits you. ${QUOTE}, you will see.\n\nBest\nAna Silva`,
});
const APIS = {
  openai: () => ({
    ...{ SECOND_READER: 'openai', SECOND_MODEL: 'qwen3:4b', SECOND_KEY: 'sk-secret' },
    SECOND_BASE_URL: `${standIn.url}/v1`,
  }),
  bedrock: () => ({
    ...{ SECOND_READER: 'bedrock', SECOND_MODEL: 'amazon.nova-micro-v1:0' },
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: standIn.bedrockUrl,
  }),
};

describe.each(['openai', 'bedrock'] as const)('a second reader by %s', (api) => {
  const machine = new Machine();
  beforeAll(() => machine.start(['--empty'], { ...APIS[api](), SECOND_TIMEOUT: '2' }));
  afterAll(() => machine.remove());
  afterEach(() => {
    expect(machine.logs).not.toMatch(/quillhouse|nuno|evil|sk-secret|refused:/i);
  });

  const pageOf = (mail: Sent): Promise<Page> => open(linkIn(mail, /^Open this interview/));

  test('is asked about what the rules leave open; the owner reads its words and says yes', async () => {
    standIn.says = () => [CLAIM];
    const told = await forward(machine, letter());
    expect(standIn.asked).toHaveLength(1);
    expect(standIn.asked[0]).toMatchObject({ api });
    expect(standIn.asked[0]?.text).not.toMatch(/jane@example|forwarded/i);
    expect(told.subject).not.toContain('Quillhouse');
    expect(told.text).toContain(
      `Company: Quillhouse, read from the message by the second reader: “${QUOTE}”.`,
    );
    const page = await pageOf(told);
    expect(page.text).toContain('Company: Quillhouse?');
    const before = page.forms.length;
    const [yes] = page.forms.filter(({ fields }) => fields.settles === 'company' && fields.company);
    const said = await submit({ ...page, forms: yes ? [yes] : [] }, 'correct');
    expect(said.text).toContain('Corrected.');
    expect(said.text).toContain('Quillhouse');
    expect(said.text).not.toContain('Is this right?');
    expect(said.forms.length).toBeLessThan(before);
    const draft = await submit(said, 'withdraw', { situation: 'accepted-offer' });
    expect(draft.text).toContain('Quillhouse');
    expect(await machine.toRecruiters()).toEqual([]);
  });

  test('wrong, it is a question that the owner says no to; no letter ever has it', async () => {
    standIn.says = () => [WRONG];
    const page = await pageOf(await forward(machine, letter()));
    const draft = await submit(page, 'withdraw', { situation: 'accepted-offer' });
    const [, text = ''] = /Dear|Hi Ana([\s\S]*)/.exec(draft.text) ?? [];
    expect(text.split('Original')[0]).not.toMatch(/at Nuno/);
    const [no] = page.forms.filter(({ fields }) => fields.settles === 'company' && !fields.company);
    const said = await submit({ ...page, forms: no ? [no] : [] }, 'correct');
    expect(said.text).not.toContain('Is this right?');
  });

  test('inventing, it changes nothing', async () => {
    standIn.says = () => INVENTED;
    const told = await forward(machine, letter());
    expect(standIn.asked).toHaveLength(1);
    expect(told.text).not.toMatch(/second reader|evil/i);
    expect((await pageOf(told)).text).not.toMatch(/Is this right\?|Evil|Money Mule/);
  });

  const without = (text = '') => text.replace(/http\S+|Hello again \d+|silva\d+/g, '');
  test.each<Mishap>(['slow', '429', '500', 'cut-off', 'broken-off', 'malformed', 'not-json', 'no-tool'])(
    'the owner’s mail is the same after %s',
    async (mishap) => {
      standIn.says = () => [];
      const plain = await forward(machine, letter());
      standIn.says = () => mishap;
      const told = await forward(machine, letter());
      expect(standIn.asked).toHaveLength(2);
      expect(without(told.text)).toBe(without(plain.text));
      expect(without(told.subject)).toBe(without(plain.subject));
      expect(machine.logs).toContain('second-silent');
    },
    30_000,
  );

  test('a mail that the rules read costs nothing', async () => {
    await forward(machine, {
      from: 'Ana Silva <ana@acme.example>',
      subject: 'Interview for Buyer at Acme',
      text:
        'Hi Jane,\n\nYour interview for the Buyer role at Acme is confirmed for 4 December 2030 at ' +
        '15:00 GMT.\n\nBest\nAna Silva',
    });
    expect((await newest(machine)).subject).toContain('Buyer at Acme');
    expect(standIn.asked).toEqual([]);
  });
});

describe('without one', () => {
  const machine = new Machine();
  beforeAll(() =>
    machine.start(['--empty'], { SECOND_BASE_URL: `${standIn.url}/v1`, SECOND_MODEL: 'qwen3:4b' }),
  );
  afterAll(() => machine.remove());

  test('nothing leaves, whatever else is set', async () => {
    const told = await forward(machine, letter());
    expect(told.subject).toMatch(/^Recorded/);
    expect(standIn.asked).toEqual([]);
  });
});

test('a setting that cannot be right is told at the start, without the key', async () => {
  const machine = new Machine();
  const env = { ...APIS.openai(), SECOND_BASE_URL: 'http://models.example/v1' };
  await expect(machine.start(['--empty'], env)).rejects.toThrow(
    /SECOND_BASE_URL is “http:\/\/models\.example/,
  );
  expect(machine.output).not.toContain('sk-secret');
  await machine.remove();
  const inAws = new Machine();
  await expect(inAws.start(['--empty'], { SECOND_READER: 'bedrock', SECOND_MODEL: 'x' })).rejects.toThrow(
    /openai/,
  );
  await inAws.remove();
});
