import { describe, expect, test } from 'vitest';
import { composeWords, type Request } from '../../../lambdas/draft/compose.ts';
import { checkTone } from '../../../lambdas/draft/tone/check.ts';
import { DRAFT_KINDS, situationsOf } from '../../../lambdas/interview/situations.ts';
import { LANGUAGES } from '../../../lambdas/mail/words/languages.ts';
import { AT, FACTS, fact, interview, WRITER } from '../../interview/interview.ts';

/** Names that say something else where they are no names. */
const HARD: [company: string, role: string][] = [
  ['Better Homes', 'Senior Salary Analyst'],
  ['Angry Birds Studio', 'Compensation and Benefits Manager'],
  ['Best Western', 'Health Visitor'],
  ['Stress & Sons', 'SAP ABAP BTP CPI Consultant'],
  ['TBD Labs', 'Engineer [Remote]'],
  ['Idiot’s Guides', 'Payroll Specialist (m/w/d)'],
  ['Santé Plus', 'Gestionnaire de paie'],
  ['Gesundheit Nord', 'Gehaltsbuchhalterin'],
  ['Casa da Saúde', 'Técnico Salarial'],
  ['Salute SpA', 'Addetta stipendi'],
  ['Mejor Vida', 'Técnica de nóminas y salarios'],
  ['Ziekenhuis Oost', 'Salarisadministrateur'],
  ['Never Enough Coffee', 'Anger Management Coach'],
  ['Terrible Ideas Ltd.', 'Complaints Officer'],
];
const FIRST = ['Better', 'Royal', 'Angry', 'Grand', 'Silent', 'Happy', 'Cheap', 'Bad', 'Mental', 'Family'];
const SECOND = ['Health', 'Money', 'Gossip', 'Doctors', 'Bank', 'Rumour', 'Kids', 'Pay', 'Foods', 'Works'];
const TITLES = ['Pay Analyst', 'Debt Adviser', 'Family Lawyer', 'Divorce Mediator', 'Burnout Coach'];

/** 500 companies and roles that look like real ones. */
const NAMES = [
  ...HARD,
  ...FIRST.flatMap((first) =>
    SECOND.flatMap((second) => TITLES.map((title): [string, string] => [`${first} ${second}`, title])),
  ),
].slice(0, 500);

const CALLED = [undefined, 'reached', 'voicemail', 'no-answer'] as const;
const WHEN = ['2026-11-27T09:00:00Z', AT, '2026-12-24T10:00:00Z'].map((at) => Date.parse(at));

describe.each(LANGUAGES)('what Bowout writes in %s', (language) => {
  test('has nothing wrong with its tone, whatever company and role are called', () => {
    const requests = DRAFT_KINDS.flatMap((kind) =>
      situationsOf(kind).map(
        ([situation, row]) =>
          ({
            kind,
            situation,
            language,
            reason: 'fillIn' in row ? 'Bo Lind' : undefined,
            referral: { name: 'Bo Lind', contact: 'bo@example.com', permitted: true },
          }) as Request,
      ),
    );
    const findings: string[] = [];
    for (const [at, [company, role]] of NAMES.entries()) {
      const all = at < HARD.length;
      const some = all ? requests : requests.slice(at % requests.length, (at % requests.length) + 1);
      for (const [nth, request] of some.entries()) {
        const it = interview({ ...FACTS, company: fact(company), role: fact(role) });
        const formality = (at + nth) % 2 ? 'formal' : 'informal';
        const called = CALLED[(at + nth) % CALLED.length];
        const words = composeWords(it, { ...request, called } as Request, {
          profile: { ...WRITER, formality },
          now: WHEN[(at + nth) % WHEN.length] ?? WHEN[0] ?? 0,
        });
        for (const { kind, words: said } of checkTone({ ...request, ...words }, it))
          if (kind !== 'long') findings.push(`${company}, ${role}, ${request.situation}: ${kind} “${said}”`);
      }
    }
    expect(findings).toEqual([]);
  });
});
