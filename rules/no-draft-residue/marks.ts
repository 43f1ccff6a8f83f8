import type { Document } from '../../src/document/document.ts';
import { type GuardedPattern, patternsFor } from '../../src/text/holds-any.ts';
import type { Span } from '../../src/text/span.ts';

const OTHERS: ReadonlySet<string> = new Set(['quoted', 'code', 'legal']);

const COLLEAGUES =
  '(?:the )?(?:finance|legal|ops|billing|accounting|manager|product|sales|hr|shipping|warehouse)\\b';

/** What opens a note: a bracket and a word. */
const opened = (brackets: string, words: readonly string[]): readonly string[] =>
  Array.from(brackets, (bracket) => words.map((word) => bracket + word)).flat();

/** Marks that are told by their letters, not their words, in lines of the agent's own; what they hold is in lower case. */
const MARKS: readonly GuardedPattern[] = [
  {
    holds: ['todo', 'fixme'],
    pattern: () =>
      /(?:^|(?<=[.!?:;] )|(?<=[([*]))(?:TODO|FIXME)(?![\w/.-])(?! (?:lists?|apps?|items?|comments?|files?|boards?|tags?|markers?|notes?|entr(?:y|ies))\b)/gmu,
  },
  {
    holds: opened('[', ['tbc', 'tbd', 'todo', 'fixme', 'wip', 'internal', 'note to ']),
    pattern: () =>
      /\[(?:TBC|TBD|TODO|FIXME|WIP|internal\b[^\]\n]{0,120}|note to (?:self|team)\b[^\]\n]{0,120})\](?!\()/giu,
  },
  {
    holds: opened('[(', ['note', 'nb', 'n.b', 'fyi']),
    pattern: () =>
      /[[(](?:note|nb|n\.b\.|fyi) ?[:–-][^)\]\n]{0,80}\b(?:s?he|customer|client|cust) (?:already|got|called|asked|wants|wanted|said|keeps|threatened|is (?:a|an|angry|upset|difficult|vip))\b[^)\]\n]{0,80}[\])](?!\()/giu,
  },
  {
    holds: ['<<'],
    pattern: () =>
      /<{2,} ?[^<>\n]{0,60}\b(?:not sure|ask|check|confirm|todo|to do|needs? (?:a )?review|rewrite|fix me)\b[^<>\n]{0,60}>{2,}/giu,
  },
  {
    holds: opened('(', ['internal', 'note to ', 'todo', 'to do', 'to-do', 'tbc', 'tbd']),
    pattern: () =>
      /\((?:internal(?: note| only)?|note to (?:self|team)|to[- ]?do|TB[CD]) ?[:–-] ?[^)\n]{1,200}\)/giu,
  },
  { holds: ['??'], pattern: () => /[([] ?\?{2,}[^)\]\n]{0,100}[)\]]/gu },
  {
    holds: opened('[(', ['check ', 'confirm ', 'verify ', 'clarify ', 'ask ']),
    pattern: () =>
      new RegExp(
        `[([](?:(?:check|confirm|verify|clarify) (?:(?:this |it )?with (?:[A-Z]|${COLLEAGUES})|${COLLEAGUES}(?= ?[)\\]?!]| (?:first|about|if|whether|before)\\b))|ask (?:[A-Z]\\w+(?= ?[)\\]?!]| (?:first|about|if|whether|before|in|from)\\b)|${COLLEAGUES}))[^)\\]\\n]{0,80}[)\\]](?!\\()`,
        'gu',
      ),
  },
  {
    holds: ['tbc', 'tbd'],
    pattern: () => /^TB[CD] ?[:–-] ?(?:check|ask|confirm|add|insert|find|verify|update|clarify)\b.*/gimu,
  },
  {
    holds: ['todo', 'fixme', 'note', 'internal', 'check', 'ask'].flatMap((word) => [
      `//${word}`,
      `// ${word}`,
    ]),
    pattern: () => /^\/\/ ?(?:todo|fixme|note|internal|check|ask)\b.*/gimu,
  },
  {
    holds: ['draft', 'internal', 'do not send'],
    pattern: () => /^(?:[-=*_]{2,} ?)?(?:DRAFT|INTERNAL|DO NOT SEND)(?: ?[-=*_]{2,}|[:!]*)$/gmu,
  },
];

/** A finding's place and what stands there. */
export interface Residue {
  readonly span: Span;
  readonly kind: 'note' | 'key' | 'host' | 'comment' | 'conflict';
}

/** Notes and to-dos that are told by their shape. */
export function* findMarks({ blocks, text, prose }: Document): Generator<Residue> {
  const lower = text.toLowerCase();
  const marks = [...patternsFor(lower, MARKS)];
  for (const { span, kind } of blocks) {
    if (OTHERS.has(kind)) continue;
    // Blanked where it is code, an address or quoted.
    const words = prose.slice(...span);
    for (const mark of marks)
      for (const { index, 0: found } of words.matchAll(mark))
        yield { span: [span[0] + index, span[0] + index + found.length], kind: 'note' };
  }
  const conflict = lower.includes('<<<<<<<') ? /^<{7} \S.*$/m.exec(text) : null;
  if (conflict) yield { span: [conflict.index, conflict.index + conflict[0].length], kind: 'conflict' };
}

// "Your ticket SUP-12": the number that the customer was given.
const GIVEN = /\b(?:tickets?|cases?|requests?|reference|ref|number|no|id|orders?|code|your)\b[ :#("'.]*$/i;

const KEY = /(?<![\w/-])([A-Za-z]\w{1,20})-\d{1,7}(?![\w-])/g;

/** Keys of the team's own issue tracker, such as ENG-4412. */
export function* findKeys({ blocks, prose }: Document, keys: readonly string[]): Generator<Residue> {
  const names = new Set(keys);
  if (!/[A-Z]-\d/i.test(prose)) return;
  for (const { span, kind } of blocks) {
    if (OTHERS.has(kind)) continue;
    for (const { index, 0: found, 1: name = '' } of prose.slice(...span).matchAll(KEY)) {
      const at = span[0] + index;
      if (names.has(name) && !GIVEN.test(prose.slice(Math.max(0, at - 20), at)))
        yield { span: [at, at + found.length], kind: 'key' };
    }
  }
}

/** Links that only the team can open. */
export function* findHosts({ links }: Document, hosts: readonly string[]): Generator<Residue> {
  for (const { href, span } of links)
    if (hosts.some((host) => href.toLowerCase().includes(host.toLowerCase()))) yield { span, kind: 'host' };
}

const MACHINE =
  /^(?:\[if\b|<!\[|\[endif|more$|(?:StartFragment|EndFragment|prettier|markdownlint|textlint|lint|spell|toc)\b|\/?wp:|#)/i;

/** HTML comments: hidden on the screen, there for whoever looks. Spans count in `reply.text`. */
export function* findComments({ reply: { text, markup } }: Document): Generator<Residue> {
  if (markup === 'plain' || !text.includes('<!--')) return;
  for (const { index, 0: found, 1: words = '' } of text.matchAll(/<!--([\s\S]{0,2000}?)-->/g))
    if (/\p{L}{2}/u.test(words) && !MACHINE.test(words.trim()))
      yield { span: [index, index + found.length], kind: 'comment' };
}
