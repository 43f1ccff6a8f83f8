import type { Document, Sentence } from '../../src/document/document.ts';
import { flag, number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

const WE = /\bwe(?:'(?:ll|re|ve|d))?\b/;
const I = /(?<![\w'.])(?:i(?:'(?:m|ll|ve|d))?(?![\w'.])|me\b|my\b|myself\b)/;
// What the company does every day: "We open at 9", "we don't ship to islands".
const HABIT =
  /\bwe (?:(?:also|only|always|usually|currently|generally|never|normally|do|don't|do not) )*(?:open|close|ship|deliver|offer|accept|sell|use|charge|support|make|stock|provide|keep|run|operate|require|store|print|bake|grow|work with|partner|collect|post|issue)\b(?!ed)/;

export default defineRule({
  id: 'prefer-i-over-we',
  summary: 'Say “I” for what you do yourself.',
  why: "An “I'll check” comes from a person who takes it on; a “we'll check” could come from anyone.",
  category: 'names',
  advice: ['use-your-name', 'empathy'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'off', chat: 'off', escalation: 'warn' },
  appliesTo: 'drafts',
  options: {
    minWe: number(3, 'How many sentences may say “we” before one has to say “I”, counted from 1', {
      min: 1,
      max: 50,
    }),
    ignoreHabitual: flag(true, 'Leave out what the company does every day: “We open at 9”'),
  },
  *check(document, { minWe, ignoreHabitual }) {
    if (document.reply.context.fragment || document.sentences.some((one) => I.test(wordsOf(document, one))))
      return;
    const says = document.sentences.filter((sentence) => {
      const words = wordsOf(document, sentence);
      return WE.test(words) && !(ignoreHabitual && HABIT.test(words));
    });
    const [first] = says;
    const found = first && WE.exec(wordsOf(document, first));
    if (!found || says.length < minWe) return;
    const start = first.span[0] + found.index;
    yield {
      span: [start, start + found[0].length],
      about: 'I',
      message: `Own it with “I” at least once – “I'll check” feels more personal than “we'll check”.`,
    };
  },
});

const wordsOf = ({ normal }: Document, { span }: Sentence): string => normal.slice(...span);
