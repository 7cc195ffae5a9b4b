import { WALL_CLOCK } from './clock/plain-date.ts';
import type { Facts, Kind, Reading, ZoneSource } from './reading.ts';

const WITHOUT_INTERVIEW: ReadonlySet<Kind> = new Set([
  'other',
  'rejection',
  'application-received',
  'recruiter-reply',
]);

const zoneFrom = ({ timeZone, start, options }: Facts): ZoneSource | null =>
  (timeZone ?? start ?? options)?.from ?? null;

/**
 * The JSON object that `npm run parse` prints for a reading: every key is always there, what the message
 * does not say is null. Source: parse-contract.md.
 * @param further the readings of the other messages that were attached to the same mail
 */
export const toContract = (reading: Reading, further: Reading[] = []) => ({
  ...oneContract(reading),
  also: further.map(oneContract),
});

function oneContract(reading: Reading) {
  const { facts, original } = reading;
  return {
    kind: reading.kind,
    sure: reading.sure,
    reply: reading.reply,
    forward: reading.forward,
    original: {
      from: original.from,
      replyTo: original.replyTo,
      subject: original.subject,
      date: original.date,
      messageId: original.messageId,
    },
    interview: WITHOUT_INTERVIEW.has(reading.kind)
      ? null
      : {
          company: facts.company?.value ?? null,
          role: facts.role?.value ?? null,
          recruiter: {
            name: facts.recruiterName?.value ?? null,
            email: facts.recruiterEmail?.value ?? null,
            phone: facts.recruiterPhone?.value ?? null,
          },
          start: facts.start?.value ?? null,
          startLocal: (facts.start ?? facts.localStart)?.value.slice(0, WALL_CLOCK) ?? null,
          end: facts.end?.value ?? null,
          timeZone: facts.timeZone?.value ?? reading.zone?.name ?? null,
          timeZoneFrom: zoneFrom(facts) ?? reading.zone?.from ?? null,
          options: facts.options?.value ?? [],
          answerBy: facts.answerBy?.value ?? null,
          format: facts.format?.value ?? null,
          location: facts.location?.value ?? null,
          meetingUrl: facts.meetingUrl?.value ?? null,
          withdrawUrl: facts.withdrawUrl?.value ?? null,
          calendarUid: facts.calendarUid?.value ?? null,
          spokenBefore: Boolean(reading.signs?.spokenBefore),
        },
  };
}
