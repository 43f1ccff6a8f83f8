import { UsageError } from '../error.ts';
import { shifted } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import type { DataNode, Entry, MapNode, TextNode } from './node.ts';

/** The head of a text: its values, and where the text itself begins. */
export interface FrontMatter {
  readonly values: MapNode;
  /** Offset of the first character after the closing line. */
  readonly end: number;
}

const HEAD = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const FOOT = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m;

/**
 * Reads the YAML between two `---` lines at the start of a text; `undefined` when there is none.
 * What stands between two rules but is no map belongs to the reply. Broken YAML is a UsageError.
 */
export async function readFrontMatter(file: {
  readonly path: string;
  readonly text: string;
}): Promise<FrontMatter | undefined> {
  const head = HEAD.exec(file.text);
  if (!head) return undefined;
  const start = head[0].length;
  const foot = FOOT.exec(file.text.slice(start));
  if (!foot) return undefined;
  const span: Span = [start, start + foot.index];
  const end = span[1] + foot[0].length;
  const values = readSimpleLines(file.text, span) ?? (await readYamlHead(file, span));
  return values && { values, end };
}

// Words that YAML readers take for something else than a text.
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Reads lines of `key: value` with nothing to unescape, and comments that speak to us; `undefined` where it takes a real YAML reader, which is slow to load. */
function readSimpleLines(source: string, span: Span): MapNode | undefined {
  const head = source.slice(...span);
  // Letters of all scripts take long to gather.
  const simpleLine = /[^\0-\x7f]/.test(head)
    ? /^(?:|#[ \t]*replylint-.*|(?<key>[A-Za-z][\w-]*):[ \t]+(?<value>true|false|[1-9]\d{0,8}|\p{L}[\p{L}\p{N} .,'’_/@+-]*))$/u
    : /^(?:|#[ \t]*replylint-.*|(?<key>[A-Za-z][\w-]*):[ \t]+(?<value>true|false|[1-9]\d{0,8}|[A-Za-z][A-Za-z0-9 .,'_/@+-]*))$/;
  const entries: Entry[] = [];
  let offset = span[0];
  for (const line of head.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const match = simpleLine.exec(line.trimEnd());
    if (!match) return undefined;
    const { key, value } = match.groups ?? {};
    if (key !== undefined && value !== undefined) {
      const from = offset + line.indexOf(value, key.length + 1);
      const node = simpleValue(value, [from, from + value.length]);
      if (!node || entries.some((entry) => entry.key === key)) return undefined;
      entries.push({ key, span: [offset, offset + key.length], value: node });
    }
    offset += line.length;
  }
  return { kind: 'map', span, entries };
}

const traceVerbatim = (node: TextNode) => shifted(node.span[0]);

function simpleValue(value: string, span: Span): DataNode | undefined {
  if (value === 'true' || value === 'false') return { kind: 'scalar', span, value: value === 'true' };
  if (/^\d+$/.test(value)) return { kind: 'scalar', span, value: Number(value) };
  return NOT_TEXT.test(value) ? undefined : { kind: 'text', span, text: value, trace: traceVerbatim };
}

/** A head that a YAML reader must read: `undefined` when it is no map. */
async function readYamlHead(
  file: { readonly path: string; readonly text: string },
  span: Span,
): Promise<MapNode | undefined> {
  const { readYaml } = await import('./yaml.ts');
  const looksLikeHead = /^\s*(?:#.*\n\s*)*["']?[\w-]+["']?:(?:\s|$)/.test(file.text.slice(...span));
  try {
    const node = readYaml(file, span)[0];
    return node?.kind === 'map' ? node : undefined;
  } catch (error) {
    if (error instanceof UsageError && !looksLikeHead) return undefined;
    throw error;
  }
}
