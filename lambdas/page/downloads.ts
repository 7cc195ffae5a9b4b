import { type FactKey, factNamed, factRows } from '../draft/fact-rows.ts';
import { sentAtOf } from '../interview/draft.ts';
import type { Interview, KeptLink } from '../interview/interview.ts';
import { draftState } from './parts.ts';
import type { FileName, Visit } from './visit.ts';

/** A file that the owner takes along. */
export interface Download {
  body: string;
  type: string;
  /** Its name when it is saved; none for what a calendar program reads. */
  name: string | null;
}

const withoutLinks = <T extends { links?: KeptLink[] }>({ links: _, ...item }: T) => item;

/** Everything that is kept of the interviews, or the follow-ups as a calendar. */
export async function download({ services, profile, now }: Visit, page: FileName): Promise<Download> {
  const interviews = await services.interviews.list(profile.ownerId);
  switch (page) {
    case 'export.json': {
      const { secretTag: _, generation: __, ...settings } = profile;
      const acceptances = await services.acceptances.list(profile.ownerId);
      const everything = {
        exportedAt: new Date(now).toISOString(),
        profile: settings,
        interviews: interviews.map(withoutLinks),
        acceptances: acceptances.map(withoutLinks),
      };
      return {
        body: `${JSON.stringify(everything, null, 2)}\n`,
        type: 'application/json; charset=utf-8',
        name: 'bowout.json',
      };
    }
    case 'export.csv':
      return {
        body: asCsv(interviews, profile.timeZone),
        type: 'text/csv; charset=utf-8',
        name: 'bowout.csv',
      };
    case 'follow-ups.ics': {
      const { calendarFeed } = await import('./calendar-feed.ts');
      return { body: calendarFeed(interviews, now), type: 'text/calendar; charset=utf-8', name: null };
    }
  }
}

const COLUMNS: Partial<Record<FactKey, string>> = {
  company: 'Company',
  role: 'Role',
  recruiter: 'Recruiter',
  email: 'Write to',
  phone: 'Phone',
  when: 'When',
  options: 'Times offered',
  location: 'Where',
  meetingUrl: 'Meeting link',
};
const KEYS = Object.keys(COLUMNS) as FactKey[];

/**
 * One line for each interview (RFC 4180); a cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
function asCsv(interviews: Interview[], ownerZone: string): string {
  const cell = (value: string) => {
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const rows = interviews.map((interview) => {
    const facts = factRows(interview, ownerZone);
    const sent = interview.drafts.find((draft) => draft.kind === 'withdrawal' && draft.state === 'sent');
    const letter = interview.drafts.at(-1);
    return [
      interview.state,
      ...KEYS.map((key) => factNamed(facts, key) ?? ''),
      interview.createdAt,
      (sent && sentAtOf(sent)) ?? '',
      letter ? draftState(letter)[0] : '',
      letter ? `${letter.subject}\n\n${letter.text}` : '',
    ];
  });
  return [
    ['State', ...Object.values(COLUMNS), 'Recorded', 'Withdrawn', 'Newest letter', 'Its words'],
    ...rows,
  ]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}
