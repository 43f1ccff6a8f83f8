import type { FileResult, Suppression } from '../../diagnostic.ts';
import { html, type Markup } from './markup.ts';
import { namesOf } from './numbered.ts';
import { linkRule } from './reply.ts';

const kinds: Readonly<Record<Suppression['kind'], string>> = {
  directive: 'in the file',
  config: 'in the configuration',
  baseline: 'in the baseline',
};

/** What was found and is accepted, with the reasons, folded; nothing where there is none. */
export function drawAccepted(results: readonly FileResult[]): Markup | undefined {
  const items = results.flatMap(({ path, suppressed }) =>
    suppressed.map((diagnostic) => {
      const { line, column, message, suppression } = diagnostic;
      const [name] = namesOf(diagnostic);
      const reply = name === undefined ? undefined : html` · ${name}`;
      const reason = suppression.reason ? html`<q>${suppression.reason}</q>` : undefined;
      return html`<li><p class="message">${message}</p><p class="place">${path}:${line}:${column}${reply} · ${linkRule(diagnostic)}</p><p class="why">Accepted ${kinds[suppression.kind]}${reason ? ': ' : '.'}${reason}</p></li>\n`;
    }),
  );
  if (items.length === 0) return undefined;
  return html`<details class="accepted"><summary><h2>Accepted</h2> <span class="count">${items.length}</span></summary><ul>${items}</ul></details>
`;
}
