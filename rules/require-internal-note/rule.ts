import type { Document } from '../../src/document/document.ts';
import { flag, number, words } from '../../src/rule/options.ts';
import { firstLine } from '../../src/rule/place.ts';
import { defineRule } from '../../src/rule/rule.ts';

export default defineRule({
  id: 'require-internal-note',
  summary: 'Write down what the customer wanted, and why it happened.',
  why: 'What nobody writes down is forgotten, and the next customer has to find it out for you again.',
  category: 'records',
  advice: ['write-everything-down'],
  severity: 'off',
  presets: { strict: 'warn', escalation: 'warn' },
  appliesTo: 'drafts',
  options: {
    minWords: number(5, 'A note with fewer words is none', { min: 1, max: 100 }),
    requireTag: flag(false, 'Ask for a tag too'),
    topicTags: words([], 'Tags that name a topic; empty = any tag does'),
  },
  *check(document, { minWords, requireTag, topicTags }) {
    const { requireNote, internalNotes, tags = [] } = document.reply.context;
    if (requireNote === false || (requireNote === undefined && internalNotes === undefined)) return;
    if (!(internalNotes ?? []).some((note) => countWords(note) >= minWords))
      yield finding(
        document,
        'note',
        'Jot a line in the notes: what they wanted, why it happened, what you did.',
      );
    if (requireTag && !tags.some((tag) => topicTags.length === 0 || topicTags.includes(tag)))
      yield finding(document, 'tag', 'Tag the topic, so that others find it when it comes back.');
  },
});

const countWords = (note: string): number => note.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const finding = (document: Document, about: string, message: string) => ({
  span: firstLine(document),
  about,
  message,
});
