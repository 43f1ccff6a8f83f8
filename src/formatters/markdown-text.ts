import { safeText } from './safe-text.ts';

/** No message is longer; a quoted word can be. Code units. */
const LONGEST = 500;

/** What a forge reads as a mention, a reference or an address, up to where it is cut in two. */
const linked = /[@#!~%$&^](?=[\p{L}\p{N}_"[])|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)/giu;

/** What Markdown obeys in the middle of a line. */
const marked = /[\\`*_[\]<>|~]/g;

/** Zero width: it parts `@` from a name, and nobody sees it. */
const GAP = '\u200B';

/** Foreign text as words within a line of Markdown: no markup, HTML, mention, reference, address or formula. */
export const markdownText = (text: string): string =>
  clip(text)
    .replace(linked, `$&${GAP}`)
    .replace(marked, '\\$&')
    .replace(/[&$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(GAP, '&#8203;');

/** Foreign text as code within a line of Markdown. */
export function markdownCode(text: string): string {
  const code = clip(text);
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $|^ *$/.test(code) ? ' ' : '';
  return `${fence}${space}${code}${space}${fence}`;
}

/** Foreign text as code in HTML within Markdown. */
export const htmlCode = (text: string): string =>
  `<code>${clip(text).replace(/[&<>"'@]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;

function clip(text: string): string {
  const safe = safeText(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  return text.length > LONGEST ? `${safe}…` : safe;
}
