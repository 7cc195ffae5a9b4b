import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Interview } from '../../lambdas/interview/interview.ts';
import { delivered } from '../../lambdas/workflow/delivered.ts';
import { followUp } from '../../lambdas/workflow/follow-up.ts';
import * as owner from '../../lambdas/workflow/owner-actions.ts';
import { approveOrSend, sendDraft, undoApproval } from '../../lambdas/workflow/send-draft.ts';
import {
  invitation,
  OWNER,
  OWNER_ID,
  onlyCrash,
  ownWords,
  type Told,
  tooLargeToWrite,
  World,
  withFault,
} from './world.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

let world: World;
beforeEach(async () => {
  world = await new World().open();
});
afterEach(() => {
  return world.stop();
});

/** An invitation to a time of Lisbon's, such as "3 December 2026 at 10:00". */
const invited = (company: string, time: string) =>
  invitation(company, {
    body:
      `Your interview for the Backend Engineer role is confirmed for ${time} (Lisbon time). Call me at ` +
      '+351 912 345 678 if anything comes up.',
  });

const ACME = () => invited('Acme', '4 December 2026 at 15:00');
const BIRCH = () => invited('Birch', '3 December 2026 at 10:00');

/** What the owner is told while something happens, without the acceptance's own mail. */
async function toldDuring(run: () => Promise<unknown>): Promise<Told[]> {
  const before = (await world.mailsToOwner()).length;
  await run();
  return (await world.mailsToOwner()).slice(before);
}

/** "11-25 10:00" in UTC, which is Lisbon's clock in winter. */
const clock = ({ at }: Told) => new Date(at).toISOString().slice(5, 16).replace('T', ' ');
/** What is said, without the links, which are new ones each time. */
const said = ({ subject, text }: Told) => `${subject}\n${text.replace(/https:\S+/g, '')}`;

const ofCompany = async (company: string): Promise<Interview> => {
  const found = (await world.interviews()).find(({ facts }) => facts.company?.value === company);
  if (!found) throw new Error(`no interview with ${company}`);
  return found;
};
const draftsOf = async (company: string) => (await ofCompany(company)).drafts;
const reminderOf = async (company: string) => {
  const { id: interviewId, drafts } = await ofCompany(company);
  return { kind: 'reminder', ownerId: OWNER_ID, interviewId, draftId: drafts[0]?.id ?? '' } as const;
};

describe('two drafts whose reminders come due at the same moment', () => {
  beforeEach(async () => {
    await world.receive(ACME());
    await world.receive(BIRCH());
    await world.accept();
  });

  const isOneDigest = (told: Told[]) => {
    expect(told.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^2 drafts wait for your OK: Backend Engineer at Birch, /),
    ]);
    const text = told[0]?.text ?? '';
    expect(text.indexOf('Birch')).toBeLessThan(text.indexOf('Backend Engineer at Acme'));
    expect(text.match(/^Review and approve:$/gm)).toHaveLength(2);
  };

  test('come in one mail, the most urgent first', async () => {
    isOneDigest(await toldDuring(() => world.until(world.now + DAY + 30 * MINUTE)));
    for (const company of ['Acme', 'Birch'])
      expect((await draftsOf(company))[0]).toMatchObject({ reminders: 1 });
  });

  test('come in one mail also when both fire at once', async () => {
    world.now += DAY;
    const due = [await reminderOf('Acme'), await reminderOf('Birch')];
    const told = await toldDuring(async () => {
      await Promise.all(due.map((it) => followUp(world.services, it, world.now)));
      await world.until(world.now + 30 * MINUTE);
    });
    isOneDigest(told);
  });

  test.each(['before', 'after'] as const)(
    'come in one mail, or in two when a crash %s a call hides that one has left; each is told',
    async (when) => {
      let tried = 0;
      for (let nth = 1; ; nth++) {
        world.now += DAY;
        const due = await reminderOf('Acme');
        const { services, calls } = withFault(world.services, nth, when);
        const told = await toldDuring(async () => {
          await followUp(services, due, world.now).catch(onlyCrash);
          await followUp(world.services, due, world.now + MINUTE);
          await world.until(world.now + 30 * MINUTE);
        });
        expect(told.length, `call ${nth}`).toBeGreaterThanOrEqual(1);
        expect(told.length, `call ${nth}`).toBeLessThanOrEqual(2);
        for (const mail of told) isOneDigest([mail]);
        if (calls() < nth) break;
        tried++;
        await world.stop();
        world = await new World().open();
        await world.receive(ACME());
        await world.receive(BIRCH());
        await world.accept();
      }
      expect(tried).toBeGreaterThan(8);
    },
  );

  test('one that cannot be written keeps nobody from being told, on that day and the next ones', async () => {
    const { id } = await ofCompany('Acme');
    const { interviews } = world.services;
    world.services.interviews = { ...interviews, update: tooLargeToWrite(interviews, id) };
    const told = await toldDuring(() => world.until(Date.parse('2026-12-03T08:30:00Z')));
    const days = told.map(clock);
    expect(days.map((day) => day.slice(0, 5))).toEqual(['11-25', '12-01', '12-02', '12-03']);
    for (const { text } of told) expect(text).toContain('Backend Engineer at Birch');
  });
});

