import { Parser } from 'htmlparser2';
import { readMarkup } from './html-markup.ts';
import { type Attributes, backgroundOf, isInvisible, oneLine, VOID, WHITE } from './html-style.ts';
import type { Item } from './markup.ts';

/** A link as a reader sees it. */
export interface Link {
  url: string;
  /** The words that lead to it; empty where none do. */
  text: string;
  /** What stands in front of it on its line, or above it where it begins one. */
  before: string;
}

/** A mail's HTML part as text, and what its elements say beside. */
export interface HtmlText {
  text: string;
  links: Link[];
  /** What schema.org markup describes, in JSON-LD or microdata. */
  items: Item[];
}

/** So much of what stands in front of a link tells what it is for. */
const BEFORE_LINK = 120;
const MOST_LINKS = 500;

const wordsIn = (list: string) => list.trim().split(/\s+/);
const BLOCK = new Set(
  wordsIn(`
    address article aside blockquote dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol
    p
    pre section table tr ul
  `),
);
const SKIPPED = new Set(['head', 'script', 'style', 'template', 'title', 'noscript', 'svg']);
/**
 * What mail programs put around an older mail: a class, an id or its beginning, or a name. One word a
 * program.
 */
const OLDER_MAIL = wordsIn(`
  divRplyFwdMsg mail-editor-reference-message-container ms-outlook-mobile-reference-message
  OLK_SRC_BODY_SECTION gmail_quote gmail_quote_container yahoo_quoted moz-cite-prefix moz-forward-container
  protonmail_quote tutanota_quote zmail_extra quote aolReplacedBody
`);
/** Outlook puts "x_" in front of the names that it finds in a mail. */
const names = ({ class: classes = '', id = '', name = '' }: Attributes) =>
  `${classes} ${id.replace(/_\d+$/, '')} ${name}`.replaceAll(/(^|\s)x_/g, ' ').split(/\s+/);
const holdsOlderMail = (attributes: Attributes) =>
  names(attributes).some((name) => OLDER_MAIL.includes(name));
/** A line that anybody knows: what is below it was written before. */
const OLDER_MAIL_BELOW = '-----Original Message-----';
/** Other quotations are part of what somebody writes. */
const isCitation = (attributes: Attributes) => attributes.type === 'cite' || holdsOlderMail(attributes);
const QUOTE_BEGINS = '\u0001';
const QUOTE_ENDS = '\u0002';

/**
 * The text that a reader of an HTML mail sees, a line for each block and a tab between the cells of a row,
 * its links, and its schema.org markup. An older mail in it stands below a line that says so, and behind
 * quote marks where it is a citation. Hidden elements (display:none and its kin, the colour of the
 * background) are left out: what the eye does not see is not read, except for markup, which is written for
 * programs.
 */
export function htmlToText(html: string): HtmlText {
  const links: Link[] = [];
  const out: string[] = [];
  /** Of each element that is open. */
  const backgrounds: string[] = [];
  const struck: boolean[] = [];
  let skippedDepth = 0;
  let preDepth = 0;
  let hasText = false;
  const citations: boolean[] = [];
  const markup = readMarkup();
  let open: { link: Link; from: number } | null = null;
  const closeLink = () => {
    if (open) open.link.text = oneLine(out.slice(open.from).join('')) || open.link.text;
    open = null;
  };
  const breakLine = () => {
    if (out.length && out.at(-1) !== '\n') out.push('\n');
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        markup.open(name, attributes);
        if (skippedDepth) {
          if (!VOID.has(name)) skippedDepth++;
          return;
        }
        const within = backgrounds.at(-1) ?? WHITE;
        const background = backgroundOf(attributes) ?? within;
        if (SKIPPED.has(name) || 'hidden' in attributes || isInvisible(attributes, background)) {
          if (!VOID.has(name)) skippedDepth = 1;
          return;
        }
        if (!VOID.has(name)) backgrounds.push(background);
        if (!VOID.has(name)) {
          const begins = isStruck(name, attributes);
          if (begins) out.push(STRUCK);
          struck.push(begins);
        }
        if (hasText && name !== 'blockquote' && BLOCK.has(name) && holdsOlderMail(attributes)) {
          out.push('\n', OLDER_MAIL_BELOW, '\n');
          hasText = false;
        }
        if (name === 'br') out.push('\n');
        else if (name === 'td' || name === 'th') out.push('\t');
        else if (BLOCK.has(name)) {
          breakLine();
          if (name === 'p') out.push('\n');
          if (name === 'li') out.push('- ');
        }
        if (name === 'blockquote') {
          citations.push(isCitation(attributes));
          if (citations.at(-1)) out.push(QUOTE_BEGINS);
        }
        if (name === 'pre') preDepth++;
        if (name === 'img' && open && attributes.alt && out.length === open.from)
          open.link.text = attributes.alt;
        if (name !== 'a' || !attributes.href || !/^https?:/i.test(attributes.href)) return;
        closeLink();
        const link = { url: attributes.href.trim(), text: '', before: textBefore(out) };
        if (links.length < MOST_LINKS) links.push(link);
        open = { link, from: out.length };
      },
      ontext(text) {
        markup.text(text);
        if (skippedDepth) return;
        const seen = text.replaceAll(QUOTE_BEGINS, '').replaceAll(QUOTE_ENDS, '');
        out.push(preDepth ? seen : seen.replace(/(?:[\s\u200b\u200c]|\u034f)+/g, ' '));
        hasText ||= /\S/.test(seen);
      },
      onclosetag(name) {
        markup.close(name);
        if (skippedDepth) {
          if (!VOID.has(name)) skippedDepth--;
          return;
        }
        if (!VOID.has(name)) {
          backgrounds.pop();
          if (struck.pop()) out.push(STRUCK);
        }
        if (name === 'a') closeLink();
        if (name === 'pre') preDepth--;
        if (name === 'blockquote' && citations.pop()) {
          if (out.at(-1) === '\n') out.pop();
          out.push(QUOTE_ENDS);
        }
        if (BLOCK.has(name)) breakLine();
        if (name === 'p') out.push('\n');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { text: withQuoteMarks(out.join('')), links, items: markup.items };
}

/** What is struck out stands between two of these, as it is written without HTML: a time there is no more. */
const STRUCK = '~';
const STRIKES = new Set(['s', 'strike', 'del']);

const isStruck = (name: string, { style = '' }: Attributes): boolean =>
  STRIKES.has(name) || /text-decoration[\w-]*\s*:[^;]*line-through/i.test(style);

/** The last line with words before the place where the text ends. */
function textBefore(out: string[]): string {
  let last = '';
  for (let at = out.length - 1; at >= out.length - BEFORE_LINK && last.trim().length < BEFORE_LINK; at--)
    last = (out[at] ?? '').slice(-BEFORE_LINK) + last;
  last = last.trimEnd();
  return oneLine(last.slice(last.lastIndexOf('\n') + 1)).slice(-BEFORE_LINK);
}

function withQuoteMarks(written: string): string {
  let depth = 0;
  const lines = written.split('\n').map((line) => {
    depth += line.split(QUOTE_BEGINS).length - 1;
    const marks = '>'.repeat(Math.min(depth, DEEPEST_QUOTE));
    depth -= line.split(QUOTE_ENDS).length - 1;
    const text = line
      .replaceAll(QUOTE_BEGINS, '')
      .replaceAll(QUOTE_ENDS, '')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\t[\t ]*/g, '\t')
      .trim();
    return `${marks} ${text}`.trim();
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** More marks than lines would grow a mail without an end. */
const DEEPEST_QUOTE = 10;
