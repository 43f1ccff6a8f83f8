import type { Diagnostic, FileResult } from '../../diagnostic.ts';
import { describeError, UsageError } from '../../error.ts';
import { encodeLike } from '../../files/encode.ts';
import { applyEdits } from '../../fix/apply.ts';
import { movedBy } from '../../fix/compare.ts';
import { ownWordsAt } from '../../fix/own-words.ts';
import { keepsStructure } from '../../fix/structure.ts';
import { safeText } from '../../formatters/safe-text.ts';
import { suppressionEdit } from '../../suppressions/edit.ts';
import type { Edit } from '../../text/map.ts';
import { covers } from '../../text/span.ts';
import type { Input } from '../run/inputs.ts';
import type { Linted } from '../run/lint-file.ts';
import type { Stages } from './fix-attempt.ts';
import type { Answer } from './walk-prompts.ts';

/** How a walk shows findings, asks about them, and lints again. */
export interface Guide extends Omit<Stages, 'settle'> {
  settle(linted: readonly Linted[]): Promise<readonly FileResult[]>;
  show(finding: Diagnostic, result: FileResult): Promise<void>;
  ask(finding: Diagnostic, own: Awaited<ReturnType<typeof ownWordsAt>>, left: number): Promise<Answer>;
  say(text: string): void;
}

/** A file on its way through its findings. */
export interface WalkState {
  readonly linted: readonly Linted[];
  readonly result: FileResult;
  readonly bytes: Uint8Array;
  /** How many findings were answered by new words. */
  readonly changes: number;
  /** Findings that may stay, moved to where they stand now. */
  readonly passed: readonly Diagnostic[];
}

/** Goes through the findings of one file, first to last, until none is left or somebody has had enough. */
export async function walkFile(
  input: Input,
  start: WalkState,
  guide: Guide,
): Promise<{ readonly state: WalkState; readonly quit: boolean }> {
  let state = start;
  for (;;) {
    const left = state.result.diagnostics.filter((finding) => !state.passed.some(isSame(finding)));
    const [finding] = left;
    if (!finding) return { state, quit: false };
    await guide.show(finding, state.result);
    const { bytes } = state;
    const own = await ownWordsAt(await guide.read({ ...input, read: () => bytes }), finding.range);
    const answer = await guide.ask(finding, own, left.length);
    if (answer.action === 'quit') return { state, quit: true };
    state = await follow(answer, finding);
  }

  async function follow(answer: Answer, finding: Diagnostic): Promise<WalkState> {
    if (answer.action === 'accept') {
      const { range, text } = answer.suggestion;
      return change({ span: range, text }, true);
    }
    if (answer.action === 'write') {
      const { bytes } = state;
      const own = await ownWordsAt(await guide.read({ ...input, read: () => bytes }), finding.range);
      const edit = own?.write(answer.words);
      if (edit && state.result.source.slice(...edit.span) !== edit.text) return change(edit, true);
      if (edit) return { ...state, passed: [...state.passed, finding] };
      guide.say('These words cannot be written here.');
      return state;
    }
    const passed = { ...state, passed: [...state.passed, finding] };
    if (answer.action !== 'suppress') return passed;
    const placed = await suppressionEdit(state.result, finding, answer.reason);
    if ('edit' in placed) return change(placed.edit, false);
    guide.say(`Put this into your configuration:\n\n${placed.paste.split('\n').map(safeText).join('\n')}`);
    return passed;
  }

  async function change(edit: Edit, mustKeep: boolean): Promise<WalkState> {
    try {
      return await edited(input, state, edit, mustKeep, guide);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      guide.say(`It was left as it was. ${describeError(error).split('\n').map(safeText).join('\n')}`);
      return state;
    }
  }
}

/** The file with an edit, linted again. Throws a `UsageError` where it could not be read as it was before. */
async function edited(
  input: Input,
  { linted, result, bytes, changes, passed }: WalkState,
  edit: Edit,
  mustKeep: boolean,
  guide: Guide,
): Promise<WalkState> {
  const after = encodeLike(bytes, applyEdits(result.source, [edit]), input.shown);
  const changed = { ...input, read: () => after };
  const { linted: again, errors } = await guide.lint([changed]);
  if (errors[0]) throw errors[0];
  const replies = [await guide.read({ ...input, read: () => bytes }), await guide.read(changed)] as const;
  if (mustKeep && !keepsStructure(...replies, [edit]))
    throw new UsageError('That would change which replies the file holds, or where.', {
      place: { path: input.shown },
    });
  const [fresh] = again;
  const all = linted.map((one) => (fresh && one.result.path === result.path ? fresh : one));
  const settled = (await guide.settle(all)).find(({ path }) => path === result.path);
  return {
    linted: all,
    result: settled ?? result,
    bytes: after,
    changes: changes + 1,
    passed: passed.map((finding) => ({ ...finding, range: movedBy([edit])(finding.range) })),
  };
}

const isSame =
  (finding: Diagnostic) =>
  (other: Diagnostic): boolean =>
    finding.rule === other.rule &&
    finding.message === other.message &&
    (covers(finding.range, other.range) || covers(other.range, finding.range));
