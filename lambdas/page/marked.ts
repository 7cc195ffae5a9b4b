import type { Facts } from '../mail/reading.ts';

/** A stretch of the original; what was read from it, if anything. */
export interface Stretch {
  text: string;
  mark: string | null;
}

const LABELS: Partial<Record<keyof Facts, string>> = {
  company: 'company',
  role: 'role',
  recruiterName: 'recruiter',
  recruiterEmail: 'address',
  recruiterPhone: 'telephone',
  recruiterTitle: 'title',
  recruiterLinkedIn: 'LinkedIn',
  start: 'time',
  localStart: 'time',
  options: 'times offered',
  format: 'format',
  location: 'place',
  meetingUrl: 'meeting link',
};

/**
 * The original's text with the words marked that facts were read from. Ranges that do not hold the fact's
 * words are those of another message and are left out; of two that overlap the first counts.
 */
export function markEvidence(text: string, facts: Facts): Stretch[] {
  const marks = Object.entries(facts).flatMap(([name, fact]) => {
    const label = LABELS[name as keyof Facts];
    const range = fact?.evidence.where === 'body' ? fact.evidence.range : undefined;
    if (!label || !range) return [];
    const words = text
      .slice(...range)
      .replace(/\s+/g, ' ')
      .trim();
    return words && fact.evidence.words.includes(words) ? [{ label, range }] : [];
  });
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { label, range } of marks.toSorted((a, b) => a.range[0] - b.range[0])) {
    if (range[0] < at) continue;
    if (range[0] > at) stretches.push({ text: text.slice(at, range[0]), mark: null });
    stretches.push({ text: text.slice(...range), mark: label });
    at = range[1];
  }
  if (at < text.length) stretches.push({ text: text.slice(at), mark: null });
  return stretches;
}
