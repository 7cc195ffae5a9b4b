import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isApplication } from '../../lambdas/interview/interview.ts';
import { fromStored, type Item, NewerSchemaError, SCHEMA } from '../../lambdas/store/schema.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { OWNER_ID, World } from '../workflow/world.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/items');
const itemsOf = (form: string) =>
  JSON.parse(readFileSync(join(FOLDER, form), 'utf8'), (key, value: string) =>
    key === 'packed' ? Buffer.from(value, 'base64') : value,
  ) as Item[];
let world: World;
beforeAll(async () => {
  world = await new World().open();
});
afterAll(() => world.stop());

/** Those whose company is a fact; of another the second reader only proposes one. */
const known = (all: Awaited<ReturnType<World['interviews']>>) => all.filter(({ facts }) => facts.company);

test('items of every form are kept, from the first to today’s', () => {
  const forms = Array.from({ length: SCHEMA }, (_, at) => `schema-${at + 1}.json`);
  expect(readdirSync(FOLDER).sort()).toEqual(forms.sort());
});

test.each(readdirSync(FOLDER))(
  'what %s holds is read, shown and sent by the program of today',
  async (form) => {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
    for (const item of itemsOf(form)) await client.send(new PutCommand({ TableName: 'bowout', Item: item }));
    const { services } = world;
    const profile = await services.owners.get(OWNER_ID);
    if (!profile) throw new Error('no profile');
    const all = (await world.interviews()).filter((it) => !isApplication(it));
    expect(known(all).map(({ facts, state }) => `${facts.company?.value} ${state}`)).toEqual([
      'Acme withdrawn',
      'Birch withdrawing',
      'Cedar withdrawing',
      'Dune closed',
      'Elm accepted',
    ]);
    for (const { drafts } of all)
      for (const { reminders, situation, drawnFor, sentAs } of drafts)
        expect([reminders, situation, drawnFor, Array.isArray(sentAs)]).toEqual([
          0,
          'accepted-offer',
          'ahead',
          true,
        ]);
    for (const { history, state } of all) expect(history.at(-1)?.state).toBe(state);
    const [, birch] = all;
    const [draft] = birch?.drafts ?? [];
    const approval = { interviewId: birch?.id ?? '', draftId: draft?.id ?? '', revision: 1, confirmed: true };
    const desk = { services, profile, now: world.now };
    expect((await sendDraft(desk, approval)).state).toBe('sent');
    expect(world.toRecruiters().at(-1)?.to).toBe('ana@birch.example');
  },
);

test('applications are kept with what became of them', async () => {
  const all = (await world.interviews()).filter(isApplication);
  expect(all.map(({ facts, state, closedBecause }) => [facts.company?.value, state, closedBecause])).toEqual([
    ['Fig', 'applied', null],
    ['Gorse', 'closed', 'left'],
    ['Hazel', 'closed', 'withdrawn-there'],
    ['Iris', 'withdrawing', null],
  ]);
});

test('what the owner has said of a message and its sender, and what waits for the week’s mail, is kept', async () => {
  const items = itemsOf(`schema-${SCHEMA}.json`).map(fromStored);
  expect(items.flatMap(({ senders }) => senders ?? [])).toEqual([
    { address: 'news@letters.example', about: 'nothing' },
  ]);
  expect(items.flatMap(({ aside }) => aside ?? [])).toHaveLength(2);
  expect(items.flatMap(({ answers }) => answers ?? [])).toMatchObject([{ says: 'nothing', done: true }]);
});

test('what the second reader proved of a message, and asks of an interview, is kept', async () => {
  const items = itemsOf(`schema-${SCHEMA}.json`).map(fromStored);
  const proved = { company: { value: 'Quillhouse', evidence: { reader: 'second' } } };
  expect(items.flatMap(({ second }) => second ?? [])).toMatchObject([{ part: 0, facts: proved }]);
  expect(items.flatMap(({ proposed }) => proposed ?? [])).toMatchObject([proved]);
});

test('a question that is open is kept, with what its message was taken for', async () => {
  const items = itemsOf(`schema-${SCHEMA}.json`).map(fromStored);
  expect(items.flatMap(({ question }) => question ?? [])).toMatchObject([{ subject: 'quick one' }]);
  expect(items.flatMap(({ asked }) => (Array.isArray(asked) ? asked : []))).toMatchObject([
    { part: 0, sure: false },
  ]);
  const { questions } = await world.services.messages.listWithInterviews(OWNER_ID);
  expect(questions.map(({ subject }) => subject)).toEqual(['quick one']);
});

test('what is written is in today’s form, and what the table adds stays in the table', async () => {
  const again = await world.services.owners.update(OWNER_ID, (profile) => ({ ...profile, phone: '+1' }));
  expect(Object.keys(again ?? {})).not.toEqual(expect.arrayContaining(['pk', 'sk']));
  expect(fromStored({ pk: 'a', sk: 'PROFILE', schema: SCHEMA, writtenBy: 'b', name: 'Jane' })).toEqual({
    name: 'Jane',
  });
});

test('an item of a newer program is not touched, and says so', () => {
  expect(() => fromStored({ pk: 'a', sk: 'PROFILE', schema: SCHEMA + 1 })).toThrow(NewerSchemaError);
});
