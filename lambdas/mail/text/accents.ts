/** A text with plain letters in place of accented ones: "Bogotá" as "Bogota". */
export const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
