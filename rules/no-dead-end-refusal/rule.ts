import { findAct } from '../../src/acts/act.ts';
import { refusal } from '../../src/acts/refusal.ts';
import { showsWay, wayForward } from '../../src/acts/way-forward.ts';
import { sentencesAround } from '../../src/acts/window.ts';
import { quoteHit } from '../../src/phrases/find.ts';
import { number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'no-dead-end-refusal',
  summary: 'Follow a no with a way forward.',
  why: 'A no with nothing after it leaves people alone with the problem they came with.',
  category: 'ending',
  advice: ['know-how-to-end', 'no-negative-language'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    window: number(4, 'How many sentences after the no may hold the way forward', { min: 0, max: 20 }),
  },
  phrases: [refusal.phrases, wayForward.phrases],
  *check(document, { window }) {
    for (const hit of findAct(document, refusal)) {
      if (sentencesAround(document, hit.sentence, 1, window).some((near) => showsWay(document, near)))
        continue;
      yield {
        span: hit.span,
        message: `This stops at “${quoteHit(document, hit.span)}” – add what they can do next: “What I can do is …”.`,
      };
      return;
    }
  },
});
