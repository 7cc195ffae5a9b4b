import { type Attributes, oneLine, VOID } from './html-style.ts';
import { addValue, type Item, itemsInJson, type OpenItem, openItem } from './markup.ts';

const MOST_ITEMS = 500;

/** Elements whose value is an attribute (HTML §5.2.4). */
const VALUE_OF: Record<string, string> = {
  ...{ meta: 'content', time: 'datetime', data: 'value', a: 'href', link: 'href', img: 'src', area: 'href' },
};

/** Gathers JSON-LD scripts and microdata (HTML §5.2) while a document is parsed. */
export function readMarkup() {
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
        else if (items.length < MOST_ITEMS) items.push(item);
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
