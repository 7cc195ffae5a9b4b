import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { owners } from '../../lambdas/store/owners.ts';
import { openTable } from '../../lambdas/store/table.ts';
import { eraseEverything, isHalfErased } from '../../lambdas/workflow/erase.ts';
import type { Received } from '../../lambdas/workflow/record-message.ts';
import type { Services } from '../../lambdas/workflow/services.ts';
import {
  CONFIGURED,
  INBOX,
  invitation,
  OWNER,
  OWNER_ID,
  onlyCrash,
  ownWords,
  replyTo,
  World,
  withFault,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => world.stop());

const last = async () => (await world.mailsToOwner()).at(-1);
/** What the table holds of anything. */
const stored = async (kinds = ['PROFILE', 'LINK']) =>
  (await Promise.all(kinds.map((sk) => openTable('bowout').scan({ sk })))).flat();
const OWN = { from: [`Jane Doe <${OWNER}>`] };
const STRANGER = { source: 'eve@evil.example', from: ['Eve <eve@evil.example>'] };
const fromEve = (to = INBOX) =>
  `From: Eve <eve@evil.example>\nTo: ${to}\nSubject: Hello\nMessage-ID: <e@evil>\n\nBuy.\n`;

describe('a stranger’s mail', () => {
  test('is never opened, makes nothing, and is put aside', async () => {
    await openTable('bowout').removeAll(`OWNER#${OWNER_ID}`, 'PROFILE');
    const get = vi.spyOn(world.services.rawMail, 'get');
    const getUpTo = vi.spyOn(world.services.rawMail, 'getUpTo');
    await world.receive(fromEve(), world.services, STRANGER);
    await world.receive(fromEve(), world.services, { ...STRANGER, recipients: ['jane@bowout.example'] });
    await world.receive(fromEve(), world.services, { ...STRANGER, recipients: ['sales@bowout.example'] });
    expect(get).not.toHaveBeenCalled();
    expect(getUpTo).not.toHaveBeenCalled();
    expect(await stored()).toEqual([]);
    expect(world.sent).toEqual([]);
    expect([...world.raw.keys()]).toEqual([`aside/${OWNER_ID}/1`, `aside/${OWNER_ID}/2`, 'aside/nobody/3']);
  });

  test('that is too large for the address of our letters is told and not opened', async () => {
    const large = `${fromEve('jane@bowout.example')}${'x'.repeat(11 * 1024 * 1024)}`;
    await world.receive(large, world.services, { ...STRANGER, recipients: ['jane@bowout.example'] });
    expect((await last())?.subject).toBe('Too large to pass on: a mail to my address');
    expect((await last())?.text).toContain('Eve <eve@evil.example>');
    expect([...world.raw.keys()]).toEqual([`aside/${OWNER_ID}/1`]);
  });

  test('that is passed on and belongs to nothing is put aside', async () => {
    await world.receive(fromEve('jane@bowout.example'), world.services, {
      ...STRANGER,
      recipients: ['jane@bowout.example'],
    });
    expect((await last())?.subject).toBe('Hello');
    expect([...world.raw.keys()]).toEqual([`aside/${OWNER_ID}/1`]);
  });

  test.each(['before', 'after'] as const)(
    'in the owner’s name is told in spite of a crash %s any call',
    async (when) => {
      for (let nth = 1; ; nth++) {
        const { services, calls } = withFault(world.services, nth, when);
        const forged = `From: ${OWNER}\nSubject: x\n\nI accepted.`;
        const more = { dmarc: 'FAIL', rawKey: 'inbound/forged' } as const;
        world.raw.set(more.rawKey, Buffer.from(forged));
        await world.receive(forged, services, more).catch(onlyCrash);
        await world.receive(forged, world.services, more);
        expect(new Set(await world.subjectsToOwner()), `call ${nth}`).toEqual(new Set(['Was this you?']));
        if (calls() < nth) break;
        await world.stop();
        world = await new World().open();
      }
    },
  );

  test('in the owner’s name is told although the answer to its count was lost', async () => {
    world.losesNextWrite = true;
    await world.receive(`From: ${OWNER}\nSubject: x\n\nI accepted.`, world.services, { dmarc: 'FAIL' });
    expect(world.losesNextWrite).toBe(false);
    expect(await world.subjectsToOwner()).toEqual(['Was this you?']);
  });

  test('in the owner’s name is told once a day', async () => {
    for (let count = 0; count < 6; count++)
      await world.receive(`From: ${OWNER}\nSubject: ${count}\n\nI accepted.`, world.services, {
        dmarc: 'FAIL',
      });
    expect(await world.subjectsToOwner()).toEqual(['Was this you?']);
    expect([...world.raw.keys()].every((key) => key.startsWith('aside/'))).toBe(true);
  });
});

