import { readFrontMatter } from '../containers/frontmatter.ts';
import { type DataNode, entryOf, type SourceText, type TextNode } from '../containers/node.ts';
import { hull } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { readRules } from './grammar.ts';
import { cutName, cutSpan } from './read-comments.ts';
import { readStyle } from './styled.ts';
import type { Mistake, Written, WrittenRule } from './written.ts';

/** What the front matter of a file accepts: its key `disable`, and its comments. */
export async function readHead(file: SourceText): Promise<readonly Written[]> {
  const { text } = file;
  const head = await readFrontMatter(file);
  if (!head) return [];
  const inHead: Span = [text.startsWith('\uFEFF') ? 1 : 0, head.end];
  const comments = /replylint/i.test(text.slice(...inHead)) ? await readStyle(text, 'yaml', inHead, []) : [];
  const entry = entryOf(head.values, 'disable');
  if (!entry) return comments;
  const rules = rulesIn(text, entry.value);
  const mistake = mistakeIn(entry.value);
  const span: Span = [entry.span[0], Math.max(entry.span[1], entry.value.span[1])];
  if (rules.length === 0)
    return mistake ? [{ action: 'here', rules, covers: [0, 0], span, mistake }, ...comments] : comments;
  const cut = { span: cutSpan(text, { span: trimmed(text, span), words: span }), text: '' };
  const whole: Written = { action: 'here', rules, covers: [0, text.length + 1], span, cut };
  return [{ ...whole, ...(mistake && { mistake }) }, ...comments];
}

/** The first thing in `disable` that names no rule: a number, or words without a comma. */
function mistakeIn(value: DataNode): Mistake | undefined {
  for (const node of value.kind === 'list' ? value.items : [value]) {
    if (node.kind === 'scalar' && node.value !== null)
      return { span: node.span, message: 'A number is the name of no rule.' };
    const stray = node.kind === 'text' ? readRules(node.text).stray : undefined;
    if (node.kind === 'text' && stray)
      return {
        span: hull(node.trace(node).toSource(stray)),
        message: 'Commas go between rules, and “ -- ” before a reason.',
      };
  }
  return undefined;
}

/** A block collection ends where the next value begins. */
const trimmed = (text: string, [start, end]: Span): Span => [
  start,
  start + text.slice(start, end).trimEnd().length,
];

/** The rules of `disable`: a text, a list of texts, or a map of rules to reasons. */
function rulesIn(text: string, value: DataNode): readonly WrittenRule[] {
  if (value.kind === 'text') return rulesOf(value);
  if (value.kind === 'list')
    return value.items.flatMap((item, index) => {
      if (item.kind !== 'text') return [];
      const rules = rulesOf(item);
      return rules.length === 1 ? withCut(rules, cutItem(text, value.items, index)) : rules;
    });
  if (value.kind !== 'map') return [];
  const pairs = value.entries.map(
    ({
      span,
      value: {
        span: [, end],
      },
    }): { readonly span: Span } => ({
      span: [span[0], Math.max(span[1], end)],
    }),
  );
  return value.entries.flatMap((entry, index): readonly WrittenRule[] => {
    const reason = entry.value.kind === 'text' ? entry.value.text.trim() : '';
    return withCut(
      [{ id: entry.key, span: entry.span, ...(reason && { reason }) }],
      cutItem(text, pairs, index),
    );
  });
}

const withCut = (rules: readonly WrittenRule[], cut: Span | undefined): readonly WrittenRule[] =>
  rules.map((rule) => ({ ...rule, cut: cut && { span: cut, text: '' } }));

/** The span to cut for one item of several: its lines, or from it to the next one where they share a line. */
function cutItem(text: string, items: readonly { readonly span: Span }[], index: number): Span | undefined {
  const item = items[index];
  if (!item || items.length < 2) return undefined;
  const dash = /(?:^|[\r\n])[ \t]*-[ \t]+$/.exec(text.slice(0, item.span[0]));
  const start = dash ? dash.index + dash[0].search(/-/) : item.span[0];
  const span = trimmed(text, [start, item.span[1]]);
  const lines = cutSpan(text, { span, words: span });
  if (/[\r\n]/.test(text.slice(lines[0], lines[1]))) return lines;
  const named = items.map((one) => ({ id: '', span: one.span }));
  return cutName(named, index);
}

function rulesOf(node: TextNode): readonly WrittenRule[] {
  const { rules, reason } = readRules(node.text);
  const map = node.trace(node);
  return rules.map(({ id, span }) => ({
    id,
    span: hull(map.toSource(span)),
    ...(reason !== undefined && { reason }),
  }));
}
