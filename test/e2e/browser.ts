import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium that comes with an npm package (Linux on x64), else the Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = packaged
    ? await chromium.executablePath()
    : INSTALLED.find((path) => existsSync(path));
  if (!executablePath) {
    throw new Error(
      'the browser test needs Chrome: there is none packaged for this machine, and none is installed',
    );
  }
  return playwright.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
}
