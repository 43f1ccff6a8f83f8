import type { Severity } from '../../diagnostic.ts';
import { severityNames, type Tally } from '../tally.ts';
import { html, type Markup } from './markup.ts';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warn', 'info'];

/** `2 errors, 1 warning` as coloured counts. */
export const drawTally = (tally: Tally): Markup =>
  html`<span class="tally">${severities
    .filter((severity) => tally[severity] > 0)
    .map(
      (severity) => html` <span class="${severity}">${describeCount(tally[severity], severity)}</span>`,
    )}</span>`;

/** `1 error`, `2 warnings`, `3 info`. */
export const describeCount = (count: number, severity: Severity): string =>
  `${count} ${severityNames[severity]}${count === 1 || severity === 'info' ? '' : 's'}`;
