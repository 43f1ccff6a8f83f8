import { UsageError } from '../error.ts';
import { Misfit, type Shape } from '../shape.ts';
import type { Span } from '../text/span.ts';
import { type DataNode, entryOf, plainValue } from './node.ts';

/** Holds a value of a file against a shape; a misfit is a UsageError at its place, which `where` begins. */
export function readShaped<T>(
  shape: Shape<T>,
  node: DataNode,
  { path, text }: { readonly path: string; readonly text: string },
  where = '',
): T {
  try {
    return shape.read(plainValue(node), []);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const [start, end] = placeOf(node, error);
    const length = text.slice(start, end).split(/[\r\n]/, 1)[0]?.length ?? 0;
    throw new UsageError(`${where}${error.message}`, {
      place: { path, source: text, offset: start, length },
      ...(error.hint !== undefined && { hint: error.hint }),
    });
  }
}

/** Where a misfit stands: the value, or its name. */
function placeOf(root: DataNode, { path, of }: Misfit): Span {
  let node = root;
  let span = root.span;
  for (const step of path) {
    const entry = entryOf(node, String(step));
    // One value alone stands for a list of one.
    const next =
      node.kind === 'list' ? node.items[Number(step)] : (entry?.value ?? (step === 0 ? node : undefined));
    if (!next) break;
    node = next;
    span = entry && of === 'name' ? entry.span : next.span;
  }
  return span;
}
