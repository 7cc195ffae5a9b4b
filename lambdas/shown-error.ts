/**
 * An error whose message is written for whoever has caused it: what is wrong, and what to do. The message of any
 * other may hold the words of services, and is shown to nobody.
 */
export class ShownError extends Error {
  override name = 'ShownError';
}
