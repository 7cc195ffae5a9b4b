import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import type { FollowUp } from '../../lambdas/schedule/follow-up.ts';
import { ownerIdOf, type Profile } from '../../lambdas/store/owners.ts';
import { delivered } from '../../lambdas/workflow/delivered.ts';
import { eraseEverything } from '../../lambdas/workflow/erase.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import { withdraw } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { addOwner, eraseOwner, ownerNamed, removeOwner } from '../../lib/operator/owners.ts';
import { INBOX, invitation, OWNER, OWNER_ID, ownWords, World } from './world.ts';

const JO = 'jo@example.org';
const JO_INBOX = 'jo-inbox@bowout.example';
const JO_SENDER = 'jo@bowout.example';
const JO_ID = ownerIdOf(JO_INBOX);
/** The same mail, as Jo would send it to an inbox. */
const byJo = (raw: string, inbox = JO_INBOX) =>
  raw
    .replaceAll(OWNER, JO)
    .replaceAll('Jane Doe', 'Jo Park')
    .replace(/^To: .*$/m, `To: ${inbox}`);
const fromJo = { source: JO, recipients: [JO_INBOX] };

let world: World;
let app: ReturnType<typeof createApp>;
let jo: Profile;
let janes: string;
let jos: string;

beforeEach(async () => {
  world = await new World().open();
  app = createApp(world.services, () => world.now);
  jo = await addOwner(world.services, { email: JO, name: 'Jo Park', zone: 'Europe/Berlin' }, world.now);
  await world.receive(invitation('Acme'));
  await world.receive(byJo(invitation('Northwind')), world.services, fromJo);
  [janes = ''] = (await world.interviews()).map(({ id }) => id);
  [jos = ''] = (await josInterviews()).map(({ id }) => id);
});
afterEach(() => world.stop());

const josInterviews = () => world.services.interviews.list(JO_ID);
const joDesk = async () => ({ ...world.desk, profile: (await world.services.owners.get(JO_ID)) ?? jo });
const linkOf = (
  profile: Profile,
  scope: Parameters<World['services']['links']['create']>[1] = { opens: 'home' },
) => world.services.links.create(profile, scope, world.now);
const post = (path: string, form: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body: new URLSearchParams(form) });
/** Everything that is kept of both, and every mail: nothing of it may change. */
async function everything() {
  const { interviews, acceptances, messages, owners } = world.services;
  const of = async (id: string) => [
    await interviews.list(id),
    await acceptances.list(id),
    await messages.list(id),
    await owners.get(id),
  ];
  return structuredClone([
    await of(OWNER_ID),
    await of(JO_ID),
    world.sent.length,
    [...world.schedules.keys()],
  ]);
}

test('each has their own interviews, is told at their own address, from their own inbox', async () => {
  expect([janes, jos].every(Boolean)).toBe(true);
  expect(await world.interviews()).toHaveLength(1);
  expect(await josInterviews()).toHaveLength(1);
  const notices = world.sent.map(({ to, raw }) => [
    to,
    /^From: (.*)$/m.exec(Buffer.from(raw).toString())?.[1],
  ]);
  expect(notices).toEqual([
    [OWNER, `Bowout <${INBOX}>`],
    [JO, `Bowout <${JO_INBOX}>`],
  ]);
});

test('a letter leaves from the address of who writes it, and its answer comes back to them', async () => {
  const desk = await joDesk();
  const draft = await withdraw(desk, jos, 'accepted-offer');
  await sendDraft(desk, { interviewId: jos, draftId: draft.id, revision: draft.revision, confirmed: true });
  const [letter] = world.sent.filter(({ tags }) => tags.draft);
  expect(letter?.from).toBe(JO_SENDER);
  expect(Buffer.from(letter?.raw ?? []).toString()).toMatch(/^From: Jo Park <jo@bowout\.example>$/m);
  const sentAs = (await josInterviews())[0]?.drafts[0]?.sentAs[0];
  const answer =
    `From: Ana <ana@northwind.example>\nTo: ${JO_SENDER}\nSubject: Re: Your interview\n` +
    `Message-ID: <a@x>\nIn-Reply-To: ${sentAs}\n\nThank you for telling us.\n`;
  await world.receive(answer, world.services, { recipients: [JO_SENDER], source: 'ana@northwind.example' });
  const told = world.sent.at(-1);
  expect([told?.to, told?.tags.owner]).toEqual([JO, JO_ID]);
  expect((await josInterviews())[0]?.messages.length).toBe(2);
});

