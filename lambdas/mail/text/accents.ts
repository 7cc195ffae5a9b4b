/** A text with plain letters in place of accented ones: "Bogotá" as "Bogota". */
export const withoutAccents = (text: string) =>
  PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

const PLAIN = /^[ -~\s]*$/;
