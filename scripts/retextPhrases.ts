import { patterns as equality } from '../node_modules/retext-equality/lib/patterns-en.js';
import { patterns as simplify } from '../node_modules/retext-simplify/lib/patterns.js';

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
  `// Generated from the data of ${plugin}: a phrase without its marks, then the name of its finding.
export const phrases = \`
${phrases.flatMap(([id, own]) => own.map((phrase) => `${phrase.toLowerCase().replace(/['.,-]/g, '')}=${id}`)).join('\n')}
\`;
`;
