import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN =
  'axe.run().then((found) => found.violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html)))';
const LEAST_TARGET = 44;
/** What is tapped by itself; a link within a sentence is not (WCAG 2.5.8), and a radio button is its label. */
const TARGETS =
  'button, summary, .button, .row-link, header a, ' +
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio]), select, label.check';

/** Measured in the page in one go: "66x20 change". */
const SMALL = `[...document.querySelectorAll('${TARGETS}')].flatMap((it) => {
  const { width, height } = it.getBoundingClientRect();
  const isSmall = width > 0 && (height < ${LEAST_TARGET - 0.5} || width < ${LEAST_TARGET - 0.5});
  return isSmall ? [Math.round(width) + 'x' + Math.round(height) + ' ' + (it.textContent.trim() || it.name)] : [];
})`;

/** Nothing is broken, cut off or too small on the page as it is shown. */
export async function expectSound(page: Page, where: string): Promise<void> {
  await page.evaluate(AXE);
  expect(await page.evaluate(RUN), where).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), where).toBe(false);
  expect(await page.evaluate(SMALL), where).toEqual([]);
}
