import { isListed, type Line } from './lines.ts';
import type { People } from './people.ts';
import type { Script } from './script.ts';
import { readLoosely, readSignatureLine } from './signature-line.ts';
import type { SignedLine } from './signed.ts';

const MOST_LINES = 10;
const LONGEST_EXTRA = 60;
const separator = /^(?:[-–—_*~=]{2,}|[–—])$/;

/** Whether a line only sets the signature off: "--". */
export const isSeparator = (words: string): boolean => separator.test(words);

/** Reads one line as a line of a signature. */
export function readSigned(script: Script, line: Line, people: People): SignedLine | undefined {
  const read = readSignatureLine(script, [line.start, line.end], people);
  return read && { line, read };
}

/**
 * Reads the lines of a signature from index `from` on; empty = none stands there.
 * `above` is the line that already began it, if one did.
 */
export function readRun(
  script: Script,
  lines: readonly Line[],
  from: number,
  people: People,
  above?: Line,
): readonly SignedLine[] {
  const run: SignedLine[] = [];
  let last = above;
  for (const [index, line] of lines.slice(from, from + MOST_LINES).entries()) {
    if (isListed(lines, from + index)) break;
    const words = script.text.slice(line.start, line.end);
    const first = last === undefined ? readLoosely(words) : undefined;
    const signed = readSigned(script, line, people) ?? (first && { line, read: first });
    const extra = isSeparator(words) || (last?.block === line.block && isExtra(words));
    if (!signed && !extra) break;
    run.push(signed ?? { line, read: { kind: 'contact' } });
    last = line;
  }
  const signs = run.some(({ read }) => read.kind !== 'contact' && read.kind !== 'role');
  return signs || from + run.length === lines.length ? run : [];
}

// Right below a name stands what belongs to it: a company, a town.
const isExtra = (words: string): boolean => words.length <= LONGEST_EXTRA && !/[.!?:]$/.test(words);
