import { defineRule, type PlacedNote } from '../../src/rule/rule.ts';
import { findClaims } from './claims.ts';

interface Statement {
  readonly topic: string;
  readonly value: string;
  /** As it stands in the reply. */
  readonly words: string;
}

const statementOf = ({ data }: PlacedNote): Statement => data as Statement;

export default defineRule({
  id: 'no-contradicting-replies',
  summary: 'State one window, one price for one thing.',
  why: 'Customers compare answers; two windows for one thing look like a trick.',
  category: 'library',
  advice: ['proofread', 'know-how-to-end'],
  severity: 'info',
  presets: { strict: 'warn', macros: 'warn', chat: 'info', email: 'info', escalation: 'info' },
  appliesTo: 'macros',
  library: {
    *note(document) {
      const { reply, text } = document;
      if (reply.twinOf !== undefined || reply.audience !== 'public') return;
      for (const { topic, value, span } of findClaims(document)) {
        const data: Statement = {
          topic: `${topic} ${reply.context.locale ?? ''}`,
          value,
          words: text.slice(...span),
        };
        yield { span, data };
      }
    },
    *compare(notes) {
      const byTopic = new Map<string, PlacedNote[]>();
      for (const note of notes) {
        const { topic } = statementOf(note);
        if (!byTopic.get(topic)?.push(note)) byTopic.set(topic, [note]);
      }
      for (const own of byTopic.values()) {
        const common = mostCommon(own);
        for (const note of own) {
          if (statementOf(note).value === statementOf(common).value) continue;
          yield {
            at: note,
            message: `“${statementOf(note).words}” here, “${statementOf(common).words}” in ${nameOf(common)} – which is right?`,
          };
        }
      }
    },
  },
});

/** The first note of the value that most state; of equals the one that came first. */
function mostCommon(notes: readonly PlacedNote[]): PlacedNote {
  const counts = new Map<string, number>();
  for (const note of notes) counts.set(statementOf(note).value, count(note) + 1);
  return notes.reduce((best, note) => (count(note) > count(best) ? note : best));

  function count(note: PlacedNote): number {
    return counts.get(statementOf(note).value) ?? 0;
  }
}

const nameOf = ({ name, path, line }: PlacedNote): string =>
  name === undefined ? `${path}:${line}` : `“${name}” (${path}:${line})`;
