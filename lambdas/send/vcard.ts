import type { Facts } from '../mail/reading.ts';

/**
 * A contact for an address book, as vCard 3.0 (RFC 2426), which phones and mailboxes all read; null where
 * there is neither a name nor an address. Only what was read stands in it.
 */
export function vcardOf(facts: Facts): string | null {
  const name = facts.recruiterName?.value ?? facts.recruiterEmail?.value;
  if (!name) return null;
  const words = name.split(/\s+/);
  const family = words.length > 1 ? words.at(-1) : '';
  const given = words.length > 1 ? words.slice(0, -1).join(' ') : name;
  const written: [string, string | undefined][] = [
    ['ORG', facts.company?.value],
    ['TITLE', facts.recruiterTitle?.value],
    ['EMAIL', facts.recruiterEmail?.value],
    ['TEL', facts.recruiterPhone?.value],
    ['URL', facts.recruiterLinkedIn?.value],
  ];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(family ?? '')};${escaped(given)};;;`,
    `FN:${escaped(name)}`,
    ...written.flatMap(([key, value]) => (value ? [`${key}:${escaped(value)}`] : [])),
    'END:VCARD',
    '',
  ].join('\r\n');
}

/** RFC 2426 §4: what is not escaped would end a value, or the line. */
const escaped = (value: string) => value.replace(/[\\;,]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, '\\n');
