import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ConfigOptions, createConfigs } from '../src/config/configs.ts';
import type { MakePhraseRule } from '../src/config/house.ts';
import { describeError, UsageError } from '../src/error.ts';
import { choice, flag, groups, number, some, text, words } from '../src/rule/options.ts';
import { type AnyRule, defineRule } from '../src/rule/rule.ts';

const base = {
  why: 'It matters.',
  category: 'clarity',
  advice: ['explain-simply'],
  appliesTo: 'both',
  check: () => [],
} as const;

/** Three rules that show every kind of option and preset. */
export const rules: readonly AnyRule[] = [
  defineRule({
    ...base,
    id: 'no-blame',
    summary: 'Say what happened.',
    severity: 'error',
    presets: { chat: 'warn' },
  }),
  defineRule({
    ...base,
    id: 'max-sentence-length',
    summary: 'Keep sentences short.',
    severity: 'warn',
    presets: { strict: ['error', { max: 20 }], chat: ['warn', { max: 18 }], macros: 'error' },
    options: {
      max: number(25, 'Most words in a sentence', { min: 5, max: 100 }),
      lists: flag(true, 'Whether items of lists count'),
      unit: choice(['words', 'characters'], 'words', 'What is counted'),
    },
  }),
  defineRule({
    ...base,
    id: 'no-jargon',
    summary: 'Use plain words.',
    severity: 'off',
    presets: { email: 'info' },
    options: {
      allow: words(['API', 'URL'], 'Words that are fine'),
      aliases: groups({ sso: ['single sign-on'] }, 'Other names'),
      ask: text('', 'What to ask'),
      kinds: some(['short', 'long'], ['short'], 'Which kinds'),
    },
  }),
];

/** A rule that never finds anything; a bracket in a word is no pattern. */
export const makePhraseRule: MakePhraseRule = (id, house) => {
  if (house.words.some(({ wrong }) => wrong.includes('('))) throw new Error('"(mate" cannot be looked for');
  return defineRule({
    ...base,
    id,
    summary: house.message,
    severity: 'warn',
    presets: {},
    why: house.why ?? '',
  });
};

/** A real folder with files in it; values that are no text are written as JSON. */
export function makeFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-config-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** The configurations of a folder with files. */
export const configsOf = (files: Readonly<Record<string, unknown>>, options: Partial<ConfigOptions> = {}) =>
  createConfigs({
    cwd: makeFolder(files),
    rules,
    dialects: ['zendesk', 'intercom'],
    makePhraseRule,
    ...options,
  });

/** What holds for a file of a folder, `draft.md` unless another is named. */
export const resolveIn = async (
  files: Readonly<Record<string, unknown>>,
  path = 'draft.md',
  options: Partial<ConfigOptions> = {},
) => (await configsOf(files, options)).for(path);

/** The rules that are on, as `id: level {options}`. */
export async function settingsIn(
  ...given: Parameters<typeof resolveIn>
): Promise<Record<string, readonly [string, object]>> {
  const { settingsFor } = await resolveIn(...given);
  return Object.fromEntries(
    settingsFor().map(({ rule, severity, options }) => [rule.id, [severity, options] as const]),
  );
}

/** The error of a `.replylintrc`, or of whole files, as people read it. */
export async function errorOf(
  config: string | Readonly<Record<string, unknown>>,
  options: Partial<ConfigOptions> = {},
): Promise<string> {
  try {
    const resolved = await resolveIn(
      typeof config === 'string' ? { '.replylintrc': config } : config,
      'draft.md',
      options,
    );
    resolved.settingsFor();
  } catch (error) {
    if (error instanceof UsageError) return describeError(error);
    throw error;
  }
  return 'no error';
}
