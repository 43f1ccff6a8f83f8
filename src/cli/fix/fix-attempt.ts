import type { FileResult } from '../../diagnostic.ts';
import type { UsageError } from '../../error.ts';
import { encodeLike } from '../../files/encode.ts';
import { applyEdits } from '../../fix/apply.ts';
import type { Fix } from '../../fix/choose.ts';
import { faultsOf, replyKey } from '../../fix/faults.ts';
import { keepsStructure } from '../../fix/structure.ts';
import { groupBy } from '../../lint/group.ts';
import type { Reply } from '../../reply.ts';
import type { Input } from '../run/inputs.ts';
import type { Linted } from '../run/lint-file.ts';
import type { LintedInputs } from '../run/lint-inputs.ts';

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
  /** What files hold that were changed, by the path that is shown. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** A fix and the file that it is for, with the bytes that were linted first. */
export type FileFix = Fix & { readonly input: Input; readonly original: Uint8Array };

/** Fixes of a state, and what they make of it. */
export interface Attempt {
  readonly fixes: readonly FileFix[];
  readonly state: FixState;
}

/** What comes of trying fixes: a better state, or the replies in which something is worse. */
export type Trial =
  | { readonly attempt: Attempt; readonly faults?: never }
  | { readonly attempt?: never; readonly faults: ReadonlySet<string> };

/** Tries `base` with more fixes than are done. */
export async function tryFixes(
  base: FixState,
  done: Attempt,
  more: readonly FileFix[],
  stages: Stages,
): Promise<Trial> {
  const fixes = [...done.fixes, ...more];
  const sources = new Map(base.results.map(({ path, source }) => [path, source]));
  const inOrder = fixes.toSorted((a, b) => a.span[0] - b.span[0]);
  const edits = groupBy(inOrder, ({ input }) => input.shown);
  const bytes = new Map(done.state.bytes);
  const tried = [...new Map(more.map(({ input, original }) => [input, original]))].map(
    ([input, original]) => {
      const own = edits.get(input.shown) ?? [];
      const after = encodeLike(original, applyEdits(sources.get(input.shown) ?? '', own), input.shown);
      bytes.set(input.shown, after);
      const before = base.bytes.get(input.shown) ?? original;
      return { before: { ...input, read: () => before }, after: { ...input, read: () => after }, own };
    },
  );
  const { linted: again, errors } = await stages.lint(tried.map(({ after }) => after));
  if (errors.length > 0) return { faults: keysOf(more.filter(({ input }) => isNamed(errors, input))) };
  const fresh = new Map(again.map((linted) => [linted.result.path, linted]));
  const linted = done.state.linted.map((one) => fresh.get(one.result.path) ?? one);
  const results = stages.settle(linted);
  const faults = faultsOf(base.results, results, edits);
  if (faults.size > 0) return { faults };
  for (const { before, after, own } of tried)
    if (!keepsStructure(await stages.read(before), await stages.read(after), own))
      return { faults: keysOf(more.filter(({ input }) => input.shown === after.shown)) };
  return { attempt: { fixes, state: { linted, results, bytes } } };
}

const keysOf = (fixes: readonly FileFix[]): ReadonlySet<string> =>
  new Set(fixes.map(({ diagnostic }) => replyKey(diagnostic)));

const isNamed = (errors: readonly UsageError[], { shown }: Input): boolean =>
  errors.some(({ place }) => place?.path === shown);
