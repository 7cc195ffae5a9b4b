import { expect, test } from 'vitest';
import { toContract } from '../../lambdas/mail/contract.ts';
import { decode } from '../../lambdas/mail/message/mime.ts';
import { readMail } from '../../lambdas/mail/read.ts';
import { carrying, letter, OWNER, readLetters } from './letters.ts';

const invitation = (name: string, company: string) =>
  letter(
    `${name} <${name.toLowerCase()}@${company.toLowerCase()}.example>`,
    `Interview at ${company}`,
    `We invite you to an interview for the Data Engineer role at ${company}.`,
  );
const addresses = (readings: Awaited<ReturnType<typeof readLetters>>) =>
  readings.map(({ facts }) => facts.recruiterEmail?.value);

test('each attached message has its own reading, and one that is no mail does not stop the others', async () => {
  const raw = carrying(OWNER, 'Two of them.', [
    invitation('Ana', 'Lumen'),
    'no mail at all\n\nx',
    invitation('Ben', 'Nordal'),
  ]);
  const readings = await readLetters(raw);
  expect(addresses(readings)).toEqual(['ana@lumen.example', 'ben@nordal.example']);
  expect(readings.map(({ forward }) => forward)).toEqual(
    Array(2).fill({
      style: 'attachment',
      by: { name: 'Jane Doe', address: 'jane@example.com' },
      note: 'Two of them.',
    }),
  );
  expect(await readMail(await decode(raw))).toEqual(readings[0]);
});

test('of more than twenty attached messages twenty are read', async () => {
  const parts = Array.from({ length: 23 }, (_, at) => invitation(`Ana${at}`, 'Lumen'));
  expect(await readLetters(carrying(OWNER, '', parts))).toHaveLength(20);
});

test('a mail without attached ones has one reading', async () => {
  expect(addresses(await readLetters(invitation('Ana', 'Lumen')))).toEqual(['ana@lumen.example']);
});

test('the contract lists the further messages, none of them with a list of its own', async () => {
  const [first, ...further] = await readLetters(
    carrying(OWNER, '', [invitation('Ana', 'Lumen'), invitation('Ben', 'Nordal')]),
  );
  const printed = first && toContract(first, further);
  expect(printed?.also.map(({ interview }) => interview?.company)).toEqual(['Nordal']);
  expect(printed?.also[0]).not.toHaveProperty('also');
});
