import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownerIdOf } from '../../../lambdas/store/owners.ts';
import { IF_ABSENT } from '../../../lambdas/store/table.ts';
import { addOwner, allOwners, ownerNamed, removeOwner, type Wanted } from '../../../lib/operator/owners.ts';
import { INBOX, invitation, OWNER, World } from '../../workflow/world.ts';

let world: World;
const JO = 'jo@example.org';
const add = (wanted: Partial<Wanted> = {}) => addOwner(world.services, { email: JO, ...wanted }, world.now);

beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

test('addresses follow from the owner’s own, the zone from the first owner', async () => {
  expect(await add()).toMatchObject({
    ...{ email: JO, name: null, timeZone: 'Europe/Lisbon', version: 1 },
    ...{ inboxAddress: 'jo-inbox@bowout.example', senderAddress: 'jo@bowout.example' },
  });
  const odd = await add({ email: '“Ana.María”+jobs@Example.org'.replace(/[“”]/g, '') });
  expect(odd).toMatchObject({
    email: 'ana.maría+jobs@example.org',
    senderAddress: 'ana.mar-a@bowout.example',
  });
});

test('whoever has an address keeps it', async () => {
  await add();
  const other = { email: 'jo@elsewhere.example' };
  await expect(add()).rejects.toThrow('jo@example.org has a post-box already: jo-inbox@bowout.example');
  await expect(add({ email: 'JANE@example.com' })).rejects.toThrow(
    `jane@example.com has a post-box already: ${INBOX}`,
  );
  await expect(add(other)).rejects.toThrow(/jo-inbox@bowout.example is taken.+--inbox NAME/);
  await expect(add({ ...other, inbox: 'jo2' })).rejects.toThrow(/jo@bowout.example is taken.+--sender NAME/);
  await expect(add({ ...other, inbox: 'jo', sender: 'al' })).rejects.toThrow(/jo@bowout.example is taken/);
  await expect(add({ ...other, inbox: 'inbox' })).rejects.toThrow(/inbox@bowout.example is taken/);
  await expect(add({ ...other, inbox: 'jane' })).rejects.toThrow(/jane@bowout.example is taken/);
  await expect(add({ ...other, inbox: 'jo2', sender: 'jo-inbox' })).rejects.toThrow(
    /jo-inbox@bowout.example is taken/,
  );
  expect(await allOwners(world.services)).toHaveLength(2);
});

test.each<[Partial<Wanted>, RegExp]>([
  [{ email: 'jo' }, /“jo” is no mail address/],
  [{ email: 'jo@localhost' }, /no mail address/],
  [{ email: 'jo@example.org, eve@evil.example' }, /no mail address/],
  [{ email: 'jo@bowout.example' }, /at Bowout’s own domain/],
  [{ zone: 'Berlin' }, /“Berlin” is no IANA time zone.+Europe\/Berlin/],
  [{ name: 'Jo\r\nBcc: eve@evil.example' }, /cannot be a name/],
  [{ name: '' }, /cannot be a name/],
  [{ inbox: 'jo+jobs' }, /--inbox is “jo\+jobs”/],
  [{ inbox: 'jo..inbox' }, /--inbox is/],
  [{ inbox: 'jo@example.org' }, /has to be at bowout.example/],
  [{ inbox: 'j'.repeat(31) }, /at most 30/],
  [{ sender: 'postmaster' }, /for whoever runs the domain/],
  [{ inbox: 'jo', sender: 'jo' }, /cannot be both/],
])('%j is refused in words, and nothing is kept', async (wanted, words) => {
  await expect(add(wanted)).rejects.toThrow(words);
  expect(await allOwners(world.services)).toHaveLength(1);
  expect(await world.leftOf(ownerIdOf('jo-inbox@bowout.example'))).toEqual([]);
});

test('two who add at once: the address is one’s, and the other hears of it', async () => {
  const both = await Promise.allSettled([
    add({ inbox: 'one', sender: 'team' }),
    add({ email: 'al@example.org', inbox: 'two', sender: 'team' }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const [profile, ...others] = await world.services.owners.at(['team@bowout.example']);
  expect(others).toEqual([]);
  expect(await ownerNamed(world.services, 'team@bowout.example')).toEqual(profile);
});

test('cut off between the address and the profile, the same command goes on, another’s not', async () => {
  const mark = (ownerId: string) =>
    world.table.put([`SENDER#${ownerIdOf('jo@bowout.example')}`, 'SENDER'], { ownerId }, IF_ABSENT);
  await mark(ownerIdOf('jo-inbox@bowout.example'));
  await expect(add({ inbox: 'other' })).rejects.toThrow(/has just taken/);
  await add();
  expect((await world.services.owners.at(['jo@bowout.example'])).map(({ email }) => email)).toEqual([JO]);
});

test('named by inbox, address or id; nobody else is taken for them', async () => {
  const jo = await add();
  for (const name of ['jo-inbox', 'JO-INBOX@bowout.example', JO, 'jo@bowout.example', jo.ownerId])
    expect((await ownerNamed(world.services, name)).ownerId).toBe(jo.ownerId);
  expect((await ownerNamed(world.services, 'inbox')).email).toBe(OWNER);
  await expect(ownerNamed(world.services, 'jo')).rejects.toThrow(/Nobody has the post-box “jo”/);
  await expect(ownerNamed(world.services, undefined)).rejects.toThrow(/Say whose/);
});

test('the first owner is not removed, nor one whose letter is about to leave', async () => {
  await world.receive(invitation('Acme'));
  await expect(removeOwner(world.services, world.profile, world.now)).rejects.toThrow(/npm run destroy/);
  const jo = await add();
  const [interview] = await world.interviews();
  if (!interview) throw new Error('no interview');
  const draft = {
    ...interview.drafts[0],
    id: 'd',
    kind: 'withdrawal',
    state: 'approved',
    leavesAt: '2026-11-24T11:00:00Z',
  };
  await world.services.interviews.create({ ...interview, ownerId: jo.ownerId, drafts: [draft as never] });
  await expect(removeOwner(world.services, jo, world.now)).rejects.toThrow(/about to leave/);
  expect((await ownerNamed(world.services, 'jo-inbox')).closed).toBeUndefined();
});

test('after a removal its addresses are not given to somebody else', async () => {
  await removeOwner(world.services, await add(), world.now);
  await expect(add({ email: 'al@example.org', inbox: 'jo-inbox' })).rejects.toThrow(
    /was removed and is kept/,
  );
  await expect(add({ email: 'al@example.org', sender: 'jo' })).rejects.toThrow(/was removed and is kept/);
  expect((await add()).closed).toBeUndefined();
});

test('a first owner’s things from before the domain changed write from where SES sends now', async () => {
  const before = { ...world.profile, ownerId: 'before', inboxAddress: 'inbox@old.example' };
  await world.services.owners.create({ ...before, senderAddress: 'jane@old.example' });
  expect(await world.services.owners.get('before')).toMatchObject({
    ...{ inboxAddress: INBOX, senderAddress: 'jane@bowout.example' },
  });
});
