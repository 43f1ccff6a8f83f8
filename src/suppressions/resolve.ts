import type { Diagnostic, Directive, DirectiveTarget } from '../diagnostic.ts';
import type { Lines } from '../text/lines.ts';
import { describeMistakes } from './mistakes.ts';
import type { ConfigSuppression, SuppressionPolicy } from './policy.ts';
import { type Linted, type RuleLevels, runsOf } from './runs.ts';
import type { Written } from './written.ts';

/** What is known of a file when its suppressions are held against its rules. */
export interface Known {
  readonly path: string;
  readonly lines: Lines;
  readonly replies: readonly Linted[];
  /** The rules that there are for the file. */
  readonly rules: RuleLevels;
  readonly policy: SuppressionPolicy;
  /** The entries of the configuration that hold for the file. */
  readonly entries: readonly ConfigSuppression[];
  /** The file holds replies that were not linted. */
  readonly isPartial: boolean;
}

/** What accepts findings of a file, and what is wrong with it. */
export interface Resolved {
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the suppressions of a file against its rules and the policy. */
export function resolveSuppressions(written: readonly Written[], known: Known): Resolved {
  const { policy, rules } = known;
  const counted = policy.inline === false || policy.inline === 'skip' ? [] : written;
  const diagnostics = policy.inline === 'skip' ? [] : describeMistakes(written, known);
  const unused = policy.unused ?? 'warn';
  const level = unused === 'off' ? {} : { unused };
  const own = counted
    .filter(({ covers }) => covers[1] > 0)
    .map(
      ({ action, rules: named, reason, covers, span, cut }): Directive => ({
        kind: 'directive',
        action,
        covers,
        targets: targetsOf(named, { covers, span, reason }, known),
        span,
        ...(cut && { cut: { range: cut.span, text: cut.text } }),
        ...level,
      }),
    );
  return {
    directives: [...own, ...known.entries.flatMap((entry) => directivesOf(entry, known, level))],
    diagnostics,
  };

  function targetsOf(
    named: Written['rules'],
    {
      covers,
      span,
      reason,
    }: { covers: Written['covers']; span: Written['span']; reason: string | undefined },
    facts: Known,
  ): readonly DirectiveTarget[] {
    const why = reason === undefined ? {} : { reason };
    if (named.length === 0) return [{ span, judged: runsOf(undefined, covers, facts).judged, ...why }];
    return named.map(({ id, span: place, reason: own, cut }) => {
      const { judged, off } = rules.has(id) ? runsOf(id, covers, facts) : { judged: false };
      return {
        rule: id,
        span: place,
        judged,
        ...why,
        ...(own !== undefined && { reason: own }),
        ...(off && { off }),
        ...(cut && { cut: { range: cut.span, text: cut.text } }),
      };
    });
  }
}

/** An entry of the configuration as a directive for each reply of the file that it names. */
function directivesOf(
  { replies, rules, reason, span, file, isExact }: ConfigSuppression,
  known: Known,
  level: Pick<Directive, 'unused'>,
): readonly Directive[] {
  const named =
    replies &&
    known.replies.filter(({ reply }) =>
      [reply.id, reply.title, reply.pointer].some((name) => name !== undefined && replies.includes(name)),
    );
  const covered = named ? named.map(({ span }) => span) : [[0, Number.MAX_SAFE_INTEGER] as const];
  return covered.map((covers) => ({
    kind: 'config',
    action: 'here',
    covers,
    targets: rules.map(({ id, span: place }) => {
      const { judged, off } = runsOf(id, covers, known);
      return {
        rule: id,
        span: place,
        judged: judged && isExact,
        ...(reason !== undefined && { reason }),
        ...(off && { off }),
      };
    }),
    span,
    file,
    ...level,
  }));
}
