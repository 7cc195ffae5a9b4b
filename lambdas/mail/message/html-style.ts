/** An element's attributes, by their names in lower case. */
export type Attributes = Record<string, string>;

/** Elements that have no end (HTML §13.1.2). */
export const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A text without line ends and blanks that follow each other. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const HIDDEN_STYLE = new RegExp(
  String.raw`display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|` +
    String.raw`(?<![\w-])(?:opacity|max-height)\s*:\s*(?:0+(?:\.0*)?|\.0+)(?![.\d])`,
  'i',
);
/** In pixels, points or ems; one that is named otherwise is no size that hides. */
const FONT_SIZE = /font-size\s*:\s*(\d*\.?\d+)\s*(px|pt|r?em|%)?/i;
const TOO_SMALL: Record<string, number> = { '': 2, px: 2, pt: 1.5, em: 0.15, rem: 0.15, '%': 15 };
const COLOR = /(?<![\w-])color\s*:\s*([^;]+)/i;
const BACKGROUND = /(?<![\w-])background(?:-color)?\s*:\s*([^;]+)/i;
export const WHITE = '#ffffff';
/** "rgba(255, 255, 255, 0.95)" has 25 characters. */
const LONGEST_COLOR = 40;

/** Whether an element's own style leaves nothing of it to see. */
export function isInvisible({ style = '', color, ...others }: Attributes, background: string): boolean {
  if (HIDDEN_STYLE.test(style)) return true;
  const [, size, unit = ''] = FONT_SIZE.exec(style) ?? [];
  if (size && Number(size) <= (TOO_SMALL[unit.toLowerCase()] ?? 0)) return true;
  const written = COLOR.exec(style)?.[1] ?? color;
  return written !== undefined && hex(written) === (backgroundOf({ style, ...others }) ?? background);
}

export function backgroundOf({ style = '', bgcolor }: Attributes): string | null {
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
