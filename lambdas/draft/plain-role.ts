/** Words with bars between them, as a part of a regular expression. */
const any = (...words: string[]) => `(?:${words.join('|')})`;
const OPEN = '[\\s,;|–-]*[([{]?\\s*';
const CLOSE = '\\s*[)\\]}]?';

/** "(m/w/d)", "H/F", "(all genders)": for whom a post is advertised. */
const GENDERS = new RegExp(
  `${OPEN}(?<![\\p{L}\\d])` +
    any('[mfwdhxvi](?:\\s?[/|*]\\s?[mfwdhxvin]){1,3}', 'gn\\*?', 'all genders?', 'alle geslachten') +
    `(?![\\p{L}\\d])${CLOSE}`,
  'giu',
);

/** What stands before a requisition number. */
const LABEL = any(
  ...['req(?:uisition)?', 'job', 'ref(?:erence|erenz|erencia|érence)?', 'réf', 'rif', 'kennziffer'],
  ...['stellen(?:nummer|-?id)', 'vacature(?:nummer)?', 'id', 'code', 'posting', 'chiffre'],
);

/** "(Req. 12345)", "Ref: DE-2041", "#881", "JR-10233", "Kennziffer 12/2026". */
const NUMBER = new RegExp(
  OPEN +
    any(
      `(?<!\\p{L})${LABEL}\\.?[\\s:#.-]*(?:id|nr|no|nummer|number|n[º°])?[\\s:#.-]*(?=[\\w/-]*\\d)[\\w/-]{2,24}`,
      '#\\s?\\d{2,}',
      '(?<![\\p{L}\\d])(?:R|JR|REQ)[-_ ]?\\d{3,}',
    ) +
    CLOSE,
  'giu',
);

/** "[Remote]", "[EXTERNAL]": what a system or a list adds. */
const TAG = /\s*\[[^\]]{1,40}\]\s*/gu;

/** What a calendar's title says beside the role. */
const EVENT = new RegExp(
  `\\s*[-–:|,]?\\s+${any('job ', 'phone ', 'video ', 'final ', 'first ', 'technical ', 'second ')}*` +
    `${any('interviews?', '(?:vorstellungs)?gespräch', 'entretien', 'entrevista', 'colloquio')}$`,
  'iu',
);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A tail that is the company's own name: "Product Designer, Iota Singapore" at Iota. */
const companyTail = (company: string) =>
  new RegExp(
    `\\s*(?:[,@|–-]|\\(|\\bat\\b|\\bbei\\b|\\bchez\\b)\\s*${escaped(company)}(?![\\p{L}\\d]).*$`,
    'iu',
  );

/**
 * A role as one speaks of it: without genders, requisition number, tags, the company's name and the words of
 * a calendar's title. What would leave nothing is left as it is.
 */
export function plainRole(role: string, company: string | null): string {
  const without = (company ? role.replace(companyTail(company), '') : role)
    .replace(TAG, ' ')
    .replace(NUMBER, '')
    .replace(GENDERS, '')
    .replace(/\s*\(\s*\)/g, '')
    .replace(EVENT, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;:|–-]+|[\s,;:|–-]+$/g, '');
  return /\p{L}{2}/u.test(without) ? without : role;
}
