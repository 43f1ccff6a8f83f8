import type { Document } from '../document/document.ts';
import { PLACEHOLDER_MASK, UNREAD_MASK } from '../document/masks.ts';
import type { Span } from '../text/span.ts';

/** What a retext plugin says of a place. */
export interface Remark {
  /** Half-open, in `document.text`. */
  readonly span: Span;
  readonly actual: string;
  /** What could stand there instead, best first. */
  readonly expected: readonly string[];
  /** What the plugin calls this finding: `gals-man`. */
  readonly ruleId: string;
  readonly note?: string;
}

/** A retext plugin: it hands its messages to a file while it walks a tree. */
export type Plugin =
  | typeof import('retext-equality').default
  | typeof import('retext-repeated-words').default;

const UNREAD = new RegExp(`[${PLACEHOLDER_MASK}${UNREAD_MASK}]`);

/** What a plugin says of some passages. Neither the plugin nor the parser is loaded when there are none. */
export async function readRemarks(
  document: Document,
  passages: readonly Span[],
  loadPlugin: () => Promise<{ readonly default: Plugin }>,
): Promise<Remark[]> {
  if (passages.length === 0) return [];
  const [{ unified }, { default: retextEnglish }, { default: plugin }] = await Promise.all([
    import('unified'),
    import('retext-english'),
    loadPlugin(),
  ]);
  const processor = unified().use(retextEnglish).use(plugin);
  return passages.flatMap(([start, end]) => {
    const remarks: Remark[] = [];
    const text = document.prose.slice(start, end);
    const collect = processor().use(() => (_tree, file) => {
      for (const { place, actual, expected, ruleId, note } of file.messages) {
        if (!place || !('start' in place)) continue;
        const span: Span = [start + (place.start.offset ?? 0), start + (place.end.offset ?? 0)];
        if (UNREAD.test(document.prose.slice(...span))) continue;
        remarks.push({
          span,
          actual: actual ?? document.text.slice(...span),
          expected: expected ?? [],
          ruleId: ruleId ?? '',
          ...(note !== undefined && { note }),
        });
      }
    });
    collect.runSync(collect.parse(text), text);
    return remarks;
  });
}
