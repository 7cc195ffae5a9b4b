/** A word of the owner. */
export interface Token {
  written: string;
  /** In lower case, with one kind of apostrophe. */
  key: string;
  /** Begins with a capital, or is a number or an ampersand: may be part of a name of several words. */
  capital: boolean;
}

/** French and Italian write these together with the next word. */
const ELIDED = /^((?:[cdjlmnst]|qu|un|dell|all|dall|nell|sull|quest)\u2019)(?=\p{L})/iu;
const WORD = /[\p{L}\p{N}&\u{1f44d}\u{1f44e}][\p{L}\p{M}\p{N}&+'\u2019./-]*/gu;

/** The words of a text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.replace(/['`\u2018]/g, '\u2019').matchAll(WORD)) {
    const word = found.replace(/[./\u2019-]+$/u, (end) => (end === '\u2019' ? end : ''));
    const elided = ELIDED.exec(word)?.[1]?.length ?? 0;
    for (const [from, to] of elided
      ? [[0, elided] as const, [elided, word.length] as const]
      : [[0, word.length] as const]) {
      const written = text.slice(index + from, index + to);
      tokens.push({
        written,
        key: word.slice(from, to).toLowerCase(),
        capital: /^[\p{Lu}\p{N}&]/u.test(written),
      });
    }
  }
  return tokens;
}
