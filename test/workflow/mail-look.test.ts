import type { Browser } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { invitation, OWNER, World } from './world.ts';

/** How the mails to the owner look: what is seen first on a phone, how wide, how large. */

interface Mail {
  subject: string;
  text: string;
  html: string;
  bytes: number;
}

const DAY = 86_400_000;
const LINK = `https://us02web.zoom.us/j/${'8'.repeat(180)}?pwd=${'aB'.repeat(80)}`;
const MANY = 30;

let world: World;
let browser: Browser;
let mails: Mail[];

const mailNamed = (beginning: string): Mail => {
  const found = mails.findLast(({ subject }) => subject.startsWith(beginning));
  if (!found) throw new Error(`no mail ${beginning}: ${mails.map(({ subject }) => subject).join(' | ')}`);
  return found;
};

beforeAll(async () => {
  [world, browser] = [await new World().open(), await launchBrowser()];
  const confirmed =
    'Your video interview for the Backend Engineer role is confirmed for Friday 4 December 2026';
  await world.receive(
    invitation('Acme', {
      body: `${confirmed} at 15:00 (Lisbon time).\n\nJoin: ${LINK}\n\nCall me at +351 912 345 678.`,
    }),
  );
  await world.receive(
    invitation('Birch', {
      body:
        'Your on-site interview for the Backend Engineer role is confirmed for Friday 4 December 2026 at ' +
        '10:00 PST.\n\nWhere: 12 Long Street, Lisbon',
    }),
  );
  for (let count = 2; count < MANY; count++) await world.receive(invitation(`Firm${count}`));
  await world.receive(
    invitation('Kite', {
      role: 'Staff Engineer',
      subject: 'Your offer: Staff Engineer at Kite',
      body:
        'We are delighted to offer you the position of Staff Engineer at Kite. Please sign by Wednesday 2 ' +
        'December 2026.',
    }),
  );
  const offer = (await world.interviews()).find(({ kind }) => kind === 'offer');
  await world.accept({ interviewId: offer?.id ?? null });
  await world.receive(invitation('Dell'));
  await world.until(world.now + 2 * DAY);
  mails = await Promise.all(
    world.sent
      .filter(({ to }) => to === OWNER)
      .map(async ({ raw }) => {
        const { subject = '', text = '', html = '' } = await PostalMime.parse(raw);
        return { subject, text, html, bytes: raw.length };
      }),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all([world.stop(), browser.close()]);
});

test('a subject says who, what and when', () => {
  expect(mails[0]?.subject).toBe('Recorded: Backend Engineer at Acme · Fri 4 Dec 15:00, in 10 days');
  expect(mails[1]?.subject).toBe(
    'Recorded: Backend Engineer at Birch · Fri 4 Dec 18:00 your time, in 10 days',
  );
  expect(mailNamed('An offer').subject).toBe(
    'An offer: Staff Engineer at Kite · answer by Wed 2 Dec, in 8 days',
  );
});

test.each([
  ['Recorded: Backend Engineer at Acme', 'With Ana Silva, video call.'],
  ['A withdrawal to approve', 'A short withdrawal is ready for your OK. With Ana Silva.'],
  ['Congratulations', 'First: Backend Engineer at Acme, Fri 4 Dec 15:00, in 10 days. Nothing is sent before'],
])('beside the subject of “%s” the inbox shows what matters', (beginning, preview) => {
  expect(/<div class="preview"[^>]*>([^<]*)/.exec(mailNamed(beginning).html)?.[1]).toContain(preview);
  expect(mailNamed(beginning).text).not.toContain('Preview:');
});

test('what can be tapped is: the phone, the meeting, the place, an address', () => {
  const recorded = mailNamed('Recorded: Backend Engineer at Acme').html;
  expect(recorded).toContain('href="tel:+351912345678"');
  expect(recorded).toContain(`href="${LINK.replace('=', '&#x3D;')}"`);
  expect(recorded).toContain('href="mailto:ana@acme.example"');
  expect(mailNamed('Recorded: Backend Engineer at Birch').html).toContain(
    'href="https://www.google.com/maps/search/?api&#x3D;1&amp;query&#x3D;12%20Long%20Street%2C%20Lisbon"',
  );
});

test('no button that does not fit: an interview is no offer', () => {
  const [recorded, offer] = [mailNamed('Recorded: Backend Engineer at Acme'), mailNamed('An offer')];
  expect(recorded.html).not.toContain('I accepted this offer');
  expect(recorded.html).toMatch(/mailto:inbox\+i\.[^"]*accepted[^"]*">I accepted another offer/);
  expect(recorded.text).not.toContain('mailto:');
  expect(offer.html).toContain('I accepted this offer');
  expect(offer.html).not.toContain('I accepted another offer');
  expect(recorded.text).toContain('You can also just reply: “withdraw”');
  expect(offer.text).toContain('You can also just reply: “accepted” or “withdraw”');
});

test('both clocks are said where they differ, and the words that a fact was read from are not', () => {
  expect(mailNamed('Recorded: Backend Engineer at Birch').text).toContain(
    'Friday 4 December at 18:00 your time (Friday 4 December at 10:00, UTC-08:00), in 10 days',
  );
  for (const { text } of mails) expect(text).not.toContain('read from');
});

test(`the mail about ${MANY} letters is a list with one button, below 60 KB`, () => {
  const digest = mailNamed('Congratulations');
  expect(digest.bytes).toBeLessThan(60_000);
  expect(digest.html.match(/class="button"/g)).toHaveLength(1);
  expect(digest.html).toContain(`Review ${MANY} letters`);
  expect(digest.html.match(/class="item"/g)).toHaveLength(MANY);
  expect(digest.text).not.toContain('Kind regards');
});

test.each([
  [390, 'light'],
  [320, 'dark'],
  [640, 'dark'],
] as const)(
  'at %d px the button is seen at once, and nothing is wider than the screen (%s)',
  async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme });
    for (const { subject, html } of mails.filter((_, at) => at < 2 || at > MANY)) {
      await page.setContent(html);
      const [scrolls, top, height] = await page.evaluate<number[]>(
        `(() => { const { top, height } = document.querySelector('a.button').getBoundingClientRect();
        return [document.documentElement.scrollWidth, top, height]; })()`,
      );
      expect(scrolls, subject).toBeLessThanOrEqual(width);
      expect((top ?? 0) + (height ?? 0), subject).toBeLessThan(600);
      expect(height, subject).toBeGreaterThanOrEqual(44);
    }
    await page.close();
  },
);
