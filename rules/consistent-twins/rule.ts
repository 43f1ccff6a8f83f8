import type { Document } from '../../src/document/document.ts';
import { number } from '../../src/rule/options.ts';
import { defineRule, type PlacedNote } from '../../src/rule/rule.ts';

interface Twin {
  /** What both twins are known by. */
  readonly of: string;
  /** The twin that is measured against the other. */
  readonly isCopy: boolean;
  /** Lower case, with spaces between them: one string is a tenth of a list. */
  readonly words: string;
  /** Numbers and variables: where they differ, the twins say different things. */
  readonly facts: readonly string[];
}

const twinOf = ({ data }: PlacedNote): Twin => data as Twin;

export default defineRule({
  id: 'consistent-twins',
  summary: 'Say the same in the HTML and the plain text of a reply.',
  why: 'Which twin a customer gets depends on their mail program; it should not decide what they are told.',
  category: 'library',
  advice: ['proofread'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'warn', chat: 'warn', email: 'warn', escalation: 'warn' },
  appliesTo: 'macros',
  options: { likeness: number(0.9, 'Share of words that twins must have in common', { min: 0, max: 1 }) },
  library: {
    *note(document) {
      const { path, id, pointer, twinOf: original, part } = document.reply;
      const own = id ?? pointer;
      if (own === undefined || part || document.words.length === 0) return;
      const of = `${path} ${document.reply.audience} ${original ?? own}`;
      yield {
        span: document.blocks[0]?.span ?? [0, 0],
        about: 'twin',
        data: {
          of,
          isCopy: original !== undefined,
          words: wordsOf(document),
          facts: factsOf(document),
        } satisfies Twin,
      };
    },
    *compare(notes, { likeness }) {
      const originals = new Map(
        notes.filter((note) => !twinOf(note).isCopy).map((note) => [twinOf(note).of, note]),
      );
      for (const note of notes) {
        const original = twinOf(note).isCopy ? originals.get(twinOf(note).of) : undefined;
        if (!original) continue;
        const difference = differenceOf(twinOf(note), twinOf(original), likeness);
        if (difference)
          yield {
            at: note,
            message: `${difference} in its twin in line ${original.line} – make both say the same.`,
          };
      }
    },
  },
});

function differenceOf(copy: Twin, original: Twin, likeness: number): string | undefined {
  const missing = original.facts.find((fact) => !copy.facts.includes(fact));
  if (missing !== undefined) return `“${missing}” is missing here; it stands`;
  const added = copy.facts.find((fact) => !original.facts.includes(fact));
  if (added !== undefined) return `“${added}” is missing`;
  const [own, others] = [new Set(copy.words.split(' ')), new Set(original.words.split(' '))];
  const common = [...own].filter((word) => others.has(word)).length;
  if (common / Math.max(own.size, others.size, 1) >= likeness) return undefined;
  const word = [...others].find((other) => !own.has(other));
  return word === undefined
    ? 'Words of this reply are missing'
    : `“${word}” and other words are missing here; they stand`;
}

const wordsOf = ({ words }: Document): string =>
  words
    .filter(({ masked }) => !masked)
    .map(({ lower }) => lower)
    .join(' ');

function factsOf({ text, words, placeholders }: Document): string[] {
  const numbers = words
    .filter(({ lower, masked }) => !masked && /^\d/.test(lower))
    .map(({ span }) => text.slice(...span));
  const names = placeholders.flatMap(({ form, name }) =>
    form === 'output' && name !== undefined ? [name] : [],
  );
  return [...new Set([...numbers, ...names])];
}
