import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { isSendable } from '../draft/checklist.ts';
import { offsetFor, offsetOfAll } from '../interview/known-clock.ts';
import type { Corrections } from '../interview/transitions.ts';
import { zoneOfLargeCity } from '../mail/clock/cities.ts';
import { toInstant, type Zone } from '../mail/clock/instant.ts';
import { WALL_CLOCK } from '../mail/clock/plain-date.ts';
import type { Fact, Facts } from '../mail/reading.ts';
import { isTimeZone, properZone } from '../time-zone.ts';
import { CorrectionError, readForm, type Typed } from './form.ts';

/** One input of the form that corrects what was read. */
export interface CorrectionField {
  name: string;
  label: string;
  type: 'text' | 'email' | 'tel' | 'url' | 'datetime-local';
  value: string;
  hint: string | null;
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
type TextFact = (typeof TEXT_FACTS)[number];

/**
 * The form's fields for the facts as they are known.
 * @param typed values that were sent and refused, kept so that nothing is lost
 */
export function correctionFields(facts: Facts, ownerZone: string, typed: Typed = {}): CorrectionField[] {
  const known = { ...valuesOf(facts), start: localStart(facts), timeZone: zoneOf(facts) };
  return FIELDS.map(([name, label, type]) => ({
    name,
    label,
    type,
    value: typed[name] ?? known[name] ?? '',
    hint: name === 'timeZone' ? `A city, such as ${cityOf(ownerZone)}, or +01:00` : null,
  }));
}

/** "Europe/Lisbon" → "Lisbon": how people call their zone. "UTC" and "Etc/GMT+1" are named after no city. */
const cityOf = (zone: string) => (/^(?!Etc\/).+\/(.+)$/.exec(zone)?.[1] ?? 'Lisbon').replaceAll('_', ' ');

const FIELDS = [
  ['company', 'Company', 'text'],
  ['role', 'Role', 'text'],
  ['recruiterName', 'Recruiter', 'text'],
  ['recruiterEmail', 'Write to', 'email'],
  ['recruiterPhone', 'Phone', 'tel'],
  ['start', 'Date and time', 'datetime-local'],
  ['timeZone', 'Time zone', 'text'],
  ['location', 'Where', 'text'],
  ['meetingUrl', 'Meeting link', 'url'],
] as const;

const valuesOf = (facts: Facts): Partial<Record<TextFact, string | undefined>> =>
  Object.fromEntries(TEXT_FACTS.map((name) => [name, facts[name]?.value]));

const localStart = (facts: Facts) => {
  if (facts.localStart) return facts.localStart.value.slice(0, 16);
  const { start, timeZone } = facts;
  if (!start) return undefined;
  if (!timeZone) return start.value.slice(0, 16);
  const local = Temporal.Instant.from(start.value).toZonedDateTimeISO(timeZone.value).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
};

/** Where times are only offered, in one offset, a time that is typed is most likely one of them. */
function zoneOf(facts: Facts): string | null | undefined {
  const { start, localStart, timeZone } = facts;
  if (timeZone) return timeZone.value;
  return start || localStart ? start?.value.slice(WALL_CLOCK) : offsetOfAll(facts);
}

/** A fact stands in each letter and notice, and all of an interview in one item. */
const MOST_TYPED = 500;

/**
 * What the owner changed in the form, as facts written by them. Fields left as they were stay as they were
 * read, an emptied field is a gap again.
 * @throws CorrectionError
 */
export function readCorrections(known: Facts, form: Typed): Corrections {
  const before = Object.fromEntries(correctionFields(known, '').map(({ name, value }) => [name, value]));
  const changed = Object.entries(form).filter(([name, value]) => value.trim() !== before[name]);
  const { start, timeZone, ...facts } = readForm(CHANGED, Object.fromEntries(changed));
  const corrections = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value ? written(value) : undefined]),
  ) as Corrections;
  if (timeZone && !(form.start ?? '').trim())
    throw new CorrectionError('Please say the date and time as well, or leave the zone empty.', 'start');
  return start === undefined && timeZone === undefined
    ? corrections
    : { ...corrections, ...readWhen((form.start ?? '').trim(), (form.timeZone ?? '').trim(), unsaid(known)) };
}

