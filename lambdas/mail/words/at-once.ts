import { clientWords, particles } from './words.ts';

/** For those who look at them as soon as they are loaded themselves; others ask when they need them. */
export const CLIENT_WORDS = clientWords();
export const PARTICLES = particles();
