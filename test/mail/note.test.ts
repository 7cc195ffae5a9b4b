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

  test('names its company behind "with" too, and counts as the owner’s word', async () => {
    const { facts } = await note(
      'interview with Acme for Data Engineer on Thursday 3 Dec at 15:00 with Ana Silva ana@acme.example',
    );
    const said = Object.entries(facts).map(([name, { value, evidence }]) => [name, value, evidence.where]);
    expect(said).toEqual([
      ['company', 'Acme', 'owner'],
      ['role', 'Data Engineer', 'owner'],
      ['recruiterName', 'Ana Silva', 'owner'],
      ['recruiterEmail', 'ana@acme.example', 'owner'],
      ['localStart', '2026-12-03T15:00:00', 'owner'],
    ]);
  });

  test.each([
    'Applied to Acme for Platform Engineer',
    'Applied for Platform Engineer at Acme, nothing heard so far',
    'Applied to the Platform Engineer role at Acme today',
    'Applied to Acme for Platform Engineer. No interview yet.',
    'Ich habe mich bei Acme als Platform Engineer beworben',
    'Bewerbung an Acme geschickt, als Platform Engineer',
    'J’ai postulé chez Acme pour le poste de Platform Engineer',
    'Me he postulado a Acme para Platform Engineer',
    'Ho inviato la mia candidatura ad Acme per Platform Engineer',
    'Candidatei-me à Acme para Platform Engineer',
    'Ik heb gesolliciteerd bij Acme voor Platform Engineer',
  ])('of an application: %s', async (text) => {
    const { kind, sure, facts } = await note(text);
    expect([kind, sure]).toEqual(['application-received', true]);
    expect([facts.company?.value, facts.role?.value]).toEqual(['Acme', 'Platform Engineer']);
  });

  test('of an application with a time, or that was none, is something else', async () => {
    const times = 'I applied to Acme as Data Engineer, and the interview is on Thursday at 15:00';
    expect((await note(times)).kind).toBe('interview-scheduled');
    const short = await note('applied to Rowan for Cook');
    expect(short.facts.role?.value).toBe('Cook');
    expect(short.facts.company?.value).toBe('Rowan');
    expect((await note('I never applied to Acme for Data Engineer')).kind).not.toBe('application-received');
    expect((await note('Ich habe mich nie bei Acme beworben')).kind).not.toBe('application-received');
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
