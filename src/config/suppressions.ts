import { describe, flag, listOf, Misfit, record, type Shape, text } from '../shape.ts';
import type { ConfigSuppression, SuppressionPolicy } from '../suppressions/policy.ts';
import type { ConfigFile } from './file.ts';
import { compileGlobs, glob, type Matches } from './globs.ts';
import { level } from './level.ts';

const rawEntry = record(
  {
    files: describe('The files it holds for; absent = all.', listOf(glob)),
    reply: describe('Ids, titles or places of replies, as a report names them; absent = all.', listOf(text)),
    rules: describe('The rules whose findings are accepted.', listOf(text)),
    reason: describe('Why they may stay.', text),
  },
  { required: ['rules'] },
);

/** Findings that a configuration accepts: of some files, of some replies, of some rules. */
export const suppressionEntry: Shape<ReturnType<typeof rawEntry.read>> = {
  get schema() {
    return rawEntry.schema;
  },
  read(value, path) {
    const entry = rawEntry.read(value, path);
    if (entry.files || entry.reply) return entry;
    throw new Misfit(
      path,
      'this names neither "files" nor a "reply"',
      'Under "rules", a rule can be off for all.',
    );
  },
};

/** How suppressions are dealt with. */
export const suppressionPolicy: Shape<SuppressionPolicy> = record({
  inline: describe('Whether comments, front matter and CSV columns may switch rules off.', flag),
  unused: describe('How a suppression that accepts nothing is reported.', level),
  requireReasons: describe('Whether every suppression must say why.', flag),
});

/** An entry of `suppressions` and the files that it holds for. */
export interface SuppressionEntry extends ConfigSuppression {
  readonly covers: Matches;
  /** The error for the entry, at its place in the configuration. */
  blame(path: readonly (string | number)[], message: string, hint?: string): ReturnType<ConfigFile['blame']>;
}

/** Whether a glob is the name of one file. */
const namesFile = (pattern: string): boolean => /^[^*?{}[\]!]+\.\w+$/.test(pattern);

/** The entries of `suppressions` of a configuration, each with its place. */
export const locateSuppressions = (
  entries: readonly ReturnType<typeof rawEntry.read>[],
  file: ConfigFile,
): Promise<readonly SuppressionEntry[]> =>
  Promise.all(
    entries.map(async ({ files, reply, rules = [], reason }, index) => {
      const place = (...path: (string | number)[]) => file.locate?.(['suppressions', index, ...path]);
      const span = place() ?? place('rules') ?? [0, 0];
      return {
        ...(reply && { replies: reply }),
        rules: rules.map((id, at) => ({ id, span: place('rules', at) ?? place('rules') ?? span })),
        ...(reason !== undefined && { reason }),
        span,
        file: {
          shown: file.shown,
          path: file.path,
          ...(!file.locate && { name: `suppressions[${index}]` }),
        },
        isExact: reply !== undefined || files?.every(namesFile) === true,
        covers: files ? await compileGlobs(files) : () => true,
        blame: (path: readonly (string | number)[], message: string, hint?: string) =>
          file.blame(['suppressions', index, ...path], message, hint),
      };
    }),
  );
