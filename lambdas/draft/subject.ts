import { withoutPrefixes } from '../mail/text/forward-words.ts';

/** What mail systems put before a subject to warn their own people, in brackets. */
const WARNINGS = [
  'ext',
  'extern',
  'external',
  'external email',
  'external sender',
  'externe',
  'externe e-mail',
  'externo',
  'esterno',
  'e-mail externe',
  'correo externo',
  'email externo',
  'caution',
  'warning',
  'suspicious',
  'spam',
  'sender unverified',
  'unverified',
  'bulk',
  'marketing',
  'secure',
  'encrypted',
  'confidential',
];
/** What calendars put before an event's title. */
const CALENDAR = [
  'invitation',
  'updated invitation',
  'updated invitation with note',
  'invitation with note',
  'new event',
  'accepted',
  'einladung',
  'aktualisierte einladung',
  'invitación',
  'invitación actualizada',
  'convite',
  'convite atualizado',
  'invito',
  'invito aggiornato',
  'uitnodiging',
  'bijgewerkte uitnodiging',
  'invitation mise à jour',
];

const escaped = (words: string[]) => words.map((word) => word.replace(/[.*+?()[\]\\]/g, '\\$&')).join('|');
const BRACKETED = new RegExp(
  `[\\[({<*]{1,2}\\s*(?:${escaped(WARNINGS)})\\s*[\\])}>*]{1,2}\\s*[:-]?\\s*`,
  'giu',
);
const CALENDAR_PREFIX = new RegExp(`^(?:${escaped(CALENDAR)})\\s*:\\s*`, 'iu');
/**
 * Google's tail: the day, the time and the invited address ("@ Wed Dec 2, 2026 10am - 1pm (CET) (jane@…)").
 */
const CALENDAR_TAIL = /\s+@\s+\S.{5,120}$/u;
const ADDRESS_TAIL = /\s*\(\s*[^\s()@]{1,64}@[^\s()@]{1,255}\s*\)\s*$/u;

/**
 * A recruiter's subject as a person would answer it: without prefixes, the warnings of mail systems, and what
 * a calendar adds.
 * @returns an empty string where nothing is left
 */
export function bareSubject(subject: string): string {
  const bare = withoutPrefixes(subject.replace(BRACKETED, ' ').trim()).trim();
  const untailed = bare.replace(ADDRESS_TAIL, '').replace(CALENDAR_TAIL, '').trim();
  const isCalendars = ADDRESS_TAIL.test(bare) || (CALENDAR_PREFIX.test(bare) && untailed !== bare);
  return isCalendars ? untailed.replace(CALENDAR_PREFIX, '').trim() : bare;
}
