import type { Document } from '../../src/document/document.ts';
import type { Finding } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';

/** What follows a block decides, too: a greeting ends at its comma. */
const AHEAD = 12;

interface Slip {
  readonly expression: RegExp;
  /** What is wrong, after the quoted words. */
  readonly problem: string;
  /** What to write for the match. */
  readonly fix: (match: RegExpExecArray) => string;
  /** Before what text this is sure to be meant; absent = before any. */
  readonly safeBefore?: RegExp;
}

// What comes before is looked at after the mark: an assertion in front would be tried at every character.
const spaces = (): readonly Slip[] => [
  {
    // Not an emoticon, an ellipsis, ".com", ".5" or a sign on a key: "tap the ? icon".
    expression:
      / (?<=[\p{L}\p{N})”’'] )(?<!\uA66D ) *(?=[,;.:](?:\s|$)|[!?]+(?:\s|$))(?![!?] (?:icon|button|mark|sign|symbol|key|tab|on|in|at|from)\b)[,.;:!?]/gu,
    problem: 'no space before the mark',
    fix: ([words]) => words.trim(),
  },
  {
    expression: / (?<=[a-z]{2} ) *,(?=\p{L})/gu,
    problem: 'the space belongs after the comma',
    fix: () => ', ',
  },
  {
    expression: /,(?<=[a-z]{2},)(?=\p{L}\p{Ll})/gu,
    problem: 'a space after the comma',
    fix: () => ', ',
  },
  {
    expression: /[!?](?=\p{Lu}\p{Ll}+[ ,.!?])(?<=[a-z]{3}[!?]+)/gu,
    problem: 'a space after the mark',
    fix: ([mark]) => `${mark} `,
  },
  {
    expression: /\.(?=(?:\p{Lu}\p{Ll}*|I)[ ,'’])(?<=(?:^|\s)[a-z'’]{2,}\.)/gu,
    problem: 'a space after the full stop',
    fix: () => '. ',
  },
];

const doubles = (): readonly Slip[] => [
  { expression: /,(?: ?,)+/g, problem: 'one comma is enough', fix: () => ',' },
  {
    expression: /\.\.(?=\s|$)(?<=[\p{L})”"’]\.\.)/gu,
    problem: 'one full stop is enough',
    fix: () => '.',
    safeBefore: /^\s*(?:[^\s\p{Ll}]|$)/u,
  },
  {
    expression: /,\.(?=\s|$)(?<=[\p{L}\p{N})],\.)/gu,
    problem: 'a comma or a full stop, not both',
    fix: () => '.',
  },
  {
    expression: /\.,(?= )(?<=\p{L}{4}\.,)/gu,
    problem: 'a comma or a full stop, not both',
    fix: () => ',',
    safeBefore: /^ \p{Ll}/u,
  },
];

// One of these stands at each of them; few replies have any, and Unicode classes take time to read.
const MAYBE_SLIP = / [,;.:!?]|,[^\s\d]|[!?.][A-Z\u00C0-\u1FFF\u2C00-\uDBFF\uF900-\uFFDC]|[,.] ?[,.]/;

/** Spaces that are missing or stand where none belongs. */
export const findSpacing = (document: Document): Finding[] => find(document, spaces);

/** Marks written twice. */
export const findDoubleMarks = (document: Document): Finding[] => find(document, doubles);

function find(document: Document, makeSlips: () => readonly Slip[]): Finding[] {
  if (!MAYBE_SLIP.test(document.prose)) return [];
  const slips = makeSlips();
  const findings: Finding[] = [];
  for (const { kind, span } of document.blocks) {
    if (kind === 'code' || kind === 'quoted' || kind === 'legal' || kind === 'signature' || kind === 'cell')
      continue;
    const text = document.prose.slice(span[0], span[1] + AHEAD);
    const length = span[1] - span[0];
    for (const { expression, problem, fix, safeBefore } of slips)
      for (const match of text.matchAll(expression)) {
        if (match.index + match[0].length > length) continue;
        const at: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
        const shown = around(document, at);
        findings.push({
          span: shown,
          message: `Quick proofread: “${document.text.slice(...shown).replace(/\s+/g, ' ')}” – ${problem}.`,
          fixes: [
            { span: at, text: fix(match), safe: safeBefore?.test(text.slice(at[1] - span[0])) ?? true },
          ],
        });
      }
  }
  return findings;
}

/** A place with the words it touches, so that there is something to see. */
function around({ prose }: Document, [start, end]: Span): Span {
  const before = /[^\s]*$/.exec(prose.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}]*/u.exec(prose.slice(end, end + 30))?.[0].length ?? 0;
  return [start - before, end + after];
}
