import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { Temporal } from 'temporal-polyfill';

const DIRECTORY = join(import.meta.dirname, 'samples');

/**
 * The sample messages, ready to be forwarded: `{{owner}}`, `{{inbox}}`, and dates such as `{{+5 Gmail}}` or
 * `{{+5T15:00 ics}}`, counted in days from now, are filled in, so that the interviews are always ahead.
 * @param now epoch ms
 */
export function sampleMessages(now: number, owner: string, inbox: string): Buffer[] {
  const moment = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC');
  const today = moment.toPlainDate();
  /** What was written "today" was written before nine: earlier than that, it is of the day before. */
  const written = moment.hour < LATEST_HOUR ? today.subtract({ days: 1 }) : today;
  const dayIn = (days: number) => workday((days > 0 ? today : written).add({ days }), days);
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) =>
      readFileSync(join(DIRECTORY, file), 'utf8')
        .replaceAll('{{owner}}', owner)
        .replaceAll('{{inbox}}', inbox)
        .replace(
          /\{\{([+-]\d+)(?:T(\d{2}:\d{2}))? (\w+)\}\}/g,
          (_, days: string, time: string | undefined, form: string) =>
            dateIn(form, dayIn(Number(days)), time ?? '09:00'),
        ),
    )
    .map((text) => Buffer.from(text.replace(/\r?\n/g, '\r\n')));
}

const LATEST_HOUR = 9;

/** Interviews fall on working days: a weekend moves on, or back for the past; today stays today. */
const workday = (day: Temporal.PlainDate, days: number) =>
  days === 0 || day.dayOfWeek <= 5
    ? day
    : day.add({ days: days < 0 ? 5 - day.dayOfWeek : 8 - day.dayOfWeek });

function dateIn(form: string, day: Temporal.PlainDate, time: string): string {
  const [hour = '09', minute = '00'] = time.split(':');
  const say = (locale: string, options: Intl.DateTimeFormatOptions) => day.toLocaleString(locale, options);
  switch (form) {
    case 'ics':
      return `${day.toString().replaceAll('-', '')}T${hour}${minute}00`;
    case 'header':
      return (
        `${say('en-US', { weekday: 'short' })}, ${day.day} ${say('en-US', { month: 'short' })} ` +
        `${day.year} ${time}:00 +0000`
      );
    case 'Gmail':
      return (
        `${say('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' })} at ` +
        `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`
      );
    case 'Outlook':
      return (
        `${say('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })} ` +
        `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`
      );
    case 'Apple':
      return `${say('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })} at ${time}:00 GMT`;
    case 'long':
      return say('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(
        ',',
        '',
      );
    default:
      throw new Error(`a sample message asks for a date in the form ${form}`);
  }
}

/** Hands messages to an SMTP server on this machine, as the owner's mail program would. */
export async function forward(messages: Buffer[], smtpPort: number, from: string, to: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
  try {
    for (const raw of messages) await transport.sendMail({ envelope: { from, to }, raw });
  } finally {
    transport.close();
  }
}
