import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { askHome, invitation, original, plain, subjects } from './letters.ts';
import { Machine } from './machine.ts';
import { linkIn, open } from './pages.ts';
import { expectSound } from './sound.ts';

/**
 * Every other process, as a person meets it: acknowledgements come by a mailbox rule, an interview is added
 * by hand, and after an acceptance all of it is ended. Mails in by SMTP, pages in a browser, one letter out.
 */

const PORTAL = 'https://jobs.lumenary.example/applications/83dj2/withdraw';
const machine = new Machine();
let browser: Browser;
let home: string;

beforeAll(async () => {
  await machine.start(['--empty']);
  browser = await launchBrowser();
  home = linkIn(await askHome(machine), /Open my interviews/);
  const secret = /class="letter">([^<]+@[^<]+)</.exec((await open(home)).html)?.[1] ?? '';
  const acknowledged = (company: string, from: string, more = '') =>
    machine.send(
      original(machine, {
        from,
        subject: 'We have received your application',
        text:
          `Hi Jane,\n\nThank you for applying for the Data Analyst position at ${company}. We have ` +
          `received your application and will get back to you.\n${more}\nThe ${company} team`,
      }),
      { to: secret },
    );
  await acknowledged(
    'Lumenary',
    'Lumenary <no-reply@lumenary.example>',
    `\nTo withdraw your application, go here: ${PORTAL}\n`,
  );
  await acknowledged('Tarnbrook', 'Ida Holm <ida.holm@tarnbrook.example>');
  await acknowledged('Quarrystone', 'Quarrystone <jobs@quarrystone.example>');
  for (let tries = 0; tries < 100 && !(await open(home)).text.includes('3 applications without'); tries++)
    await sleep(200);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await machine.remove();
});

const WIDTHS = [
  [360, 'light'],
  [390, 'dark'],
  [768, 'light'],
  [1280, 'dark'],
] as const;

async function openPage(url: string, width = 390, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const viewport = { width, height: 800 };
  const page = await (await browser.newContext({ viewport, colorScheme, bypassCSP: true })).newPage();
  await page.goto(url);
  return page;
}
const adding = (page: Page) => page.locator('form[data-action=add]');

describe.each(WIDTHS)('%i pixels wide, %s', (width, scheme) => {
  test('the form, what is wrong in it, what is there already, and an application are sound', async () => {
    const page = await openPage(home, width, scheme);
    await page.getByText('3 applications without an answer', { exact: true }).click();
    await page.locator('summary', { hasText: 'Add one by hand' }).click();
    await expectSound(page, 'home');
    await adding(page).getByLabel('Company').fill('Acme');
    await adding(page).getByLabel('Date and time').fill('2027-01-14T15:00');
    await adding(page).getByLabel('Time zone').fill('Mars');
    await adding(page).getByRole('button').click();
    await expectSound(page, 'a zone that is none');
    expect(await adding(page).getByLabel('Time zone').inputValue()).toBe('Mars');
    expect(await page.evaluate('document.activeElement.name')).toBe('timeZone');
    await adding(page).getByLabel('Company').fill('Tarnbrook');
    await adding(page).getByLabel('What is it?').selectOption('application');
    await adding(page).getByLabel('Date and time').fill('');
    await adding(page).getByLabel('Time zone').fill('');
    await adding(page).getByRole('button').click();
    await page.getByText('Is this the same?').waitFor();
    await expectSound(page, 'one that is there');
    await page.getByRole('link', { name: 'Yes: open the one that is there' }).click();
    await page.getByText('You have applied there, and they have not answered yet.').waitFor();
    await expectSound(page, 'an application');
    await page.context().close();
  });
});

