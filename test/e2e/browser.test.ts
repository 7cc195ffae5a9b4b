import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn, linksIn } from './pages.ts';

const machine = new Machine();
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  await machine.start([]);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(machine.url)) complaints.push(`elsewhere: ${request.url()}`);
  });
});
afterAll(async () => {
  await browser?.close();
  await machine.remove();
});

const newest = async () => (await machine.outbox()).at(-1) as Sent;

test('the start page says what to do next and moves the clock', async () => {
  await page.goto(machine.url);
  await expect
    .poll(() => page.getByRole('link', { name: 'Open the mailbox' }).getAttribute('href'))
    .toBe(`http://127.0.0.1:${machine.mailboxPort}/`);
  await page.getByRole('button', { name: 'One hour' }).click();
  await page.getByText('The clock has moved.').waitFor();
});

test('a person accepts the offer, reviews, edits and approves a withdrawal', async () => {
  await page.goto(linkIn(await newest(), /I accepted this offer/));
  await page.getByRole('button', { name: 'I accepted this offer' }).click();
  await page.getByText('Congratulations! The withdrawals are written').waitFor();

  const [url = ''] = linksIn(await newest(), 'Review and approve');
  await page.goto(url);
  await page.getByRole('heading', { name: 'Withdrawal: Platform Engineer at Fjordsoft' }).waitFor();
  const approve = page.getByRole('button', { name: 'Approve and send' });
  expect(await approve.isVisible()).toBe(true);
  await page.getByText('Edit the text').click();
  expect(await approve.isVisible(), 'while the text is being edited it cannot be approved').toBe(false);
  const text = page.locator('textarea');
  await text.fill(`${await text.inputValue()}\nPS: Good luck!`);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByText('Saved.').waitFor();
  await approve.click();
  await page.getByText('Sent. A copy is on its way to you.').waitFor();
  expect((await machine.toRecruiters()).at(-1)?.text).toContain('PS: Good luck!');
});

test('the tone is checked while the owner types', async () => {
  const digest = (await machine.outbox()).find(({ subject }) =>
    subject?.startsWith('Congratulations!'),
  ) as Sent;
  await page.goto(linksIn(digest, 'Review and approve')[1] ?? '');
  await page.getByText('Edit the text').click();
  await page.locator('textarea').fill('Hi, I have received a better offer with a higher salary, soory.');
  await page.getByText('Money is nobody’s business in a withdrawal').waitFor();
  await page.getByText('“salary”').waitFor();
  await page.getByText('It is not in the dictionary.').waitFor();
  expect(await page.locator('[data-count]').textContent()).toBe('12');
  /** Words that were not saved: the page asks first. */
  page.once('dialog', (dialog) => dialog.accept());
  await page.goBack();
});

test('the back button and a second click send nothing twice', async () => {
  await page.goBack();
  const approve = page.getByRole('button', { name: 'Approve and send' });
  if (await approve.isVisible()) {
    await approve.click();
    await page.getByText('This draft has already been sent.').waitFor();
  }
  expect(await machine.toRecruiters()).toHaveLength(1);
});

test('nothing on the way complained or came from elsewhere', () => {
  expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
});