describe('one waiting withdrawal', () => {
  beforeEach(async () => {
    await world.receive(ACME());
    await world.accept();
  });

  test(
    'is told of a day after the decision, 48 and 24 hours before, on the morning, and 15 minutes after ' +
      'the start',
    async () => {
      const told = await toldDuring(() => world.until(Date.parse('2026-12-12T00:00:00Z')));
      expect(told.map(clock)).toEqual([
        '11-25 10:00',
        '12-02 15:00',
        '12-03 15:00',
        '12-04 08:00',
        '12-04 15:15',
      ]);
      expect(told.map(({ subject }) => subject)).toEqual([
        expect.stringContaining('Backend Engineer at Acme, Fri 4 Dec 15:00, in 9 days'),
        expect.stringContaining('in 2 days'),
        expect.stringContaining('tomorrow 15:00'),
        expect.stringMatching(/^Call now: Backend Engineer at Acme, today 15:00/),
        'Were you there? Backend Engineer at Acme',
      ]);
      expect(told[3]?.text).toContain('Call now: +351 912 345 678, then send this.');
      expect(told[4]?.text).toContain('did you miss it, or did it not take place?');
    },
  );

  test('is never told of in the same words as the time before', async () => {
    const told = await toldDuring(() => world.until(Date.parse('2026-12-12T00:00:00Z')));
    expect(new Set(told.map(said)).size).toBe(told.length);
  });

  test('comes by day: at night it waits for the morning', async () => {
    await world.stop();
    world = await new World().open();
    world.now = Date.parse('2026-11-24T23:30:00Z');
    await world.receive(invited('Acme', '4 December 2026 at 21:00'));
    await world.accept();
    const told = await toldDuring(() => world.until(Date.parse('2026-12-04T20:00:00Z')));
    expect(told.map(clock)).toEqual(['11-26 08:00', '12-03 08:00', '12-04 08:00']);
  });

  test.each(['06:30', '08:00', '11:15', '15:00', '20:30', '23:45'])(
    'is told of on the day of its interview, before it and after, when that is at %s',
    async (time) => {
      await world.stop();
      world = await new World().open();
      await world.receive(invited('Acme', `4 December 2026 at ${time}`));
      await world.accept();
      const start = Date.parse(`2026-12-04T${time}:00Z`);
      const told = await toldDuring(() => world.until(start + DAY));
      const before = told.filter(({ at }) => at < start && at >= Date.parse('2026-12-04T00:00:00Z'));
      expect(before.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Call now: /)]);
      const after = told.filter(({ at }) => at > start);
      expect(after.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Were you there\? /)]);
    },
  );

  test('that is written on the interview’s own day is told of two hours later, and after the start', async () => {
    await world.receive(ownWords('stop'));
    world.now = Date.parse('2026-12-04T10:00:00Z');
    await world.receive(invited('Birch', '4 December 2026 at 16:00'));
    const told = await toldDuring(() => world.until(Date.parse('2026-12-05T12:00:00Z')));
    expect(told.map(clock)).toEqual(['12-04 12:00', '12-04 16:15']);
  });

  test('whose interview is moved is told of by the new time', async () => {
    const body =
      'I am sorry, your interview has been rescheduled to Monday 7 December 2026 at 10:00 (Lisbon time).';
    await world.receive(invitation('Acme', { id: 'moved', body }));
    const told = await toldDuring(() => world.until(Date.parse('2026-12-08T00:00:00Z')));
    expect(told.map(clock)).toEqual([
      '11-25 10:00',
      '12-05 10:00',
      '12-06 10:00',
      '12-07 08:00',
      '12-07 10:15',
    ]);
  });

  test('is told of no more once the owner says “stop”, and still waits', async () => {
    await world.until(Date.parse('2026-11-26T00:00:00Z'));
    await world.receive(ownWords('stop'));
    const told = await toldDuring(() => world.until(Date.parse('2026-12-18T00:00:00Z')));
    expect(told).toEqual([]);
    expect((await draftsOf('Acme'))[0]).toMatchObject({ state: 'waiting', quiet: true });
  });

  test('that came back is told of again, above all on the interview’s day', async () => {
    const { id: interviewId, drafts } = await ofCompany('Acme');
    const draftId = drafts[0]?.id ?? '';
    await sendDraft(world.desk, { interviewId, draftId, revision: 1, confirmed: false });
    const [sent] = await draftsOf('Acme');
    await world.until(Date.parse('2026-11-27T10:00:00Z'));
    const event = {
      eventType: 'Bounce',
      mail: {
        messageId: /^<(.+)@/.exec(sent?.sentAs[0] ?? '')?.[1] ?? '',
        tags: { owner: [OWNER_ID], interview: [interviewId], draft: [draftId] },
      },
    };
    await delivered(world.services, { detail: event, region: 'eu-west-1' }, world.now);
    expect((await draftsOf('Acme'))[0]?.state).toBe('failed');
    const told = await toldDuring(() => world.until(Date.parse('2026-12-05T00:00:00Z')));
    expect(told.map(clock)).toEqual(expect.arrayContaining(['12-03 15:00', '12-04 08:00', '12-04 15:15']));
    expect(told.at(0)?.text).toContain('It could not be sent the last time');
  });

  test('whose reminder came due while its approval could be taken back is told of by the next one', async () => {
    world.services.undoSeconds = 60;
    const { id: interviewId, drafts } = await ofCompany('Acme');
    const draftId = drafts[0]?.id ?? '';
    const due = [...world.schedules.values()].find(({ followUp: { kind } }) => kind === 'reminder')?.at ?? 0;
    world.now = due - 30_000;
    await approveOrSend(world.desk, { interviewId, draftId, revision: 1, confirmed: false });
    await world.until(due);
    await undoApproval(world.desk, { interviewId, draftId });
    const told = await toldDuring(() => world.until(Date.parse('2026-12-05T00:00:00Z')));
    expect(told.map(clock)).toEqual(['12-02 15:00', '12-03 15:00', '12-04 08:00', '12-04 15:15']);
  });

  test('that nobody has sent two weeks after its interview is put aside with a word', async () => {
    await world.until(Date.parse('2026-12-17T00:00:00Z'));
    const told = await toldDuring(() => world.until(Date.parse('2027-01-31T00:00:00Z')));
    expect(told.map(clock)).toEqual(['12-18 15:00']);
    expect(told[0]?.subject).toMatch(/^Put aside: /);
    expect(told[0]?.text).toContain('Backend Engineer at Acme');
    expect((await draftsOf('Acme'))[0]).toMatchObject({
      state: 'discarded',
      because: 'the interview was two weeks ago',
    });
  });
});

