import type { Span } from '../text/span.ts';

/** What a directive can say of rules. */
export const verbs = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const;
export type Verb = (typeof verbs)[number];

/** A rule as a directive names it; the span counts in the text that was read. */
export interface Named {
  readonly id: string;
  readonly span: Span;
}

/** A list of rules and what is said of it: `no-blame, no-jargon -- reason`. */
export interface RuleList {
  readonly rules: readonly Named[];
  readonly reason?: string;
  /** Words behind a rule that are neither a comma nor a reason. */
  readonly stray?: Span;
}

/** What a comment says, where it speaks to replylint; the spans count in its text. */
export interface Said extends RuleList {
  /** As it is written: `disable`, or something that was meant to be. */
  readonly verb: string;
  readonly verbSpan: Span;
}

const START = /^\s*(?:\*\s*)?(?<name>replylint(?:-(?<verb>[\w-]*)|[ \t:]+(?<loose>(?:dis|en)[\w-]*)))/di;
// Two hyphens may not stand in a comment of XML, and some editors turn them into a dash.
const REASON = /(?:^|\s)(?:-{2,}|[–—])(?:\s|$)/;

/** Reads the text of a comment; `undefined` where it does not begin with `replylint-`. */
export function readComment(text: string): Said | undefined {
  const match = START.exec(text);
  const { verb, loose, name = '' } = match?.groups ?? {};
  const [start, end] = match?.indices?.groups?.name ?? [0, 0];
  const said = verb ?? loose;
  if (!match || said === undefined) return undefined;
  // `replylint disable` lacks its hyphen, so that it is none of the verbs as it stands.
  const written = verb ?? name.slice('replylint'.length);
  return { verb: written, verbSpan: [start, end], ...readRules(text, end) };
}

/** Reads a list of rules from an offset to the end of a text. */
export function readRules(text: string, from = 0): RuleList {
  const rest = text.slice(from);
  const mark = REASON.exec(rest);
  const list = mark ? rest.slice(0, mark.index) : rest;
  const reason = mark
    ? rest
        .slice(mark.index + mark[0].length)
        .replace(/\s+/g, ' ')
        .trim()
    : '';
  const rules: Named[] = [];
  let stray: Span | undefined;
  for (const part of list.matchAll(/[^,]+/g)) {
    const [id] = /\S+/.exec(part[0]) ?? [];
    if (id === undefined) continue;
    const start = from + part.index + part[0].indexOf(id);
    const end = from + part.index + part[0].trimEnd().length;
    rules.push({ id, span: [start, start + id.length] });
    if (end > start + id.length) {
      const words = text.slice(start + id.length, end);
      stray ??= [end - words.trimStart().length, end];
    }
  }
  return { rules, ...(reason && { reason }), ...(stray && { stray }) };
}
