const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a UTF-16 code unit belongs to a word. Surrogates do not: emoji are no words. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    );
  return code < 0xd800 && LETTER.test(String.fromCharCode(code));
}
