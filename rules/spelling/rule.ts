import type { Document, Word } from '../../src/document/document.ts';
import { choice, flag, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import type { Speller } from '../../src/spelling/speller.ts';
import { isVouchedFor, knownWords } from './known.ts';
import { rememberingSpeller } from './memory.ts';
import { judge } from './slips.ts';
import { findForeignSpelling, findMixedSpelling, homeOf } from './variant.ts';
import { wordsToSpell } from './words.ts';

const MOST_SUGGESTIONS = 3;

export default defineRule({
  id: 'spelling',
  summary: 'Spell every word right.',
  why: 'A misspelt word makes a customer doubt the rest of the answer.',
  category: 'proofreading',
  advice: ['proofread'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error', chat: 'info' },
  appliesTo: 'both',
  options: {
    variant: choice(
      ['locale', 'any', 'us', 'gb'],
      'locale',
      'Whose spelling to keep to; `locale`: that of the reply, and any where it has none',
    ),
    consistency: flag(true, 'Remark on British and American spelling in one reply'),
    words: words([], 'Words that are right here, besides those of the configuration'),
  },
  check(document, { variant, consistency, words }) {
    const { locale } = document.reply.context;
    if (locale !== undefined && !/^en\b/i.test(locale)) return [];
    const speller = rememberingSpeller();
    const spelt = wordsToSpell(document, knownWords(document, words), speller);
    const home = homeOf(variant, locale);
    return [
      ...spelt.unknown
        .filter((word) => !isVouchedFor(word.lower, document))
        .flatMap((word, _at, all) => misspelt(word, document, speller).map(asTerm(word, all)))
        .filter(isNews()),
      ...(home ? findForeignSpelling(document, spelt.accepted, speller, home) : []),
      ...(consistency && !home ? findMixedSpelling(document, spelt.accepted, speller) : []),
    ];
  },
});

/** Who writes a word twice alike, means it: it may be a term. */
const asTerm =
  ({ lower }: Word, all: readonly Word[]) =>
  (finding: Finding): Finding =>
    all.filter((other) => other.lower === lower).length > 1 ? { ...finding, atMost: 'info' } : finding;

/** A word that may well be a term is mentioned once. */
function isNews(): (finding: Finding) => boolean {
  const mentioned = new Set<string>();
  return ({ atMost, message }) => {
    if (atMost === undefined) return true;
    const isNew = !mentioned.has(message);
    mentioned.add(message);
    return isNew;
  };
}

function misspelt({ span }: Word, { text }: Document, speller: Speller): Finding[] {
  const word = text.slice(...span);
  const all = speller.suggest(word, MOST_SUGGESTIONS);
  const named = all.find((text) => text.toLowerCase() === word.toLowerCase());
  const near = all.filter((text) => judge(word, text) !== 'far');
  const [first = ''] = near;
  const suggestions =
    named === undefined ? near.filter((text) => /^[A-Z]/.test(text) === /^[A-Z]/.test(first)) : [named];
  const fixes = suggestions.map((suggestion) => ({ span, text: suggestion, safe: false }));
  if (named !== undefined)
    return [{ span, message: `“${word}” is written “${named}”.`, atMost: 'info', fixes }];
  // A missing apostrophe is what proofread-mechanics is for.
  if (first.replace(/['’]/g, '') === word) return [];
  const [best, second] = suggestions;
  if (best === undefined) {
    const message = `“${word}” looks misspelt – if it is a name or a term, add it to your words.`;
    return [{ span, message, atMost: 'info' }];
  }
  const or = second !== undefined && judge(word, second) === 'sure' ? ` or “${second}”` : '';
  const message = `“${word}” looks misspelt – did you mean “${best}”${or}?`;
  return [{ span, message, fixes, ...(judge(word, best) !== 'sure' && { atMost: 'info' }) }];
}
