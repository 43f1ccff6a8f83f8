import type { House } from '../config/house.ts';
import { findPhrases, phraseFinding, quoteHit } from '../phrases/find.ts';
import { compilePattern } from '../phrases/pattern/program.ts';
import type { Phrase } from '../phrases/table.ts';
import { type AnyRule, defineRule } from '../rule/rule.ts';

/** Makes a rule of the words of a house. Throws an `Error` that says which of them is no pattern. */
export function makeHouseRule(id: string, { message, why = message, words }: House): AnyRule {
  const phrases = words.map(({ wrong, right }): Phrase => {
    const term = wrong.toLowerCase();
    try {
      compilePattern(term);
    } catch (cause) {
      const reason = cause instanceof Error ? `: ${cause.message}` : '';
      throw new Error(`"${wrong}" cannot be looked for${reason}`, { cause });
    }
    return { term, ...(right !== undefined && { use: right }) };
  });
  return defineRule({
    id,
    summary: message,
    why,
    category: 'house',
    advice: [],
    severity: 'warn',
    appliesTo: 'both',
    phrases: [phrases],
    *check(document) {
      for (const hit of findPhrases(document, phrases, { frame: true })) {
        const better = hit.phrase.use === undefined ? '' : ` Write “${hit.phrase.use}”.`;
        yield phraseFinding(document, hit, `“${quoteHit(document, hit.span)}”: ${message}${better}`);
      }
    },
  });
}
