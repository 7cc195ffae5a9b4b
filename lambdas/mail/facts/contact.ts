import type { ToldLetter } from '../letter.ts';
import { isAmong } from '../names/address.ts';
import { fitsAddress, personName } from '../names/person-name.ts';
import type { Mailbox, MessageSigns } from '../reading.ts';
import { evidenceFrom } from '../text/evidence.ts';
import { phraseIn, saysOneOf } from '../text/phrases.ts';
import { PARTICLES } from '../words/at-once.ts';
import { addressesIn, isPersonal } from './who.ts';

/** Names in capitals, as they stand in a sentence. */
const WORD = String.raw`\p{Lu}[\p{L}'\u2019-]+`;
const SMALL = `(?:(?:${[...PARTICLES].join('|')})[ \\t]+){0,2}`;
const NAME = new RegExp(String.raw`${WORD}\.?(?:[ \t\n]+${SMALL}${WORD}){0,3}`, 'gu');

/**
 * Who is to be written to from now on, when a message says that it is somebody else, or that its writer is
 * new.
 */
export function newContactIn(letter: ToldLetter): MessageSigns['newContact'] {
  const { sentences, language, original } = letter;
  for (const [at, sentence] of sentences.entries()) {
    if (saysOneOf('writeTo', language, sentence.text)) {
      const next = sentences[at + 1];
      const person = personIn(letter, sentence.text) ?? (next ? personIn(letter, next.text) : null);
      const isWriter = person?.address !== null && person?.address === original.from?.address;
      if (person && !isWriter) return { ...person, evidence: evidenceFrom(sentence) };
    }
    if (saysOneOf('takesOver', language, sentence.text)) {
      const address = original.replyTo?.address ?? original.from?.address ?? null;
      const name = personName(original.from?.name ?? null, original.from?.address);
      if (address || name) return { name, address, evidence: evidenceFrom(sentence) };
    }
  }
  return null;
}

/** Whom a sentence names to turn to: an address that somebody reads, or a name behind "contact". */
export function personIn({ own, language }: ToldLetter, text: string): Mailbox | null {
  const address = addressesIn(text).find((one) => isPersonal(one) && !isAmong(own, one)) ?? null;
  const names = [...text.matchAll(NAME)].map(({ 0: words, index }) => ({ words, index }));
  const fitting = address
    ? names.find(({ words }) => personName(words) && fitsAddress(words, address))
    : undefined;
  const verb = phraseIn('contact', language, text);
  const named =
    fitting ?? (verb ? names.find(({ words, index }) => index >= verb[1] && words.includes(' ')) : undefined);
  const name = named ? personName(named.words.replace(/\s+/g, ' ')) : null;
  return address || name ? { name, address } : null;
}
