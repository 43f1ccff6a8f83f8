import type { Diagnostic, Merit, ReplyCheck } from '../diagnostic.ts';
import type { Advice } from '../rule/rule.ts';
import { methods, type Step, steps } from './steps.ts';

/** `done`: ticked; `left`: something is to be mended; `open`: not applicable. */
export type State = 'done' | 'left' | 'open';

/** A line of the checklist, judged for one reply. */
export interface Item {
  readonly advice: Advice;
  readonly title: string;
  readonly state: State;
  /** Errors and warnings to mend. */
  readonly findings: readonly Diagnostic[];
  /** Nudges, which keep nothing open. */
  readonly nudges: readonly Diagnostic[];
  /** What the text shows was done well. */
  readonly merits: readonly Merit[];
  /** Why it is not applicable. */
  readonly why?: string;
}

/** The nine steps and the six methods for one reply. */
export interface Checklist {
  readonly steps: readonly Item[];
  readonly methods: readonly Item[];
  /** Errors and warnings that are left. */
  readonly left: number;
  readonly ready: boolean;
}

/** Judges one reply. A finding crosses the first step that its rule encodes (else "Send") and the first method. */
export function makeChecklist(
  { rules, merits }: Pick<ReplyCheck, 'rules' | 'merits'>,
  diagnostics: readonly Diagnostic[],
): Checklist {
  const adviceOf = new Map(rules.map(({ id, advice }) => [id, advice]));
  const first = (lines: readonly Step[], rule: string) =>
    adviceOf.get(rule)?.find((one) => lines.some(({ advice }) => advice === one));
  const judge = (lines: readonly Step[], fallback?: Advice) =>
    lines.map((line): Item => {
      const own = diagnostics.filter(
        ({ rule }) => (first(lines, rule) ?? (first(methods, rule) ? undefined : fallback)) === line.advice,
      );
      const shown = merits.filter(({ advice }) => advice === line.advice);
      const findings = own.filter(({ severity }) => severity !== 'info');
      const nudges = own.filter(({ severity }) => severity === 'info');
      const open = findings.length === 0 ? whyOpen(line, rules, shown) : undefined;
      const why = open !== undefined && nudges.length > 0 ? 'not asked for, and worth a look' : open;
      return {
        advice: line.advice,
        title: line.title,
        state: findings.length > 0 ? 'left' : why === undefined ? 'done' : 'open',
        findings,
        nudges,
        merits: shown.filter(({ message }) => message !== undefined),
        ...(why !== undefined && { why }),
      };
    });
  const left = diagnostics.filter(({ severity }) => severity !== 'info').length;
  const judged = judge(steps, 'send');
  return {
    steps: left === 0 ? judged : judged.map(notYet),
    methods: judge(methods),
    left,
    ready: left === 0,
  };
}

/** What is left elsewhere keeps a reply from being sent. */
const notYet = (item: Item): Item => (item.advice === 'send' ? { ...item, state: 'left' } : item);

/** Why a line can be neither ticked nor crossed; `undefined` where it can be ticked. */
function whyOpen(line: Step, rules: ReplyCheck['rules'], merits: readonly Merit[]): string | undefined {
  if (merits.length > 0 || line.advice === 'send') return undefined;
  const own = rules.filter(({ advice }) => advice.includes(line.advice));
  if (line.needsThread) {
    const lacking = own.find(({ lacks }) => lacks === 'thread');
    if (lacking) return lacking.missing;
  }
  if (line.otherwise !== undefined) return line.otherwise;
  if (own.some(({ missing }) => missing === undefined)) return undefined;
  return own[0]?.missing ?? 'its rules are off';
}

/** The findings of one reply among those of its file. */
export function diagnosticsOf(
  { reply }: Pick<ReplyCheck, 'reply'>,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const key = keyOf(reply);
  return diagnostics.filter((diagnostic) => keyOf(diagnostic.reply) === key);
}

const keyOf = (reply: Diagnostic['reply']): string =>
  JSON.stringify([reply?.id, reply?.title, reply?.pointer]);
