import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../lambdas/mail/words/languages.ts';

const ROOT = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'bowout-recipe-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const ROW = `
    'study-leave': {
      ...ANOTHER_REASON,
      label: 'I go back to university',
      thanksFor: 'invitation',
      fits: { stages: BEFORE_OFFER },
    },`;
const TEXT = `Subject: {{> subject}}

{{> greeting}}

{{> opening}}{{> thanks}}

I am going back to university, {{> farewell}}.{{> slot}}

{{> wishes}}

{{> closing}}
`;

/** What a program that knows nothing of the new situation says about it. */
const PROGRAM = `
import { composeWords, contextOf, newDraft } from './lambdas/draft/compose.ts';
import { occasionNamed, situationsOf } from './lambdas/interview/situations.ts';
import { attend, claimDraft, open, recordSent, saysGoodbye, startWithdrawal } from './lambdas/interview/transitions.ts';
import { LANGUAGES } from './lambdas/mail/words/languages.ts';
const AT = '2026-11-24T10:00:00.000Z';
const fact = (value) => ({ value, evidence: { where: 'body', words: value } });
const facts = { company: fact('Acme'), recruiterEmail: fact('ana@acme.example'), start: fact('2026-11-27T15:00:00+00:00') };
const original = { from: null, replyTo: null, subject: null, date: null, messageId: null, references: [], text: '' };
const reading = { kind: 'interview-scheduled', original, facts, invitations: [], conflicts: [] };
const message = { key: 'm', rawKey: 'm', kind: 'interview-scheduled', receivedAt: AT };
const it = open('01', 'owner', reading, message);
const writer = { name: 'Jane', timeZone: 'UTC' };
const occasion = occasionNamed('withdrawal', 'study-leave');
const say = (language, interview, now) => composeWords(interview, { ...occasion, language }, { profile: writer, now: Date.parse(now) });
const request = { ...occasion, language: 'en' };
const draft = newDraft({ id: 'd', at: AT, acceptanceId: null }, request, { interview: it, words: say('en', it, AT) });
const sending = claimDraft(startWithdrawal(it, draft), { draftId: 'd', revision: 1 }, AT);
const sent = recordSent(sending, { draftId: 'd', messageId: '<1@ses>' }, AT);
const later = { kind: 'reopen', situation: 'circumstances-changed', language: 'en' };
console.log(JSON.stringify({
  listed: situationsOf('withdrawal').some(([name]) => name === 'study-leave'),
  texts: LANGUAGES.map((language) => say(language, it, AT).text.includes('university')),
  late: say('en', attend(it, 'missed', AT), '2026-12-24T10:00:00Z').text,
  goodbye: saysGoodbye(draft),
  state: sent.state,
  acceptedOffer: contextOf(sent, later, { profile: writer, now: Date.parse(AT) }).acceptedOffer,
}));
`;

test('“Add a situation” of CONTRIBUTING.md: one row and its texts, and everything else follows', () => {
  for (const name of ['lambdas', 'templates', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const table = join(copy, 'lambdas/interview/situations.ts');
  const rows = readFileSync(table, 'utf8');
  writeFileSync(table, rows.replace(/\n {4}location: \{/, `${ROW}$&`));
  for (const language of LANGUAGES)
    writeFileSync(join(copy, `templates/withdrawal/study-leave.${language}.hbs`), TEXT);
  writeFileSync(join(copy, 'program.ts'), PROGRAM);

  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  const tsconfig = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...tsconfig, include: ['lambdas'] }));
  execFileSync(tsc, ['--noEmit'], { cwd: copy, stdio: 'pipe' });

  const said = JSON.parse(
    execFileSync(process.execPath, ['program.ts'], { cwd: copy, encoding: 'utf8', stdio: 'pipe' }),
  ) as Record<string, unknown>;
  expect(said).toMatchObject({
    listed: true,
    texts: LANGUAGES.map(() => true),
    goodbye: true,
    state: 'withdrawn',
    acceptedOffer: false,
  });
  expect(said.late).toContain('I am sorry that I missed our interview');
  expect(said.late).toContain('I am going back to university');
  expect(said.late).not.toContain('accepted another position');
}, 60_000);
