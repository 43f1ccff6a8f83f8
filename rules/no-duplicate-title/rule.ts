import { defineRule, type PlacedNote } from '../../src/rule/rule.ts';

interface Title {
  readonly title: string;
  /** Replies that share it are one reply: its subject line, its translations, its other wordings. */
  readonly of: string;
}

const titleOf = ({ data }: PlacedNote): Title => data as Title;

export default defineRule({
  id: 'no-duplicate-title',
  summary: 'Give each saved reply a title or shortcut of its own.',
  why: 'Two replies of one name, and an agent in a hurry sends the wrong one.',
  category: 'library',
  advice: ['send'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error', chat: 'warn', email: 'warn', escalation: 'warn' },
  appliesTo: 'macros',
  library: {
    *note({ reply: { title, id, path, pointer = '', part, twinOf, text, audience, context } }) {
      if (title === undefined || part || twinOf !== undefined) return;
      // Several wordings under one heading of a library are a choice that somebody offers.
      const of = `${path} ${id ?? pointer.replace(/ \(\d+\)$/, '')}`;
      const key = `${title.trim().toLowerCase().replace(/\s+/g, ' ')} ${context.locale ?? ''} ${audience}`;
      yield {
        span: [0, text.trimEnd().search(/\n|$/)],
        in: 'reply',
        about: 'title',
        data: { title: key, of } satisfies Title,
      };
    },
    *compare(notes) {
      const first = new Map<string, PlacedNote>();
      for (const note of notes) {
        const { title, of } = titleOf(note);
        const earlier = first.get(title);
        if (!earlier) first.set(title, note);
        else if (titleOf(earlier).of !== of)
          yield {
            at: note,
            fellow: earlier,
            message: `${earlier.path}:${earlier.line} has a reply called “${note.name}” too – rename one of them.`,
          };
      }
    },
  },
});
