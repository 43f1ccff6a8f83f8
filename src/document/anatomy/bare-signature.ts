import { isListed, type Line } from './lines.ts';
import type { People } from './people.ts';
import type { Script } from './script.ts';
import { readSignatureLine, type SignatureLine } from './signature-line.ts';
import type { SignedLine } from './signed.ts';
import { endsSentence, findTrail } from './trail.ts';

const MOST_LINES = 8;
// A line of its own below a paragraph signs it; below a title it may be anything.
const SHORT_LINE = 15;

/** Finds a signature without sign-off words: "– Tom" and "^RR" at the end of the last line, or a name alone below it. */
export function findBareSignature(
  script: Script,
  lines: readonly Line[],
  people: People,
): readonly SignedLine[] | undefined {
  const [above, last] = [lines.at(-2), lines.at(-1)];
  if (!last) return undefined;
  const trail = findTrail(script, last, people);
  if (!trail) return linesAlone(script, lines, people);
  const before = trail.line.start === last.start && above ? findTrail(script, above, people) : undefined;
  return before ? [before, trail] : [trail];
}

function linesAlone(
  script: Script,
  lines: readonly Line[],
  people: People,
): readonly SignedLine[] | undefined {
  const run: SignedLine[] = [];
  for (let index = lines.length - 1; index > 0 && run.length < MOST_LINES; index--) {
    const line = lines[index];
    const read = line && readSignatureLine(script, [line.start, line.end], people);
    if (!line || !read || isListed(lines, index)) break;
    run.unshift({ line, read });
  }
  for (const [index, { line, read }] of run.entries()) {
    const above = lines[lines.length - run.length + index - 1];
    if (above && signsAlone(script, line, read, above, people)) return run.slice(index);
  }
  return undefined;
}

function signsAlone(script: Script, line: Line, read: SignatureLine, above: Line, people: People): boolean {
  if (read.kind === 'contact' || read.kind === 'role' || line.block.kind === 'cell') return false;
  if (read.name && people.isAgent(script.text.slice(...read.name))) return true;
  const stop = script.small[above.end - 1];
  const apart = above.block !== line.block && above.end - above.start > SHORT_LINE && stop !== ':';
  const asked = stop === '?' && above.block === line.block;
  if (asked || !(apart || endsSentence(script, above.start, above.end))) return false;
  if (/[!?:]/.test(script.small[line.end - 1] ?? '')) return false;
  const filled = people.agentPlaceholders.some(([start]) => start >= line.start && start < line.end);
  return read.kind !== 'placeholder' || filled;
}
