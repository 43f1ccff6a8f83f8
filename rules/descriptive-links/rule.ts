import type { Document } from '../../src/document/document.ts';
import { findPhrases } from '../../src/phrases/find.ts';
import { words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { phrases } from './phrases.ts';

const vague = [
  'here',
  'click here',
  'tap here',
  'click',
  'this',
  'link',
  'this link',
  'the link',
  'read more',
  'more',
  'learn more',
  'more info',
  'more information',
  'see more',
  'this page',
  'page',
  'go',
  'details',
  'click this link',
  'see here',
  'find out more',
  'website',
  'url',
  'over here',
  'right here',
  'go here',
  'more here',
  'details here',
  'click below',
  'click me',
  'this one',
  'this site',
  'this website',
  'this url',
  'this article',
  'visit website',
  'visit site',
  'visit our website',
];

export default defineRule({
  id: 'descriptive-links',
  summary: 'Say where a link goes.',
  why: '“Click here” means nothing to a screen reader, and looks like phishing to everybody else.',
  category: 'clarity',
  advice: ['explain-simply'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'warn', chat: 'off' },
  appliesTo: 'both',
  options: { vagueText: words(vague, 'Link texts that say nothing') },
  phrases: [phrases],
  *check(document, { vagueText }) {
    const seen = new Set<number>();
    for (const span of vagueSpans(document, new Set(vagueText)).sort((a, b) => a[0] - b[0])) {
      const line = document.text.lastIndexOf('\n', span[0]);
      if (seen.has(line)) continue;
      seen.add(line);
      const words = document.text.slice(...span).replace(/\s+/g, ' ');
      yield { span, message: `Say where the link goes – “the refund form”, not “${words}”.` };
    }
  },
});

function vagueSpans(document: Document, vagueText: ReadonlySet<string>): Span[] {
  const links = document.links
    .filter(
      ({ bare, span }) =>
        !bare &&
        vagueText.has(
          document.text
            .slice(...span)
            .toLowerCase()
            .replace(/[.!:>»→\s]+$/, '')
            .replace(/^\W*(?:in|at|on|via|from|using|visit|view|see|open|check|follow) (?=th(?:is|e)\b)/, '')
            .replace(/(?<=\b(?:here|this|link)) (?:out|now|below)$/, '')
            .trim(),
        ),
    )
    .map(({ span }) => span);
  return [...links, ...findPhrases(document, phrases).map(({ span }) => span)];
}
