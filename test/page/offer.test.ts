import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { invitation, World } from '../workflow/world.ts';

/** What an offer asks and promises stands on its page, in the words that its mail has. */

let world: World;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  world = await new World().open();
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const pageOf = async (raw: string) => {
  await world.receive(raw);
  const interviewId = (await world.interviews()).at(-1)?.id ?? '';
  const link = await world.services.links.create(
    world.profile,
    { opens: 'interview', interviewId },
    world.now,
  );
  return (await app.request(`/l/${link}`)).text();
};
const rowOf = (page: string, label: string) =>
  new RegExp(`<dt>${label}</dt>\\s*<dd>\\s*([^<]*)`).exec(page)?.[1]?.trim();

test('by when it wants an answer, when the work begins, and what must come true first', async () => {
  const page = await pageOf(
    invitation('Acme', {
      subject: 'Your offer: Backend Engineer at Acme',
      body:
        'We are delighted to offer you the position of Backend Engineer at Acme. Your start date would be 1 ' +
        'February 2027. The offer is subject to satisfactory references. Please let us have your answer by ' +
        'Friday 4 December 2026.',
    }),
  );
  expect(rowOf(page, 'Answer by')).toBe('Friday 4 December');
  expect(rowOf(page, 'You would start')).toBe('1 February 2027');
  expect(rowOf(page, 'On condition')).toBe('The offer is subject to satisfactory references.');
});

test('an invitation has none of these', async () => {
  const page = await pageOf(invitation('Acme'));
  for (const label of ['Answer by', 'You would start', 'On condition'])
    expect(page).not.toContain(`<dt>${label}`);
});
