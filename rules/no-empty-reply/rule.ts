import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'no-empty-reply',
  summary: 'Send no reply without words.',
  why: 'An empty message tells a customer that nobody looked.',
  category: 'library',
  advice: ['send'],
  severity: 'error',
  appliesTo: 'both',
  *check({ text, placeholders, reply }) {
    // Text by reference, such as dynamic content, has its words elsewhere.
    if (text.trim() !== '' || placeholders.some(({ form }) => form === 'output')) return;
    if (reply.part === 'subject') return;
    yield {
      span: [0, reply.text.length],
      in: 'reply',
      message: 'There are no words in this reply – write it, or take it out.',
    };
  },
});
