import type { Document, VisiblePlaceholder } from '../document/document.ts';
import { covers } from '../text/span.ts';

/** Whether a placeholder stands in code: it is shown as it is, or is no placeholder at all. */
export function isInCode({ blocks, unread, reply }: Document, { span, source }: VisiblePlaceholder): boolean {
  if (!span) return isCodeAt(reply.text, source[0]);
  return (
    unread.some((code) => covers(code, span)) ||
    blocks.some((block) => block.kind === 'code' && covers(block.span, span))
  );
}

/** The same for what is not visible, such as a tag: by the ticks, fences and elements opened before it. */
function isCodeAt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const fences = before.match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
  const ticks = before.slice(before.lastIndexOf('\n') + 1).match(/`/g)?.length ?? 0;
  const isOpen = (tag: string) => before.lastIndexOf(`<${tag}`) > before.lastIndexOf(`</${tag}`);
  return fences % 2 === 1 || ticks % 2 === 1 || isOpen('code') || isOpen('pre');
}
