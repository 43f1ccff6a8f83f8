import type { Document } from '../../src/document/document.ts';
import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { type Guard, wordsAfter, wordsBefore } from '../../src/phrases/guards.ts';
import { some, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { overlaps } from '../../src/text/span.ts';
import { findAcronyms } from './acronyms.ts';
import { phrases } from './phrases.ts';

const categories = ['internal', 'technical', 'legal', 'slang', 'buzz', 'idiom', 'acronym'] as const;

const EXPLAINED =
  /^(?: \w+)?s? ?\(|^.{0,40}which means|^,? ?(?:– |— |- )?(?:that's|that is|which (?:is|are|means?|lets?)|meaning|means|i\.e\.|or “)/;

const guards: Readonly<Record<string, Guard>> = {
  defined: (hit, document) =>
    EXPLAINED.test(wordsAfter(hit, document)) ||
    /\((?:the |our |your |a |an )?$/.test(wordsBefore(hit, document)),
  physical: (hit, document) =>
    /\b(?:cable|strap|rope|wire|thread|price|prices|cost|costs|war|conflict)\b/.test(
      document.normal.slice(...hit.sentence.span),
    ),
  chatting: (_, document) => document.reply.context.channel === 'social',
};

/** The customer wrote the words themselves. */
const isTheirs: Guard = (hit, document) => wroteIt(document, document.normal.slice(...hit.span));

export default defineRule({
  id: 'no-jargon',
  summary: 'Use words the customer uses.',
  why: 'A word only insiders know makes a customer feel shut out, or ask what it means.',
  category: 'clarity',
  advice: ['explain-simply'],
  severity: 'warn',
  presets: { strict: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which kinds of jargon to report'),
    allow: words([], 'Words that are right here'),
    acronyms: words([], 'Acronyms your customers know, besides the hundred or two that everybody does'),
  },
  phrases: [phrases],
  check(document, { categories, allow, acronyms }) {
    const hits = findPhrases(document, phrases, {
      mild: true,
      categories,
      allow,
      guards,
      unless: [isTheirs],
    });
    const seen = new Set<string>();
    const findings = hits.flatMap((hit): Finding[] => {
      const term = quoteHit(document, hit.span);
      if (seen.has(term.toLowerCase())) return [];
      seen.add(term.toLowerCase());
      const finding = phraseFinding(
        document,
        hit,
        `“${term}” is our word, not theirs – better: ${hit.phrase.use ?? 'plain words'}.`,
      );
      return [hit.phrase.mild ? { ...finding, atMost: 'info' } : finding];
    });
    return categories.includes('acronym')
      ? [
          ...findings,
          ...acronymFindings(document, [...acronyms, ...allow]).filter(
            ({ span }) => !findings.some((finding) => overlaps(finding.span, span)),
          ),
        ]
      : findings;
  },
});

function acronymFindings(document: Document, own: readonly string[]): Finding[] {
  const { words = [], brand = '' } = document.reply.context;
  return findAcronyms(document, [...own, ...words, brand])
    .filter(({ lower }) => !wroteIt(document, lower) && !isAddress(document, lower))
    .map(({ span }) => ({
      span,
      message: `“${document.text.slice(...span)}” may be new to them – write it out the first time.`,
      atMost: 'info',
    }));
}

/** The name stands in an address of the reply too: "UMANG" beside help@umang.example. */
const isAddress = ({ text }: Document, term: string): boolean =>
  /@|:\/\//.test(text) &&
  text.split(/\s+/).some((word) => /@\w|:\/\//.test(word) && word.toLowerCase().includes(term));

function wroteIt({ reply }: Document, term: string): boolean {
  const theirs = reply.context.thread?.filter(({ from }) => from === 'customer') ?? [];
  return theirs.some(({ text }) => text.toLowerCase().includes(term));
}
