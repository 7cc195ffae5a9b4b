import { describe, expect, test } from 'vitest';
import { forwarded, letter, OWNER, readLetter } from './letters.ts';

const own = ['jane@example.com', 'inbox@bowout.example'];
const note = (text: string, subject = 'Note') => readLetter(letter(OWNER, subject, text), { own });
/** The letter is of Saturday, 21 November 2026: the next Thursday is the 26th. */
const THURSDAY = '2026-11-26T15:00:00';

describe('the owner’s own note', () => {
  test.each([
    [
      'en',
      'I have an interview at Spotify for Backend Engineer on Thursday at 3pm with Anna Berg ' +
        'anna.berg@spotify.example',
    ],
    [
      'de',
      'Ich habe am Donnerstag um 15 Uhr ein Vorstellungsgespräch bei Spotify als Backend Engineer ' +
        'mit Anna Berg, anna.berg@spotify.example.',
    ],
    [
      'fr',
      'J\u2019ai un entretien chez Spotify pour le poste de Backend Engineer jeudi à 15h avec Anna ' +
        'Berg (anna.berg@spotify.example).',
    ],
    [
      'es',
      'Tengo una entrevista en Spotify para Backend Engineer el jueves a las 15:00 con Anna Berg, ' +
        'anna.berg@spotify.example',
    ],
    [
      'pt',
      'Tenho uma entrevista na Spotify para Backend Engineer na quinta-feira às 15h com Anna Berg ' +
        '<anna.berg@spotify.example>.',
    ],
    [
      'it',
      'Ho un colloquio da Spotify per Backend Engineer giovedì alle 15 con Anna Berg, ' +
        'anna.berg@spotify.example',
    ],
    [
      'nl',
      'Ik heb donderdag om 15 uur een sollicitatiegesprek bij Spotify voor Backend Engineer met Anna ' +
        'Berg, anna.berg@spotify.example',
    ],
  ])('in %s', async (_, text) => {
    const reading = await note(text);
    expect(reading).toMatchObject({ note: true, kind: 'interview-scheduled' });
    expect(reading.kindEvidence?.words).toContain('Spotify');
    const values = Object.fromEntries(Object.entries(reading.facts).map(([key, { value }]) => [key, value]));
    expect(values).toEqual({
      company: 'Spotify',
      role: 'Backend Engineer',
      recruiterName: 'Anna Berg',
      recruiterEmail: 'anna.berg@spotify.example',
      localStart: THURSDAY,
    });
  });

  test('that names no time is an invitation, and nobody in it is the owner', async () => {
    const { kind, facts, kindEvidence } = await note(
      'Another interview, at Lumen for Data Analyst.\n\nBest,\nJane\njane@example.com',
    );
    expect(kind).toBe('interview-invitation');
    expect(kindEvidence?.words).toBe('Another interview, at Lumen for Data Analyst.');
    expect(facts.company?.value).toBe('Lumen');
    expect(facts.role?.value).toBe('Data Analyst');
    expect(facts.recruiterName).toBeUndefined();
    expect(facts.recruiterEmail).toBeUndefined();
  });

  test('without "at" takes the company from the address, and no company from the person', async () => {
    const { facts } = await note(
      'Interview on Friday at 10:00 with Ben Lee, ben@quarry.example, as Controller',
    );
    expect(facts.company?.value).toBe('Quarry');
    expect(facts.recruiterName?.value).toBe('Ben Lee');
  });

  test('a note that says nothing of an interview is other, and a place no company', async () => {
    expect((await note('Lunch on Friday at 13:00 with Max at Pizza Roma')).kind).toBe('other');
    const { facts } = await note(
      'Tengo una entrevista en Madrid con el equipo de Acme el jueves a las 15:00',
    );
    expect(facts.company?.value).not.toBe('Madrid');
  });

  test('a forward is none, and neither is a mail of somebody else', async () => {
    const mail = forwarded('Ana <ana@acme.example>', 'Interview', 'We invite you to an interview.');
    expect((await readLetter(letter(OWNER, 'Fwd: Interview', mail), { own })).note).toBe(false);
    expect((await readLetter(letter('Ana <ana@acme.example>', 'Interview', 'x'), { own })).note).toBe(false);
  });
});
