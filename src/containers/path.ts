/** One step of a path. */
export type Step =
  | { readonly step: 'key'; readonly key: string }
  | { readonly step: 'index'; readonly index: number }
  | { readonly step: 'items' }
  | { readonly step: 'values' }
  | { readonly step: 'filter'; readonly key: string; readonly test: (text: string) => boolean }
  | { readonly step: 'json' }
  | { readonly step: 'lines' };

/** A compiled path. */
export type Path = readonly Step[];

/** A path that cannot be read. */
export class PathError extends Error {}

const TOKEN =
  /\s*(?:(?<start>^\.)|\|\s*(?<decode>json|lines)\b|(?<then>\|)|\[(?<index>-?\d+)\]|(?<items>\[\*\])|\["(?<quoted>[^"]*)"\]|\[(?<filter>[^\]=^"]+?)(?:(?<test>\^?=)(?:"(?<exact>[^"]*)"|(?<value>[^\]]*)))?\]|\.?(?:(?<values>\*)|(?<key>[^.[\]|*\s]+(?: +[^.[\]|*\s]+)*)))\s*/y;

/**
 * Compiles a path: `a.b`, `[0]`, `[-1]`, `[*]` (items), `*` (values), `[key]`, `[key=value]`, `[key^=start]` (filters),
 * `["a.b"]` (a name with a dot), `| json` (the text holds JSON), `| lines` (a list of texts is one text). `.` and the empty path stay where they are.
 * What is no path throws a `PathError` that says so in words.
 */
export function compilePath(path: string): Path {
  const steps: Step[] = [];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < path.trimEnd().length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(path);
    if (!match) throw new PathError(`"${path}" is not a path: it cannot be read from "${path.slice(at)}" on`);
    at = TOKEN.lastIndex;
    const step = stepOf(match.groups ?? {});
    if (step) steps.push(step);
  }
  return steps;
}

function stepOf(found: Record<string, string | undefined>): Step | undefined {
  if (found.decode === 'json' || found.decode === 'lines') return { step: found.decode };
  if (found.index !== undefined) return { step: 'index', index: Number(found.index) };
  if (found.items !== undefined) return { step: 'items' };
  if (found.values !== undefined) return { step: 'values' };
  const key = found.key ?? found.quoted;
  if (key !== undefined) return { step: 'key', key };
  if (found.filter === undefined) return undefined;
  const value = found.exact ?? found.value ?? '';
  const test =
    found.test === '='
      ? (text: string) => text === value
      : found.test === '^='
        ? (text: string) => text.startsWith(value)
        : () => true;
  return { step: 'filter', key: found.filter, test };
}
