import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

interface Locked {
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

const HEADER = `Bowout is under the MIT licence (LICENSE). It carries no code of others: npm brings the packages below to
whoever installs it, and \`npm run deploy\` puts those that a function needs beside it in that person's own account.
Each keeps its licence, whose text lies in its folder in node_modules. All are used unchanged.

The dictionaries of the spelling check under the GPL or the LGPL are data, read as files of their own.
`;

/** The name of the package that stands under a path of package-lock.json. */
export const packageName = (path: string) =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * The text of NOTICE: every package that a running Bowout may load, by its licence, as package-lock.json names
 * them.
 */
export function noticeText(): string {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const byLicence = new Map<string, Set<string>>();
  for (const [path, { license = 'not said', dev }] of Object.entries(packages)) {
    if (!path || dev) continue;
    byLicence.set(license, (byLicence.get(license) ?? new Set()).add(packageName(path)));
  }
  const groups = [...byLicence]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([licence, names]) =>
        `${licence}\n${[...names]
          .toSorted()
          .map((name) => `  ${name}`)
          .join('\n')}`,
    );
  return `${HEADER}\n${groups.join('\n\n')}\n`;
}
