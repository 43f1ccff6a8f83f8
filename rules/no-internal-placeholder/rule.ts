import { isInCode } from '../../src/rule/code.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { dialectOf } from '../../src/rule/variables.ts';

// A number that only the team can use puzzles; a note that only the team should read does harm.
const NUMBER = /(?:^|[._])id$/i;

export default defineRule({
  id: 'no-internal-placeholder',
  summary: 'Keep notes and fields of the team out of what customers read.',
  why: 'What a team notes about a customer is sent to that customer, and nobody sees it happen.',
  category: 'placeholders',
  advice: ['proofread', 'send'],
  severity: 'error',
  appliesTo: 'macros',
  *check(document) {
    if (document.reply.audience === 'internal') return;
    const title = dialectOf(document)?.title;
    for (const placeholder of document.placeholders) {
      const { role, form, source, raw, name = '' } = placeholder;
      if (role !== 'internal' || form !== 'output' || isInCode(document, placeholder)) continue;
      const isNumber = NUMBER.test(name);
      yield {
        span: source,
        in: 'reply',
        message: isNumber
          ? `“${raw}” is a number for your team – the customer can do nothing with it.`
          : `“${raw}” is meant for your team – take it out before a customer reads it.`,
        ...((isNumber || title === undefined) && { atMost: 'warn' }),
      };
    }
  },
});
