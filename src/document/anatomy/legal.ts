import type { Mark } from './cut.ts';
import type { Line } from './lines.ts';
import { anyOf, matchEnd, once } from './pattern.ts';
import { legalOpenings, legalTerms, mailerFooters } from './words/legal.ts';

const lead = /[^\p{L}\p{N}©(\n]*/uy;
const opening = once(() => new RegExp(anyOf(legalOpenings), 'imuy'));
const mailer = once(() => new RegExp(anyOf(mailerFooters), 'imuy'));
const terms = once(() => new RegExp(anyOf(legalTerms), 'iu'));

const LONGEST_MAILER = 80;

/** Takes the legal footers and the lines of mail programs out of the lines. */
export function splitLegal(prose: string, lines: readonly Line[]): { marks: Mark[]; lines: readonly Line[] } {
  const marks: Mark[] = [];
  const kept: Line[] = [];
  let legalBlock: Line['block'] | undefined;
  let goesOn = false;
  for (const line of lines) {
    if (line.block === legalBlock) continue;
    const start = matchEnd(lead, prose, line.start);
    const firstOfBlock = kept.at(-1)?.block !== line.block;
    const legal: boolean =
      matchEnd(opening(), prose, start) !== -1 ||
      (goesOn && firstOfBlock && terms().test(prose.slice(line.start, line.block.span[1])));
    if (legal) {
      legalBlock = line.block;
      marks.push({ span: [line.start, line.block.span[1]], kind: 'legal' });
    } else if (line.end - line.start <= LONGEST_MAILER && matchEnd(mailer(), prose, start) !== -1) {
      marks.push({ span: [line.start, line.end], kind: 'legal' });
    } else kept.push(line);
    goesOn = legal;
  }
  return { marks, lines: marks.length === 0 ? lines : kept };
}
