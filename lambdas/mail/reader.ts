/** All that reads mail, to be loaded at once: apart it would be a dozen files to wait for. */
export * from './forward/forward.ts';
export * from './message/message.ts';
export * from './owner-words/own-text.ts';
export * from './owner-words/owner-words.ts';
export * from './read.ts';
