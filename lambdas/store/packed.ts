import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Item } from './schema.ts';

/** A damaged or hostile item must not fill the memory: so much is unpacked at most, in bytes. */
const MOST_UNPACKED = 4 * 1024 * 1024;

/** Of a few KB of text, 5 gives nearly what the highest does, in a tenth of a millisecond. */
const QUALITY = 5;

/**
 * An interview as it is stored: packed by Brotli (RFC 7932), a third of its size. DynamoDB counts a write by
 * the whole KB of the item, and each step of an interview's life writes it whole.
 */
export function pack(item: Item): Item {
  /** Conditions are on `version`; `state` helps whoever looks into the table. */
  const { version, state, ...rest } = item;
  const json = Buffer.from(JSON.stringify(rest));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  };
  return { version, state, packed: brotliCompressSync(json, { params }) };
}

/** What `pack` made of an item, or an item that was never packed, as it was. */
export function unpack({ packed, ...open }: Item): Item {
  if (!(packed instanceof Uint8Array)) return open;
  const json = brotliDecompressSync(packed, { maxOutputLength: MOST_UNPACKED }).toString('utf8');
  return { ...(JSON.parse(json) as Item), ...open };
}
