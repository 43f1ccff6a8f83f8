import { asides, blankNouns, blankOpeners, blankVerbs, notAlone } from './blankWords.ts';

interface BlankWords {
  readonly nouns: ReadonlySet<string>;
  readonly notAlone: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
}

let words: BlankWords | undefined;

function blankWords(): BlankWords {
  words ??= {
    nouns: new Set(blankNouns.split(' ')),
    notAlone: new Set(notAlone.split(' ')),
    openers: new Set(blankOpeners.split(' ')),
    verbs: new Set(blankVerbs.split(' ')),
    asides: new Set(asides.split(' ')),
  };
  return words;
}

const identifier = /^(?:[A-Za-z]+\d*(?:_[A-Za-z\d]+)+|[a-z]+(?:[A-Z][a-z\d]+)+)$/;
const preposition =
  /\s(?:of|to|for|from|in|on|at|when|where|with|by|that|who|here)\s.*|\s(?:here|below|above)$/;
const notAlternatives = /^(?:n\/a|and\/or|yes\/no|y\/n|on\/off|true\/false|w\/o|s\/he|\d.*)$/i;

/**
 * Whether words in brackets wait for a hand: `Customer Name`, `INSERT DATE`, `link to survey`, `order_id`,
 * `being processed / packed`. Not so an aside (`see below`), a label (`Save`) or a value (`Order 1234`).
 */
export function isBlank(content: string): boolean {
  const inner = content.trim();
  if (!/^[A-Za-zÀ-ɏ_#“"']/.test(inner) || /[@`=\\|{}<>]|:\/\/|\d{3}/.test(inner)) return false;
  if (identifier.test(inner)) return true;
  const { nouns, notAlone, openers, verbs, asides } = blankWords();
  const list = inner
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\dA-Za-zÀ-ɏ_]+/)
    .filter(Boolean);
  const [opener = '', second, third] = list;
  if (list.length > 12) return false;
  if (openers.has(opener) && second !== undefined) return true;
  if (verbs.has(opener) && third !== undefined && second !== 'to' && second !== 'all') return true;
  if (inner.includes(':')) return false;
  if (asides.has(opener) || list.some((word) => asides.has(word) && word.length > 5)) return false;
  if (isAlternatives(inner)) return true;
  const head = inner
    .toLowerCase()
    .replace(preposition, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/[^A-Za-zÀ-ɏ]+$/, '')
    .split(/[^A-Za-zÀ-ɏ_]+/)
    .at(-1);
  if (head === undefined || list.length > 7) return false;
  return nouns.has(head) && !(list.length === 1 && notAlone.has(head));
}

/** `silver/gold/platinum`, `30 days / 45 days`: one of them is to be chosen. */
function isAlternatives(inner: string): boolean {
  const arms = inner.split('/');
  if (arms.length === 1 || notAlternatives.test(inner) || /[.:]/.test(inner)) return false;
  return arms.every((arm) => /[A-Za-zÀ-ɏ]{2}/.test(arm));
}

/** Spaces inside the brackets, `[ trainee name ]`: how people write blanks, not asides. */
export function isPaddedBlank(content: string): boolean {
  if (!/^[ \t][A-Za-zÀ-ɏ][\dA-Za-zÀ-ɏ _'’/-]+[ \t]$/.test(content) || content.length > 60) return false;
  const first =
    content
      .trim()
      .toLowerCase()
      .split(/[^A-Za-zÀ-ɏ]+/)[0] ?? '';
  return !blankWords().asides.has(first) && content.trim().length > 2;
}
