import { number } from '../../src/rule/options.ts';
import { defineRule, type PlacedNote } from '../../src/rule/rule.ts';
import { likeness, sketchOf } from './sketch.ts';

interface Sketch {
  readonly sketch: Uint32Array;
  /** Only replies of one language and audience are compared. */
  readonly among: string;
}

/** Replies that share none of their smallest hashes are not alike. */
const KEYS = 8;
const MOST_FELLOWS = 40;

const sketchAt = ({ data }: PlacedNote): Sketch => data as Sketch;

export default defineRule({
  id: 'no-near-duplicate-reply',
  summary: 'Keep one reply where two say nearly the same.',
  why: 'Of two replies that say the same, one is updated and the other goes on being sent.',
  category: 'library',
  advice: ['no-extra-words'],
  severity: 'warn',
  appliesTo: 'macros',
  options: {
    likeness: number(0.65, 'Share of common three-word runs from which two replies count as one', {
      min: 0.3,
      max: 1,
    }),
    minWords: number(15, 'Shorter replies are not compared', { min: 3 }),
  },
  library: {
    *note({ words, reply, blocks }, { minWords }) {
      if (words.length < minWords || reply.part || reply.twinOf !== undefined) return;
      const first = blocks[0]?.span ?? [0, 0];
      const data: Sketch = {
        sketch: sketchOf(words.map(({ lower }) => lower)),
        among: `${reply.context.locale ?? ''} ${reply.audience}`,
      };
      yield { span: first, about: 'copy', data };
    },
    *compare(notes, { likeness: least }) {
      const fellows = new Map<string, PlacedNote[]>();
      for (const note of notes) {
        const { sketch, among } = sketchAt(note);
        const keys = Array.from(sketch.slice(0, KEYS), (hash) => `${hash} ${among}`);
        const alike = nearest(note, new Set(keys.flatMap((key) => fellows.get(key) ?? [])), least);
        if (alike)
          yield {
            at: note,
            fellow: alike,
            message: `Says nearly the same as ${nameOf(alike)} – keep one of them.`,
          };
        for (const key of keys) {
          const own = fellows.get(key);
          // A run that opens hundreds of replies ("thanks for getting") tells nothing and would cost a square.
          if (!own) fellows.set(key, [note]);
          else if (own.length < MOST_FELLOWS) own.push(note);
        }
      }
    },
  },
});

function nearest(note: PlacedNote, others: ReadonlySet<PlacedNote>, least: number): PlacedNote | undefined {
  let best: PlacedNote | undefined;
  let most = least;
  const { sketch } = sketchAt(note);
  for (const other of others) {
    const share = likeness(sketch, sketchAt(other).sketch, most);
    if (share >= most && (share > most || !best)) [best, most] = [other, share];
  }
  return best;
}

const nameOf = ({ name, path, line }: PlacedNote): string =>
  name === undefined ? `${path}:${line}` : `“${name}” (${path}:${line})`;
