import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../lambdas/page/app.ts';
import { redraw } from '../../lambdas/workflow/owner-actions.ts';
import { sendDraft } from '../../lambdas/workflow/send-draft.ts';
import { invitation, World } from './world.ts';

const CALLUM = 'callum.reid@brightpath-recruitment.example';
const ASKS_TO_END = 'took me out of your other searches';

let world: World;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  world = await new World().open();
  app = createApp(world.services, () => world.now);
});
afterEach(() => world.stop());

const ofCompany = async (company: string) => {
  const found = (await world.interviews()).find(({ facts }) => facts.company?.value === company);
  if (!found) throw new Error(`no interview with ${company}`);
  return found;
};
const letterTo = async (company: string) => (await ofCompany(company)).drafts.at(-1);
const forwarded = (client: string, { from = 'Callum Reid', address = CALLUM, id = client } = {}) =>
  invitation(client, {
    address,
    id,
    body:
      `Our client ${client} would like to interview you for the Buyer role on Friday 4 December ` +
      '2026 at 09:00.',
  }).replaceAll('Ana Silva', from);
const offered = (client: string) =>
  invitation(client, {
    address: CALLUM,
    id: `offer of ${client}`,
    subject: `Great news from ${client}`,
    body: `${client} would like to offer you the Planner role.`,
  }).replaceAll('Ana Silva', 'Callum Reid');
const acceptFrom = async (client: string) => {
  await world.reload();
  await world.accept({ interviewId: (await ofCompany(client)).id });
};
/** The draft's page behind the link of its acceptance. */
const pageOf = async (company: string) => {
  const { id, drafts } = await ofCompany(company);
  const [draft] = drafts;
  const scope = { opens: 'acceptance', acceptanceId: draft?.acceptanceId ?? '' } as const;
  const token = await world.services.links.create(world.profile, scope, world.now);
  return (await app.request(`/l/${token}/i/${id}/d/${draft?.id}`)).text();
};

describe('who brought the offer that was accepted', () => {
  test('is told so, and not of another position as news', async () => {
    await world.receive(offered('Thornbury'));
    for (const client of ['Ridgeway', 'Oakham']) await world.receive(forwarded(client));
    await world.receive(invitation('Acme'));
    await acceptFrom('Thornbury');
    for (const client of ['Ridgeway', 'Oakham']) {
      const letter = await letterTo(client);
      expect(letter).toMatchObject({ situation: 'through-agent', to: { address: CALLUM } });
      expect(letter?.text).toContain('I have accepted the offer that came through you, so I would like to');
      expect(letter?.text).not.toMatch(/another position|other searches|Thornbury|paths cross/);
    }
    expect(await letterTo('Acme')).toMatchObject({ situation: 'accepted-offer' });
    expect(await pageOf('Ridgeway')).not.toContain('brought you the offer');
  });

  test('also from another address of theirs, and in a mail that comes later', async () => {
    await world.receive(offered('Thornbury'));
    await acceptFrom('Thornbury');
    await world.reload();
    await world.receive(forwarded('Ridgeway', { address: 'cr@brightpath-recruitment.example' }));
    expect(await letterTo('Ridgeway')).toMatchObject({ situation: 'through-agent' });
    await world.receive(
      forwarded('Oakham', { from: 'Zoe Kent', address: 'zoe@brightpath-recruitment.example' }),
    );
    expect(await letterTo('Oakham'), 'a colleague need not know').toMatchObject({ situation: 'agency' });
  });

  test('where the owner chooses other words, or had them before, is said on the page', async () => {
    await world.receive(offered('Thornbury'));
    await world.receive(forwarded('Ridgeway'));
    await acceptFrom('Thornbury');
    const { id, drafts } = await ofCompany('Ridgeway');
    const seen = { interviewId: id, draftId: drafts[0]?.id ?? '', revision: 1 };
    await redraw(world.desk, seen, { situation: 'agency', language: 'en' });
    await world.reload();
    const html = await pageOf('Ridgeway');
    expect(html).toContain('Callum Reid brought you the offer that you accepted, and knows of it.');
    expect(html).toContain('<option value="through-agent">I accepted the offer that this agent brought me');
  });

  test('is nobody where the offer came from somewhere else', async () => {
    await world.receive(forwarded('Ridgeway'));
    await world.accept({ company: 'Thornbury' });
    expect(await letterTo('Ridgeway')).toMatchObject({ situation: 'agency' });
    const { id, drafts } = await ofCompany('Ridgeway');
    await redraw(
      world.desk,
      { interviewId: id, draftId: drafts[0]?.id ?? '', revision: 1 },
      { situation: 'through-agent', language: 'en' },
    );
    expect(await pageOf('Ridgeway')).toContain(
      'It says that the offer came through Callum Reid, and I cannot',
    );
  });
});

describe('two letters to one agent', () => {
  test('ask them once to end their other searches, and each page names the other letter', async () => {
    for (const client of ['Ridgeway', 'Oakham']) await world.receive(forwarded(client));
    await world.receive(invitation('Acme'));
    await world.accept({ company: 'Thornbury' });
    const texts = [await letterTo('Ridgeway'), await letterTo('Oakham')].map((letter) => letter?.text ?? '');
    expect(texts.filter((text) => text.includes(ASKS_TO_END))).toHaveLength(1);
    await world.reload();
    const html = await pageOf('Ridgeway');
    expect(html).toContain('There is another letter to Callum Reid. One may be enough');
    const [, path = ''] =
      /<a class="row-link" href="([^"]+)">Buyer at Oakham \(waiting for you\)/.exec(html) ?? [];
    expect(await (await app.request(path)).text()).toContain('>Buyer at Ridgeway (waiting for you)<');
    expect(await pageOf('Acme')).not.toContain('There is another letter');
    const token = await world.services.links.create(world.profile, { opens: 'review' }, world.now);
    const together = await (await app.request(`/l/${token}`)).text();
    expect(together.match(/There is another letter to Callum Reid\./g)).toHaveLength(2);
  });

  test('of which one has gone: only the other can still be discarded', async () => {
    for (const client of ['Ridgeway', 'Oakham']) await world.receive(forwarded(client));
    await world.accept({ company: 'Thornbury' });
    const { id, drafts } = await ofCompany('Ridgeway');
    const seen = { interviewId: id, draftId: drafts[0]?.id ?? '', revision: 1 };
    await sendDraft(world.desk, { ...seen, confirmed: true });
    await world.reload();
    const html = await pageOf('Oakham');
    expect(html).toContain('A letter to Callum Reid has gone already. You may discard this one');
    expect(html).toContain('>Buyer at Ridgeway (sent)<');
    expect(html).not.toContain('There is another letter');
  });

  test('ask once, too, where the second client comes later', async () => {
    await world.receive(forwarded('Ridgeway'));
    await world.accept({ company: 'Thornbury' });
    await world.reload();
    await world.receive(forwarded('Oakham'));
    expect(await letterTo('Ridgeway')).toMatchObject({ situation: 'agency' });
    expect(await letterTo('Oakham')).toMatchObject({ situation: 'accepted-offer' });
  });
});
