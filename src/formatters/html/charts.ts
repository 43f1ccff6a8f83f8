import type { Diagnostic, FileResult } from '../../diagnostic.ts';
import type { Tool } from '../formatter.ts';
import { allDiagnostics, type Tally, tallyOf } from '../tally.ts';
import { breakable, html, type Markup } from './markup.ts';
import { describeCount, severities } from './tally.ts';

/** Bars that stand without being asked for. */
const TOP = 6;

/** Where findings cluster, as bars with their numbers: rules, categories, files. */
export function drawCharts(results: readonly FileResult[], tool: Tool): Markup {
  const found = allDiagnostics(results);
  const categories = new Map(tool.rules.map(({ id, category }) => [id, category]));
  const categoryOf = ({ rule }: Diagnostic) => categories.get(rule) ?? 'other rules';
  const files = results.filter(({ diagnostics }) => diagnostics.length > 0).length;
  return html`<div class="charts">
${drawChart('Rules', found, ({ rule }) => rule, 'rule')}${drawChart('Categories', found, categoryOf)}${files > 1 ? drawChart('Files', found, ({ path }) => path, 'file') : undefined}</div>
`;
}

function drawChart(
  title: string,
  found: readonly Diagnostic[],
  keyOf: (diagnostic: Diagnostic) => string,
  kind?: string,
): Markup {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of found) {
    const group = groups.get(keyOf(diagnostic));
    if (group) group.push(diagnostic);
    else groups.set(keyOf(diagnostic), [diagnostic]);
  }
  const sorted = [...groups].sort(([a, { length: x }], [b, { length: y }]) => y - x || (a < b ? -1 : 1));
  const most = sorted[0]?.[1].length ?? 0;
  const rows = sorted.map(([key, group]) => drawBar(key, tallyOf(group), most, kind));
  const rest = rows.slice(TOP);
  const more =
    rest.length === 0
      ? undefined
      : html`<details><summary>${rest.length} more</summary><ul class="bars">${rest}</ul></details>`;
  return html`<section class="chart"><h2>${title}</h2><ul class="bars">${rows.slice(0, TOP)}</ul>${more}</section>
`;
}

/** A bar whose parts are the severities; its numbers stand beside it as text. */
function drawBar(label: string, tally: Tally, most: number, kind?: string): Markup {
  const total = tally.error + tally.warn + tally.info;
  let at = 0;
  const parts = severities.map((severity) => {
    const width = (100 * tally[severity]) / most;
    const part = html`<rect class="${severity}" x="${at.toFixed(2)}" width="${width.toFixed(2)}" height="4"/>`;
    at += width;
    return part;
  });
  const words = severities.filter((one) => tally[one] > 0).map((one) => describeCount(tally[one], one));
  const data = kind === undefined ? undefined : html` data-${kind}="${label}"`;
  return html`<li title="${words.join(', ')}"><span class="label"${data}>${breakable(label)}</span><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${parts}</svg><span class="count">${total}</span></li>
`;
}
