import type { Diagnostic, FileResult } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { PlacedNote, Setting } from '../rule/rule.ts';
import type { Lines } from '../text/lines.ts';
import { ruleFailure } from './failure.ts';
import { groupBy } from './group.ts';
import { diagnose, type FilePlace, placeIn } from './locate.ts';
import { tidy } from './tidy.ts';

/** A note of a rule on a reply, with its place in case it clashes with another: small, since there can be a million. */
export interface LintNote extends PlacedNote {
  readonly setting: Setting;
  readonly place: FilePlace;
}

/** What a rule that compares replies remembers of one. */
export function takeNotes(setting: Setting, document: Document, lines: Lines): LintNote[] {
  const { rule, options } = setting;
  if (!rule.library) return [];
  const { path, title, id, pointer } = document.reply;
  const name = title ?? id ?? pointer;
  try {
    return Array.from(rule.library.note(document, options), (note) => {
      const place = placeIn(note, document, lines);
      const { line } = lines.place(place.range[0]);
      const { data } = note;
      return name === undefined
        ? { setting, data, place, path, line }
        : { setting, data, place, path, line, name };
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
      if (note) diagnostics.push(diagnose(message, note.place, note.setting));
    }
  }
  return diagnostics;
}