test('the same mail a second time is kept once', async () => {
  await world.receive(invitation('Acme'));
  await world.receive(invitation('Acme'));
  expect([...world.raw.keys()]).toEqual(['inbound/1', `aside/${OWNER_ID}/2`]);
});

describe('what a filter takes for spam', () => {
  test('is recorded when the owner forwards it, with that remark', async () => {
    await world.receive(invitation('Acme'), world.services, { spam: 'FAIL' });
    expect((await last())?.subject).toContain('Recorded: Backend Engineer at Acme');
    expect((await last())?.text).toMatch(/A spam filter takes this mail for spam/);
  });

  test('is asked about when a rule passes it on', async () => {
    const byRule: Partial<Received> = { source: OWNER, spam: 'FAIL' };
    const raw = invitation('Acme')
      .replace(/^[\s\S]*?From: Ana/, 'From: Ana')
      .replace('Date: Fri, Nov 20, 2026 at 9:14 AM', 'Date: Fri, 20 Nov 2026 09:14:00 +0000');
    await world.receive(raw, world.services, byRule);
    expect((await last())?.subject).toMatch(/^Is this about an interview\?/);
    expect((await last())?.text).toMatch(/A spam filter takes this mail for spam/);
    expect(await world.interviews()).toEqual([]);
  });

  test('a virus stops it, and the owner is told', async () => {
    await world.receive(invitation('Acme'), world.services, { virus: 'FAIL' });
    expect(await world.subjectsToOwner()).toEqual(['A mail of yours was stopped: it holds a virus']);
    expect(await world.interviews()).toEqual([]);
    expect([...world.raw.keys()]).toEqual([`aside/${OWNER_ID}/1`]);
  });
});

describe('what the deployment says of its owner', () => {
  /** The same table under another configuration. */
  const configured = (more: Partial<typeof CONFIGURED>): Services => {
    const owner = { ...CONFIGURED, ...more };
    return { ...world.services, owner, owners: owners(openTable('bowout'), owner) };
  };

  test('an address that is changed is the owner’s from then on, and the old one nobody’s', async () => {
    const right = 'right@example.com';
    const services = configured({ email: right });
    await world.receive(ownWords('home').replaceAll(OWNER, right), services, { source: right });
    expect(world.sent.map(({ to }) => to)).toEqual([right]);
    await world.receive(ownWords('home', null, 'again'), services);
    expect(world.sent).toHaveLength(1);
    expect((await services.owners.get(OWNER_ID))?.email).toBe(right);
  });

  test('a name or zone that is changed takes effect; what the owner has set stays until then', async () => {
    await world.services.owners.update(OWNER_ID, (known) => ({
      ...known,
      timeZone: 'Asia/Tokyo',
      name: 'J. Doe',
    }));
    expect(await world.services.owners.get(OWNER_ID)).toMatchObject({
      timeZone: 'Asia/Tokyo',
      name: 'J. Doe',
    });
    const moved = configured({ timeZone: 'Europe/Berlin' });
    expect(await moved.owners.get(OWNER_ID)).toMatchObject({ timeZone: 'Europe/Berlin', name: 'J. Doe' });
    await moved.owners.update(OWNER_ID, (known) => ({ ...known, phone: '+1' }));
    await moved.owners.update(OWNER_ID, (known) => ({ ...known, timeZone: 'Asia/Tokyo' }));
    expect(await moved.owners.get(OWNER_ID)).toMatchObject({ timeZone: 'Asia/Tokyo' });
    expect(await configured({ name: 'Jane D.' }).owners.get(OWNER_ID)).toMatchObject({ name: 'Jane D.' });
  });
});

