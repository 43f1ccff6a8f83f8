import type { Block, Document } from '../../src/document/document.ts';
import { number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { firstEndingAfter, type Span } from '../../src/text/span.ts';

const JOINT = /[,;:–—]| - |\b(?:and|then|next|after that|afterwards|once there|from there)\b/;
const LEAD =
  /^(?:(?:first|second|third|firstly|secondly|now|finally|lastly|also|again|please|kindly|simply|just|to do (?:so|this|that)|you(?:'ll| can| could| should| need to| will| may| must| have to| just)*(?: (?:need|want|have) to)?(?: (?:also|just|simply))?),? )+/;
const VERBS = new Set(
  'align attach change charge check choose clean clear click close confirm connect copy create delete detach disable disconnect double-click download drag enable enter expand fill find go head hit hold insert install launch lift login logout move navigate open pair paste pick plug press pull push put reboot refresh reinstall reload remove repeat replace reset restart right-click rinse run save scan scroll search select set shut slide submit swipe switch take tap tick toggle try turn twist type uninstall unlock unplug unscrew untick update upload visit wait wipe'.split(
    ' ',
  ),
);
const VERB_IN_PARTS = /^(?:(?:log|sign) (?:back )?(?:in|out)|look for)(?= |$)/;
const PARTED = new Set(['log', 'sign', 'look']);

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
      if (countVerbs(block, document) < minSteps) continue;
      const steps = stepsOf(block, document);
      const [first, last] = [steps[0], steps.at(-1)];
      if (steps.length < minSteps || !first || !last || standsOnLines(steps, document)) continue;
      const message = `That's ${steps.length} steps in one breath – number them so they're easy to follow.`;
      yield { span: [first[0], last[1]], about: 'steps', message };
    }
  },
});

/** Words that a step could start with: far quicker to count than steps. */
const countVerbs = ({ span }: Block, { wordsIn }: Document): number =>
  wordsIn(span).filter(({ lower }) => VERBS.has(lower) || PARTED.has(lower)).length;

const isStep = (clause: string): boolean =>
  VERBS.has(clause.split(' ', 1)[0] ?? '') || VERB_IN_PARTS.test(clause);

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
      if (isStep(clause.trim().replace(LEAD, ''))) steps.push([from + clause.search(/\S/), endOf(prose, at)]);
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
