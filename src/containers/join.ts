import type { Edit, OffsetMap } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { ListNode, TextNode } from './node.ts';

/** Texts of a list as one text of several lines; each line keeps its own way back. */
export function joinTexts(list: ListNode): TextNode {
  const lines = list.items.filter((item) => item.kind === 'text');
  const text = lines.map((line) => line.text).join('\n');
  return { kind: 'text', span: list.span, text, trace: () => joinMaps(lines) };
}

function joinMaps(lines: readonly TextNode[]): OffsetMap {
  let offset = 0;
  const parts = lines.map((line) => {
    const start = offset;
    offset += line.text.length + 1;
    return { start, end: start + line.text.length, map: line.trace(line) };
  });
  return {
    toSource([start, end]) {
      const inside = parts.filter((part) => part.start <= end && start <= part.end);
      const spans = inside.flatMap(({ map, ...part }) => {
        const within: Span = [Math.max(start, part.start) - part.start, Math.min(end, part.end) - part.start];
        return within[1] > within[0] || inside.length === 1 ? map.toSource(within) : [];
      });
      return spans.length > 0
        ? spans
        : (inside[0]?.map.toSource([inside[0].end - inside[0].start, inside[0].end - inside[0].start]) ?? [
            [0, 0],
          ]);
    },
    encode(newText, [start, end]): Edit[] | undefined {
      const part = parts.find((one) => one.start <= start && end <= one.end);
      return newText.includes('\n')
        ? undefined
        : part?.map.encode(newText, [start - part.start, end - part.start]);
    },
  };
}