describe('our own mail that comes back', () => {
  const wrapped = (raw: string): [string, string, Partial<Received>][] => [
    [
      'by a forward rule of Outlook',
      `From: Jane <${OWNER}>\nTo: ${INBOX}\nSubject: FW: x\nMessage-ID: <w1@x>\n\n-----Original ` +
        `Message-----\nFrom: Bowout\nSubject: x\n\n${raw}`,
      {},
    ],
    [
      'without any header of the original',
      `From: Jane <${OWNER}>\nTo: ${INBOX}\nSubject: Fwd: x\nMessage-ID: <w2@x>\n\n${raw}`,
      {},
    ],
    [
      'redirected by a rule',
      `From: Someone <list@other.example>\nSubject: x\nMessage-ID: <w3@x>\n\n${raw}`,
      { source: OWNER },
    ],
    [
      'as an attachment',
      `From: Jane <${OWNER}>\nTo: ${INBOX}\nSubject: FW: x\nMessage-ID: <w4@x>\nMIME-Version: 1.0\n` +
        'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nFrom: ' +
        `Bowout <${INBOX}>\nSubject: x\n\n${raw}\n--b--\n`,
      {},
    ],
  ];

  test('is answered in no wrapping', async () => {
    await world.receive(invitation('Acme'));
    const text = (await last())?.text ?? '';
    expect(text).toContain('https://pages.example/l/');
    const before = world.sent.length;
    for (const [how, raw, more] of wrapped(text)) {
      await world.receive(raw, world.services, more);
      expect(world.sent.length, how).toBe(before);
    }
    expect(await world.interviews()).toHaveLength(1);
  });

  test('does not take a recruiter’s mail with it, nor one that quotes it', async () => {
    await world.receive(invitation('Acme'));
    const text = (await last())?.text ?? '';
    const attached = (name: string, from: string, body: string) =>
      `--b\nContent-Type: message/rfc822\n\nFrom: ${from}\nSubject: ${name}\nDate: Tue, 24 Nov 2026 ` +
      '09:00:00 +0000\n' +
      `Message-ID: <${name.replace(/\W/g, '')}@x>\n\n${body}\n`;
    const birch =
      'Hi Jane,\n\nYour interview for the Buyer role at Birch is confirmed for Friday 4 December ' +
      '2026 at 10:00.\n\nBen';
    await world.receive(
      `From: Jane <${OWNER}>\nTo: ${INBOX}\nSubject: Fwd: two\nMessage-ID: <two@x>\nMIME-Version: 1.0\n` +
        `Content-Type: multipart/mixed; boundary=b\n\n${attached('x', `Bowout <${INBOX}>`, text)}` +
        `${attached('Interview for Buyer at Birch', 'Ben <ben@birch.example>', birch)}--b--\n`,
    );
    const quoting = invitation('Cedar', {
      body:
        'Your interview for the Backend Engineer role at Cedar is confirmed for Friday 4 December 2026 ' +
        `at 15:00.\n\n${text.replace(/^/gm, '> ')}`,
    });
    const names = (await world.interviews()).map(({ facts }) => facts.company?.value).toSorted();
    expect(names).toEqual(['Acme', 'Birch']);
    const before = world.sent.length;
    await world.receive(quoting);
    expect(world.sent.length).toBe(before + 1);
  });

  test('is known by links in HTML only, behind a decoy, or within those of a filter', async () => {
    await world.receive(invitation('Acme'));
    const [url = ''] = /https:\/\/pages\.example\/l\/[\w-]+/.exec((await last())?.text ?? '') ?? [];
    const before = world.sent.length;
    const html = (body: string, id: string) =>
      `From: Jane <${OWNER}>\nTo: ${INBOX}\nSubject: FW: x\nMessage-ID: <${id}@x>\nMIME-Version: 1.0\n` +
      `Content-Type: text/html; charset=utf-8\n\n<p>Recorded: Buyer at Acme</p>${body}`;
    await world.receive(html(`<a href="${url}">Open this interview</a>`, 'h1'));
    await world.receive(html(`https://pages.example/l/decoy <a href="${url}">Open</a>`, 'h2'));
    const safe = `https://x.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&amp;data=1`;
    await world.receive(html(`<a href="${safe}">Open</a>`, 'h3'));
    expect(world.sent.length).toBe(before);
  });

  test('and what a rule passes on in the owner’s name is no command', async () => {
    await world.receive(invitation('Acme'));
    const before = world.schedules.size;
    await world.receive(
      `From: Jane <${OWNER}>\nTo: ${INBOX}\nSubject: Hello\nMessage-ID: <r1@x>\nAuto-Submitted: ` +
        'auto-forwarded\n\n' +
        'I accepted the offer from Kite.\n',
    );
    expect(world.profile.accepted ?? []).toEqual([]);
    expect(world.schedules.size).toBe(before);
  });

  test('but an answer to it, with it quoted, is one', async () => {
    await world.receive(invitation('Acme'));
    const [interview] = await world.interviews();
    const quoted = ((await last())?.text ?? '').replace(/^/gm, '> ');
    const answer = ownWords(`withdraw\n\n${quoted}`, interview?.id ?? null, 'a');
    await world.receive(answer, world.services, { recipients: [replyTo(interview?.id ?? '')] });
    expect((await last())?.text).toMatch(/short withdrawal/);
  });
});

