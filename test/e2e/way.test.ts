import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { Machine, type Sent } from './machine.ts';
import { linkIn } from './pages.ts';
import { expectSound } from './sound.ts';

/**
 * The owner's way from the offer's mail to four letters approved, as a person takes it: by taps, on each width,
 * light and dark, with nothing that axe complains of, and with what must be in sight measured.
 */

/** The first screen and a half of a phone. */
const SCREEN_AND_A_HALF = 1200;

let browser: Browser;
let machine: Machine;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  machine = new Machine();
  await machine.start([], { UNDO_SECONDS: '60' });
});
afterEach(() => machine.remove());

const offer = async () => {
  const mails = (await machine.outbox()) as Sent[];
  return linkIn(
    mails.findLast(({ subject }) => /offer/i.test(subject ?? '')) as Sent,
    /I accepted this offer/,
  );
};

async function openOffer(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(await offer());
  return page;
}

const accept = (page: Page) => page.getByRole('button', { name: 'I accepted this offer' }).click();
const approve = (page: Page) => page.getByRole('button', { name: 'Approve and send' });

describe.each([
  [360, 'light'],
  [390, 'dark'],
  [768, 'light'],
  [1280, 'dark'],
] as const)('%i pixels wide, %s', (width, scheme) => {
  test('six taps from the offer’s mail to four letters approved, one page each', async () => {
    const page = await openOffer(width, scheme);
    let loads = 0;
    page.on('framenavigated', () => {
      loads++;
    });
    await expectSound(page, 'the offer');
    await accept(page);
    let taps = 2;
    for (let letter = 1; letter <= 4; letter++) {
      await page.getByText(`${letter} of 4`).waitFor();
      const button = approve(page);
      const { y = -1, height: tall = 0 } = (await button.boundingBox()) ?? {};
      const isInSight = y >= 0 && y + tall <= 800;
      expect(isInSight, `letter ${letter}: the button is in sight at once`).toBe(true);
      const height = (await page.locator('.text').first().boundingBox())?.height ?? 0;
      const top = (await page.locator('.text').first().boundingBox())?.y ?? 0;
      expect(top + height, `letter ${letter} is read in a screen and a half`).toBeLessThan(SCREEN_AND_A_HALF);
      await expectSound(page, `letter ${letter}`);
      await button.click();
      taps++;
    }
    await page.getByRole('heading', { name: 'All four are on their way' }).waitFor();
    await expectSound(page, 'the end');
    expect([taps, loads]).toEqual([6, 5]);
    expect(await machine.toRecruiters()).toEqual([]);
    await page.getByRole('button', { name: 'Take it back' }).first().click();
    await page.getByText('Taken back. It waits for you again.').waitFor();
    expect(await approve(page).isVisible()).toBe(true);
    await page.context().close();
  });
});

test('the countdown runs where the owner looks, and ends with what became of the letter', {
  timeout: 60_000,
}, async () => {
  await machine.stop();
  await machine.start([], { UNDO_SECONDS: '5' });
  const page = await openOffer(390);
  await accept(page);
  await approve(page).click();
  const left = page.locator('[data-left]').first();
  await left.waitFor();
  await expect.poll(() => left.textContent(), { timeout: 4000 }).toMatch(/^[1-4] seconds?$/);
  await machine.advance('PT2M');
  await page.getByText('1 of 4').or(page.getByText('2 of 4')).waitFor();
  await expect.poll(async () => (await machine.toRecruiters()).length, { timeout: 15_000 }).toBe(1);
  await expect.poll(() => page.locator('[data-live]').count(), { timeout: 20_000 }).toBe(0);
  expect(await page.getByRole('button', { name: 'Take it back' }).count()).toBe(0);
  await page.context().close();
});

test('words are edited in the letter’s place, with no tick of before; leaving them asks first', async () => {
  const page = await openOffer(390);
  await accept(page);
  await page.getByRole('link', { name: 'Edit' }).click();
  const text = page.locator('textarea');
  await text.waitFor();
  await expect.poll(() => page.locator('.letter.text').isVisible()).toBe(false);
  expect(await approve(page).isVisible()).toBe(false);
  await text.fill('Hi Mia, I have received a better offer with a higher salary, soory.');
  const salary = page.getByRole('button', { name: '“salary”' });
  await salary.click();
  expect(
    await text.evaluate((it) => (it as unknown as { selectionStart: number }).selectionStart),
  ).toBeGreaterThan(0);
  const box = await text.boundingBox();
  const finding = await salary.boundingBox();
  expect((finding?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0)), 'beside the words').toBeLessThan(200);
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await text.inputValue()).toContain('soory');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByText('Saved.').waitFor();
  expect(asked).toHaveLength(1);
  await page.context().close();
});

test('without its script the way is the same, and a fact is changed in its place', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(await offer());
  await page.locator('#correct-role summary').click();
  await page.locator('#correct-role input').fill('Principal Engineer');
  await page.locator('#correct-role button').click();
  await page.getByText('Corrected.').waitFor();
  await page.getByRole('heading', { name: 'Principal Engineer at Kiteworks' }).waitFor();
  await accept(page);
  await approve(page).click();
  await page.getByText('2 of 4').waitFor();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('1 of 4').waitFor();
  await context.close();
});
