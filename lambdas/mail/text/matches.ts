/**
 * All matches of a global expression, as `matchAll` gives them: that copies the expression each time, which
 * takes longer than to search a short text.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (!match[0]) pattern.lastIndex++;
  }
  return matches;
}

/**
 * The first match of a global expression that is accepted, with what accepting it gave; null where none is.
 */
export function firstMatch<T>(
  pattern: RegExp,
  text: string,
  accept: (match: RegExpExecArray) => T | null | undefined,
): T | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = pattern.lastIndex;
    const accepted = accept(match);
    if (accepted) return accepted;
    pattern.lastIndex = match[0] ? next : next + 1;
  }
  return null;
}
