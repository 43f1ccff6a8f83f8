import type { Syntax } from '../syntax.ts';
import {
  angleBlank,
  atBlank,
  brace,
  braceBlank,
  capitalBlank,
  crossBlank,
  dollarBlank,
  dotBlank,
  doubleAngleBlank,
  doubleSquareBlank,
  hashBlank,
  roundBlank,
  squareBlank,
  underscoreBlank,
} from './blanks.ts';
import { cutBraces, overclosed, unclosedTag, unclosedVariable } from './broken.ts';
import { mustache, triple } from './mustache.ts';
import { espansoForm, textBlaze, textBlazeOnly, textExpander } from './snippets.ts';
import { comment, percentBrace, tag } from './tags.ts';
import * as variables from './variables.ts';

/** Every syntax that a dialect can speak. */
export const syntaxes = {
  triple,
  mustache,
  comment,
  tag,
  percentBrace,
  hashBrace: variables.hashBrace,
  percentSnake: variables.percentSnake,
  percentOpen: variables.percentOpen,
  otrsTag: variables.otrsTag,
  bangBrace: variables.bangBrace,
  attributeTag: variables.attributeTag,
  qwebOutput: variables.qwebOutput,
  starPipe: variables.starPipe,
  mergeField: variables.mergeField,
  guillemets: variables.guillemets,
  percents: variables.percents,
  dollarBrace: variables.dollarBrace,
  braceDollar: variables.braceDollar,
  dollarPath: variables.dollarPath,
  textBlaze,
  textBlazeOnly,
  espansoForm,
  textExpander,
  brace,
} satisfies Record<string, Syntax>;

/** Name of a syntax, as dialects list it. */
export type SyntaxName = keyof typeof syntaxes;

// Bare words in these delimiters are prose, code or blanks unless a dialect says otherwise.
const configuredOnly: ReadonlySet<string> = new Set([
  'brace',
  'espansoForm',
  'textBlazeOnly',
  'textExpander',
  'mergeField',
]);

const blanks: readonly Syntax[] = [
  doubleSquareBlank,
  squareBlank,
  angleBlank,
  roundBlank,
  braceBlank,
  dollarBlank,
  hashBlank,
  underscoreBlank,
  crossBlank,
  dotBlank,
  capitalBlank,
  atBlank,
  doubleAngleBlank,
];

const broken: readonly Syntax[] = [unclosedVariable, unclosedTag, overclosed, cutBraces];

/** The syntaxes to try, best first: those of a dialect, then all that cannot be mistaken for prose, then blanks. */
export function orderSyntaxes(own: readonly SyntaxName[]): readonly Syntax[] {
  const first: readonly Syntax[] = own.map((name) => syntaxes[name]);
  const union = Object.entries<Syntax>(syntaxes)
    .filter(([name, syntax]) => !configuredOnly.has(name) && !first.includes(syntax))
    .map(([, syntax]) => syntax);
  return [...first, ...union, ...blanks, ...broken];
}
