import type { Document } from '../../src/document/document.ts';
import { findPhrases, likeCase, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { findWordsToSimplify } from '../../src/retext/simplify.ts';
import { flag, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { overlaps } from '../../src/text/span.ts';
import { ignored } from './ignored.ts';
import { formal, wordy } from './phrases.ts';

export default defineRule({
  id: 'prefer-plain-words',
  summary: 'Use the short, everyday word.',
  why: 'Formal words take longer to read and sound like an office, not a person.',
  category: 'clarity',
  advice: ['explain-simply', 'no-extra-words'],
  severity: 'warn',
  presets: { strict: ['error', { strict: true }], chat: 'info' },
  appliesTo: 'both',
  fixable: true,
  options: {
    useRetextSimplify: flag(true, 'Ask retext-simplify as well, less what is good wording in a reply'),
    strict: flag(false, 'Report the milder words too: assist, additional, purchase, require …'),
    allow: words([], 'Words that are right here, such as “Purchase Protection”'),
  },
  phrases: [wordy, formal],
  async check(document, { useRetextSimplify, strict, allow }) {
    const own = [wordy, formal].flatMap((table) =>
      findPhrases(document, table, { mild: strict, allow }).map((hit): Finding => {
        const { use = '', why } = hit.phrase;
        const better =
          use === '' ? 'leave it out' : `try the plain word “${use}”${why === undefined ? '' : ` – ${why}`}`;
        return phraseFinding(document, hit, `“${quoteHit(document, hit.span)}” – ${better}.`);
      }),
    );
    const more = useRetextSimplify ? await simplify(document, new Set(allow)) : [];
    return [...own, ...more.filter(({ span }) => !own.some((finding) => overlaps(finding.span, span)))];
  },
});

async function simplify(document: Document, allow: ReadonlySet<string>): Promise<Finding[]> {
  const remarks = await findWordsToSimplify(document, (id) => !ignored.has(id));
  return remarks.flatMap(({ span, actual, expected: [use] }) => {
    const quoted = actual.replace(/\s+/g, ' ');
    if (allow.has(quoted.toLowerCase())) return [];
    const message = `“${quoted}” – ${use === undefined ? 'leave it out' : `try the plain word “${use}”`}.`;
    const fixes = use === undefined ? [] : [{ span, text: likeCase(quoted, use), safe: false }];
    return [{ span, message, fixes }];
  });
}
