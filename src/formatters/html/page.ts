import { createHash } from 'node:crypto';
import type { FileResult } from '../../diagnostic.ts';
import type { Failure, Look } from '../formatter.ts';
import { allDiagnostics, describeTally, tallyOf } from '../tally.ts';
import { drawAccepted } from './accepted.ts';
import { drawCharts } from './charts.ts';
import { drawFile } from './file.ts';
import { drawFilters } from './filters.ts';
import { breakable, html, type Markup } from './markup.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/** Findings above which replies are folded, so that a library can be surveyed. */
const FOLD = 100;

/** One page that needs nothing else: charts, filters, each reply with its words marked. Without scripts it is a list. */
export function formatHtml(results: readonly FileResult[], look: Look): string {
  const found = allDiagnostics(results);
  const told = results.filter(({ diagnostics, notices }) => diagnostics.length + notices.length > 0);
  const tool = look.tool();
  const files = told.map((result, index) => drawFile(result, `f${index + 1}`, found.length <= FOLD));
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>replylint: ${describeTally(tallyOf(found))}</title>
<link rel="icon" href="data:,">
<style>${{ markup: style }}</style>
</head>
<body>
${drawHead(results, tool.version)}${drawFailures(look.failures ?? [])}${found.length > 0 ? html`${drawCharts(results, tool)}${drawFilters(found)}` : undefined}<main id="replies">
${files}</main>
${drawAccepted(results)}<script>${{ markup: script }}</script>
</body>
</html>
`.markup;
}

function drawHead(results: readonly FileResult[], version: string): Markup {
  const { error, warn, info } = tallyOf(allDiagnostics(results));
  const accepted = results.reduce((sum, { suppressed }) => sum + suppressed.length, 0);
  const replies = results.reduce((sum, result) => sum + result.replies, 0);
  const problems = error + warn;
  const title =
    problems > 0
      ? `${counted(problems, 'problem')} in ${counted(replies, 'reply', 'replies')}`
      : `Nothing that fails in ${counted(replies, 'reply', 'replies')}`;
  const facts = [
    html`<li class="error"><b>${error}</b> ${error === 1 ? 'error' : 'errors'}</li>`,
    html`<li class="warn"><b>${warn}</b> ${warn === 1 ? 'warning' : 'warnings'}</li>`,
    html`<li class="info"><b>${info}</b> info</li>`,
    ...(accepted > 0 ? [html`<li class="quiet"><b>${accepted}</b> accepted</li>`] : []),
    html`<li class="quiet"><b>${results.length}</b> ${results.length === 1 ? 'file' : 'files'}</li>`,
  ];
  return html`<header class="top">
<p class="tool">replylint ${version} <button type="button" id="theme" hidden></button></p>
<h1>${title}</h1>
${drawShares([error, warn, info])}<ul class="facts">${facts}</ul>
</header>
`;
}

/** What could not be linted, before all that was. */
const drawFailures = (failures: readonly Failure[]): Markup[] =>
  failures.map(
    ({ path = 'replylint', message }) =>
      html`<p class="failure"><b>not linted</b> ${breakable(path)}: ${message}</p>\n`,
  );

/** One bar for the whole run; the numbers stand below it. */
function drawShares([error = 0, warn = 0, info = 0]: readonly number[]): Markup | undefined {
  const all = error + warn + info;
  if (all === 0) return undefined;
  return html`<svg class="shares" viewBox="0 0 ${all} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="error" width="${error}" height="1"/><rect class="warn" x="${error}" width="${warn}" height="1"/><rect class="info" x="${error + warn}" width="${info}" height="1"/></svg>
`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, and no other script or style runs: what a reply holds stays text, even if it got through. */
const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
