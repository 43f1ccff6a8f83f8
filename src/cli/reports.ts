import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileResult } from '../diagnostic.ts';
import { UsageError } from '../error.ts';
import { codeOf, lookUp } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';
import type { Formatter, Look } from '../formatters/formatter.ts';
import { formatters } from '../formatters/index.ts';
import type { Flags, Output } from './arguments/flags.ts';
import type { World } from './world.ts';

/** A report to be written: its formatter, and its file where it does not go to standard output. */
export interface Report {
  readonly format: Formatter;
  readonly path?: string;
}

/** The reports that the flags ask for, ready to be written. Throws a `UsageError` where a file cannot be one. */
export async function prepareReports(
  { format, statistics, fixDryRun }: Flags,
  { cwd, stdoutIsTerminal }: World,
): Promise<Report[]> {
  const usual = stdoutIsTerminal ? 'pretty' : 'stylish';
  const toTerminal: Output = { format: fixDryRun ? 'diff' : usual };
  const missing = !statistics && format.every(({ path }) => path !== undefined);
  const reports = await Promise.all(
    [...format, ...(missing ? [toTerminal] : [])].map((output) => prepare(output, cwd)),
  );
  if (!statistics) return reports;
  return [...reports, { format: (await import('../formatters/statistics.ts')).formatStatistics }];
}

async function prepare({ format, path }: Output, cwd: string): Promise<Report> {
  const entry = formatters[format];
  if (!entry) throw new UsageError(`There is no format "${format}".`);
  if (path !== undefined && lookUp(resolve(cwd, path), path)?.isDirectory())
    throw new UsageError('It is a folder, so no report can be written to it.', { place: { path } });
  return { format: await entry.load(), ...(path !== undefined && { path }) };
}

/** Writes each report to its file, and gives back what goes to standard output. */
export async function writeReports(
  reports: readonly Report[],
  results: readonly FileResult[],
  look: Look,
): Promise<string> {
  let stdout = '';
  for (const { format, path } of reports) {
    if (path === undefined) stdout += await format(results, look);
    else writeReport(path, await format(results, { ...look, color: false, terminal: false }), look.cwd);
  }
  return stdout;
}

/** Throws a `UsageError` where a report would be written over one of the files, absolute, that the run reads. */
export function spareFiles(reports: readonly Report[], files: readonly string[], cwd: string): void {
  for (const { path } of reports) {
    if (path === undefined) continue;
    const target = realPath(resolve(cwd, path));
    if (target !== undefined && files.some((file) => realPath(file) === target))
      throw new UsageError('This run reads it, so no report can be written over it.', {
        place: { path },
        hint: 'Name another file; or leave this one out with --ignore-pattern or .replylintignore.',
      });
  }
}

const realPath = (path: string): string | undefined => (lookUp(path) ? realpathSync(path) : undefined);

function writeReport(path: string, text: string, cwd: string): void {
  try {
    writeWhole(resolve(cwd, path), text);
  } catch (cause) {
    throw new UsageError(`The report cannot be written (${codeOf(cause)}).`, { place: { path }, cause });
  }
}
