import { afterEach, beforeEach, expect, test } from 'vitest';
import { invitation, OWNER_ID, ownWords, World } from './world.ts';

/** A notice opens what it is about; the link to everything comes to who asks for it. */

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

/** What the links of each notice open, by subject. */
const opened = async () => {
  const told = await world.mailsToOwner();
  return Promise.all(
    told.map(async ({ subject, text }) => {
      const tokens = [...text.matchAll(/https:\/\/pages\.example\/l\/([\w-]+)/g)].map(
        ([, token = '']) => token,
      );
      const links = await Promise.all(tokens.map((token) => world.services.links.find(token)));
      return { subject, text, scopes: links.map((link) => link?.scope) };
    }),
  );
};

test('no notice has the home link unless it was asked for, and those that had one say how', async () => {
  await world.receive(invitation('Acme'));
  await world.receive(invitation('Globex'));
  await world.receive(ownWords('What is the weather like in Porto?'));
  await world.receive(ownWords('Please withdraw'));
  await world.receive(ownWords('stop'));
  await world.receive(ownWords('help'));
  await world.receive(ownWords('I accepted an offer'));
  await world.accept();
  await world.until(world.now + 40 * 86_400_000);
  const all = await opened();
  expect(all.length).toBeGreaterThan(8);
  for (const { subject, scopes } of all)
    expect(
      scopes.filter((scope) => !scope || scope.opens === 'home'),
      subject,
    ).toEqual([]);
  const said = all
    .filter(({ text }) => text.includes('“home”'))
    .map(({ subject }) => subject.split(' · ')[0]);
  expect([...new Set(said)]).toEqual([
    'Recorded: Backend Engineer at Acme',
    'Recorded: Backend Engineer at Globex',
    'Not recorded: A word',
    'Which one do you mean?',
    'Your mail to me',
    'What I can do for you',
  ]);
  await world.receive(ownWords('home'));
  expect((await opened()).at(-1)).toMatchObject({ subject: 'Your interviews', scopes: [{ opens: 'home' }] });
});

test('what is put aside is linked by its own link', async () => {
  await world.receive(invitation('Acme'));
  await world.accept();
  await world.until(world.now + 40 * 86_400_000);
  const aside = (await opened()).find(({ text }) => text.includes('I have put this draft aside'));
  const [acme] = await world.interviews();
  expect(aside?.scopes).toContainEqual({ opens: 'interview', interviewId: acme?.id });
});

test('a notice that asks whether two are one can join those two only', async () => {
  await world.receive(invitation('Acme'));
  await world.receive(invitation('Acme', { role: 'Data Analyst', id: 'second' }));
  await world.receive(invitation('Globex'));
  await world.receive(
    invitation('Acme', {
      id: 'third',
      subject: 'Interview at Acme',
      body: 'Your interview at Acme is confirmed for Monday 7 December 2026 at 10:00 (Lisbon time).',
    }),
  );
  const asked = (await opened()).at(-1);
  const ids = (await world.services.interviews.list(OWNER_ID)).map(({ id }) => id);
  expect(asked?.text).toContain('you can merge the two on the page');
  expect(asked?.scopes[0]).toMatchObject({ opens: 'interview', mayBe: [ids[0], ids[1]] });
});
