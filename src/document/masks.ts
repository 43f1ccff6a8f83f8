/** Stands, repeated to the same length, for a placeholder: one word, read by nobody. An upper-case letter, so that names and sentence starts keep their shape. */
export const PLACEHOLDER_MASK = '\uA66C';

/** Stands, repeated to the same length, for an address, code, a blank or quoted words: a lower-case letter that no text uses. */
export const UNREAD_MASK = '\uA66D';

/** Whether a UTF-16 code unit of the prose stands for something unread. */
export const isMask = (code: number): boolean => code === 0xa66c || code === 0xa66d;
