/** The further messages of one mail have keys of their own. */
export const keyOfPart = (key: string, part: number) => (part ? `${key}.${part}` : key);

/** The mail that a message's key names, and which of its messages it is. */
export function placeOf(key: string): { mailKey: string; part: number } {
  const [mailKey = '', part = '0'] = key.split('.');
  return { mailKey, part: Number(part) };
}