test('by hand, and by a note in a mail, an interview is recorded like any other', async () => {
  const page = await openPage(home);
  await page.getByRole('link', { name: 'Add one by hand' }).click();
  await page.locator('summary', { hasText: 'Add one by hand' }).click();
  const fill = (label: string, value: string) => adding(page).getByLabel(label).fill(value);
  await fill('Company', 'Fjordsoft');
  await fill('Role', 'Platform Engineer');
  await fill('Recruiter', 'Mia Lund');
  await fill('Write to', 'mia.lund@fjordsoft.example');
  await adding(page).getByRole('button', { name: 'Add it' }).dblclick();
  await page.getByText('Added. This is what I know by your word.').waitFor();
  await page.context().close();
  const words =
    'interview with Northwind for Data Engineer on Thursday 14 January 2027 at 15:00 with Ana Silva ' +
    'ana@northwind.example';
  const told = await machine.forward(plain(machine, words, 'one more'));
  expect(told.subject).toContain('Recorded: Data Engineer at Northwind');
  const { text } = await open(home);
  expect(text).toContain('2 pending, 0 waiting for your OK, 2 in all. Besides, 3 applications');
});

test('after the acceptance two letters are written, and each application is ended in one form', async () => {
  const page = await openPage(home);
  await page.locator('summary', { hasText: 'Accepted an offer from somewhere else?' }).waitFor();
  await page.getByLabel('Which company? (optional)').fill('Kiteworks');
  await page.getByRole('button', { name: 'I accepted an offer' }).click();
  for (const letter of ['1 of 2', '2 of 2']) {
    await page.getByText(letter).waitFor();
    await page.getByRole('button', { name: 'Approve and send' }).click();
  }
  await page.getByText('Three applications without an answer').waitFor();
  for (const [width, scheme] of WIDTHS) {
    const other = await openPage(page.url(), width, scheme);
    await expectSound(other, `the end of the line, ${width} ${scheme}`);
    await other.context().close();
  }
  expect(await page.getByRole('link', { name: 'Their page' }).getAttribute('href')).toBe(PORTAL);
  const choose = (title: string, label: string) =>
    page.getByRole('group', { name: title }).getByLabel(label).check();
  await choose('Data Analyst at Lumenary', 'I have withdrawn on their own page');
  await choose('Data Analyst at Tarnbrook', 'Write a short letter');
  await choose('Data Analyst at Quarrystone', 'Leave it');
  const before = (await machine.toRecruiters()).length;
  await page.getByRole('button', { name: 'Do as chosen' }).click();
  await page.getByText('Here is the first letter; each waits for your OK.').waitFor();
  await expectSound(page, 'the letter');
  expect((await machine.toRecruiters()).length).toBe(before);
  await page.getByRole('button', { name: 'Approve and send' }).click();
  await page.getByText('Sent. A copy is on its way to you.').waitFor();
  const letter = (await machine.toRecruiters()).at(-1);
  expect(letter?.to?.[0]?.address).toBe('ida.holm@tarnbrook.example');
  expect(letter?.text).toContain('I would like to withdraw my application');
  expect(letter?.text).not.toMatch(/interview|invit/i);
  expect((await open(home)).text).not.toMatch(/\d applications? without an answer/);
  await page.context().close();
});

test('no acknowledgement caused a mail, and the digest named them in one paragraph', async () => {
  const all = await subjects(machine);
  expect(all.filter((subject) => /^Application kept|not recorded|^Recorded.*Analyst/i.test(subject))).toEqual(
    [],
  );
  const digest = (await machine.outbox()).find(({ subject }) => /^Congratulations/.test(subject ?? ''));
  expect(digest?.text?.match(/3 applications without an answer/g)).toHaveLength(1);
  expect(digest?.text).not.toContain(PORTAL);
});

test('an invitation to what was let be is an interview again, with its letter', async () => {
  await machine.forward(invitation(machine, 'Quarrystone').replaceAll('Data Engineer', 'Data Analyst'));
  const { text } = await open(home);
  expect(text).toContain('Data Analyst at Quarrystone');
  expect(text).toContain('Read and approve');
});
