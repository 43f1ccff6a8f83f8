/** Whether a UTF-16 code unit belongs to a word. Surrogates do not: emoji are no words. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    );
  if (code < 0xaa || (code >= 0x2000 && code < 0x2070)) return false;
  // The letters of Europe, and the two that stand for what is not read.
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return code === 0xa66c || code === 0xa66d || (code < 0xd800 && isLetter(String.fromCharCode(code)));
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);
