import { overlaps, type Span } from '../../text/span.ts';
import { severityNames } from '../tally.ts';
import { html, type Markup } from './markup.ts';
import type { Numbered } from './numbered.ts';

/** Lines longer than this are cropped around their findings. Code units. */
const LONG = 600;
/** What is kept on either side then. */
const AROUND = 160;

const weights = { error: 2, warn: 1, info: 0 } as const;

/** What a line is drawn from. */
export interface Drawing {
  /** The file's text as it may be shown. */
  readonly source: string;
  /** It is JSON: characters are written as escapes. */
  readonly escaped: boolean;
}

/** The words of a line with its findings marked; each mark that begins here ends in its number. */
export function drawLine(span: Span, findings: readonly Numbered[], drawing: Drawing): Markup[] {
  const here = findings.filter(({ diagnostic: { range } }) => touches(range, span));
  const pieces = cropped(span, here);
  return pieces.flatMap((piece, index) => [
    ...(piece[0] > span[0] && index === 0 ? [ellipsis] : []),
    ...drawPiece(piece, here, drawing),
    ...(piece[1] < span[1] ? [ellipsis] : []),
  ]);
}

/** A range in the line, or a point in it or at its end. */
const touches = ([start, end]: Span, line: Span): boolean =>
  start === end
    ? line[0] <= start && start <= line[1]
    : overlaps([start, end], line) || isEmptyIn([start, end], line);

/** The line is empty, and the range goes over it. */
const isEmptyIn = ([start, end]: Span, line: Span): boolean =>
  line[0] === line[1] && start <= line[0] && line[0] < end;

const ellipsis = html`<i class="cut">…</i>`;

/** The parts of a line to show: all of it, or what lies around its findings. */
function cropped([from, to]: Span, here: readonly Numbered[]): Span[] {
  if (to - from <= LONG) return [[from, to]];
  if (here.length === 0) return [[from, from + AROUND]];
  const kept: [number, number][] = [];
  for (const { diagnostic } of here) {
    const start = Math.max(from, diagnostic.range[0] - AROUND);
    const end = Math.min(to, Math.min(diagnostic.range[1], diagnostic.range[0] + LONG) + AROUND);
    const last = kept.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}

function drawPiece(piece: Span, here: readonly Numbered[], drawing: Drawing): Markup[] {
  const inside = here.filter(({ diagnostic: { range } }) => range[0] <= piece[1] && range[1] >= piece[0]);
  const bounds = new Set([
    ...piece,
    ...inside.flatMap(({ diagnostic: { range } }) => range.map(clampTo(piece))),
  ]);
  const cuts = [...bounds].sort((a, b) => a - b);
  const drawn: Markup[] = refsAt(piece[0], piece, inside);
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const over = inside.filter(({ diagnostic: { range } }) => range[0] <= start && end <= range[1]);
    drawn.push(markWords(drawing, [start, end], over), ...refsAt(end, piece, inside));
  }
  return drawn;
}

const clampTo =
  ([from, to]: Span) =>
  (offset: number): number =>
    Math.min(to, Math.max(from, offset));

function markWords({ source, escaped }: Drawing, span: Span, over: readonly Numbered[]): Markup {
  const raw = source.slice(...span);
  const words = escaped ? unescapeJson(raw) : raw;
  if (over.length === 0) return html`${words}`;
  const worst = over.reduce((a, b) =>
    weights[b.diagnostic.severity] > weights[a.diagnostic.severity] ? b : a,
  );
  const anchors = over.map(({ anchor }) => anchor).join(' ');
  return html`<mark class="${worst.diagnostic.severity}" data-of="${anchors}">${words}</mark>`;
}

/** The numbers of the findings whose first words end here. */
const refsAt = (offset: number, piece: Span, inside: readonly Numbered[]): Markup[] =>
  inside
    .filter(({ diagnostic: { range } }) => range[0] >= piece[0] && Math.min(range[1], piece[1]) === offset)
    .map(
      ({ diagnostic: { severity }, number, anchor }) =>
        html`<a class="ref ${severity}" href="#${anchor}" data-of="${anchor}" aria-label="${severityNames[severity]} ${number}">${number}</a>`,
    );

const controls: Readonly<Record<string, string>> = { t: '\t', r: ' ', b: ' ', f: ' ' };

const unescapeJson = (raw: string): string =>
  raw.replace(/\\(?:u([0-9a-f]{4})|([^u]))/gi, (_, code?: string, sign = '') =>
    code === undefined ? (controls[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
  );
