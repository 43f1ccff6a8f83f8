import type { FileResult } from '../diagnostic.ts';
import { encodeLike } from '../files/encode.ts';
import { applyEdits } from '../fix/apply.ts';
import type { Fix } from '../fix/choose.ts';
import { newFindings } from '../fix/compare.ts';
import { keepsStructure } from '../fix/structure.ts';
import { groupBy } from '../lint/group.ts';
import type { Reply } from '../reply.ts';
import type { Input } from './inputs.ts';
import type { Linted } from './lint-file.ts';
import type { LintedInputs } from './lint-inputs.ts';

/** The stages of a run, which fixing goes through again. */
export interface Stages {
  lint(inputs: readonly Input[]): Promise<LintedInputs>;
  settle(linted: readonly Linted[]): readonly FileResult[];
  /** The replies of an input. */
  read(input: Input): Promise<readonly Reply[]>;
}

/** All files of a run, as fixes have made them by now. */
export interface FixState {
  readonly linted: readonly Linted[];
  readonly results: readonly FileResult[];
  /** What files hold, by the path that is shown; those that have no fixes are not among them. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** A fix and the file that it is for. */
export type FileFix = Fix & { readonly input: Input };

/** Fixes of a state, and what they make of it. */
export interface Attempt {
  readonly fixes: readonly FileFix[];
  readonly state: FixState;
}

/** `base` with more fixes than are done; `undefined` where that is no better, or no longer the same replies. */
export async function tryFixes(
  base: FixState,
  done: Attempt,
  more: readonly FileFix[],
  stages: Stages,
): Promise<Attempt | undefined> {
  const fixes = [...done.fixes, ...more];
  const sources = new Map(base.results.map(({ path, source }) => [path, source]));
  const edits = groupBy(fixes, ({ input }) => input.shown);
  const bytes = new Map(done.state.bytes);
  const changed: Input[] = [];
  for (const input of new Set(more.map((fix) => fix.input))) {
    const text = applyEdits(sources.get(input.shown) ?? '', edits.get(input.shown) ?? []);
    const after = encodeLike(base.bytes.get(input.shown) ?? new Uint8Array(), text, input.shown);
    bytes.set(input.shown, after);
    changed.push({ ...input, read: () => after });
  }
  const { linted: again, errors } = await stages.lint(changed);
  if (errors.length > 0) return undefined;
  const fresh = new Map(again.map((linted) => [linted.result.path, linted]));
  const linted = done.state.linted.map((one) => fresh.get(one.result.path) ?? one);
  const results = stages.settle(linted);
  if (!isBetter(base.results, results, edits)) return undefined;
  for (const input of changed) {
    const before = { ...input, read: () => base.bytes.get(input.shown) ?? new Uint8Array() };
    const replies = [await stages.read(before), await stages.read(input)] as const;
    if (!keepsStructure(...replies, edits.get(input.shown) ?? [])) return undefined;
  }
  return { fixes, state: { linted, results, bytes } };
}

/** Whether every fix has taken its finding away, and none has brought one. */
function isBetter(
  before: readonly FileResult[],
  after: readonly FileResult[],
  edits: ReadonlyMap<string, readonly FileFix[]>,
): boolean {
  const fixed = [...edits.values()].reduce((sum, list) => sum + list.length, 0);
  if (findingsIn(after) > findingsIn(before) - fixed) return false;
  const old = new Map(before.map((result) => [result.path, result.diagnostics]));
  return after.every(({ path, diagnostics }) => {
    const known = old.get(path) ?? [];
    return known === diagnostics || newFindings(known, diagnostics, edits.get(path) ?? []).length === 0;
  });
}

const findingsIn = (results: readonly FileResult[]): number =>
  results.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
