import type { Diagnostic, FileResult, Identity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { AnyRule, PlacedNote, Setting } from '../rule/rule.ts';
import type { Lines } from '../text/lines.ts';
import { ruleFailure } from './failure.ts';
import { groupBy } from './group.ts';
import { diagnose, type FilePlace, placeIn } from './locate.ts';
import { tidy } from './tidy.ts';

/**
 * A note of a rule on a reply, with its place in case it clashes with another. Plain data, which can go to another
 * thread; small, since there can be a million.
 */
export interface LintNote extends PlacedNote, FilePlace {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Setting['severity'];
  readonly options: Setting['options'];
  readonly about?: string;
}

/** What a rule that compares replies remembers of one. */
export function takeNotes(setting: Setting, document: Document, lines: Lines): LintNote[] {
  const { rule, options, severity } = setting;
  if (!rule.library) return [];
  const { title, id, pointer } = document.reply;
  const name = title ?? id ?? pointer;
  try {
    return Array.from(rule.library.note(document, options), ({ data, ...found }) => ({
      rule: rule.id,
      severity,
      options,
      data,
      ...(found.about !== undefined && { about: found.about }),
      ...placeIn(found, document, lines),
      ...(name !== undefined && { name }),
    }));
  } catch (cause) {
    throw ruleFailure(setting, document.reply, cause);
  }
}

/** The results of a run with what rules found by comparing its replies, in the order of each file. */
export function withClashes(
  results: readonly FileResult[],
  notes: readonly LintNote[],
  rules: readonly AnyRule[],
): readonly FileResult[] {
  const byPath = groupBy(compareReplies(notes, rules), ({ path }) => path);
  if (byPath.size === 0) return results;
  return results.map((result) => ({
    ...result,
    diagnostics: tidy([...result.diagnostics, ...(byPath.get(result.path) ?? [])]),
  }));
}

const identify = ({ about }: LintNote, fellow: LintNote | undefined): Identity => ({
  ...(about !== undefined && { about }),
  ...(fellow && { fellow: fellow.reply?.id ?? fellow.reply?.title ?? '' }),
});

/** The diagnostics of all rules that compare replies, over the notes of a whole run in its order. */
export function compareReplies(notes: readonly LintNote[], rules: readonly AnyRule[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [id, own] of groupBy(notes, (note) => note.rule)) {
    const [first] = own;
    const rule = rules.find((known) => known.id === id);
    if (!first || !rule?.library) continue;
    const placed = new Map<PlacedNote, LintNote>(own.map((note) => [note, note]));
    for (const { at, message, fellow } of rule.library.compare(own, first.options)) {
      const note = placed.get(at);
      if (!note) continue;
      const diagnostic = diagnose(message, note, { rule, severity: note.severity });
      diagnostics.push({ ...diagnostic, identity: identify(note, fellow && placed.get(fellow)) });
    }
  }
  return diagnostics;
}
