import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lambdas/mail/claims.ts';
import { decode } from '../../../lambdas/mail/message/message.ts';
import { read, takeApartAt } from '../../../lambdas/mail/read.ts';
import type { Proposed, Reading } from '../../../lambdas/mail/reading.ts';
import { openIn, prove, withSecond } from '../../../lambdas/mail/second/second.ts';
import { HOSTILE } from './hostile-cases.ts';

const OWN = ['jane@example.com', 'inbox@bowout.example'];

/**
 * A message as the rules read it, as it is once the second reader has made its claims, and as it would be if
 * the rules were not sure of its kind.
 */
async function readTwice(
  raw: string,
  claims: Claim[],
): Promise<{ rules: Reading; both: Reading; ifUnsure: Reading }> {
  const bytes = Buffer.from(raw.replace(/\r?\n/g, '\r\n'));
  const rules = await read(bytes, { own: OWN });
  const parts = await takeApartAt(await decode(bytes), 0, { own: OWN });
  if (!parts) throw new Error('nothing to take apart');
  const proved = prove(parts, rules.facts, claims);
  const ifUnsure = withSecond({ ...rules, sure: false }, proved);
  return { rules, both: withSecond(rules, proved), ifUnsure };
}

const valuesOf = (facts: Proposed = {}) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value]));

describe('the worst model, which does all that a message tells it', () => {
  test.each(HOSTILE)('$name', async ({ raw, obeys, mayAsk = {} }) => {
    const { rules, both, ifUnsure } = await readTwice(raw, obeys);
    const { proposed, ...rest } = both;
    expect(openIn(rules).length, 'there is something to ask').toBeGreaterThan(0);
    expect(rest).toEqual(rules);
    expect(valuesOf(proposed)).toEqual(mayAsk);
    expect([ifUnsure.kind, ifUnsure.sure, ifUnsure.kindBy]).toEqual([rules.kind, false, undefined]);
  });
});

const mail = (body: string, { subject = 'Next step', from = 'Ana Silva <ana@silva-hr.example>' } = {}) =>
  `From: ${from}\nTo: Jane Doe <jane@example.com>\nSubject: ${subject}\n` +
  'Date: Tue, 24 Nov 2026 09:00:00 +0100\nMessage-ID: <one@x>\n' +
  `Content-Type: text/plain; charset=utf-8\n\n${body}\n`;

const proposedOf = async (raw: string, ...claims: Claim[]) => (await readTwice(raw, claims)).both.proposed;

describe('what the second reader says is proved by our own code', () => {
  const body =
    'Dear Jane,\n\nthe people of Tarnsoft   Research\nliked your work as a Data Librarian.\n\n' +
    'Marta Lindqvist will see you on Thursday, 3 December 2026 at 14:30 (Lisbon time).\n' +
    'Please write to marta@tarnsoft.example.\n\nBest\nAna\n';

  test('white space in a quote says nothing, and the quote says where it stands', async () => {
    const quote = 'the people of Tarnsoft Research liked';
    const { company } =
      (await proposedOf(mail(body), { fact: 'company', value: 'Tarnsoft Research', quote })) ?? {};
    expect(company).toMatchObject({
      value: 'Tarnsoft Research',
      evidence: { where: 'body', words: quote, reader: 'second' },
    });
    const [from = 0, to = 0] = company?.evidence.range ?? [];
    expect(body.slice(from, to)).toBe('the people of Tarnsoft   Research\nliked');
  });

  test('every other sign does', async () => {
    for (const quote of ['the people of TARNSOFT RESEARCH', 'the people of Tarnsoft Research…'])
      expect(
        await proposedOf(mail(body), { fact: 'company', value: 'Tarnsoft Research', quote }),
      ).toBeUndefined();
  });

  test('a name must be whole in the quote', async () => {
    const quote = 'the people of Tarnsoft Research liked';
    expect(await proposedOf(mail(body), { fact: 'company', value: 'Tarnsoft Res', quote })).toBeUndefined();
  });

  test('letters with marks are one, however they are written', async () => {
    const written = mail('Hola,\n\nle escribe Andre\u0301s Pen\u0303a de Compan\u0303i\u0301a Azul.\n');
    const claim = {
      fact: 'recruiterName',
      value: 'Andrés Peña',
      quote: 'le escribe Andrés Peña de',
    } as const;
    expect(valuesOf(await proposedOf(written, claim))).toMatchObject({ recruiterName: 'Andrés Peña' });
  });

  test('a time is what our grammar reads there, in the zone that the text says', async () => {
    const claim = {
      fact: 'start',
      value: '1999-01-01T00:00',
      quote: 'Thursday, 3 December 2026 at 14:30',
    } as const;
    expect(valuesOf(await proposedOf(mail(body), claim))).toEqual({ start: '2026-12-03T14:30:00+00:00' });
  });

  test('half a time, and a quote with two, are none', async () => {
    const two = `${body}\nOr on Friday, 4 December 2026 at 9:00 instead?\n`;
    for (const quote of ['at 14:30', 'on Thursday, 3 December 2026'])
      expect(await proposedOf(mail(body), { fact: 'start', value: '', quote })).toBeUndefined();
    const both = two.slice(two.indexOf('Thursday'), two.indexOf(' instead'));
    expect(await proposedOf(mail(two), { fact: 'start', value: '', quote: both })).toBeUndefined();
  });

  test('an address is one that the message carries', async () => {
    const quote = 'Please write to marta@tarnsoft.example.';
    expect(
      valuesOf(
        await proposedOf(mail(body), { fact: 'recruiterEmail', value: 'Marta@Tarnsoft.example', quote }),
      ),
    ).toEqual({ recruiterEmail: 'marta@tarnsoft.example' });
    expect(
      await proposedOf(mail(body), { fact: 'recruiterEmail', value: 'martin@tarnsoft.example', quote }),
    ).toBeUndefined();
  });

  test('older mail that is quoted below proves nothing', async () => {
    const quoted = `${body}\n\nOn Mon, 2 Nov 2026 at 10:00, Jane Doe wrote:\n> I love Birch Analytics.\n`;
    const claim = { fact: 'company', value: 'Birch Analytics', quote: 'I love Birch Analytics.' } as const;
    expect(await proposedOf(mail(quoted), claim)).toBeUndefined();
  });
});