test('a sort of notice ends for the day, with one last word', async () => {
  for (let count = 0; count < 25; count++) await world.receive(ownWords('help', null, `h${count}`));
  const subjects = await world.subjectsToOwner();
  expect(
    subjects.filter((subject) => subject === 'I stop telling you about this until tomorrow'),
  ).toHaveLength(1);
  expect(subjects).toHaveLength(21);
});

test('the first owner’s own mail reads their profile once, when it has been taken; another’s as before', async () => {
  const at = vi.spyOn(world.services.owners, 'at');
  const get = vi.spyOn(world.services.owners, 'get');
  await world.receive(invitation('Acme'), world.services, OWN);
  /** The second time is the test's own. */
  expect([at.mock.calls.length, get.mock.calls.length]).toEqual([0, 2]);
  for (const more of [
    { ...OWN, dmarc: 'GRAY' as const, spf: 'PASS' as const },
    { ...OWN, recipients: [INBOX, 'joe@bowout.example'] },
    { from: [...OWN.from, 'Eve <eve@evil.example>'] },
    { from: null },
  ]) {
    at.mockClear();
    await world.receive(
      invitation('Acme', { id: JSON.stringify(more).length.toString() }),
      world.services,
      more,
    );
    expect(at.mock.calls.length, JSON.stringify(more)).toBeGreaterThan(0);
  }
});

test('what only seems to be the first owner’s own is told as ever', async () => {
  const forged = `From: ${OWNER}, eve@evil.example\nSubject: x\n\nI accepted.`;
  await world.receive(forged, world.services, OWN);
  expect(await world.subjectsToOwner()).toEqual(['Was this you?']);
  expect(await world.services.messages.list(OWNER_ID)).toEqual([]);
});

