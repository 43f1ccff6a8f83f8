import { normalize } from 'node:path';
import { UsageError } from '../../error.ts';
import { asksGit } from '../run/changes.ts';
import type { Flags } from './flags.ts';

/** Throws a `UsageError` for flags and files that contradict each other. */
export function refuseConflicts(files: readonly string[], flags: Flags): void {
  refuseSwallowed(flags);
  const complaint = conflicts.find(({ holds }) => holds(files, flags));
  if (complaint) throw new UsageError(complaint.message);
  const targets = flags.format.map(({ path }) => path && normalize(path));
  const twice = targets.find((path, index) => targets.indexOf(path) !== index);
  if (new Set(targets).size < targets.length)
    throw new UsageError(
      twice === undefined
        ? 'Only one --format can write to standard output; name a file for the others: --format json=report.json.'
        : `Two formats cannot both write ${twice}.`,
    );
}

/** `--baseline --quiet`: a flag that was left without its value has taken the next one for it. */
function refuseSwallowed(flags: Flags): void {
  for (const [name, value] of Object.entries(flags)) {
    if (typeof value !== 'string' || !/^--./.test(value)) continue;
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new UsageError(`${flag} needs a value, and ${value} looks like another option.`);
  }
}

interface Conflict {
  readonly message: string;
  holds(files: readonly string[], flags: Flags): boolean;
}

const conflicts: readonly Conflict[] = [
  {
    message: '--no-cache keeps no results, so --cache-location cannot be used with it.',
    holds: (_, { cache, cacheLocation }) => cache === false && cacheLocation !== undefined,
  },
  {
    message: '--cache-location names no folder.',
    holds: (_, { cacheLocation }) => cacheLocation === '',
  },
  {
    message: '--print-config takes exactly one file name, and nothing is linted with it.',
    holds: (files, { printConfig, stdin }) =>
      printConfig !== undefined && (files.length > 0 || stdin === true),
  },
  {
    message: 'Standard input cannot be linted together with files; leave out one of them.',
    holds: (files, { stdin }) => stdin === true && files.length > 0,
  },
  {
    message: '--show-files lists files, so it cannot be used with standard input.',
    holds: (_, { showFiles, stdin }) => showFiles === true && stdin === true,
  },
  {
    message: '--staged, --changed and --since cannot be used together.',
    holds: (_, { staged, changed, since }) =>
      [staged === true, changed === true, since !== undefined].filter(Boolean).length > 1,
  },
  {
    message:
      '--staged, --changed, --since and --force-exclude choose among files, so they cannot be used with standard input.',
    holds: (_, flags) => flags.stdin === true && (asksGit(flags) || flags.forceExclude === true),
  },
  {
    message:
      '--staged, --changed and --since lint a part, and replies are compared within it; leave them out with --update-baseline, --prune-baseline and --fail-on-stale-baseline.',
    holds: (_, flags) =>
      asksGit(flags) && [flags.updateBaseline, flags.pruneBaseline, flags.failOnStaleBaseline].includes(true),
  },
  {
    message:
      '--watch lints files again and again, so it cannot be used with standard input, --staged, --show-files or --print-config, nor with what writes to files: --fix, --update-baseline, --prune-baseline.',
    holds: (_, { watch, stdin, staged, showFiles, printConfig, ...flags }) =>
      watch === true &&
      ([stdin, staged, showFiles, flags.fix, flags.updateBaseline, flags.pruneBaseline].includes(true) ||
        printConfig !== undefined),
  },
  {
    message: '--no-ignore cannot be used with --force-exclude.',
    holds: (_, { ignore, forceExclude }) => !ignore && forceExclude === true,
  },
  {
    message: '--show-files and --print-config cannot be used together.',
    holds: (_, { showFiles, printConfig }) => showFiles === true && printConfig !== undefined,
  },
  {
    message: '--no-ignore cannot be used with --ignore-pattern or --ignore-path.',
    holds: (_, { ignore, ignorePattern, ignorePath }) =>
      !ignore && ignorePattern.length + ignorePath.length > 0,
  },
  {
    message: '--quiet would hide the warnings that --fail-on warn fails on; leave out one of them.',
    holds: (_, { quiet, failOn }) => quiet === true && failOn === 'warn',
  },
  {
    message: '--fix writes files and --fix-dry-run writes none; leave out one of them.',
    holds: (_, { fix, fixDryRun }) => fix === true && fixDryRun === true,
  },
  {
    message: '--unsafe says what to fix; add --fix or --fix-dry-run.',
    holds: (_, { fix, fixDryRun, unsafe }) => unsafe === true && !fix && !fixDryRun,
  },
  {
    message: '--show-files and --print-config fix nothing; leave out --fix and --fix-dry-run.',
    holds: (_, { fix, fixDryRun, showFiles, printConfig }) =>
      (fix === true || fixDryRun === true) && (showFiles === true || printConfig !== undefined),
  },
  {
    message: '--fix-dry-run writes nothing, so leave out --update-baseline and --prune-baseline.',
    holds: (_, { fixDryRun, updateBaseline, pruneBaseline }) =>
      fixDryRun === true && (updateBaseline === true || pruneBaseline === true),
  },
  {
    message: '--update-baseline leaves nothing stale in what it looks at, so leave out --prune-baseline.',
    holds: (_, { updateBaseline, pruneBaseline }) => updateBaseline === true && pruneBaseline === true,
  },
  {
    message: '--no-baseline leaves no baseline to update or to prune.',
    holds: (_, { baseline, updateBaseline, pruneBaseline }) =>
      baseline === false && (updateBaseline === true || pruneBaseline === true),
  },
  {
    message: 'A baseline is made of files, so standard input can neither update nor prune it.',
    holds: (_, { stdin, updateBaseline, pruneBaseline }) =>
      stdin === true && (updateBaseline === true || pruneBaseline === true),
  },
  {
    message: '--show-files and --print-config lint nothing, so no baseline is updated or pruned.',
    holds: (_, { showFiles, printConfig, updateBaseline, pruneBaseline }) =>
      (showFiles === true || printConfig !== undefined) &&
      (updateBaseline === true || pruneBaseline === true),
  },
  {
    message:
      '--statistics takes the place of the report on standard output; name a file for it: --format json=report.json.',
    holds: (_, { statistics, format }) =>
      statistics === true && format.some(({ path }) => path === undefined),
  },
];
