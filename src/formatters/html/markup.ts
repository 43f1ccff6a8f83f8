import { safeText } from '../safe-text.ts';

/** A piece of a page, already HTML. */
export interface Markup {
  readonly markup: string;
}

/** What may stand between the pieces of a template: foreign text, which is escaped, or markup. */
export type Part = string | number | undefined | Markup | readonly Markup[];

/** HTML from a template; every text put in is made harmless, in content and in quoted attributes alike. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = pieces[0] ?? '';
  for (const [index, part] of parts.entries()) markup += render(part) + (pieces[index + 1] ?? '');
  return { markup };
}

const render = (part: Part): string => {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** A path that may be broken after its slashes. */
export const breakable = (path: string): Markup[] =>
  path.split(/(?<=[\\/])/).map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`));

const escapeText = (text: string): string =>
  safeText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