describe('a digest in which one is more pressing than the others', () => {
  beforeEach(async () => {
    await world.receive(ACME());
    await world.receive(BIRCH());
    await world.accept();
    await world.until(Date.parse('2026-12-03T00:00:00Z'));
  });

  test('what cannot wait for tomorrow’s mail comes in one of its own, without the rest', async () => {
    const told = await toldDuring(() => world.until(Date.parse('2026-12-03T23:00:00Z')));
    expect(told.map(clock)).toEqual(['12-03 08:00', '12-03 10:15']);
    expect(told[0]?.subject).toMatch(/^Call now: Backend Engineer at Birch, today 10:00/);
    expect(told[0]?.text).toContain('Backend Engineer at Acme');
    expect(told[1]?.subject).toBe('Were you there? Backend Engineer at Birch');
    expect(told[1]?.text).not.toContain('Acme');
  });

  test('today’s interview is the first, before one that has passed', async () => {
    await world.until(Date.parse('2026-12-04T00:00:00Z'));
    const [morning] = await toldDuring(() => world.until(Date.parse('2026-12-04T09:00:00Z')));
    expect(morning?.subject).toMatch(/^Call now: Backend Engineer at Acme, today 15:00/);
    expect(morning?.text).toContain('Backend Engineer at Birch');
  });

  test('“stop” in reply to a notice about one interview ends the reminders of that one only', async () => {
    const { id } = await ofCompany('Birch');
    await world.receive(ownWords('stop', id), world.services, {
      recipients: [`inbox+i.${id.toLowerCase()}@bowout.example`],
    });
    const told = await toldDuring(() => world.until(Date.parse('2026-12-04T23:00:00Z')));
    expect(told.length).toBeGreaterThan(1);
    for (const { subject, text } of told) {
      expect(`${subject} ${text}`).not.toContain('Birch');
      expect(text).toContain('Backend Engineer at Acme');
    }
  });

  test('“Do not remind me of this one” does the same', async () => {
    const { id: interviewId, drafts } = await ofCompany('Birch');
    await owner.silence(world.desk, { interviewId, draftId: drafts[0]?.id ?? '' });
    const told = await toldDuring(() => world.until(Date.parse('2026-12-04T23:00:00Z')));
    for (const { text } of told) expect(text).not.toContain('Birch');
  });
});

