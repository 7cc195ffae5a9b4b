import type { Field } from '../words/schema.ts';
import { CLIENT_WORDS } from '../words/words.ts';

export interface Meaning {
  field: Field;
  language: string;
}

const meanings = new Map<string, Meaning[]>();
for (const [language, { forward }] of Object.entries(CLIENT_WORDS)) {
  for (const [field, labels] of Object.entries(forward.labels)) {
    for (const label of labels.split('|')) {
      meanings.set(label, [...(meanings.get(label) ?? []), { field: field as Field, language }]);
    }
  }
}

/** What a label, in lower case, can mean: one word may be another field in another language ("Data", "A", "De"). */
export const meaningsOf = (label: string): Meaning[] => meanings.get(label.replace(/\s+/g, ' ')) ?? [];

/** Words that a line above a forwarded message has only in a forward. */
const FORWARD =
  /forward|weitergeleitet|transf[ée]r|réexpédié|reenviad|inoltrat|encaminhad|reencaminhad|doorgestuurd|videresend|vidarebefordra|välitetty|przek(?:az|azyw)|přeposl|přeposíl|preposl|preposiel|továbbít|redirec[țt]ion|proslijeđen|edastatud|[iİ]letil|[iİ]leti bilgileri|yönlendiril|пересыла|пересила|пересл|переадрес|перенаправ|転送|전달|转发|轉寄|轉發/iu;
/**
 * What a line above a header block says: `forward` only stands above forwards, `quote` above replies too, null
 * is no such line. Only lines between rules (`-----`) or ending in a colon count.
 */
export function separatorKind(line: string): 'forward' | 'quote' | null {
  const bare = line.trim();
  if (/^_{10,}$/.test(bare) || /^-{10,}$/.test(bare)) return 'quote';
  const ruled = /^[-=*_]{2,}.*[-=*_]{2,}$/u.test(bare);
  if (bare.length > 80 || !(ruled || /[:：]$/.test(bare))) return null;
  if (FORWARD.test(bare)) return 'forward';
  return ruled ? 'quote' : null;
}

const FORWARD_PREFIXES = [
  'fwd',
  'fw',
  'wg',
  'tr',
  'rv',
  'i',
  'enc',
  'doorst',
  'vs',
  'vb',
  'vl',
  'pd',
  'fs',
  'rm',
  'i̇lt',
  'ilt',
  'ilt',
  'yml',
  'пер',
  'пересл',
  '转发',
  '轉寄',
  '轉發',
  '転送',
  '전달',
];
const REPLY_PREFIXES = [
  're',
  'aw',
  'sv',
  'antw',
  'odp',
  'rif',
  'r',
  'vá',
  'ynt',
  'yan',
  'ref',
  'res',
  'rsp',
  'отв',
  'відп',
  '回复',
  '回覆',
  '답장',
  '返信',
  'vast',
  'atb',
];
const PREFIX = /^\s*([\p{L}\p{M}]{1,7})(?:\[\d+\])?\s*[:：]\s*/u;

/** The first prefix of a subject, if it is one. */
export function prefixKind(subject: string): 'forward' | 'reply' | null {
  const word = PREFIX.exec(subject)?.[1]?.toLowerCase();
  if (!word) return null;
  if (FORWARD_PREFIXES.includes(word)) return 'forward';
  return REPLY_PREFIXES.includes(word) ? 'reply' : null;
}

/** A subject without any of its prefixes. */
export function withoutPrefixes(subject: string): string {
  let rest = subject.trim();
  while (prefixKind(rest)) rest = rest.replace(PREFIX, '');
  return rest;
}
