import type { Mark } from './cut.ts';
import type { Line } from './lines.ts';
import { anyOf, matchEnd, once } from './pattern.ts';
import { legalOpenings, legalTerms, mailerFooters } from './words/legal.ts';

const lead = /[^\p{L}\p{N}©(\n]*/uy;
const opening = once(() => new RegExp(anyOf(legalOpenings), 'imuy'));
const mailer = once(() => new RegExp(anyOf(mailerFooters), 'imuy'));
const terms = once(() => new RegExp(anyOf(legalTerms), 'iu'));
const flowsOn = /[^.!?:;|,)\s]\s*$/;

const LONGEST_MAILER = 80;
// A line as long as this without a stop was wrapped: the next one goes on with its sentence.
const WRAPPED = 50;
// At most a signature stands below a footer; what has more below it is part of the body.
const MOST_BELOW = 4;

/** Takes the legal footers and the lines of mail programs out of the lines. */
export function splitLegal(prose: string, lines: readonly Line[]): { marks: Mark[]; lines: readonly Line[] } {
  const legal = findLegal(prose, lines);
  if (legal.size === 0) return { marks: [], lines };
  let below = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line && below > MOST_BELOW) legal.delete(line);
    else if (line && !legal.has(line)) below++;
  }
  return { marks: marksOf([...legal]), lines: lines.filter((line) => !legal.has(line)) };
}

function findLegal(prose: string, lines: readonly Line[]): Set<Line> {
  const legal = new Set<Line>();
  let above: Line | undefined;
  let goesOn = false;
  for (const line of lines) {
    const sameBlock = above?.block === line.block;
    const start = matchEnd(lead, prose, line.start);
    const inside: boolean =
      goesOn && (sameBlock || terms().test(prose.slice(line.start, line.block.span[1])));
    goesOn =
      inside || (!(above && sameBlock && wraps(prose, above)) && matchEnd(opening(), prose, start) !== -1);
    if (goesOn || isMailer(prose, start, line)) legal.add(line);
    above = line;
  }
  return legal;
}

const wraps = (prose: string, { start, end }: Line): boolean =>
  end - start >= WRAPPED && flowsOn.test(prose.slice(end - 1, end));

const isMailer = (prose: string, start: number, line: Line): boolean =>
  line.end - line.start <= LONGEST_MAILER && matchEnd(mailer(), prose, start) !== -1;

// Lines of one block make one footer.
function marksOf(lines: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const start = (above?.block === line.block && marks.pop()?.span[0]) || line.start;
    marks.push({ span: [start, line.end], kind: 'legal' });
    above = line;
  }
  return marks;
}