test(
  'one without a time is told of after one, three and seven days, then ever more rarely, each time ' +
    'in other words',
  async () => {
    await world.receive(
      invitation('Acme', {
        body:
          'We would like to invite you to an interview for the Backend Engineer role. When would it suit ' +
          'you?',
      }),
    );
    await world.accept();
    const told = await toldDuring(() => world.until(world.now + 60 * DAY));
    expect(told.map(clock)).toEqual([
      '11-25 10:00',
      '11-27 10:00',
      '12-01 10:00',
      '12-08 10:00',
      '12-22 10:00',
      '01-19 10:00',
    ]);
    expect(new Set(told.map(said)).size).toBe(told.length);
  },
);

test('one that is too old and cannot be written does not hold up the others', async () => {
  await world.receive(ACME());
  await world.receive(invited('Birch', '26 November 2026 at 10:00'));
  await world.accept();
  await world.until(Date.parse('2026-12-02T00:00:00Z'));
  const { id } = await ofCompany('Birch');
  const { interviews } = world.services;
  world.services.interviews = { ...interviews, update: tooLargeToWrite(interviews, id) };
  await world.receive(invited('Cedar', '20 December 2026 at 10:00'));
  const told = await toldDuring(() => world.until(Date.parse('2026-12-19T12:00:00Z')));
  expect(told.map(clock)).toEqual(expect.arrayContaining(['12-04 15:15', '12-18 10:00', '12-19 10:00']));
});

