import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerMailbox } from '../../../lib/local/mailbox-page.ts';
import { launchBrowser } from '../../e2e/browser.ts';

/** The mailbox of one machine: what is shown, and that nothing in a mail runs or loads. */

const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
const [outbox, mailDirectory] = [join(folder, 'outbox'), join(folder, 'mail')];

const mail = (headers: string, body: string) =>
  `${headers}Date: Sat, 28 Nov 2026 10:00:00 +0000\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
const MAILS = {
  'sent/1.eml': mail(
    'From: Bowout <inbox@bowout.example>\r\nTo: jane@example.com\r\nSubject: Recorded <b>x</b>\r\n' +
      'Auto-Submitted: auto-generated\r\n',
    '<html><head></head><body><p>Hello <a href="https://pages.example/l/x">open</a></p>' +
      '<script>parent.document.title = "taken"; document.title = "taken"</script>' +
      '<img src="{{tracker}}/pixel.png" onerror="document.body.innerHTML = \'taken\'"></body></html>',
  ),
  'sent/2.eml': mail(
    'From: Jane <jane@bowout.example>\r\nTo: ana@acme.example\r\nSubject: Goodbye\r\n',
    'Dear Ana',
  ),
  'received/abc': mail(
    'From: Jane <jane@example.com>\r\nTo: inbox@bowout.example\r\nSubject: Fwd: Interview\r\n',
    '<p>See <img src="{{tracker}}/pixel.png"> this</p><script>document.title = "taken"</script>',
  ),
};

let server: Server;
let browser: Browser;
let page: Page;
let url: string;
/** What the browser has asked the server for: a mail's images would be among it. */
const asked: string[] = [];

beforeAll(async () => {
  mkdirSync(outbox);
  mkdirSync(mailDirectory);
  const place = { timeZone: 'Europe/Lisbon', home: 'http://127.0.0.1:8080/' };
  const mailbox = { outbox, mailDirectory, leaves: false, ...place };
  server = createServer(async (request, response) => {
    asked.push(String(request.url));
    if (!(await answerMailbox(request, response, mailbox))) response.writeHead(418).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [path, text] of Object.entries(MAILS))
    writeFileSync(
      path.startsWith('sent/') ? join(outbox, path.slice(5)) : join(mailDirectory, 'abc'),
      text.replaceAll('{{tracker}}', url),
    );
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 700 }, colorScheme: 'dark' });
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

test('lists what went out and what came in, the newest first, and says what is for a recruiter', async () => {
  await page.goto(`${url}/`);
  const rows = await page.locator('.row').allInnerTexts();
  expect(rows).toEqual([
    expect.stringMatching(/^Goodbye\s+To ana@acme\.example, 28 Nov 2026, 10:00\s+To a recruiter$/),
    expect.stringMatching(/^Recorded <b>x<\/b>\s+To jane@example\.com, 28 Nov 2026, 10:00$/),
    expect.stringMatching(/^Fwd: Interview\s+From Jane <jane@example\.com>/),
  ]);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
});

test('a letter says that it would go to the recruiter, a mail to the owner does not', async () => {
  await page.goto(`${url}/sent/2.eml`);
  await page.getByText('This would go to the recruiter. No letter leaves this machine.').waitFor();
  await page.goto(`${url}/sent/1.eml`);
  expect(await page.locator('.banner').count()).toBe(0);
});

test('a mail is shown as it looks; nothing in it runs or loads, and its links open in the window', async () => {
  await page.goto(`${url}/sent/1.eml`);
  const shown = page.frameLocator('iframe');
  await shown.getByText('Hello').waitFor();
  expect(await page.title()).toBe('Recorded <b>x</b>');
  await page.route('https://pages.example/**', (route) => route.fulfill({ body: 'the page' }));
  await shown.getByRole('link', { name: 'open' }).click();
  await page.getByText('the page').waitFor();
  await page.goto(`${url}/received/abc`);
  expect(await page.locator('iframe').count(), 'what came in is shown as text').toBe(0);
  expect(await page.title()).toBe('Fwd: Interview');
  expect(asked.filter((one) => one.includes('pixel'))).toEqual([]);
});

test('nothing else than mails is read, and nothing is taken in', async () => {
  for (const path of ['/sent/..%2f..%2fetc', '/sent/none.eml'])
    expect((await fetch(url + path)).status, path).toBeGreaterThanOrEqual(404);
  expect((await fetch(`${url}/`, { method: 'POST' })).status).toBe(418);
});
