import type { Block, Document } from '../../src/document/document.ts';
import { number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { firstEndingAfter, type Span } from '../../src/text/span.ts';

const JOINT = /[,;:–—]| - |\b(?:and|then|next|after that|afterwards|once there|from there)\b/;
const LEAD =
  /^(?:(?:first|second|third|firstly|secondly|now|finally|lastly|also|again|please|kindly|simply|just|to do (?:so|this|that)|you(?:'ll| can| could| should| need to| will| may| must| have to| just)*(?: (?:need|want|have) to)?(?: (?:also|just|simply))?),? )+/;
const STEP =
  /^(?:open|go|head|click|double-click|right-click|tap|press|hold|select|choose|pick|enter|type|scroll|swipe|drag|log ?in|log ?out|log (?:back )?(?:in|out)|sign (?:back )?(?:in|out)|turn|switch|restart|reboot|install|uninstall|reinstall|update|download|upload|unplug|plug|connect|disconnect|wait|remove|delete|check|tick|untick|copy|paste|save|close|look for|find|navigate|visit|run|launch|clear|enable|disable|toggle|set|reset|confirm|submit|hit|move|put|pull|push|insert|take|attach|scan|unlock|refresh|reload|search|fill|rinse|replace|pair|expand|create|change|repeat|confirm|try)(?= |$)/;

export default defineRule({
  id: 'prefer-numbered-steps',
  summary: 'Number instructions once there are several.',
  why: 'Steps in one breath are lost between reading and doing.',
  category: 'clarity',
  advice: ['explain-simply'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'warn', chat: 'off' },
  appliesTo: 'both',
  options: { minSteps: number(4, 'How many steps make a list', { min: 2, max: 20 }) },
  *check(document, { minSteps }) {
    if (document.reply.context.channel === 'social') return;
    for (const block of document.anatomy.body) {
      if (block.kind !== 'paragraph') continue;
      const steps = stepsOf(block, document);
      const [first, last] = [steps[0], steps.at(-1)];
      if (steps.length < minSteps || !first || !last || standsOnLines(steps, document)) continue;
      const message = `That's ${steps.length} steps in one breath – number them so they're easy to follow.`;
      yield { span: [first[0], last[1]], message };
    }
  },
});

/** The clauses of a paragraph that tell the reader to do something with their hands. */
function stepsOf(block: Block, { sentences, normal, prose }: Document): Span[] {
  const steps: Span[] = [];
  let index = firstEndingAfter(sentences, block.span[0]);
  for (let sentence = sentences[index]; sentence?.block === block; sentence = sentences[++index]) {
    if (sentence.question) continue;
    const { span } = sentence;
    let at = span[0];
    for (const clause of normal.slice(...span).split(JOINT)) {
      const from = normal.indexOf(clause, at);
      at = from + clause.length;
      if (STEP.test(clause.trim().replace(LEAD, '')))
        steps.push([from + clause.search(/\S/), endOf(prose, at)]);
    }
  }
  return steps;
}

const endOf = (prose: string, at: number): number => prose.slice(0, at).trimEnd().length;

/** Each step already has a line of its own. */
function standsOnLines(steps: readonly Span[], { prose }: Document): boolean {
  const opening = steps.filter(([start]) =>
    /^[^\p{L}]*(?:step \d+)?[^\p{L}]*$/iu.test(prose.slice(prose.lastIndexOf('\n', start - 1) + 1, start)),
  );
  return opening.length * 2 > steps.length;
}
