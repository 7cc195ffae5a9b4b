import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundle } from '../../lib/bundle.ts';
import { noticeText, packageName } from '../../tools/notice/notice.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  /** Delivered inside the package that it is a dependency of. */
  inBundle?: boolean;
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/**
 * Licences that ask for no more than their text, or (MPL, LGPL and GPL: see docs/dependencies.md) only for
 * unchanged files.
 */
const LICENCES =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|CC-BY-4\.0|EUPL-1\.1\+| OR )+\)?$/;

test('every package is locked by its digest, and by nobody’s address', () => {
  const loose = locked.filter(([, it]) => !it.inBundle && !it.integrity?.startsWith('sha512-'));
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, it]) => it.resolved).map(([path]) => path)).toEqual([]);
});

test('install scripts run by name only', () => {
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  const wanting = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => packageName(path));
  const unnamed = wanting.filter((name) => !(name in allowScripts) && name !== 'fsevents');
  expect(unnamed).toEqual([]);
});

test('licences are known ones; the dictionaries’ are named in docs/dependencies.md', () => {
  const documented = read('docs/dependencies.md');
  const others = locked.filter(([, { license = '' }]) => !LICENCES.test(license));
  const named = others.map(([path, { license }]) => `\`${packageName(path)}\`: ${license}`);
  expect(named.filter((line) => !documented.includes(line))).toEqual([]);
});

test('NOTICE names every package that is carried, with its licence: `npm run notice` writes it', () => {
  const notice = read('NOTICE');
  expect(notice).toBe(noticeText());
  expect(notice).toMatch(/GPL-3\.0-or-later\n {2}@cspell\/dict-it-it\n {2}@cspell\/dict-pt-br\n/);
});

test.each(['receive', 'web', 'follow-up', 'delivery'])(
  '%s brings the packages that are listed for it',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'bowout-bundle-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { outputs } = bundle(name, folder);
    const brought = Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput ? (/^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []) : [],
      )
      .filter((it) => !/^@(aws-sdk|aws|smithy)\//.test(it));
    const row = new RegExp(`^\\| \`${name}\` +\\| [^|]+ \\| (.+) \\|$`, 'm').exec(
      read('docs/dependencies.md'),
    );
    const listed = [...(row?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, it]) => it);
    expect([...new Set(brought)].sort()).toEqual(listed);
  },
);
