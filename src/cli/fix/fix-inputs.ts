import type { FileResult } from '../../diagnostic.ts';
import { UsageError } from '../../error.ts';
import { decodeBytes } from '../../files/decode.ts';
import { encodeLike } from '../../files/encode.ts';
import { applyEdits } from '../../fix/apply.ts';
import { chooseFixes } from '../../fix/choose.ts';
import { type Hopeless, hopefulOf, hopelessAfter } from '../../fix/hopeless.ts';
import type { Input } from '../run/inputs.ts';
import type { Linted } from '../run/lint-file.ts';
import { admitFixes } from './fix-admit.ts';
import type { FileFix, FixState, Stages } from './fix-attempt.ts';

/** A file that fixes have changed. */
export interface FixedFile {
  readonly input: Input;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Findings that were fixed in it. */
  readonly count: number;
}

/** What fixing comes to; nothing is written yet. */
export interface FixedRun {
  readonly linted: readonly Linted[];
  readonly files: readonly FixedFile[];
  readonly errors: readonly UsageError[];
}

const MOST_PASSES = 10;

/**
 * Fixes what can be fixed, over and over until nothing more can. Each fix takes its finding away and brings no new one
 * in any file of the run, and every file keeps its replies; fixes that cannot are left out.
 */
export async function fixInputs(
  inputs: readonly Input[],
  linted: readonly Linted[],
  stages: Stages,
  unsafe: boolean,
): Promise<FixedRun> {
  const opened = new Map<string, Uint8Array>();
  const errors = new Map<string, UsageError>();
  const byPath = new Map(inputs.map((input) => [input.shown, input]));
  let state: FixState = { linted, results: stages.settle(linted), bytes: new Map() };
  const counts = new Map<string, number>();
  let hopeless: Hopeless = new Map();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes: FileFix[] = [];
    for (const result of state.results)
      try {
        if (!errors.has(result.path)) fixes.push(...(await fixesOf(result)));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        errors.set(result.path, error);
      }
    const { done, tried } = await admitFixes(state, fixes, stages);
    const refused = tried ? hopelessAfter(fixes, done.fixes, hopeless) : hopeless;
    if (done.fixes.length === 0 && refused.size === hopeless.size) break;
    hopeless = refused;
    for (const { input } of done.fixes) counts.set(input.shown, (counts.get(input.shown) ?? 0) + 1);
    state = done.state;
  }
  const files = [...state.bytes].flatMap(([path, after]): FixedFile[] => {
    const [input, before, count] = [byPath.get(path), opened.get(path), counts.get(path)];
    return input && before && count !== undefined ? [{ input, before, after, count }] : [];
  });
  return { linted: state.linted, files, errors: [...errors.values()] };

  async function fixesOf({ path, source, diagnostics }: FileResult): Promise<FileFix[]> {
    const fixes = chooseFixes(hopefulOf(diagnostics, hopeless), unsafe);
    const input = byPath.get(path);
    if (fixes.length === 0 || !input) return [];
    const original = opened.get(path) ?? (await openInput(input, source));
    opened.set(path, original);
    encodeLike(original, applyEdits(source, fixes), path);
    return fixes.map((fix) => ({ ...fix, input, original }));
  }
}

/** The bytes of a file that was linted. Throws a `UsageError` where they are no longer those. */
export async function openInput(input: Input, source: string): Promise<Uint8Array> {
  const bytes = await input.read();
  const isSame =
    decodeBytes(bytes, input.shown).text === source &&
    Buffer.from(encodeLike(bytes, source, input.shown)).equals(bytes);
  if (isSame) return bytes;
  throw new UsageError('It was changed while it was linted, so it was not fixed. Run replylint again.', {
    place: { path: input.shown },
  });
}
