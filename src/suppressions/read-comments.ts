import { nearestName } from '../error.ts';
import type { Edit } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { Comment } from './comments.ts';
import { type Named, readComment, type Said, type Verb, verbs } from './grammar.ts';
import { holdsWords, lineAfter, lineAt } from './line-spans.ts';
import { coverLine } from './units.ts';
import type { Mistake, Written, WrittenRule } from './written.ts';

/** A text with comments, and the way from it to its file. */
export interface Commented {
  readonly text: string;
  /** Every comment of the text, in order. */
  readonly comments: readonly Comment[];
  /** Values that a line stands for as a whole. */
  readonly units: readonly Span[];
  /** Where a span of the text stands in the file. */
  readonly place: (span: Span) => Span;
  /** The place in the file of what a directive covers; a span to the end of the text holds all that comes last. */
  readonly cover: (span: Span) => Span;
  /** The edit of the file that writes a text there; `undefined` where it cannot. */
  readonly write: (text: string, span: Span) => Edit | undefined;
}

/** The comments of a text that speak to replylint. */
export function readDirectives(commented: Commented): readonly Written[] {
  const { text, comments } = commented;
  return comments.flatMap((comment) => {
    const said = readComment(text.slice(...comment.words));
    return said ? [readDirective(comment, said, commented)] : [];
  });
}

function readDirective(comment: Comment, said: Said, commented: Commented): Written {
  const { text, comments, units, place, cover, write } = commented;
  const verb = verbs.find((known) => known === said.verb);
  const inText = ([start, end]: Span): Span => [start + comment.words[0], end + comment.words[0]];
  const mistake = verb ? strayIn(said, inText, place) : misspelt(said, inText, commented);
  const covered = verb && coveredBy(verb, comment, text, comments, units);
  return {
    action: verb === 'disable' ? 'off' : verb === 'enable' ? 'on' : 'here',
    rules: verb
      ? said.rules.map((rule, index): WrittenRule => {
          const cut = cutName(said.rules, index);
          return { id: rule.id, span: place(inText(rule.span)), cut: cut && write('', inText(cut)) };
        })
      : [],
    covers: covered ? cover(covered) : [0, 0],
    span: place(comment.span),
    cut: write('', cutSpan(text, comment, comments)),
    ...(said.reason !== undefined && { reason: said.reason }),
    ...(mistake && { mistake }),
  };
}

function coveredBy(
  verb: Verb,
  { span }: Comment,
  text: string,
  comments: readonly Comment[],
  units: readonly Span[],
): Span {
  if (verb === 'disable-line') return coverLine(lineAt(text, span[0]), units);
  if (verb === 'disable-next-line') return coverLine(lineAfter(text, span[1], comments), units);
  return [span[0], text.length];
}

function misspelt(said: Said, inText: (span: Span) => Span, { place, write }: Commented): Mistake {
  const span = inText(said.verbSpan);
  const bare = said.verb.replace(/^\W+/, '');
  const nearest = nearestName(bare, verbs);
  const written =
    /^\w/.test(said.verb) || said.verb === '' ? `replylint-${said.verb}` : `replylint${said.verb}`;
  return {
    span: place(span),
    message: `There is no “${written}”. ${nearest ? `Did you mean “replylint-${nearest}”?` : `There are ${verbs.map((verb) => `replylint-${verb}`).join(', ')}.`}`,
    instead: nearest ? write(`replylint-${nearest}`, span) : undefined,
  };
}

const strayIn = ({ stray }: Said, inText: (span: Span) => Span, place: (span: Span) => Span) =>
  stray && {
    span: place(inText(stray)),
    message: 'Commas go between rules, and “ -- ” before a reason.',
  };

/** The span to cut for one name of several: the name, and the comma that divides it from the others. */
export function cutName(rules: readonly Named[], index: number): Span | undefined {
  const rule = rules[index];
  if (!rule || rules.length < 2) return undefined;
  const next = rules[index + 1];
  const before = rules[index - 1];
  return next ? [rule.span[0], next.span[0]] : [before?.span[1] ?? rule.span[0], rule.span[1]];
}

/** The span to cut for a comment: with its lines where nothing else stands on them, else with the space before it. */
export function cutSpan(text: string, { span }: Comment, comments: readonly Comment[] = []): Span {
  const [start] = lineAt(text, span[0]);
  const [, end] = lineAt(text, span[1]);
  const others = comments.filter(
    (other) => other.span[0] !== span[0] && other.span[1] > start && other.span[0] < end,
  );
  if (others.length === 0 && !holdsWords(text, [start, end], [{ span, words: span }])) {
    const hasEnd = /[\r\n]/.test(text.slice(span[1], end));
    const before = /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
    return hasEnd ? [start, end] : [start - before, end];
  }
  const space = /[ \t]*$/.exec(text.slice(start, span[0]))?.[0].length ?? 0;
  const isLast = text.slice(span[1], end).trim() === '';
  return [isLast ? span[0] - space : span[0], span[1]];
}
