import { relative, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { type Configs, createConfigs } from '../config/configs.ts';
import { printConfig } from '../config/print.ts';
import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { UsageError } from '../error.ts';
import { isDraft } from '../files/drafts.ts';
import { type FindOptions, findFiles, ignoreReasons } from '../files/find.ts';
import { posixPath } from '../files/pattern.ts';
import { lookUp, readBytes } from '../files/read.ts';
import { compareReplies, type LintNote } from '../lint/compare.ts';
import { groupBy } from '../lint/group.ts';
import { tidy } from '../lint/tidy.ts';
import { dialectNames } from '../placeholders/dialect.ts';
import { wantsColor } from './color.ts';
import { describeErrors } from './complaint.ts';
import { judge, keepErrors } from './exit.ts';
import { factsOf } from './facts.ts';
import type { Command, Flags } from './flags.ts';
import { makeHouseRule } from './house-rule.ts';
import { lintFile } from './lint-file.ts';
import { prepareReports, writeReports } from './reports.ts';
import { type Outcome, printed, type World } from './world.ts';

/** Lints files or standard input. Throws a `UsageError` where nothing can be linted at all. */
export async function lint(
  { files, flags }: Extract<Command, { name: 'lint' }>,
  world: World,
): Promise<Outcome> {
  const configs = await configure(flags, world);
  if (flags.printConfig !== undefined) return printed(await configFor(flags.printConfig, configs, world));
  const reports = await prepareReports(flags, world);
  const inputs = flags.stdin
    ? await inputOf(flags, configs, world)
    : await findInputs(files, flags, configs, world);
  if (flags.showFiles)
    return printed(inputs.map(({ shown, ignored }) => (ignored ? '' : `${shown}\n`)).join(''));

  const facts = factsOf(flags);
  const linted: FileResult[] = [];
  const notes: LintNote[] = [];
  const errors: UsageError[] = [];
  for (const { path, shown, read, ignored } of inputs) {
    if (ignored !== undefined) {
      linted.push(ignoredResult(shown, ignored));
      continue;
    }
    const config = await configs.for(path);
    try {
      const file = await lintFile({ path: shown, bytes: await read() }, config, facts);
      linted.push(file.result);
      notes.push(...file.notes);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      errors.push(error);
    }
  }

  const results = withClashes(linted, compareReplies(notes));
  const { code, complaint } = judge(results, flags);
  const look = { color: wantsColor(flags.color, world), width: world.columns ?? 80, cwd: world.cwd };
  const stdout = await writeReports(reports, flags.quiet ? keepErrors(results) : results, look);
  const stderr =
    describeErrors(errors, flags.debug === true) + (complaint === undefined ? '' : `${complaint}\n`);
  return { code: errors.length > 0 ? 2 : code, stdout, stderr };
}

/** One text to lint. */
interface Input {
  /** Absolute; of standard input the name it goes by. */
  readonly path: string;
  readonly shown: string;
  /** Why it is not linted though it was named outright. */
  readonly ignored?: string | undefined;
  read(): Uint8Array | Promise<Uint8Array>;
}

const configure = ({ config, rule }: Flags, { cwd }: World): Promise<Configs> =>
  createConfigs({
    rules,
    cwd,
    dialects: dialectNames(),
    makePhraseRule: makeHouseRule,
    ruleFlags: rule,
    noConfig: config === false,
    ...(typeof config === 'string' && { explicit: config }),
  });

async function configFor(path: string, configs: Configs, { cwd }: World): Promise<string> {
  if (lookUp(resolve(cwd, path), path)?.isDirectory())
    throw new UsageError('--print-config takes a file, and this is a folder.', { place: { path } });
  return printConfig(await configs.for(path));
}

const finding = (flags: Flags, configs: Configs, { cwd }: World): FindOptions => ({
  cwd,
  patterns: flags.ignorePattern,
  paths: flags.ignorePath,
  ignore: flags.ignore,
  allowUnmatched: !flags.errorOnUnmatchedPattern,
  ignores: async (path) => (await configs.for(path)).ignored,
  lintable: async (path) => isDraft(path) || (await configs.for(path)).sources.length > 0,
});

async function findInputs(
  paths: readonly string[],
  flags: Flags,
  configs: Configs,
  world: World,
): Promise<Input[]> {
  const { files, ignored } = await findFiles(paths, finding(flags, configs, world));
  const shownAs = (path: string) => posixPath(relative(world.cwd, path));
  const found = files.map(
    (path): Input => ({ path, shown: shownAs(path), read: () => readBytes(path, shownAs(path)) }),
  );
  const left = ignored.map(
    ({ path, reason }): Input => ({
      path,
      shown: shownAs(path),
      ignored: reason,
      read: () => readBytes(path),
    }),
  );
  return [...found, ...left].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function inputOf(flags: Flags, configs: Configs, world: World): Promise<Input[]> {
  const { stdinFilename: name = '<text>' } = flags;
  const path = resolve(world.cwd, name);
  const reasons = ignoreReasons(finding(flags, configs, world));
  const ignored = flags.stdinFilename === undefined ? undefined : await reasons(path);
  return [{ path, shown: posixPath(name), ignored, read: world.stdin }];
}

/** The results with what rules found by comparing replies, in the order of each file. */
function withClashes(results: readonly FileResult[], clashes: readonly Diagnostic[]): readonly FileResult[] {
  if (clashes.length === 0) return results;
  const byPath = groupBy(clashes, ({ path }) => path);
  return results.map((result) => ({
    ...result,
    diagnostics: tidy([...result.diagnostics, ...(byPath.get(result.path) ?? [])]),
  }));
}

const ignoredResult = (path: string, reason: string): FileResult => ({
  path,
  source: '',
  diagnostics: [],
  replies: 0,
  notices: [`File ignored because of ${reason}. Use "--no-ignore" to lint it all the same.`],
});
