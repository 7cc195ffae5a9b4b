import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { sampleMessages } from '../../../lib/local/samples.ts';

test.each([
  ['on a Saturday', '2026-11-28T12:54:00Z'],
  ['on a Sunday night', '2026-11-29T01:00:00Z'],
  ['on a Monday', '2026-11-30T09:00:00Z'],
  ['early on a Monday', '2026-11-30T06:00:00Z'],
])('no sample is dated in the future: %s', async (_, now) => {
  const samples = sampleMessages(Date.parse(now), 'jane@example.com', 'inbox@bowout.example');
  expect(samples.length).toBeGreaterThan(5);
  for (const raw of samples) {
    const { date, text, subject } = await PostalMime.parse(raw);
    expect(Date.parse(date ?? ''), subject).toBeLessThanOrEqual(Date.parse(now));
    const written = /^(?:> )?(?:Date|Sent): (.+)$/m.exec(text ?? '')?.[1]?.replace(' at ', ' ');
    if (written)
      expect(Date.parse(`${written.replace(/ GMT$/, '')} UTC`), subject).toBeLessThanOrEqual(Date.parse(now));
  }
});