describe('nobody reaches across', () => {
  const unchangedBy = async (attempt: () => Promise<unknown>) => {
    const before = await everything();
    await attempt();
    expect(await everything()).toEqual(before);
  };

  test('Jane’s mail to Jo’s inbox does nothing, whatever it says', async () => {
    for (const raw of [
      invitation('Contoso'),
      ownWords('home'),
      ownWords('I accepted the offer from Northwind'),
    ])
      await unchangedBy(() => world.receive(raw, world.services, { recipients: [JO_INBOX] }));
    const secret = `inbox+${world.profile.secretTag}@bowout.example`;
    const tagOfJane = secret.replace('inbox+', 'jo-inbox+');
    await unchangedBy(() => world.receive(ownWords('stop'), world.services, { recipients: [tagOfJane] }));
  });

  test('a reply to the other’s notice finds no interview, from either side', async () => {
    const crossed = [
      { raw: ownWords('withdraw', jos), to: INBOX.replace('@', `+i.${jos.toLowerCase()}@`), source: OWNER },
      {
        raw: ownWords('withdraw', jos),
        to: JO_INBOX.replace('@', `+i.${jos.toLowerCase()}@`),
        source: OWNER,
      },
      {
        raw: byJo(ownWords('withdraw', janes)),
        to: JO_INBOX.replace('@', `+i.${janes.toLowerCase()}@`),
        source: JO,
      },
    ];
    const before = [await world.interviews(), await josInterviews()];
    for (const { raw, to, source } of crossed)
      await world.receive(raw, world.services, { recipients: [to], source });
    expect([await world.interviews(), await josInterviews()]).toEqual(before);
  });

  test('a link opens nothing of the other’s, and no action goes through it', async () => {
    const desk = await joDesk();
    const draft = await withdraw(desk, jos, 'accepted-offer');
    const home = await linkOf(world.profile);
    const one = await linkOf(world.profile, { opens: 'interview', interviewId: jos });
    const oneDraft = await linkOf(world.profile, { opens: 'draft', interviewId: jos, draftId: draft.id });
    const paths = [
      `/l/${home}/i/${jos}`,
      `/l/${home}/i/${jos}/d/${draft.id}`,
      `/l/${home}/i/${janes}/d/${draft.id}`,
      `/l/${one}`,
      `/l/${oneDraft}`,
    ];
    for (const path of paths) {
      const html = await (await app.request(path)).text();
      expect(html, path).not.toMatch(/Northwind|Jo Park|example\.org/);
      for (const action of [
        'approve',
        'save',
        'discard',
        'withdraw',
        'dismiss',
        'accept',
        'correct',
        'merge',
      ])
        await unchangedBy(async () =>
          post(`${path}/${action}`, { revision: '1', subject: 'x', text: 'y', into: janes, company: 'Evil' }),
        );
    }
    await unchangedBy(async () => post(`/l/${home}/i/${janes}/merge`, { into: jos, interviewId: jos }));
  });

  test('calendar and exports hold one owner’s things', async () => {
    const home = await linkOf(world.profile);
    for (const file of ['export.json', 'follow-ups.ics', 'interviews.csv']) {
      const body = await (await app.request(`/l/${home}/${file}`)).text();
      expect(body, file).not.toMatch(/Northwind|Jo Park/);
    }
  });

  test('schedules and events whose ids are swapped do nothing', async () => {
    const draft = await withdraw(await joDesk(), jos, 'accepted-offer');
    const swapped: FollowUp[] = [
      { kind: 'reminder', ownerId: OWNER_ID, interviewId: jos, draftId: draft.id },
      { kind: 'send', ownerId: OWNER_ID, interviewId: jos, draftId: draft.id },
      { kind: 'settle', ownerId: OWNER_ID, interviewId: jos, draftId: draft.id },
      { kind: 'send', ownerId: OWNER_ID, interviewId: janes, draftId: draft.id },
      { kind: 'nudge', ownerId: OWNER_ID, interviewId: jos },
      { kind: 'aside', ownerId: 'nobody', tellAt: '2026-12-04T16:00:00Z' },
    ];
    for (const due of swapped) await unchangedBy(() => followUp(world.services, due, world.now));
    const tags = { owner: [OWNER_ID], interview: [jos], draft: [draft.id] };
    for (const eventType of ['Send', 'Bounce', 'Complaint'])
      await unchangedBy(() =>
        delivered(
          world.services,
          { detail: { eventType, mail: { messageId: 'x', tags } }, region: 'eu-west-1' },
          world.now,
        ),
      );
  });

  test('a recruiter’s answer to the other’s sender address tells only its owner', async () => {
    const draft = await withdraw(world.desk, janes, 'accepted-offer');
    await sendDraft(world.desk, {
      interviewId: janes,
      draftId: draft.id,
      revision: draft.revision,
      confirmed: true,
    });
    const sentAs = (await world.interviews())[0]?.drafts[0]?.sentAs[0];
    const before = await world.interviews();
    await world.receive(
      `From: Ana <ana@acme.example>\nTo: ${JO_SENDER}\nSubject: Re: x\nMessage-ID: <b@x>\n` +
        `In-Reply-To: ${sentAs}\n\nHello`,
      world.services,
      { recipients: [JO_SENDER], source: 'ana@acme.example' },
    );
    expect(await world.interviews()).toEqual(before);
    expect(await josInterviews()).toHaveLength(1);
    expect(world.sent.at(-1)?.to).toBe(JO);
  });
});

