/**
 * All matches of a global expression, as `matchAll` gives them: that copies the expression each time, which takes longer
 * than to search a short text.
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
