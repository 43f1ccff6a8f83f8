import type { Diagnostic } from '../../diagnostic.ts';
import type { Span } from '../../text/span.ts';
import { severityNames, tallyOf } from '../tally.ts';
import { webAddress } from '../web-address.ts';
import { type Drawing, drawLine } from './line.ts';
import { html, type Markup } from './markup.ts';
import type { FoundReply, Numbered } from './numbered.ts';
import { type Page, stretchesOf } from './rows.ts';
import { drawTally } from './tally.ts';

/** A file as its replies are drawn from it. */
export interface Sheet extends Drawing {
  readonly page: Page;
  /** It is one reply, and short enough to be shown whole. */
  readonly whole: boolean;
  /** Words to be read, not markup or data. */
  readonly prose: boolean;
  /** Replies stand open. */
  readonly open: boolean;
}

/** A reply: its heading, its words with the findings marked, the findings. */
export function drawReply({ findings }: FoundReply, heading: Markup, sheet: Sheet): Markup {
  const tally = tallyOf(findings.map(({ diagnostic }) => diagnostic));
  return html`<details class="reply"${flag(' open', sheet.open)}><summary>${heading}${drawTally(tally)}</summary><div class="body">${drawText(findings, sheet)}<ol class="findings">${drawFindings(findings)}</ol></div></details>
`;
}

const flag = (text: string, isOn: boolean): string | undefined => (isOn ? text : undefined);

/** What a reply of a library goes by: its title, id and pointer, or where its findings stand. */
export function nameReply({ names, findings }: FoundReply): Markup {
  const [name = describePlace(findings), ...others] = names;
  return html`<h3>${name}</h3>${others.map((other) => html` <code>${other}</code>`)}`;
}

function describePlace(findings: readonly Numbered[]): string {
  const lines = findings.map(({ diagnostic: { line } }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return first === last ? `Line ${first}` : `Lines ${first} to ${last}`;
}

function drawText(findings: readonly Numbered[], sheet: Sheet): Markup {
  const { page, whole, prose } = sheet;
  const ranges = findings.map(({ diagnostic: { range } }) => range);
  const stretches = stretchesOf(page, ranges, [0, countLines(page, ranges)]);
  const drawn = stretches.map(({ lines, shown }, index) => {
    if (shown) return html`${drawLines(lines, findings, sheet)}`;
    const isEdge = index === 0 || index === stretches.length - 1;
    const label = lines[1] - lines[0] === 1 ? '1 line' : `${lines[1] - lines[0]} lines`;
    return whole
      ? html`<details class="gap"><summary>${label}</summary>${drawLines(lines, findings, sheet)}</details>`
      : html`${isEdge ? undefined : html`<div class="gap"></div>`}`;
  });
  return html`<div class="text${flag(' prose', prose)}">${drawn}</div>`;
}

/** The lines of a page, without an empty last one where nothing was found. */
function countLines({ lines }: Page, ranges: readonly Span[]): number {
  const { span: [start, end] = [0, 0] } = lines.at(-1) ?? {};
  const isBare = start === end && ranges.every((range) => range[0] < start);
  return lines.length - (isBare ? 1 : 0);
}

const drawLines = ([from, to]: Span, findings: readonly Numbered[], sheet: Sheet): Markup[] =>
  sheet.page.lines
    .slice(from, to)
    .map(({ span, number }) => html`<p data-n="${number ?? ''}">${drawLine(span, findings, sheet)}</p>`);

/** The findings in order; why a rule matters is told once. */
function drawFindings(findings: readonly Numbered[]): Markup[] {
  const told = new Set<string>();
  return findings.map(({ diagnostic, number, anchor }) => {
    const { rule, severity, message, suggestions, why } = diagnostic;
    const reason = told.has(rule) || why === '' ? undefined : html`<p class="why">${why}</p>`;
    told.add(rule);
    const better = suggestions.map((suggestion) => html`<p class="better">${suggestion.message}</p>`);
    return html`<li id="${anchor}" class="${severity}" value="${number}" data-rule="${rule}" data-severity="${severity}"><p class="message"><b>${severityNames[severity]}</b> ${message}</p>${better}${reason}<p class="place">${diagnostic.line}:${diagnostic.column} · ${linkRule(diagnostic)}</p></li>`;
  });
}

/** The name of the rule, leading to what it says. */
export function linkRule({ rule, url }: Pick<Diagnostic, 'rule' | 'url'>): Markup {
  const address = webAddress(url);
  return address === undefined
    ? html`<code>${rule}</code>`
    : html`<a href="${address}" rel="noreferrer">${rule}</a>`;
}
