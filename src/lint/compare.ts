import type { Diagnostic, FileResult } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { PlacedNote, Setting } from '../rule/rule.ts';
import type { Lines } from '../text/lines.ts';
import { ruleFailure } from './failure.ts';
import { groupBy } from './group.ts';
import { locate } from './locate.ts';
import { tidy } from './tidy.ts';

/** A note of a rule on a reply, with the diagnostic it would make if it clashes with another. */
export interface LintNote extends PlacedNote {
  readonly setting: Setting;
  readonly diagnostic: Diagnostic;
}

/** What a rule that compares replies remembers of one. */
export function takeNotes(setting: Setting, document: Document, lines: Lines): LintNote[] {
  const { rule, options } = setting;
  if (!rule.library) return [];
  try {
    return Array.from(rule.library.note(document, options), ({ data, ...place }) => {
      const diagnostic = locate({ ...place, message: '' }, setting, document, lines);
      const { title, id, pointer } = document.reply;
      const name = title ?? id ?? pointer;
      return {
        setting,
        data,
        diagnostic,
        path: diagnostic.path,
        line: diagnostic.line,
        ...(name !== undefined && { name }),
      };
    });
  } catch (cause) {
    throw ruleFailure(setting, document.reply, cause);
  }
}

/** The results of a run with what rules found by comparing its replies, in the order of each file. */
export function withClashes(
  results: readonly FileResult[],
  notes: readonly LintNote[],
): readonly FileResult[] {
  const byPath = groupBy(compareReplies(notes), ({ path }) => path);
  if (byPath.size === 0) return results;
  return results.map((result) => ({
    ...result,
    diagnostics: tidy([...result.diagnostics, ...(byPath.get(result.path) ?? [])]),
  }));
}

/** The diagnostics of all rules that compare replies, over the notes of a whole run in its order. */
export function compareReplies(notes: readonly LintNote[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [rule, own] of groupBy(notes, ({ setting }) => setting.rule)) {
    const [first] = own;
    if (!first || !rule.library) continue;
    const placed = new Map<PlacedNote, LintNote>(own.map((note) => [note, note]));
    for (const { at, message } of rule.library.compare(own, first.setting.options)) {
      const note = placed.get(at);
      if (note) diagnostics.push({ ...note.diagnostic, message });
    }
  }
  return diagnostics;
}
