import { Temporal } from 'temporal-polyfill';
import { isSendable } from '../draft/checklist.ts';
import type { Corrections } from '../interview/transitions.ts';
import type { Fact, Facts } from '../mail/reading.ts';
import { toInstant } from '../mail/when/zones.ts';

/** One input of the "Correct what was read" form. */
export interface CorrectionField {
  name: string;
  label: string;
  type: 'text' | 'email' | 'tel' | 'url' | 'datetime-local';
  value: string;
  hint: string | null;
}

/** What the owner typed cannot be right; the message says what to do. */
export class CorrectionError extends Error {
  override name = 'CorrectionError';
}

const TEXT_FACTS = [
  'company',
  'role',
  'recruiterName',
  'recruiterEmail',
  'recruiterPhone',
  'location',
  'meetingUrl',
] as const;

/**
 * The form's fields for the facts as they are known.
 * @param typed values that were sent and refused, kept so that nothing is lost
 */
export function correctionFields(
  facts: Facts,
  ownerZone: string,
  typed: Record<string, string> = {},
): CorrectionField[] {
  const field = (
    name: string,
    label: string,
    type: CorrectionField['type'],
    value: string | undefined,
    hint: string | null = null,
  ) => ({
    name,
    label,
    type,
    value: typed[name] ?? value ?? '',
    hint,
  });
  return [
    field('company', 'Company', 'text', facts.company?.value),
    field('role', 'Role', 'text', facts.role?.value),
    field('recruiterName', 'Recruiter', 'text', facts.recruiterName?.value),
    field('recruiterEmail', 'Write to', 'email', facts.recruiterEmail?.value),
    field('recruiterPhone', 'Phone', 'tel', facts.recruiterPhone?.value),
    field('start', 'Date and time', 'datetime-local', localStart(facts)),
    field(
      'timeZone',
      'Time zone',
      'text',
      facts.timeZone?.value ?? offsetOf(facts),
      `Such as ${ownerZone}, or +01:00`,
    ),
    field('location', 'Where', 'text', facts.location?.value),
    field('meetingUrl', 'Meeting link', 'url', facts.meetingUrl?.value),
  ];
}

const localStart = (facts: Facts) => {
  if (facts.localStart) return facts.localStart.value.slice(0, 16);
  const { start, timeZone } = facts;
  if (!start) return undefined;
  if (!timeZone) return start.value.slice(0, 16);
  const local = Temporal.Instant.from(start.value).toZonedDateTimeISO(timeZone.value).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
};

const offsetOf = (facts: Facts) => (facts.start && !facts.timeZone ? facts.start.value.slice(19) : undefined);

/**
 * What the owner changed in the form, as facts written by them. Fields left as they were stay as they were
 * read, an emptied field is a gap again.
 * @throws CorrectionError
 */
export function readCorrections(known: Facts, form: Record<string, string>): Corrections {
  const before = Object.fromEntries(correctionFields(known, '').map(({ name, value }) => [name, value]));
  const changed = (name: string) => name in form && (form[name] ?? '').trim() !== before[name];
  const typed = (name: string) => (form[name] ?? '').trim();
  const corrections: Corrections = {};
  for (const name of TEXT_FACTS) {
    if (changed(name)) corrections[name] = typed(name) ? written(typed(name)) : undefined;
  }
  if (corrections.recruiterEmail && !isSendable(corrections.recruiterEmail.value)) {
    throw new CorrectionError(
      `“${corrections.recruiterEmail.value}” is no address that mail can be sent to. Please check it.`,
    );
  }
  if (corrections.meetingUrl && !/^https?:\/\//i.test(corrections.meetingUrl.value)) {
    throw new CorrectionError('The meeting link must begin with https://.');
  }
  return changed('start') || changed('timeZone')
    ? { ...corrections, ...readWhen(typed('start'), typed('timeZone')) }
    : corrections;
}

function readWhen(start: string, zone: string): Corrections {
  const cleared = {
    start: undefined,
    end: undefined,
    localStart: undefined,
    timeZone: undefined,
    options: undefined,
  };
  if (!start) return cleared;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(start)) {
    throw new CorrectionError('Please write the date and time like 2026-11-27T15:00.');
  }
  const local = start.length === 16 ? `${start}:00` : start;
  try {
    if (!zone) return { ...cleared, localStart: written(Temporal.PlainDateTime.from(local).toString()) };
    const isOffset = /^[+-]\d{2}:\d{2}$/.test(zone);
    const instant = toInstant(local, isOffset ? { offset: zone } : { name: zone });
    return { ...cleared, start: written(instant), ...(isOffset ? {} : { timeZone: written(zone) }) };
  } catch {
    throw new CorrectionError(
      `“${start}” in “${zone}” is no time that I know. A time zone looks like Europe/Lisbon or +01:00.`,
    );
  }
}

const written = (value: string): Fact<string> => ({ value, evidence: { where: 'owner', words: value } });
