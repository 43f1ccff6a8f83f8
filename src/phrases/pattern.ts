import { isWordCode } from '../text/wordCode.ts';

/**
 * The pattern language of phrase tables, over normalised prose (lower case, straight quotes, plain spaces):
 *
 * - `word word`: words in order, with any white space between; whole words only
 * - `(a|b c)`, `(x )?`, `(s|z)`, `colou?r`, `[- ]`, ` ?`: alternatives, optional parts, character classes, also inside a word
 * - `(so ){0,2}` repeats a group; nothing else does
 * - `*` exactly one word; `**` up to four words, not across a sentence mark (both stand alone)
 * - `^` and `$` at the ends: start and end of the sentence
 * - `can't` matches cannot, can not and cant too, and so do the other contractions with n't
 * - `<num>` digits, `<word>` a word; `(?<!…)`, `(?!…)`, `(?<=…)`, `(?=…)` and `\b`, `\d`, `\.` as in a regular expression
 */
export function compilePattern(term: string): Pattern {
  const isStart = term.startsWith('^');
  const isEnd = term.endsWith('$') && !term.endsWith('\\$');
  const core = translate(term.slice(isStart ? 1 : 0, isEnd ? -1 : undefined));
  const after = isEnd ? '(?=["\') ]*[.!?…]*["\') ]*$)' : `(?!'?${WORD_CHARACTER})`;
  return isStart
    ? { expression: new RegExp(`^(["'( ]*)(?:${core})${after}`, 'g'), anchored: true }
    : { expression: new RegExp(`(?:${core})${after}`, 'g'), anchored: false };
}

/** A compiled pattern. */
export interface Pattern {
  readonly expression: RegExp;
  /** It matches at the sentence's start only; its first group is what stands before the phrase. */
  readonly anchored: boolean;
}

/** Where a pattern matches in a sentence: half-open, in the sentence. */
export function* matchPattern(
  { expression, anchored }: Pattern,
  sentence: string,
): Generator<[start: number, end: number]> {
  expression.lastIndex = 0;
  for (let match = expression.exec(sentence); match; match = expression.exec(sentence)) {
    const start = match.index + (anchored ? (match[1]?.length ?? 0) : 0);
    const end = match.index + match[0].trimEnd().length;
    const isWhole = anchored || !insideWord(sentence, start);
    if (isWhole && end > start) yield [start, end];
    else expression.lastIndex = match.index + 1;
    if (anchored) return;
  }
}

// Looked at after a match, not in the expression: an assertion in front would be tried at every character.
function insideWord(sentence: string, at: number): boolean {
  if (at === 0 || !isWordCode(sentence.charCodeAt(at))) return false;
  if (isWordCode(sentence.charCodeAt(at - 1))) return true;
  return sentence[at - 1] === "'" && at > 1 && isWordCode(sentence.charCodeAt(at - 2));
}

const WORD_CHARACTER = '[a-z0-9_\\u00C0-\\u024F\\uA66C\\uA66D]';
const ONE_WORD = '[^\\s.,;:!?()"]+';
const NAMED: Readonly<Record<string, string>> = {
  num: '\\d+',
  word: ONE_WORD,
  name: ONE_WORD,
  caps: ONE_WORD,
};
const TOKEN =
  /\\.|\[[^\]]*\]|\(\?<?[!=:]|<(?:num|word|name|caps)>| \*\* | \*\*|\*\* |\*\*| \?| +|\*|\{\d+(?:,\d*)?\}|[a-z]+n't(?![a-z])|[.+^$/]/g;

// They would be read as letters or as a word.
const UNKNOWN_OPERATOR = /[\w)\]\u00AA-\u1FFF\u2C00-\uD7FF\uF900-\uFFDC][*+]/;

function translate(core: string): string {
  const unknown = UNKNOWN_OPERATOR.exec(core);
  if (unknown) throw new Error(`"${unknown[0]}" repeats, which a pattern cannot do: "${core}"`);
  return core.replace(TOKEN, (token) => {
    if (
      token.length > 1 &&
      (token.startsWith('\\') || token.startsWith('[') || token.startsWith('(') || token.startsWith('{'))
    )
      return token;
    if (token.startsWith('<')) return NAMED[token.slice(1, -1)] ?? token;
    if (token === ' ** ') return ' +(?:[^\\s.!?;]+ +){0,4}?';
    if (token.trim() === '**')
      return token.replace('**', '[^\\s.!?;]+(?: +[^\\s.!?;]+){0,3}?').replace(/ /g, ' ');
    if (token === '*') return ONE_WORD;
    if (token === ' ?') return ' *';
    if (token.startsWith(' ')) return ' +';
    if (token.endsWith("n't")) return contraction(token);
    return `\\${token}`;
  });
}

const IRREGULAR: Readonly<Record<string, string>> = {
  "can't": "(?:can't|cannot|can not|cant)",
  "won't": "(?:won't|will not|wont)",
  "shan't": "(?:shan't|shall not)",
};

function contraction(token: string): string {
  const verb = token.slice(0, -3);
  if (verb === '') return token;
  return IRREGULAR[token] ?? `(?:${verb}n't|${verb} not|${verb}nt)`;
}
