import { isWordCode } from '../src/text/wordCode.ts';

/**
 * Where a pattern of the phrase tables matches, by a regular expression: the pattern language is a way to write those, and
 * what the machine of `src/phrases/pattern/machine.ts` does has to be the same.
 */
export function matchesOf(term: string): (sentence: string) => [start: number, end: number][] {
  const expression = new RegExp(`(?:${translate(term)})(?!'?${WORD_CHARACTER})`, 'g');
  return (sentence) => Array.from(find(expression, sentence));
}

function* find(expression: RegExp, sentence: string): Generator<[number, number]> {
  expression.lastIndex = 0;
  for (let match = expression.exec(sentence); match; match = expression.exec(sentence)) {
    const end = match.index + match[0].trimEnd().length;
    if (!insideWord(sentence, match.index) && end > match.index) yield [match.index, end];
    else expression.lastIndex = match.index + 1;
  }
}

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

function translate(core: string): string {
  return core.replace(TOKEN, (token: string, at: number) => {
    if (
      token.length > 1 &&
      (token.startsWith('\\') || token.startsWith('[') || token.startsWith('(') || token.startsWith('{'))
    )
      return token;
    if (token.startsWith('<')) return NAMED[token.slice(1, -1)] ?? token;
    if (token === ' ** ') return ' +(?:[^\\s.!?;]+ +){0,4}?';
    if (token.trim() === '**')
      return token.replaceAll(' ', ' +').replace('**', '[^\\s.!?;]+(?: +[^\\s.!?;]+){0,3}?');
    if (token === '^') return `(?<=^["'( ]*)`;
    if (token === '$' && /^(?:$|[|)])/.test(core.slice(at + 1))) return `(?=["') ]*[.!?…]*["') ]*$)`;
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
