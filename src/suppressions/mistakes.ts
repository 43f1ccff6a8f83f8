import type { Diagnostic, Suggestion } from '../diagnostic.ts';
import { nearestName } from '../error.ts';
import type { Edit } from '../text/map.ts';
import { report } from './report.ts';
import type { Known } from './resolve.ts';
import type { Written, WrittenRule } from './written.ts';

/** What can be said of suppressions before it is known what they accept. */
export function describeMistakes(written: readonly Written[], known: Known): readonly Diagnostic[] {
  return written.flatMap((one) => [
    ...misunderstood(one, known),
    ...one.rules.flatMap((rule) => unknown(rule, known)),
    ...refused(one, known),
    ...unexplained(one, known),
  ]);
}

const suggestionOf = (message: string, edit: Edit | undefined, safe: boolean): readonly Suggestion[] =>
  edit ? [{ message, range: edit.span, text: edit.text, safe }] : [];

function misunderstood({ mistake }: Written, { path, lines }: Known): readonly Diagnostic[] {
  if (!mistake) return [];
  const { message, span, instead } = mistake;
  const suggestions = suggestionOf(`Write “${instead?.text}”.`, instead, false);
  return [
    report('unknown-suppression', { severity: 'error', message, path, range: span, suggestions }, lines),
  ];
}

function unknown({ id, span }: WrittenRule, { path, lines, rules }: Known): readonly Diagnostic[] {
  if (rules.has(id)) return [];
  const nearest = nearestName(id, rules.keys());
  const message = `There is no rule “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`;
  const suggestions = suggestionOf(
    `Write “${nearest}”.`,
    nearest ? { span, text: nearest } : undefined,
    false,
  );
  return [
    report('unknown-suppression', { severity: 'error', message, path, range: span, suggestions }, lines),
  ];
}

function refused({ covers, span, cut }: Written, { path, lines, policy }: Known): readonly Diagnostic[] {
  const { inline, unused: severity = 'warn' } = policy;
  if (inline !== false || severity === 'off' || covers[1] === 0) return [];
  const message = 'This has no effect: the configuration lets no file switch rules off.';
  return [
    report(
      'unused-suppression',
      { severity, message, path, range: span, suggestions: suggestionOf('Cut it.', cut, false) },
      lines,
    ),
  ];
}

function unexplained(
  { action, rules, reason, covers, span }: Written,
  { path, lines, policy }: Known,
): readonly Diagnostic[] {
  if (!policy.requireReasons || policy.inline === false || action === 'on' || covers[1] === 0) return [];
  const silent =
    reason !== undefined
      ? []
      : rules.length === 0
        ? [{ span }]
        : rules.filter((rule) => rule.reason === undefined);
  const [first] = silent;
  if (!first) return [];
  const range = silent.length < rules.length ? first.span : span;
  const message = 'Say why this may stay: write “ -- ” and the reason behind it.';
  return [report('unexplained-suppression', { severity: 'error', message, path, range }, lines)];
}
