import type { Link } from './message/message.ts';
import type { Invitation, Original } from './reading.ts';
import type { Body } from './text/body.ts';
import type { Sentence } from './text/sentences.ts';
import type { Language } from './words/languages.ts';

/** A message as far as it is taken apart, to look for the recruiter in. */
export interface Letter {
  original: Original;
  body: Body;
  invitations: Invitation[];
  links: Link[];
  language: Language;
  /** The addresses of the owner and of Bowout, in lower case: nobody to write to. */
  own: string[];
  /** The older mail that it quotes. */
  history: string;
  /** The name of whoever passed the message on: theirs is no recruiter's. */
  reader: string | null;
  /** The text that it was passed on in, with the header copied above it. */
  around: string;
  /** The header of the original, where that came whole. */
  header: ((name: string) => string | null) | null;
}

/** The same to look in for what it says. */
export interface ToldLetter extends Letter {
  /** All but those of the signature, in order. */
  sentences: Sentence[];
}
