import { answerOf } from '../../src/conversation/answer.ts';
import { shareIn, shinglesOf } from '../../src/conversation/shingles.ts';
import type { SavedReply } from '../../src/reply.ts';
import { number, words } from '../../src/rule/options.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import { defineRule } from '../../src/rule/rule.ts';

const RUN = 4;
/** Shorter macros are greetings and sign-offs. */
const FEWEST_RUNS = 8;
// Placeholders, tags and entities are filled in or gone when a macro is sent.
const MARKUP = /\{\{.*?\}\}|\{%.*?%\}|<[^<>]*>|&\w+;|\$\{.*?\}|%\w+%/gs;

export default defineRule({
  id: 'no-unedited-macro',
  summary: 'Add words of your own to a saved reply.',
  why: 'A saved reply word for word is an answer to everybody, and customers know one when they see it.',
  category: 'listening',
  advice: ['understand-their-request', 'listen'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'off', chat: 'off', escalation: 'error' },
  appliesTo: 'drafts',
  needs: ['macros'],
  options: {
    minOwnWords: number(0.15, 'The share of the reply that must be new, 0 to 1', { max: 1 }),
    coverage: number(0.9, 'The share of a macro that must stand in the reply for it to count, 0 to 1', {
      max: 1,
    }),
    ignoreMacros: words([], 'Titles of macros that are to be sent as they are, such as legal notices'),
  },
  *check(document, { minOwnWords, coverage, ignoreMacros }) {
    const said = shinglesOf(answerOf(document), RUN);
    if (said.size < FEWEST_RUNS) return;
    const ignored = new Set(ignoreMacros.map((title) => title.toLowerCase()));
    for (const { title, runs } of readMacros(document.reply.context.macros ?? [])) {
      if (ignored.has(title.toLowerCase()) || runs.size < FEWEST_RUNS) continue;
      if (shareIn(runs, said) < coverage || 1 - shareIn(said, runs) >= minOwnWords) continue;
      yield {
        span: firstBodyLine(document),
        about: 'macro',
        message: `This is the saved reply “${title}” word for word – add one line just for them.`,
      };
      return;
    }
  },
});

interface Macro {
  readonly title: string;
  readonly runs: ReadonlySet<string>;
}

const read = new WeakMap<readonly SavedReply[], readonly Macro[]>();

/** The runs of words of a library, found once for all drafts of a run. */
function readMacros(macros: readonly SavedReply[]): readonly Macro[] {
  const known =
    read.get(macros) ??
    macros.map(({ title, text }) => ({ title, runs: shinglesOf(text.replace(MARKUP, ' '), RUN) }));
  read.set(macros, known);
  return known;
}
