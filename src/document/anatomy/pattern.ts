/** One blank inside a line. */
export const BLANK = '[ \\t\\u00A0]';

/** What must not follow a whole word. */
export const EDGE = "(?![\\p{L}\\p{M}\\p{N}_]|['’\\-](?=\\p{L}))";

/** The source of a regular expression that matches any of these; a space in them matches any blank. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`.replaceAll(' ', BLANK);

/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Where the match of a sticky expression at `at` ends; -1 = it does not match there. */
export function matchEnd(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}

const BLANKS = new RegExp(`${BLANK}*`, 'uy');

/** The first offset from `at` on that is no blank. */
export const skipBlanks = (text: string, at: number): number => matchEnd(BLANKS, text, at);