describe('the kind', () => {
  const unclear = mail(
    'Hi Jane,\n\nthanks again for everything. There is one more thing.\n' +
      'We would like to invite you to an interview with the team.\n\nAna\n',
    { subject: 'One more thing' },
  );
  const invites = {
    fact: 'kind',
    value: 'interview-invitation',
    quote: 'We would like to invite you to an interview with the team.',
  } as const;
  const asRead = (reading: Reading, kind: Reading['kind'], sure: boolean): Reading => ({
    ...reading,
    kind,
    sure,
  });

  async function weighed(
    { kind, sure }: Pick<Reading, 'kind' | 'sure'>,
    claims: Claim[],
    isNamed = true,
  ): Promise<Reading> {
    const { rules } = await readTwice(unclear, []);
    const bytes = Buffer.from(unclear);
    const parts = await takeApartAt(await decode(bytes), 0, { own: OWN });
    if (!parts) throw new Error('nothing to take apart');
    const { company: _, ...facts } = rules.facts;
    const company = {
      value: 'Silva HR',
      evidence: { where: 'domain', words: 'ana@silva-hr.example' },
    } as const;
    const reading = { ...asRead(rules, kind, sure), facts: isNamed ? { ...facts, company } : facts };
    return withSecond(reading, prove(parts, reading.facts, claims));
  }

  test('that is not sure becomes sure where both readers say the same, and it does no harm', async () => {
    expect(await weighed({ kind: 'interview-invitation', sure: false }, [invites])).toMatchObject({
      kind: 'interview-invitation',
      sure: true,
      kindBy: 'second',
      kindEvidence: { words: invites.quote, reader: 'second' },
    });
  });

  test('is not made sure where the rules read nobody who invites', async () => {
    expect(await weighed({ kind: 'interview-invitation', sure: false }, [invites], false)).toMatchObject({
      sure: false,
    });
  });

  test('that is another guess stays one: the owner is asked', async () => {
    expect(await weighed({ kind: 'other', sure: false }, [invites])).toMatchObject({
      kind: 'interview-invitation',
      sure: false,
      kindBy: 'second',
    });
  });

  test('that is sure by the rules stays as it is', async () => {
    expect(await weighed({ kind: 'rejection', sure: true }, [invites])).toMatchObject({
      kind: 'rejection',
      sure: true,
    });
    expect((await weighed({ kind: 'rejection', sure: true }, [invites])).kindBy).toBeUndefined();
  });

  test.each(['rejection', 'interview-cancelled', 'interview-rescheduled', 'offer'] as const)(
    'that ends, moves or offers something (%s) is never sure by its word',
    (kind) => {
      const facts = {};
      const reading = { kind, sure: false, facts, kindEvidence: null } as unknown as Reading;
      const evidence = { where: 'body', words: 'words', reader: 'second' } as const;
      expect(withSecond(reading, { facts, kind: { value: kind, evidence } })).toMatchObject({
        kind,
        sure: false,
      });
    },
  );
});
