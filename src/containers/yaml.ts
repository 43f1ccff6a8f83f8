import { isAlias, isMap, isNode, isScalar, isSeq, type Node, parseAllDocuments, type Scalar } from 'yaml';
import { UsageError } from '../error.ts';
import type { Span } from '../text/span.ts';
import type { DataNode, Entry, SourceText, TextNode } from './node.ts';
import { traceYamlText, type YamlStyle } from './yaml-text.ts';

// A YAML reader takes about a hundred bytes of memory for each byte of the file.
const MAX_LENGTH = 16_000_000;

/**
 * Reads the YAML documents in a span of a file. A text under an anchor is read once, where it stands; what points to it
 * holds it as an alias, and a collection that is pointed to is not read again. Broken YAML is a UsageError.
 */
export function readYaml(file: SourceText, span: Span = [0, file.text.length]): readonly DataNode[] {
  if (span[1] - span[0] > MAX_LENGTH)
    throw new UsageError('this YAML is too long to be read at once', {
      place: { path: file.path },
      hint: 'Split the file, or export it as JSON or CSV, which take far less memory.',
    });
  const shift = span[0] + (file.text.startsWith('\uFEFF', span[0]) ? 1 : 0);
  try {
    const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
    const documents = parseAllDocuments(file.text.slice(shift, span[1]), options);
    return ('empty' in documents ? [] : documents).flatMap((document) => {
      const [error] = document.errors;
      if (error) throw yamlError(file, error.message, error.pos[0] + shift);
      return document.contents ? [readDocument(file, document.contents, shift)] : [];
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError('this YAML is nested too deeply to be read', {
      place: { path: file.path },
      cause: error,
    });
  }
}

const styles: Readonly<Record<string, YamlStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function readDocument(file: SourceText, contents: Node, shift: number): DataNode {
  const anchors = new Map<string, TextNode>();
  const collections = new Set<string>();
  const spanOf = (node: Node): Span => [(node.range?.[0] ?? 0) + shift, (node.range?.[1] ?? 0) + shift];
  const empty = (span: Span): DataNode => ({ kind: 'scalar', span, value: null });

  // ` #` starts a comment, and takes the rest of "Hi #{customer.firstname}" with it.
  function refuseCutPlaceholder(end: number): void {
    const comment = /^[ \t]*#\{/.exec(file.text.slice(end, end + 100));
    if (comment) throw bracesError(file, end + comment[0].length - 2);
  }

  function readScalar(node: Scalar, inFlow: boolean): DataNode {
    const { value } = node;
    const span = spanOf(node);
    if (value === null) refuseCutPlaceholder(span[1]);
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
      return { kind: 'scalar', span, value };
    const style = styles[node.type ?? ''] ?? 'plain';
    const trace = (text: TextNode) => traceYamlText(file.text, text.span, text.text, style, inFlow);
    if (style === 'plain') refuseCutPlaceholder(span[1]);
    const read: TextNode = { kind: 'text', span, text: String(value), trace };
    if (node.anchor) anchors.set(node.anchor, read);
    return read;
  }

  function readEntry(pair: { key: unknown; value: unknown }, names: Set<string>, inFlow: boolean): Entry[] {
    if (!isNode(pair.key)) return [];
    const span = spanOf(pair.key);
    if (!isScalar(pair.key)) throw bracesError(file, span[0]);
    const key = String(pair.key.value);
    if (key === '<<') return [];
    if (names.has(key)) throw yamlError(file, `The name "${key}" comes twice in one map`, span[0]);
    names.add(key);
    return [{ key, span, value: isNode(pair.value) ? read(pair.value, inFlow) : empty(span) }];
  }

  function read(node: Node, inFlow: boolean): DataNode {
    const span = spanOf(node);
    if (isScalar(node)) return readScalar(node, inFlow);
    if (!isAlias(node) && node.anchor) collections.add(node.anchor);
    if (isMap(node)) {
      const names = new Set<string>();
      const flow = node.flow === true;
      return { kind: 'map', span, entries: node.items.flatMap((pair) => readEntry(pair, names, flow)) };
    }
    if (isSeq(node)) {
      const flow = node.flow === true;
      return {
        kind: 'list',
        span,
        items: node.items.map((item) => (isNode(item) ? read(item, flow) : empty(span))),
      };
    }
    if (!isAlias(node)) return empty(span);
    const text = anchors.get(node.source);
    if (!text && !collections.has(node.source))
      throw yamlError(file, `nothing before this is called &${node.source}`, span[0]);
    return text ? { ...text, alias: true } : empty(span);
  }

  return read(contents, false);
}

// The one mistake that people who write templates in YAML make.
const BARE_PLACEHOLDER = /(?:^|[:-][ \t]+)(?:\{\{|\{%|%\{|#\{|[@`])/;

function yamlError(file: SourceText, message: string, offset: number): UsageError {
  const line = /[^\r\n]*$/.exec(file.text.slice(0, offset))?.[0] ?? '';
  const rest = /^[^\r\n]*/.exec(file.text.slice(offset))?.[0] ?? '';
  if (BARE_PLACEHOLDER.test(line + rest)) return bracesError(file, offset);
  if (/call stack/.test(message)) message = 'nested too deeply';
  const words = message.replace(/\s+at line[\s\S]*$/, '').replace(/[.:]$/, '');
  return new UsageError(`this is not valid YAML: ${words.charAt(0).toLowerCase()}${words.slice(1)}`, {
    place: { path: file.path, source: file.text, offset },
  });
}

function bracesError(file: SourceText, offset: number): UsageError {
  return new UsageError(
    'this is not valid YAML: a text that starts with a placeholder or a mark, or holds " #{", needs quotes',
    {
      place: { path: file.path, source: file.text, offset },
      hint: 'Put the whole text in double quotes, or in a block under |.',
    },
  );
}
