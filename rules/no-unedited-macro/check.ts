import { answerOf } from '../../src/conversation/answer.ts';
import { shareIn, shinglesOf } from '../../src/conversation/shingles.ts';
import type { Document } from '../../src/document/document.ts';
import type { SavedReply } from '../../src/reply.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import type { Finding } from '../../src/rule/rule.ts';

const RUN = 4;
/** Shorter macros are greetings and sign-offs. */
const FEWEST_RUNS = 8;
// Placeholders, tags and entities are filled in or gone when a macro is sent.
const MARKUP = /\{\{.*?\}\}|\{%.*?%\}|<[^<>]*>|&\w+;|\$\{.*?\}|%\w+%/gs;

/** Finds a saved reply that is sent as it stands. */
export function* check(
  document: Document,
  {
    minOwnWords,
    coverage,
    ignoreMacros,
  }: { readonly minOwnWords: number; readonly coverage: number; readonly ignoreMacros: readonly string[] },
): Iterable<Finding> {
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
}

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
