import type { Configs } from '../../config/configs.ts';
import { decodeBytes } from '../../files/decode.ts';
import {
  createPartLinter,
  expectAt,
  type FileToLint,
  type LintedPart,
  type Part,
  type PartOutcome,
  type RunSetting,
} from '../threads/parts.ts';
import type { Team } from '../threads/team.ts';
import { type SummedUp, sumUp } from './lint-file.ts';

/** What a file came to. */
export type FileOutcome = SummedUp | { readonly error: unknown };

/** Lints files, on several threads where that pays, and tells of each when it is done: in any order. */
export async function lintFiles(
  files: readonly FileToLint[],
  { configs, setting, team }: { configs: Configs; setting: RunSetting; team?: Team | undefined },
  tell: (file: number, outcome: FileOutcome) => void,
): Promise<void> {
  const lintPart = createPartLinter(files, configs, setting);
  const threads = team?.prepareFor(files) ?? 1;
  if (!team || threads < 2) {
    for (const file of files.keys())
      tell(file, await putTogether(file, [await lintPart({ file, slice: 0, of: 1 })]));
    return;
  }

  const parts = files.map(() => new Map<number, PartOutcome>());
  const ends: Promise<void>[] = [];
  const { shareWork } = await import('../threads/workers.ts');
  const { readMacros: _, ...plain } = setting;
  await shareWork(files, { flags: team.flags, setting: plain }, { ...team, threads }, { lintPart, keep });
  await Promise.all(ends);

  function keep({ file, slice, of }: Part, outcome: PartOutcome): void {
    const own = expectAt(parts, file);
    own.set(slice, outcome);
    if (own.size < of) return;
    const slices = [...own].sort(([a], [b]) => a - b).map(([, each]) => each);
    ends.push(putTogether(file, slices).then((linted) => tell(file, linted)));
  }

  async function putTogether(index: number, outcomes: readonly PartOutcome[]): Promise<FileOutcome> {
    const failed = outcomes.find((outcome) => 'error' in outcome);
    if (failed) return failed;
    const linted = outcomes.filter((outcome): outcome is LintedPart => !('error' in outcome));
    const { frame, hidden, mistakes } = expectAt(linted, 0);
    const { path, shown, bytes } = expectAt(files, index);
    const found = linted.flatMap((part) => part.found);
    const { text } = decodeBytes(bytes, shown);
    return sumUp({ text, frame, hidden, mistakes }, found, { ...setting, config: await configs.for(path) });
  }
}
