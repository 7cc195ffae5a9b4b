import { Parser } from 'htmlparser2';

const BLOCK = new Set(
  'address article aside blockquote dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['head', 'script', 'style', 'template', 'title', 'noscript', 'svg']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|mso-hide\s*:\s*all/i;

/**
 * The text that a reader of an HTML mail sees, a line for each block, and the targets of its links.
 * Hidden elements (display:none and its kin) are left out: what the eye does not see is not read.
 */
export function htmlToText(html: string): { text: string; links: string[] } {
  const links: string[] = [];
  const out: string[] = [];
  let skippedDepth = 0;
  let preDepth = 0;
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
        if (SKIPPED.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(attributes.style ?? '')) {
          if (!VOID.has(name)) skippedDepth = 1;
          return;
        }
        if (name === 'br') out.push('\n');
        else if (name === 'td' || name === 'th') out.push(' ');
        else if (BLOCK.has(name)) {
          breakLine();
          if (name === 'p') out.push('\n');
          if (name === 'li') out.push('- ');
        }
        if (name === 'pre') preDepth++;
        if (name === 'a' && attributes.href && /^https?:/i.test(attributes.href)) links.push(attributes.href);
      },
      ontext(text) {
        if (!skippedDepth) out.push(preDepth ? text : text.replace(/(?:[\s\u200b\u200c]|\u034f)+/g, ' '));
      },
      onclosetag(name) {
        if (skippedDepth) {
          if (!VOID.has(name)) skippedDepth--;
          return;
        }
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
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, links };
}
