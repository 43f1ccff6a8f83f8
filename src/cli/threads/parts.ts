import type { Configs } from '../../config/configs.ts';
import type { FileSetting } from '../run/lint-file.ts';
import { type FoundReply, lintReplies } from '../run/lint-replies.ts';
import { type OpenFile, openFile } from '../run/open-file.ts';

/** A file to lint, read already. `path` is absolute, `shown` as results name it. */
export interface FileToLint {
  readonly path: string;
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** What holds for all files of a run. */
export type RunSetting = Omit<FileSetting, 'config'>;

/** One of several equal slices of a file's replies; `file` is the index of the file. */
export interface Part {
  readonly file: number;
  readonly slice: number;
  readonly of: number;
}

/** What linting a part of a file gives. Plain data, for another thread. */
export interface LintedPart extends Pick<OpenFile, 'frame' | 'hidden' | 'mistakes'> {
  readonly found: readonly FoundReply[];
}

/** Bytes of a part: enough that handing it out costs nothing beside linting it, and few enough that all threads end together. */
const PART = 24_000;

/** Cuts the work into jobs of about the same size: several small files, or a slice of a large one. In order. */
export function planJobs(files: readonly FileToLint[]): readonly (readonly Part[])[] {
  const jobs: Part[][] = [];
  let room = 0;
  for (const [file, { bytes }] of files.entries()) {
    const of = Math.max(1, Math.round(bytes.length / PART));
    for (let slice = 0; slice < of; slice++) {
      const part = { file, slice, of };
      if (room > 0) jobs.at(-1)?.push(part);
      else jobs.push([part]);
      room = (room > 0 ? room : PART) - bytes.length / of;
    }
  }
  return jobs;
}

/** What a part came to. */
export type PartOutcome = LintedPart | { readonly error: unknown };

/** Lints a part; never rejects. */
export type LintPart = (part: Part) => Promise<PartOutcome>;

/** Makes what lints parts. The file of the last one is kept open, since the next one is often of the same. */
export function createPartLinter(
  files: readonly FileToLint[],
  configs: Configs,
  setting: RunSetting,
): LintPart {
  let last: { readonly file: number; readonly open: Promise<OpenFile> } | undefined;

  async function lintSlice({ file, slice, of }: Part): Promise<LintedPart> {
    const { path, shown, bytes } = expectAt(files, file);
    const full = { ...setting, config: await configs.for(path) };
    if (last?.file !== file) last = { file, open: openFile({ path: shown, bytes }, full) };
    const { replies, lines, frame, hidden, mistakes } = await last.open;
    const at = (index: number) => Math.round((replies.length * index) / of);
    const found = await lintReplies(replies.slice(at(slice), at(slice + 1)), lines, full);
    return { frame, hidden, mistakes, found };
  }

  return (part) => lintSlice(part).catch((error: unknown) => ({ error }));
}

/** An item that is there. */
export function expectAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index}.`);
  return item;
}