describe('delete everything', () => {
  const everything = async () => {
    await world.receive(invitation('Acme'));
    await world.receive(invitation('Birch'));
    await world.receive(invitation('Birch'));
    await world.receive(`From: ${OWNER}\nSubject: forged\n\nx`, world.services, { dmarc: 'FAIL' });
    await world.receive(fromEve(), world.services, STRANGER);
    await world.receive(fromEve('jane@bowout.example'), world.services, {
      ...STRANGER,
      recipients: ['jane@bowout.example'],
    });
    await world.accept();
    await world.reload();
    expect(world.schedules.size).toBeGreaterThan(0);
    world.raw.set('inbound/not-looked-at-yet', Buffer.from('x'));
  };

  test('leaves nothing: no item, no raw mail, no schedule, no link', async () => {
    await everything();
    await eraseEverything(world.desk);
    expect([...world.raw.keys()]).toEqual([]);
    expect([...world.schedules.keys()]).toEqual([]);
    for (const kind of ['INTERVIEW#', 'ACCEPTANCE#', 'MESSAGE#', 'NOTICES#', 'PROFILE'])
      expect(await openTable('bowout').list(`OWNER#${OWNER_ID}`, kind), kind).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  test('waits for a message that is being read, and then deletes what came of it', async () => {
    await everything();
    const record = await world.services.messages.begin(
      { ownerId: OWNER_ID, key: 'k', rawKey: 'inbound/k', holder: 'other' },
      world.now,
    );
    await expect(eraseEverything(world.desk)).rejects.toThrow(/being read/);
    expect(await world.interviews()).toHaveLength(2);
    expect((await world.services.owners.get(OWNER_ID))?.erasing).toBeUndefined();
    if (record) await world.services.messages.finish(record);
    await eraseEverything(world.desk);
    expect(await stored(['PROFILE'])).toEqual([]);
  });

  /** Something happens just before the next message is taken. */
  const beforeTaking = (something: () => Promise<unknown>) => {
    const begin = world.services.messages.begin;
    world.services.messages.begin = async (...given) => {
      world.services.messages.begin = begin;
      await something();
      return begin(...given);
    };
  };

  test.each([
    ['by the words of its event', { from: ['Jane Doe <jane@example.com>'] }],
    ['once it is opened', { from: null }],
  ])('a message that is known as theirs %s and is taken after it leaves nothing', async (_, more) => {
    await world.receive(invitation('Acme'));
    beforeTaking(() => eraseEverything(world.desk));
    await expect(world.receive(invitation('Late'), world.services, more)).rejects.toThrow(/being deleted/);
    expect((await last())?.subject).toBe('Everything is deleted');
    expect(await stored(['PROFILE'])).toEqual([]);
    expect(await openTable('bowout').scan({ pk: `OWNER#${OWNER_ID}` })).toEqual([]);
    expect([...world.raw.keys()]).toEqual([]);
  });

  test('a message from before it is not recorded with a profile that was made after it', async () => {
    await world.receive(invitation('Acme'));
    beforeTaking(async () => {
      await eraseEverything(world.desk);
      await world.receive(invitation('Birch'), world.services, OWN);
    });
    await expect(world.receive(invitation('Late'), world.services, OWN)).rejects.toThrow(/being deleted/);
    const [only, ...others] = await world.interviews();
    expect([only?.facts.company?.value, others]).toEqual(['Birch', []]);
    expect(await world.services.messages.list(OWNER_ID)).toHaveLength(1);
  });

  test('while it goes on, nothing is taken, and what a first mail meets of another is kept', async () => {
    await world.services.owners.update(OWNER_ID, (known) => ({ ...known, erasing: world.now }));
    await expect(world.receive(invitation('Acme'), world.services, OWN)).rejects.toThrow(/being deleted/);
    expect(await world.services.messages.list(OWNER_ID)).toEqual([]);
    await world.services.owners.erase(OWNER_ID);
    beforeTaking(() => world.services.owners.ensure(CONFIGURED, world.now + 1000));
    await world.receive(invitation('Birch'), world.services, OWN);
    expect(await world.interviews()).toHaveLength(1);
  });

  test('whose last part failed is told with the owner’s next mail, at once, and can be done again', async () => {
    await world.receive(invitation('Acme'));
    const { erase } = world.services.owners;
    world.services.owners.erase = async () => {
      world.services.owners.erase = erase;
      throw new Error('Service Unavailable');
    };
    await expect(eraseEverything(world.desk)).rejects.toThrow('Service Unavailable');
    await world.receive(ownWords('home'));
    expect((await world.subjectsToOwner()).slice(-2)).toEqual([
      'Deleting everything was cut off in the middle',
      'Your interviews',
    ]);
    await world.reload();
    await eraseEverything(world.desk);
    expect(await stored(['PROFILE'])).toEqual([]);
  });

  test('that died in the middle is told with the owner’s next mail, and can be done again', async () => {
    await world.receive(invitation('Acme'));
    await world.services.owners.update(OWNER_ID, (known) => ({ ...known, erasing: world.now }));
    world.now += 600_000;
    await world.reload();
    expect(isHalfErased(world.profile, world.now)).toBe(true);
    await world.receive(invitation('Birch'));
    expect(await world.subjectsToOwner()).toEqual([
      expect.stringMatching(/^Recorded/),
      'Deleting everything was cut off in the middle',
      expect.stringMatching(/^Recorded/),
    ]);
    await eraseEverything(world.desk);
    expect(await stored(['PROFILE'])).toEqual([]);
  });
});
