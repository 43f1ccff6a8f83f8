import { patterns as equality } from '../node_modules/retext-equality/lib/patterns-en.js';
import { patterns as simplify } from '../node_modules/retext-simplify/lib/patterns.js';
import { groupBy } from '../src/lint/group.ts';

/** The phrases that retext plugins look for, by what they call them, so that the plugins are loaded only for those. */
export const renderRetextPhrases = (): Readonly<Record<'equality' | 'simplify', string>> => ({
  equality: render(
    'retext-equality',
    equality.map(({ id, inconsiderate }) => [id, Object.keys(inconsiderate)]),
  ),
  simplify: render(
    'retext-simplify',
    Object.keys(simplify).map((phrase) => [phrase.replace(/\s+/g, '-').toLowerCase(), [phrase]]),
  ),
});

const render = (plugin: string, phrases: readonly (readonly [id: string, phrases: readonly string[]])[]) =>
  `// Generated from the data of ${plugin}: a phrase without its marks, then the name of its finding; by first letters.
export const phrases = \`
${inSections(phrases.flatMap(([id, own]) => own.map((phrase) => `${phrase.toLowerCase().replace(/['.,-]/g, '')}=${id}`)))}
\`;
`;

const inSections = (lines: readonly string[]): string =>
  [...groupBy(new Set(lines), (line) => line.slice(0, 1))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, section]) => section.toSorted().join('\n'))
    .join('\n\n');
