import type { Span } from '../text/span.ts';
import { isWordCode } from '../text/wordCode.ts';
import type { Block, Sentence } from './document.ts';
import { trim } from './page.ts';

const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof st sr jr vs etc e.g i.e eg ie approx inc ltd co corp dept est no nos tel fig vol ext max min ref incl excl u.s u.k a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
// Abbreviations that often end a sentence as well: only a lower-case word or a digit after them goes on.
const MAY_END = new Set(
  'etc inc ltd co corp a.m p.m am pm u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no max min ref'.split(
    ' ',
  ),
);
const SHORT_LINE = 50;

/** The sentences of a block. A line break ends one only where the next line plainly starts afresh. */
export function findSentences(prose: string, block: Block): Sentence[] {
  const [start, end] = block.span;
  const sentences: Sentence[] = [];
  let from = start;
  let at = start;
  const push = (to: number): void => {
    const span = trim(prose, [from, to]);
    if (span[1] > span[0])
      sentences.push({
        span,
        block,
        question: /[?？][!?.…"'”’)\]]*$/.test(prose.slice(Math.max(span[0], span[1] - 8), span[1])),
      });
    from = to;
  };
  while (at < end) {
    const code = prose.charCodeAt(at);
    if (code === 10) {
      if (startsAfresh(prose, [from, end], at)) push(at);
      at++;
    } else if (
      code === 33 ||
      code === 46 ||
      code === 63 ||
      code === 0x2026 ||
      code === 0x3002 ||
      code === 0xff01 ||
      code === 0xff1f
    ) {
      const after = skipClosers(prose, at + 1, end);
      if (isEnd(prose, [from, end], at, after)) push(after);
      at = after;
    } else at++;
  }
  push(end);
  return sentences;
}

function skipClosers(prose: string, start: number, end: number): number {
  let at = start;
  while (at < end && '.!?…"\'”’)]*。！？'.includes(prose[at] ?? ' ')) at++;
  return at;
}

function isEnd(prose: string, [from, end]: Span, at: number, after: number): boolean {
  if (after >= end) return true;
  const wide = prose.charCodeAt(at) >= 0x3002;
  if (!wide && !/\s/.test(prose[after] ?? ' ')) return false;
  const rest = prose.slice(after, Math.min(end, after + 40)).trimStart();
  if (prose[at] !== '.') return !(prose[at] === '…' && /^[a-z]/.test(rest));
  if (prose[at + 1] === '.' && /^[a-z]/.test(rest)) return false;
  const word = wordBefore(prose, from, at);
  const lower = word.toLowerCase();
  if (word.length === 1 && word !== lower && word !== 'I') return false;
  if (!ABBREVIATIONS.has(lower)) return !/^\d{1,2}$/.test(word) || from !== at - word.length;
  return MAY_END.has(lower) && !/^[a-z0-9]/.test(rest);
}

const LONGEST_ABBREVIATION = 20;

/** The end of the word, dots inside it included, that stands right before an offset. */
function wordBefore(prose: string, from: number, at: number): string {
  let start = at;
  const least = Math.max(from, at - LONGEST_ABBREVIATION);
  while (start > least && (prose[start - 1] === '.' || isWordCode(prose.charCodeAt(start - 1)))) start--;
  while (prose[start] === '.') start++;
  return prose.slice(start, at);
}

function startsAfresh(prose: string, [from, end]: Span, at: number): boolean {
  let next = at;
  while (next < end && /\s/.test(prose[next] ?? '')) next++;
  if (prose.slice(at, next).indexOf('\n', 1) > 0) return true;
  const lineStart = Math.max(from, prose.lastIndexOf('\n', at - 1) + 1);
  const line = prose.slice(lineStart, at).trimEnd();
  if (/[:;]$/.test(line)) return true;
  return (
    line.length < SHORT_LINE &&
    /^["“'‘(]?[\p{Lu}\p{N}•*-]/u.test(prose.slice(next, next + 3)) &&
    !/[,–—-]$/.test(line)
  );
}