/** The zone of a time that is typed where the form could name none: times were offered in several offsets. */
const unsaid =
  (known: Facts) =>
  (local: string): string =>
    zoneOf(known) || known.localStart ? '' : (offsetFor(known, local) ?? '');

const FACT = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(MOST_TYPED, `Please use at most ${MOST_TYPED} characters for each of these.`),
);
const ADDRESS = v.check<string, (issue: { input: string }) => string>(
  (typed) => !typed || isSendable(typed),
  ({ input }) => `“${input}” is no address that mail can be sent to. Please check it.`,
);
const WEB = v.regex(/^(?:$|https?:\/\/)/i, 'The meeting link must begin with https://.');
const TIME = v.regex(
  /^(?:$|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$)/,
  'Please write the date and time like 2026-11-27T15:00.',
);

/** What was typed anew; of what is missing here the form said what is known. */
const CHANGED = {
  company: v.exactOptional(FACT),
  role: v.exactOptional(FACT),
  recruiterName: v.exactOptional(FACT),
  recruiterEmail: v.exactOptional(v.pipe(FACT, ADDRESS)),
  recruiterPhone: v.exactOptional(FACT),
  location: v.exactOptional(FACT),
  meetingUrl: v.exactOptional(v.pipe(FACT, WEB)),
  start: v.exactOptional(v.pipe(FACT, TIME)),
  timeZone: v.exactOptional(FACT),
};

function readWhen(start: string, typedZone: string, otherwise: (local: string) => string): Corrections {
  const cleared = {
    start: undefined,
    end: undefined,
    localStart: undefined,
    timeZone: undefined,
    options: undefined,
  };
  if (!start) return cleared;
  const local = wallClock(start.length === 16 ? `${start}:00` : start);
  const zone = typedZone || otherwise(local);
  if (!zone) return { ...cleared, localStart: written(local) };
  const place = placeIn(zone, local);
  if (!isOnClock(local, place.zone))
    throw new CorrectionError(
      `There is no ${local.slice(11, 16)} in ${place.name} on that day: the clocks are put forward then. ` +
        'Please check the hour.',
      'start',
    );
  return {
    ...cleared,
    start: written(toInstant(local, place.zone)),
    ...('name' in place.zone ? { timeZone: written(place.zone.name) } : {}),
  };
}

/** The zone that was typed: hours from UTC, a name of the database, or a large city. @throws CorrectionError */
function placeIn(typed: string, local: string): { zone: Zone; name: string } {
  if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(typed)) return { zone: { offset: typed }, name: typed };
  const name = isTimeZone(typed) ? properZone(typed) : (zoneOfLargeCity(typed) ?? typed);
  if (isTimeZone(name)) return { zone: { name }, name: typed };
  throw new CorrectionError(
    `I do not know the time ${local.slice(0, 16).replace('T', ' ')} in “${typed}”. Please write the zone as a ` +
      'large city (Lisbon), its name (Europe/Lisbon) or the hours from UTC (+01:00).',
    'timeZone',
  );
}

/** An hour that is skipped when summer time begins would be moved silently. */
const isOnClock = (local: string, zone: Zone): boolean =>
  'offset' in zone ||
  Temporal.PlainDateTime.from(local)
    .toZonedDateTime(zone.name)
    .toPlainDateTime()
    .equals(Temporal.PlainDateTime.from(local));

const [EARLIEST_YEAR, LATEST_YEAR] = [2000, 2100];

/** A time that was typed, where the calendar has it. @throws CorrectionError */
function wallClock(local: string): string {
  try {
    const time = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    if (time.year >= EARLIEST_YEAR && time.year <= LATEST_YEAR)
      return time.toString({ smallestUnit: 'second' });
  } catch {
    /** Said below. */
  }
  throw new CorrectionError(
    `There is no interview on ${local.slice(0, 16).replace('T', ' at ')}. Please check the day, the year and the hour.`,
    'start',
  );
}

const written = (value: string): Fact<string> => ({ value, evidence: { where: 'owner', words: value } });
