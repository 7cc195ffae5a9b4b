import { domainOf } from '../names/address.ts';
import { serviceOf } from '../names/services.ts';
import type { Facts, Original } from '../reading.ts';
import { everyEntry } from '../text/entries.ts';
import { evidenceIn } from '../text/evidence.ts';

/** An application that a job board has passed on to a company, as the board confirms it. */
export type Passed = Pick<Facts, 'company' | 'role'> & Required<Pick<Facts, 'company'>>;

/** ` … ` in an entry stands for the company: it ends with the line, or where the sentence does. */
const frameOf = (entry: string): string => {
  const [before = '', after = ''] = entry.split('…').map((part) => part.trim().replace(/\s+/g, '\\s+'));
  const end = after ? `\\s+${after}` : '(?=\\s*(?:[.!](?:\\s|$)|\\n|$))';
  return `${before}\\s+(?<company>[^\\n]{2,80}?)${end}`;
};
const FRAMES = everyEntry(({ boards }) => boards).map((entry) => new RegExp(frameOf(entry), 'iu'));

const LONGEST = 5_000;

/**
 * The company that a job board has sent an application to, with the role that stands above its name; null for
 * any other mail. Boards write alike to everybody, so their own words leave no doubt.
 */
export function passedByBoard({ from, subject, text }: Original): Passed | null {
  const domain = from?.address ? domainOf(from.address) : null;
  if (!domain || serviceOf(domain)?.kind !== 'job-board') return null;
  const body = text.slice(0, LONGEST);
  for (const [where, source] of [['body', body] as const, ['subject', subject ?? ''] as const])
    for (const frame of FRAMES) {
      const found = frame.exec(source);
      const company = found?.groups?.company?.trim();
      if (!found || !company) continue;
      const at = found.index + found[0].indexOf(company);
      const role = roleAbove(body, company);
      return {
        company: { value: company, evidence: evidenceIn(where, source, [at, at + company.length]) },
        ...(role ? { role } : {}),
      };
    }
  return null;
}

/** The line above the company's own: "Frontend Developer", "Pellucid · Lisbon". */
function roleAbove(body: string, company: string): Facts['role'] {
  const lines = body.split('\n').map((line) => line.trim());
  const own = lines.findIndex(
    (line) => line.startsWith(company) && /^\s*(?:$|[·,|\u2013-])/u.test(line.slice(company.length)),
  );
  const above = lines.slice(0, Math.max(0, own)).findLast(Boolean);
  if (!above || above.length > 100 || FRAMES.some((frame) => frame.test(above))) return undefined;
  const at = body.indexOf(above);
  return { value: above, evidence: evidenceIn('body', body, [at, at + above.length]) };
}
