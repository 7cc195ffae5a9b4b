import { expect, test } from 'vitest';
import { letter, readLetter } from './letters.ts';

/** Job boards that confirm that they have sent an application on. */

const LINKEDIN = 'LinkedIn <jobs-noreply@linkedin.com>';
const LIST = '\n\nFrontend Developer\nPellucid · Lisbon, Portugal\n\nApplied on 20 November 2026';

test.each([
  [LINKEDIN, 'Jane, your application was sent to Pellucid', `Your application was sent to Pellucid${LIST}`],
  [LINKEDIN, 'Ihre Bewerbung', `Ihre Bewerbung wurde an Pellucid gesendet${LIST}`],
  [LINKEDIN, 'Votre candidature', `Votre candidature a été envoyée à Pellucid.${LIST}`],
  [LINKEDIN, 'Tu solicitud', `Tu solicitud se ha enviado a Pellucid${LIST}`],
  [LINKEDIN, 'La tua candidatura', `La tua candidatura è stata inviata a Pellucid${LIST}`],
  [LINKEDIN, 'A sua candidatura', `A sua candidatura foi enviada para Pellucid${LIST}`],
  [LINKEDIN, 'Je sollicitatie', `Je sollicitatie is verzonden naar Pellucid${LIST}`],
  [
    'Indeed Apply <indeedapply@indeed.com>',
    'Indeed Application: Frontend Developer',
    'Application submitted\n\nFrontend Developer\nPellucid - Lisbon\n\nThe following items were sent to ' +
      'Pellucid. Good luck!',
  ],
])('%s: %s', async (from, subject, text) => {
  const { kind, sure, facts } = await readLetter(letter(from, subject, text), {});
  expect([kind, sure]).toEqual(['application-received', true]);
  expect(Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]))).toEqual({
    company: 'Pellucid',
    role: 'Frontend Developer',
  });
});

test('the same words of anybody else are read as any mail', async () => {
  const mail = letter(
    'Ana <ana@acme.example>',
    'Hello',
    'I saw that your application was sent to Pellucid. We at Acme would like to invite you to an interview.',
  );
  const { kind, facts } = await readLetter(mail, {});
  expect(kind).not.toBe('application-received');
  expect(facts.company?.value).not.toBe('Pellucid');
});
