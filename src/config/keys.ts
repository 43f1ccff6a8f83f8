import { presetNames } from '../rule/rule.ts';
import { describe, listOf, record, type Shape, text } from '../shape.ts';
import { ruleEntries } from './entry.ts';
import { factKeys } from './facts.ts';
import { glob } from './globs.ts';
import { houseEntries } from './house.ts';
import { sourceEntry } from './sources.ts';
import { suppressionEntry, suppressionPolicy } from './suppressions.ts';
import { weights } from './weights.ts';
import { words } from './words.ts';

const presets = [...presetNames, 'all'].map((name) => `replylint:${name}`);

const parent: Shape<string> = {
  schema: { anyOf: [{ enum: presets }, { type: 'string' }] },
  read: text.read,
};

const ruleKeys = {
  extends: describe('What to start from: replylint:NAME for a preset, a path, or a package.', listOf(parent)),
  rules: describe('The severity of each rule, and its options.', ruleEntries),
  ...factKeys,
  words: describe('Words that are right here; paths name word lists.', words),
  macros: describe('Files of saved replies, with which drafts are compared; paths and globs.', listOf(text)),
  suppressionPolicy: describe('How suppressions are dealt with.', suppressionPolicy),
  score: describe('How much each step and method counts in the score of the checklist.', weights),
} as const;

const override = record(
  {
    files: describe('The files it holds for.', listOf(glob)),
    ignores: describe('Files among them for which it does not hold.', listOf(glob)),
    ...ruleKeys,
  },
  { required: ['files'] },
);

/** Every key of a configuration, with its check and its schema. */
export const configShape = record({
  $schema: describe('The schema that an editor should check against.', text),
  ...ruleKeys,
  phrases: describe('House rules without code.', houseEntries),
  sources: describe('Where in which files the replies are.', listOf(sourceEntry)),
  suppressions: describe('Findings that are accepted, by file and reply.', listOf(suppressionEntry)),
  overrides: describe('What differs for some of the files; later ones win.', listOf(override)),
  ignores: describe('Files that are not linted, as in a .gitignore.', listOf(glob)),
  baseline: describe('The file that lists accepted findings.', text),
});

/** A configuration as it stands in one file, checked. */
export type Config = ReturnType<typeof configShape.read>;

/** What a configuration says of all its files or, in `overrides`, of some. */
export type ConfigPart = Pick<Config, keyof typeof ruleKeys>;