describe('one mail to both', () => {
  test('is recorded in the box of who sent it, and not lost by the other’s putting it aside', async () => {
    await world.receive(byJo(invitation('Contoso')), world.services, {
      source: JO,
      recipients: [INBOX, JO_INBOX],
    });
    expect(await josInterviews()).toHaveLength(2);
    expect(await world.interviews()).toHaveLength(1);
    expect([...world.raw.keys()].filter((key) => key.startsWith('aside/'))).toEqual([]);
  });

  test('is passed on to both when a recruiter writes to both senders', async () => {
    await world.receive(
      `From: Ana <ana@acme.example>\nTo: jane@bowout.example, ${JO_SENDER}\nSubject: Hi\n` +
        'Message-ID: <c@x>\n\nHello',
      world.services,
      { recipients: ['jane@bowout.example', JO_SENDER], source: 'ana@acme.example' },
    );
    expect(
      world.sent
        .slice(-2)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([OWNER, JO].toSorted());
  });

  test('one who fails does not keep it from the other; again, and nobody is told twice', async () => {
    let fails = true;
    world.onSend = ({ to }) => {
      if (fails && to === OWNER) throw new Error('busy');
    };
    const raw = `From: Ana <ana@acme.example>\nTo: x\nSubject: Hi\nMessage-ID: <d@x>\n\nHello`;
    const to = {
      recipients: ['jane@bowout.example', JO_SENDER],
      source: 'ana@acme.example',
      rawKey: 'inbound/d',
    };
    world.raw.set('inbound/d', Buffer.from(raw));
    const sent = () => world.sent.filter(({ tags }) => tags.notice === 'passed-on').map((mail) => mail.to);
    await expect(world.receive(raw, world.services, to)).rejects.toThrow('busy');
    expect(sent()).toEqual([JO]);
    fails = false;
    await world.receive(raw, world.services, to);
    expect(sent()).toEqual([JO, OWNER]);
  });
});

test('two owners whose mailboxes pass all on to each other do not play ball with a notice', async () => {
  const notice = Buffer.from(world.sent.find(({ to }) => to === JO)?.raw ?? []).toString();
  const before = world.sent.length;
  const secret = INBOX.replace('@', `+${world.profile.secretTag}@`);
  await world.receive(notice, world.services, { recipients: [secret], source: JO });
  expect(world.sent.length).toBe(before);
  expect(await world.interviews()).toHaveLength(1);
});

describe('everything of one is deleted', () => {
  test('nothing is left of Jo, and everything of Jane, mail that nobody has read yet too', async () => {
    await withdraw(await joDesk(), jos, 'accepted-offer');
    await linkOf(jo);
    const link = await linkOf(world.profile);
    world.raw.set('inbound/new-jane', Buffer.from(`To: ${INBOX}\n\nabout jo-inbox@bowout.example`));
    world.raw.set(
      'inbound/new-jo',
      Buffer.from(`Received: from x for <Jo-Inbox+i.1@bowout.example>; now\n\nx`),
    );
    const janesBefore = [await world.interviews(), await world.services.messages.list(OWNER_ID)];
    const janesMail = [...world.raw.keys()].filter((key) => !/jo|2$/.test(key));
    expect(await eraseOwner(world.services, (await joDesk()).profile, world.now)).toEqual({
      ...{ interviews: 1, messages: 1, acceptances: 0 },
    });
    expect(await world.leftOf(JO_ID)).toEqual([]);
    expect([...world.raw.keys()]).toEqual(janesMail);
    expect(await world.services.owners.at([JO_INBOX, JO_SENDER])).toEqual([]);
    expect([await world.interviews(), await world.services.messages.list(OWNER_ID)]).toEqual(janesBefore);
    expect((await app.request(`/l/${link}`)).status).toBe(200);
    await world.receive(byJo(ownWords('home')), world.services, fromJo);
    expect(world.sent.at(-1)?.tags.notice).toBe('erased');
  });

  test('nothing is left of Jane, and everything of Jo', async () => {
    const before = [await josInterviews(), await world.services.messages.list(JO_ID), await joDesk()];
    await eraseEverything(world.desk);
    expect(await world.leftOf(OWNER_ID)).toEqual([]);
    expect([await josInterviews(), await world.services.messages.list(JO_ID), await joDesk()]).toEqual(
      before,
    );
    const [raw = ''] = (await world.services.messages.list(JO_ID)).map(({ rawKey }) => rawKey);
    expect(world.raw.has(raw)).toBe(true);
  });
});

test('a closed post-box is nobody’s until it is opened again, and then everything goes on', async () => {
  const draft = await withdraw(await joDesk(), jos, 'accepted-offer');
  const link = await linkOf(jo);
  await removeOwner(world.services, await ownerNamed(world.services, 'jo-inbox'), world.now);
  const sent = world.sent.length;
  await world.receive(byJo(invitation('Contoso')), world.services, fromJo);
  await world.receive(`From: a@b.example\nSubject: x\nMessage-ID: <e@x>\n\nx`, world.services, {
    ...{ recipients: [JO_SENDER], source: 'a@b.example' },
  });
  expect((await app.request(`/l/${link}`)).status).toBe(404);
  await world.fire();
  expect(world.sent.length).toBe(sent);
  expect(world.schedules.size).toBe(0);
  await addOwner(world.services, { email: JO }, world.now);
  expect([...world.schedules.keys()].some((name) => name.includes(draft.id))).toBe(true);
  expect((await app.request(`/l/${link}`)).status).toBe(200);
  expect(await josInterviews()).toHaveLength(1);
});
