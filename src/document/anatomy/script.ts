/** The prose as it stands, and the same in lower case with straight apostrophes, plain hyphens and plain blanks: same offsets. */
export interface Script {
  readonly text: string;
  readonly small: string;
}

/** Makes both from the prose. */
export function makeScript(text: string): Script {
  const lower = text.toLowerCase();
  const small = lower.length === text.length ? lower : Array.from(text, lowerSameLength).join('');
  return {
    text,
    small: small
      .replace(/[’‘ʼ´`]/g, "'")
      .replace(/[\t\u00A0\u2000-\u200A\u202F]/g, ' ')
      .replace(/[\u2010\u2011]/g, '-'),
  };
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** Letters and marks of all scripts, for a character class; regular expressions with `u` and `i` cost milliseconds to compile. */
export const LETTERS =
  'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF\\uF900-\\uFDFF';

/** Emoji and other signs, for a character class. */
export const SIGNS = '\\u2190-\\u2BFF\\uD83C-\\uD83E\\uDC00-\\uDFFF\\uFE0F\\u200D';

/** Whether a code unit is a letter or a mark on one. */
export const isLetter = (code: number): boolean =>
  code < 0xc0
    ? (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      code === 0xaa ||
      code === 0xb5 ||
      code === 0xba
    : (code <= 0x1fff && code !== 0xd7 && code !== 0xf7) ||
      (code >= 0x2c00 && code <= 0x2dff) ||
      (code >= 0x3040 && code <= 0xd7ff) ||
      (code >= 0xf900 && code <= 0xfdff);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a name could start there: a letter that is not lower case. */
export function startsCapital({ text, small }: Script, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isLetter(code)) return false;
  const letter = text[at] ?? '';
  return code < 128 ? code < 97 : letter !== small[at] || letter.toUpperCase() === letter;
}

/** Where the word ends that starts at an offset; the offset itself = no word starts there. */
export function wordEnd({ small }: Script, at: number): number {
  let end = at;
  for (;;) {
    const code = small.charCodeAt(end);
    const joins = (code === 39 || code === 45) && end > at && isLetter(small.charCodeAt(end + 1));
    if (!joins && !isLetter(code) && !isDigit(code)) return end;
    end++;
  }
}

/** The word at an offset as it is written; '' = none starts there. */
export const wordAt = (script: Script, at: number): string => script.text.slice(at, wordEnd(script, at));

/** The first offset from `at` on that is no blank. */
export function skipBlanks({ small }: Script, at: number): number {
  let here = at;
  while (small.charCodeAt(here) === 32) here++;
  return here;
}

/** Where the match of a sticky expression at `at` ends; -1 = it does not match there. */
export function matchEnd(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}
