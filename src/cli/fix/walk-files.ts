import type { FileResult } from '../../diagnostic.ts';
import { UsageError } from '../../error.ts';
import { expectWritable, replaceFile } from '../../files/replace.ts';
import type { Input } from '../run/inputs.ts';
import type { Linted } from '../run/lint-file.ts';
import { openInput } from './fix-inputs.ts';
import { type Guide, type WalkState, walkFile } from './walk-file.ts';

/** What a walk comes to. */
export interface Walked {
  readonly linted: readonly Linted[];
  readonly changes: number;
  /** Files that were changed. */
  readonly files: number;
  readonly errors: readonly UsageError[];
  /** What was accepted for files that could not be written. */
  readonly lost: readonly FileResult[];
}

/** Goes through files in their order; each is written when it is done, or when somebody quits. */
export async function walkFiles(
  inputs: readonly Input[],
  start: readonly Linted[],
  guide: Guide,
): Promise<Walked> {
  let walked: Walked = { linted: start, changes: 0, files: 0, errors: [], lost: [] };
  for (const input of inputs) {
    const { linted, errors } = walked;
    const result = (await guide.settle(linted)).find(({ path }) => path === input.shown);
    if (!result || result.diagnostics.length === 0) continue;
    const bytes = await openFor(input, result).catch(asUsageError);
    if (bytes instanceof UsageError) {
      walked = { ...walked, errors: [...errors, bytes] };
      continue;
    }
    const state = { linted, result, bytes, changes: 0, passed: [] };
    const { state: end, quit } = await walkFile(input, state, guide);
    if (end.changes > 0) walked = written(walked, input, result, bytes, end);
    if (quit) break;
  }
  return walked;
}

/** The bytes of a file that may be written: asked before a person spends time on it. */
async function openFor(input: Input, { source }: FileResult): Promise<Uint8Array> {
  const { path, shown, unwritable } = input;
  if (unwritable !== undefined)
    throw new UsageError(`It was not fixed: ${unwritable}.`, { place: { path: shown } });
  expectWritable(path, shown);
  return openInput(input, source);
}

function written(
  walked: Walked,
  { path, shown }: Input,
  { source: original }: FileResult,
  before: Uint8Array,
  { linted, result, bytes: after, changes }: WalkState,
): Walked {
  try {
    replaceFile({ path, shown, before, after });
    return { ...walked, linted, changes: walked.changes + changes, files: walked.files + 1 };
  } catch (error) {
    const lost = [...walked.lost, { ...result, original }];
    return { ...walked, lost, errors: [...walked.errors, asUsageError(error)] };
  }
}

function asUsageError(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  throw error;
}