describe('drafts that are too old', () => {
  beforeEach(async () => {
    await world.receive(invited('Acme', '27 November 2026 at 10:00'));
    await world.receive(invited('Birch', '27 November 2026 at 15:00'));
    await world.accept();
    await world.until(Date.parse('2026-12-11T00:00:00Z'));
  });
  const putAside = (told: Told[]) => told.filter(({ subject }) => subject.startsWith('Put aside: '));

  test('are each put aside with a word, also two on one day', async () => {
    const told = putAside(await toldDuring(() => world.until(Date.parse('2026-12-12T00:00:00Z'))));
    for (const company of ['Acme', 'Birch']) {
      expect((await draftsOf(company))[0]).toMatchObject({ state: 'discarded' });
      expect(told.filter(({ text }) => text.includes(`Backend Engineer at ${company}`))).toHaveLength(1);
    }
  });

  test.each(['before', 'after'] as const)(
    'and the word is said when a crash comes %s any call',
    async (when) => {
      let tried = 0;
      for (let nth = 1; ; nth++) {
        const due = await reminderOf('Acme');
        world.now = Date.parse('2026-12-11T10:00:00Z');
        const { services, calls } = withFault(world.services, nth, when);
        const told = await toldDuring(async () => {
          await followUp(services, due, world.now).catch(onlyCrash);
          await followUp(world.services, due, world.now + MINUTE);
          await world.until(world.now + 30 * MINUTE);
        });
        expect((await draftsOf('Acme'))[0], `call ${nth}`).toMatchObject({ state: 'discarded' });
        expect(
          putAside(told).some(({ text }) => text.includes('Backend Engineer at Acme')),
          `call ${nth}`,
        ).toBe(true);
        if (calls() < nth) break;
        tried++;
        await world.stop();
        world = await new World().open();
        await world.receive(invited('Acme', '27 November 2026 at 10:00'));
        await world.accept();
        await world.until(Date.parse('2026-12-11T00:00:00Z'));
      }
      expect(tried).toBeGreaterThan(5);
    },
  );
});

test('one that is pressing twice on a day is told of twice, though the day’s digest has been sent', async () => {
  await world.receive(invited('Acme', '5 December 2026 at 08:30'));
  await world.accept();
  await world.until(Date.parse('2026-12-04T10:00:00Z'));
  await world.receive(invited('Birch', '4 December 2026 at 16:00'));
  const told = await toldDuring(() => world.until(Date.parse('2026-12-04T23:00:00Z')));
  expect(told.map(clock)).toEqual(['12-04 12:00', '12-04 16:15']);
  expect(told.map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Call now: Backend Engineer at Birch/),
    'Were you there? Backend Engineer at Birch',
  ]);
  const again = [...world.schedules.values()].filter(({ at }) => at < Date.parse('2026-12-05T00:00:00Z'));
  expect(again, 'nothing is tried again and again').toEqual([]);
});

test(
  'a reply that waits is told of after one, three and seven days; after two weeks it is put aside, ' +
    'not sent late',
  async () => {
    await world.receive(ACME());
    const { id: interviewId } = await ofCompany('Acme');
    const draft = await owner.withdraw(world.desk, interviewId, 'not-the-right-fit');
    await sendDraft(world.desk, { interviewId, draftId: draft.id, revision: 1, confirmed: false });
    await world.until(Date.parse('2026-11-27T10:00:00Z'));
    await world.receive(
      invitation('Acme', {
        id: 'why',
        subject: 'Re: Interview for Backend Engineer at Acme',
        body: 'Thank you for letting us know. May I ask what made you decide against us?',
        written: 'Fri, Nov 27, 2026 at 9:14 AM',
      }),
    );
    expect((await draftsOf('Acme'))[1]).toMatchObject({ kind: 'reply', state: 'waiting' });
    const told = await toldDuring(() => world.until(world.now + 20 * DAY));
    expect(told.map(clock)).toEqual(['11-28 10:00', '11-30 10:00', '12-04 10:00', '12-11 10:00']);
    expect((await draftsOf('Acme'))[1]).toMatchObject({
      state: 'discarded',
      because: 'the answer has waited for two weeks',
    });
    expect(told.at(-1)?.subject).toMatch(/^Put aside: /);
    expect((await ofCompany('Acme')).state).toBe('withdrawn');
    expect(world.sent.filter(({ to }) => to !== OWNER)).toHaveLength(1);
  },
);
