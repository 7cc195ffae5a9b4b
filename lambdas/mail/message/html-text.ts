import { Parser } from 'htmlparser2';

type Attributes = Record<string, string>;

const wordsIn = (list: string) => list.trim().split(/\s+/);
const BLOCK = new Set(
  wordsIn(`
    address article aside blockquote dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p
    pre section table tr ul
  `),
);
const SKIPPED = new Set(['head', 'script', 'style', 'template', 'title', 'noscript', 'svg']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?<![\w-])(?:opacity|max-height)\s*:\s*(?:0+(?:\.0*)?|\.0+)(?![.\d])/i;
/** In pixels, points or ems; one that is named otherwise is no size that hides. */
const FONT_SIZE = /font-size\s*:\s*(\d*\.?\d+)\s*(px|pt|r?em|%)?/i;
const TOO_SMALL: Record<string, number> = { '': 2, px: 2, pt: 1.5, em: 0.15, rem: 0.15, '%': 15 };
const COLOR = /(?<![\w-])color\s*:\s*([^;]+)/i;
const BACKGROUND = /(?<![\w-])background(?:-color)?\s*:\s*([^;]+)/i;
const WHITE = '#ffffff';
/** "rgba(255, 255, 255, 0.95)" has 25 characters. */
const LONGEST_COLOR = 40;

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
 * The text that a reader of an HTML mail sees, a line for each block, and the targets of its links. An older
 * mail in it stands below a line that says so, and behind quote marks where it is a citation. Hidden elements
 * (display:none and its kin, the colour of the background) are left out: what the eye does not see is not
 * read.
 */
export function htmlToText(html: string): { text: string; links: string[] } {
  const links: string[] = [];
  const out: string[] = [];
  /** Of each element that is open. */
  const backgrounds: string[] = [];
  let skippedDepth = 0;
  let preDepth = 0;
  let hasText = false;
  const citations: boolean[] = [];
  const breakLine = () => {
    if (out.length && out.at(-1) !== '\n') out.push('\n');
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
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
        if (hasText && name !== 'blockquote' && BLOCK.has(name) && holdsOlderMail(attributes)) {
          out.push('\n', OLDER_MAIL_BELOW, '\n');
          hasText = false;
        }
        if (name === 'br') out.push('\n');
        else if (name === 'td' || name === 'th') out.push(' ');
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
        if (name === 'a' && attributes.href && /^https?:/i.test(attributes.href)) links.push(attributes.href);
      },
      ontext(text) {
        if (skippedDepth) return;
        const seen = text.replaceAll(QUOTE_BEGINS, '').replaceAll(QUOTE_ENDS, '');
        out.push(preDepth ? seen : seen.replace(/(?:[\s\u200b\u200c]|\u034f)+/g, ' '));
        hasText ||= /\S/.test(seen);
      },
      onclosetag(name) {
        if (skippedDepth) {
          if (!VOID.has(name)) skippedDepth--;
          return;
        }
        if (!VOID.has(name)) backgrounds.pop();
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
  return { text: withQuoteMarks(out.join('')), links };
}

function withQuoteMarks(written: string): string {
  let depth = 0;
  const lines = written.split('\n').map((line) => {
    depth += line.split(QUOTE_BEGINS).length - 1;
    const marks = '>'.repeat(Math.min(depth, DEEPEST_QUOTE));
    depth -= line.split(QUOTE_ENDS).length - 1;
    const text = line.replaceAll(QUOTE_BEGINS, '').replaceAll(QUOTE_ENDS, '').replace(/ {2,}/g, ' ').trim();
    return `${marks} ${text}`.trim();
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** More marks than lines would grow a mail without an end. */
const DEEPEST_QUOTE = 10;

/** Whether an element's own style leaves nothing of it to see. */
function isInvisible({ style = '', color, ...others }: Attributes, background: string): boolean {
  if (HIDDEN_STYLE.test(style)) return true;
  const [, size, unit = ''] = FONT_SIZE.exec(style) ?? [];
  if (size && Number(size) <= (TOO_SMALL[unit.toLowerCase()] ?? 0)) return true;
  const written = COLOR.exec(style)?.[1] ?? color;
  return written !== undefined && hex(written) === (backgroundOf({ style, ...others }) ?? background);
}

function backgroundOf({ style = '', bgcolor }: Attributes): string | null {
  const written =
    BACKGROUND.exec(style)?.[1]
      ?.trim()
      .slice(0, LONGEST_COLOR)
      .split(/\s+(?![^(]*\))/)[0] ?? bgcolor;
  return written && !/^(?:none|transparent|inherit|initial|url)/i.test(written) ? hex(written) : null;
}

/** A colour as six figures: "#fff", "white", "rgb(255, 255, 255)" as "#ffffff"; another as it is written. */
function hex(written: string): string {
  const color = written
    .replace(/!important/i, '')
    .trim()
    .toLowerCase();
  if (color === 'white') return WHITE;
  if (color === 'black') return '#000000';
  if (/^#[\da-f]{3}$/.test(color)) return color.replace(/[\da-f]/g, '$&$&');
  const parts = /^rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(color)?.slice(1);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : color;
}
