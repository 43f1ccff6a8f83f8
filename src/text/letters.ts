// V8 takes a tenth of a millisecond to make a class of all letters ready, and most texts get by without.

/** Whether a text holds a letter of any script. */
export const hasLetter = (text: string): boolean =>
  /[A-Za-z]/.test(text) || (!isAscii(text) && /\p{L}/u.test(text));

/** The text with plain letters for accented ones, where Unicode takes them apart. */
export const withoutAccents = (text: string): string =>
  isAscii(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

const isAscii = (text: string): boolean => !/[\u0080-\uFFFF]/.test(text);
