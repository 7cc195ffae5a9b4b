import { Parser } from 'htmlparser2';
import { addValue, type Item, itemsInJson, type OpenItem, openItem } from './markup.ts';

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

const BLOCK = new Set(
  'address article aside blockquote dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
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

/** So much of what stands in front of a link tells what it is for. */
const BEFORE_LINK = 120;
const MOST_LINKS = 500;

/**
 * The text that a reader of an HTML mail sees, a line for each block and a tab between the cells of a row, its links, and
 * its schema.org markup. Hidden elements (display:none and its kin, the colour of the background) are left out: what the
 * eye does not see is not read, except for markup, which is written for programs.
 */
export function htmlToText(html: string): HtmlText {
  const links: Link[] = [];
  const out: string[] = [];
  /** Of each element that is open. */
  const backgrounds: string[] = [];
  const markup = readMarkup();
  let skippedDepth = 0;
  let preDepth = 0;
  let open: { link: Link; from: number } | null = null;
  const breakLine = () => {
    if (out.length && out.at(-1) !== '\n') out.push('\n');
  };
  const closeLink = () => {
    if (open) open.link.text = oneLine(out.slice(open.from).join('')) || open.link.text;
    open = null;
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
        if (name === 'br') out.push('\n');
        else if (name === 'td' || name === 'th') out.push('\t');
        else if (BLOCK.has(name)) {
          breakLine();
          if (name === 'p') out.push('\n');
          if (name === 'li') out.push('- ');
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
        if (!skippedDepth) out.push(preDepth ? text : text.replace(/(?:[\s\u200b\u200c]|\u034f)+/g, ' '));
      },
      onclosetag(name) {
        markup.close(name);
        if (skippedDepth) {
          if (!VOID.has(name)) skippedDepth--;
          return;
        }
        if (!VOID.has(name)) backgrounds.pop();
        if (name === 'a') closeLink();
        if (name === 'pre') preDepth--;
        if (BLOCK.has(name)) breakLine();
        if (name === 'p') out.push('\n');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const text = out
    .join('')
    .split('\n')
    .map((line) =>
      line
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\t[\t ]*/g, '\t')
        .trim(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, links, items: markup.items };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The last line with words before the place where the text ends. */
function textBefore(out: string[]): string {
  let last = '';
  for (let at = out.length - 1; at >= out.length - BEFORE_LINK && last.trim().length < BEFORE_LINK; at--)
    last = (out[at] ?? '').slice(-BEFORE_LINK) + last;
  last = last.trimEnd();
  return oneLine(last.slice(last.lastIndexOf('\n') + 1)).slice(-BEFORE_LINK);
}

/** Elements whose value is an attribute (HTML §5.2.4). */
const VALUE_OF: Record<string, string> = {
  ...{ meta: 'content', time: 'datetime', data: 'value', a: 'href', link: 'href', img: 'src', area: 'href' },
};

/** Gathers JSON-LD scripts and microdata (HTML §5.2) while a document is parsed. */
function readMarkup() {
  const items: Item[] = [];
  /** The things, and the properties with a text, whose elements are open. */
  const things: { item: OpenItem; depth: number }[] = [];
  const texts: { property: string; text: string; depth: number }[] = [];
  let script: string | null = null;
  let depth = 0;
  return {
    items,
    open(name: string, attributes: Attributes) {
      if (!VOID.has(name)) depth++;
      if (name === 'script') script = JSON_LD.test(attributes.type ?? '') ? '' : null;
      const within = things.at(-1)?.item;
      const { itemprop: property } = attributes;
      if ('itemscope' in attributes) {
        const item = openItem(attributes.itemtype ?? '');
        if (within && property) addValue(within, property, item);
        else if (items.length < MOST_LINKS) items.push(item);
        if (!VOID.has(name)) things.push({ item, depth });
      } else if (within && property) {
        const value = attributes[VALUE_OF[name] ?? ''] ?? attributes.content;
        if (value !== undefined) addValue(within, property, value);
        else if (!VOID.has(name)) texts.push({ property, text: '', depth });
      }
    },
    text(text: string) {
      if (script !== null) script += text;
      const last = texts.at(-1);
      if (last) last.text += text;
    },
    close(name: string) {
      if (name === 'script' && script !== null) items.push(...itemsInJson(script));
      if (name === 'script') script = null;
      if (VOID.has(name)) return;
      if (texts.at(-1)?.depth === depth) {
        const { property, text } = texts.pop() ?? { property: '', text: '' };
        const within = things.at(-1)?.item;
        if (within) addValue(within, property, oneLine(text));
      }
      if (things.at(-1)?.depth === depth) things.pop();
      depth--;
    },
  };
}

const JSON_LD = /^application\/ld\+json/i;

type Attributes = Record<string, string>;

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
