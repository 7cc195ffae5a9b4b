import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StandIn } from '../second/stand-in.ts';
import { launchBrowser } from './browser.ts';
import { askHome, forward, plain } from './letters.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, linksIn, open, submit } from './pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN =
  "axe.run().then((found) => found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html " +
  "}) => html).join(' ')))";
const WEIGHT = 50_000;

const machine = new Machine();
/** Two readers read two companies: the page asks. */
const secondReader = new StandIn();
let browser: Browser;
const pages: Record<string, string> = {};

beforeAll(async () => {
  await secondReader.start();
  secondReader.says = () => [{ fact: 'company', value: 'Quillhouse', quote: 'Quillhouse is our neighbour' }];
  await machine.start([], {
    ...{ SECOND_READER: 'openai', SECOND_MODEL: 'stand-in', SECOND_BASE_URL: `${secondReader.url}/v1` },
  });
  browser = await launchBrowser();
  const find = async (subject: RegExp) =>
    (await machine.outbox()).findLast((mail) => subject.test(mail.subject ?? '')) as Sent;
  const home = async () => linkIn(await askHome(machine), /Open my interviews/);
  const applied = await machine.forward(plain(machine, 'Applied to Lumenary for Data Analyst', 'a note'));
  pages.application = linkIn(applied, /Open this application/);
  pages.message = linkIn(await find(/not recorded/i), /./);
  pages.question = `${pages.message}?answer=rejection`;
  await submit(await open(linkIn(await find(/offer/i), /I accepted this offer/)), 'accept');
  const digest = await find(/^Congratulations!/);
  const [first = '', second = ''] = linksIn(digest, 'Review and approve');
  pages.acceptance = linkIn(digest, /^The offer fell through/);
  await submit(await open(first), 'approve');
  pages.sent = first;
  pages.draft = second;
  pages.withdrawn = linkIn(await find(/^Sent:/), /Open this interview/);
  pages.interview = linkIn(await find(/^Recorded:/), /Open this interview/);
  const asked = await forward(machine, {
    from: 'Ana Silva <ana.silva@gmail.com>',
    subject: 'Hello again',
    text:
      'Hi Jane,\n\nthank you for your application. Would you like to come to an interview for the job some ' +
      'time next week? Quillhouse is our neighbour.\n\nAna Silva',
  });
  pages.proposal = linkIn(asked, /^Open this interview/);
  expect((await open(pages.proposal)).text).toContain('Is this right?');
  pages.home = await home();
  pages.settings = `${pages.home}/profile?template=withdrawal/accepted-offer.de`;
  pages.unknown = `${machine.url}/l/unknown`;
  pages.start = machine.url;
});
afterAll(async () => {
  await browser?.close();
  await machine.remove();
  await secondReader.stop();
});

test.each([
  ['light', 360],
  ['light', 1280],
  ['dark', 360],
  ['dark', 1280],
] as const)('no page has a violation, %s, %i pixels wide', async (colorScheme, width) => {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  });
  for (const [name, url] of Object.entries(pages)) {
    const page = await context.newPage();
    await page.goto(url.split('#')[0] ?? url);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.evaluate(AXE);
    const violations = (await page.evaluate(RUN)) as string[];
    expect(violations, name).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wide, `${name} scrolls sideways`).toBe(false);
    await page.close();
  }
  await context.close();
});

test('the first view of each page weighs less than 50 KB in all', async () => {
  const script = (await (await fetch(`${machine.url}/bowout.js`)).arrayBuffer()).byteLength;
  expect((await open(pages.acceptance ?? '')).text).toContain('One application without an answer');
  for (const [name, url] of Object.entries(pages)) {
    const page = (await (await fetch(url.split('#')[0] ?? url)).arrayBuffer()).byteLength;
    expect(page + script, name).toBeLessThan(WEIGHT);
  }
});
