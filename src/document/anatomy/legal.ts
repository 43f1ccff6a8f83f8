import { holdsAny } from '../../text/holds-any.ts';
import type { Mark } from './cut.ts';
import type { Line } from './lines.ts';
import { firstWordsOf } from './phrase.ts';
import { matchEnd, type Script, wordEnd } from './script.ts';
import {
  bodyStarts,
  legalClaims,
  legalOpenings,
  legalSubjects,
  legalTerms,
  mailerFooters,
  registrations,
} from './words/legal.ts';

const lead = /[^a-z0-9\u00A9(\n]*/y;
const copyright = /(?:©|\(c\)|copyright)(?: ©| \(c\))? ?(?:19|20)\d\d/y;
const copyrightMarks = ['©', '(c)', 'copyright'];
const registered = ['regist', 'incorp', 'company n', 'vat ', 'gst ', 'regulated'];
const flowsOn = /[^.!?:;|,)\s]/;

const FIRST_WORDS = 200;
const REGISTERED_WITHIN = 50;
const LONGEST_REGISTRATION = 300;
const LONGEST_MAILER = 60;
// A line as long as this without a stop was wrapped: the next one goes on with its sentence.
const WRAPPED = 50;
// At most a signature stands below a footer; what has more below it is part of the body.
const MOST_BELOW = 4;

/** Takes the legal footers and the lines of mail programs out of the lines. */
export function splitLegal(
  script: Script,
  lines: readonly Line[],
): { marks: Mark[]; lines: readonly Line[] } {
  const legal = findLegal(script, lines);
  if (legal.size === 0) return { marks: [], lines };
  let below = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line && below > MOST_BELOW) legal.delete(line);
    else if (line && !legal.has(line)) below++;
  }
  return { marks: marksOf(lines, legal), lines: lines.filter((line) => !legal.has(line)) };
}

function findLegal(script: Script, lines: readonly Line[]): Set<Line> {
  const { small } = script;
  const legal = new Set<Line>();
  let above: Line | undefined;
  let goesOn = false;
  for (const line of lines) {
    const sameBlock = above?.block === line.block;
    const start = matchEnd(lead, small, line.start);
    const inside: boolean =
      goesOn && (sameBlock || holdsAny(small.slice(line.start, line.block.span[1]), legalTerms));
    const wrapped = above && sameBlock && wraps(small, above);
    goesOn = inside || (!wrapped && opens(script, start, line.end));
    if (goesOn || isMailer(script, start, line.end)) legal.add(line);
    above = line;
  }
  return legal;
}

function opens(script: Script, at: number, end: number): boolean {
  const { small } = script;
  const word = small.slice(at, wordEnd(script, at));
  const near = small.slice(at, Math.min(end, at + REGISTERED_WITHIN));
  return (
    startsWithAny(small, at, word, legalOpenings) ||
    (copyrightMarks.some((mark) => small.startsWith(mark, at)) && matchEnd(copyright, small, at) !== -1) ||
    (startsWithAny(small, at, word, legalSubjects) &&
      holdsAny(small.slice(at, Math.min(end, at + FIRST_WORDS)), legalClaims)) ||
    (end - at <= LONGEST_REGISTRATION &&
      holdsAny(near, registered) &&
      !bodyStarts.has(word) &&
      holdsAny(near, registrations))
  );
}

function startsWithAny(small: string, at: number, word: string, openings: ReadonlySet<string>): boolean {
  if (!firstWordsOf(openings).has(word)) return false;
  for (const opening of openings) if (small.startsWith(opening, at)) return true;
  return false;
}

const wraps = (small: string, { start, end }: Line): boolean =>
  end - start >= WRAPPED && flowsOn.test(small[end - 1] ?? '');

const isMailer = (script: Script, start: number, end: number): boolean =>
  end - start <= LONGEST_MAILER &&
  startsWithAny(script.small, start, script.small.slice(start, wordEnd(script, start)), mailerFooters) &&
  !/[.?!]$/.test(script.small.slice(start, end));

// Neighbouring lines of one block make one footer.
function marksOf(lines: readonly Line[], legal: ReadonlySet<Line>): Mark[] {
  const marks: Mark[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    if (legal.has(line)) {
      const goesOn = above?.block === line.block && legal.has(above);
      const start = goesOn ? marks.pop()?.span[0] : undefined;
      marks.push({ span: [start ?? line.start, line.end], kind: 'legal' });
    }
    above = line;
  }
  return marks;
}
