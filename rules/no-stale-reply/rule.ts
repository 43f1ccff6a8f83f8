import { number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';

const MONTH = 1000 * 60 * 60 * 24 * 30.44;

export default defineRule({
  id: 'no-stale-reply',
  summary: 'Review saved replies now and then.',
  why: 'Prices, links and rules change; an old reply goes on saying what was true.',
  category: 'library',
  advice: ['proofread'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'warn', chat: 'info', email: 'info', escalation: 'info' },
  appliesTo: 'macros',
  options: { months: number(18, 'How long a reply may go without a review', { min: 1, max: 240 }) },
  *check({ blocks, reply: { updatedAt, part, twinOf, context } }, { months }) {
    if (updatedAt === undefined || context.sentAt === undefined || part || twinOf !== undefined) return;
    const age = (Date.parse(context.sentAt) - Date.parse(updatedAt)) / MONTH;
    if (!(age > months)) return;
    const span = blocks[0]?.span ?? [0, 0];
    yield {
      span,
      about: 'age',
      message: `Nobody has changed this since ${updatedAt.slice(0, 10)} – is it still true?`,
    };
  },
});
