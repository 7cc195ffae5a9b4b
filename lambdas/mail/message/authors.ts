import { addressParser } from 'postal-mime';

interface HeaderLine {
  key: string;
  line: string;
}

/** Any other line is read as a field by one program and passed over by the next (RFC 5322 §2.2). */
const FIELD = /^[\x21-\x39\x3b-\x7e]+[ \t]*:/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab and a line feed fold, others hide
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;
const ADDR_SPEC = /[^\s<>,;:"()@]{1,64}@[^\s<>,;:"()@]{1,255}/g;
const QUOTED = /"(?:[^"\\]|\\.)*"|\((?:[^()\\]|\\.)*\)/g;

/**
 * Every address in every From field. Where programs could read different authors, one more that is nobody's
 * (''): a From with another address in it than is parsed, or a line before it that is no field or hides one
 * behind a control character.
 */
export function authorsIn(lines: HeaderLine[]): string[] {
  const last = lines.findLastIndex(({ key }) => key === 'from');
  const until = lines.slice(0, last + 1);
  const authors = until
    .filter(({ key }) => key === 'from')
    .flatMap(({ line }) => parsed(line))
    .map((address) => address.trim().toLowerCase());
  const isClear = until.every(({ line }) => FIELD.test(line) && !CONTROL.test(line));
  return isClear && until.every((one) => one.key !== 'from' || namesOnly(authors, one.line))
    ? authors
    : [...authors, ''];
}

const bodyOf = (line: string) => line.slice(line.indexOf(':') + 1);

const parsed = (line: string) =>
  addressParser(bodyOf(line), { flatten: true }).flatMap(({ address }) => address || []);

/** Whether a From field has, outside quoted words and comments, no other address than these. */
const namesOnly = (authors: string[], line: string) =>
  (bodyOf(line).replace(QUOTED, ' ').match(ADDR_SPEC) ?? []).every((address) =>
    authors.includes(address.toLowerCase()),
  );
