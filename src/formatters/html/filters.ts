import type { Diagnostic } from '../../diagnostic.ts';
import { tallyOf } from '../tally.ts';
import { html, type Markup } from './markup.ts';
import { describeCount, severities } from './tally.ts';

/** Search, severities, rule: hidden until the script stands behind them. */
export function drawFilters(found: readonly Diagnostic[]): Markup {
  const tally = tallyOf(found);
  const boxes = severities
    .filter((severity) => tally[severity] > 0)
    .map(
      (severity) =>
        html`<label class="${severity}"><input type="checkbox" name="severity" value="${severity}" checked> ${describeCount(tally[severity], severity)}</label>`,
    );
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  return html`<form class="filters" id="filters" role="search" aria-label="Findings" autocomplete="off" hidden>
<input type="search" name="words" placeholder="Reply, file or words" aria-label="Search in replies, files and messages">
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<select name="rule" aria-label="Rule"><option value="">All rules</option>${rules.map((rule) => html`<option>${rule}</option>`)}</select>
<button type="button" id="fold"></button>
<p role="status" id="shown"></p>
</form>
`;
}
