/**
 * The pattern language of phrase tables, over normalised prose (lower case, straight quotes, plain spaces):
 *
 * - `word word`: words in order, with any white space between; whole words only
 * - `(a|b c)`, `(x )?`, `(s|z)`, `colou?r`, `[- ]`: alternatives, optional parts, character classes, also inside a word
 * - `*` exactly one word; `**` up to four words, not across a sentence mark (both stand alone)
 * - `^` and `$` at the ends: start and end of the sentence
 * - `can't` matches cannot, can not and cant too, and so do the other contractions with n't
 * - `<num>` digits, `<word>` a word; `(?<!…)`, `(?!…)`, `(?<=…)`, `(?=…)` and `\b`, `\d`, `\.` as in a regular expression
 */
export function patternSource(term: string): string {
  const isStart = term.startsWith('^');
  const isEnd = term.endsWith('$') && !term.endsWith('\\$');
  const core = term.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  const before = isStart ? '^["\'( ]*' : "(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}]')";
  const after = isEnd ? '(?=["\') ]*[.!?…]*["\') ]*$)' : "(?!'?[\\p{L}\\p{N}_])";
  return `${before}(?<hit>${translate(core)})${after}`;
}

const ONE_WORD = '[^\\s.,;:!?()"]+';
const NAMED: Readonly<Record<string, string>> = {
  num: '\\d+',
  word: ONE_WORD,
  name: ONE_WORD,
  caps: ONE_WORD,
};
const TOKEN =
  /\\.|\[[^\]]*\]|\(\?<?[!=:]|<(?:num|word|name|caps)>| \*\* | \*\*|\*\* |\*\*| +|\*|\{\d+(?:,\d*)?\}|[a-z]+n't(?![a-z])|[\s\S]/gi;

function translate(core: string): string {
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
    if (token.startsWith(' ')) return ' +';
    if (token.endsWith("n't")) return contraction(token);
    return /[.+^$/]/.test(token) ? `\\${token}` : token;
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
