import type { Document } from '../../src/document/document.ts';
import { findPhrases, likeCase, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { findUnequalWords } from '../../src/retext/equality.ts';
import type { Remark } from '../../src/retext/remarks.ts';
import { words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { addresses, better, groups, harmless, light } from './groups.ts';
import { phrases } from './phrases.ts';

const ADDRESSING =
  /(?:\b(?:hi|hey|hello|dear|thanks|thank you|sorry|morning|afternoon|evening|welcome|you|no worries|cheers)|[,–—-]) *$/;

export default defineRule({
  id: 'inclusive-language',
  summary: 'Use words that leave nobody out.',
  why: 'A reader who is not who the word supposes feels that the reply was meant for somebody else.',
  category: 'safety',
  advice: ['empathy', 'no-negative-language'],
  severity: 'warn',
  presets: { strict: 'error' },
  appliesTo: 'both',
  options: {
    groups: words(groups, 'Which findings of retext-equality to report, by its names for them'),
    allow: words([], 'Words that are right here'),
  },
  phrases: [phrases],
  async check(document, { groups, allow }) {
    const wanted = new Set(groups);
    const right = new Set(allow.map((word) => word.toLowerCase()));
    const remarks = await findUnequalWords(document, (id) => wanted.has(id));
    const listed = remarks.filter(
      (remark) => !right.has(remark.actual.toLowerCase()) && leavesOut(remark, document),
    );
    return [
      ...listed.map((remark) => remarkFinding(remark)),
      ...findPhrases(document, phrases, { allow }).map((hit) =>
        phraseFinding(document, hit, messageOf(quoteHit(document, hit.span), hit.phrase.use)),
      ),
    ];
  },
});

function leavesOut({ span: [start, end], actual }: Remark, { reply, prose, normal }: Document): boolean {
  const word = actual.toLowerCase();
  if (harmless.has(word)) return false;
  if (
    reply.context.thread?.some(({ from, text }) => from === 'customer' && text.toLowerCase().includes(word))
  )
    return false;
  const before = prose.slice(0, start).trimEnd();
  const opensSentence =
    before === '' ||
    /[.!?:\n]["“'(]?$/.test(before.slice(-2)) ||
    prose.slice(before.length, start).includes('\n');
  const isName =
    /^\p{Lu}/u.test(actual) && (!opensSentence || /^ (?:\p{Lu}|and \p{Lu})/u.test(prose.slice(end, end + 8)));
  if (isName) return false;
  return (
    !addresses.has(word) ||
    ADDRESSING.test(normal.slice(Math.max(0, start - 20), start)) ||
    (opensSentence && /^[,!]/.test(prose.slice(end)))
  );
}

function remarkFinding({ span, actual, expected }: Remark): Finding {
  const use = better[actual.toLowerCase()] ?? expected[0];
  return {
    span,
    message: messageOf(actual.replace(/\s+/g, ' '), use),
    ...(light.has(actual.toLowerCase()) && { atMost: 'info' as const }),
    ...(use !== undefined && { fixes: [{ span, text: likeCase(actual, use), safe: false }] }),
  };
}

const messageOf = (quoted: string, use: string | undefined): string =>
  `“${quoted}” can leave people out – ${use === undefined ? 'say it another way' : `try “${use}”`}.`;
