import { flag, number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'max-sentence-length',
  summary: 'Keep sentences short enough to read once.',
  why: 'A reader in a hurry loses the thread of a long sentence, and asks again.',
  category: 'clarity',
  advice: ['explain-simply'],
  severity: 'warn',
  presets: { strict: ['error', { max: 20 }], chat: ['warn', { max: 20 }] },
  appliesTo: 'both',
  options: {
    max: number(25, 'Words a sentence may have; a placeholder or an address is one word', {
      min: 5,
      max: 200,
    }),
    ignoreListItems: flag(false, 'Leave the items of lists alone'),
  },
  *check(document, { max, ignoreListItems }) {
    for (const { span, block } of document.sentences) {
      if (block.kind === 'heading' || block.kind === 'cell') continue;
      if (ignoreListItems && block.kind === 'item') continue;
      const words = document.wordsIn(span).length;
      if (words > max) yield { span, message: `${words} words in one sentence – split it in two.` };
    }
  },
});
