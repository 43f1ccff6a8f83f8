import { UsageError } from '../error.ts';
import type { Span } from '../text/span.ts';
import { type Head, readDescribed, readHead } from './eml-head.ts';
import { decodeFileName } from './eml-words.ts';
import type { SourceText } from './node.ts';

/** A part of a mail that holds something itself. */
export interface Part {
  /** `text/plain`, `image/png`, … in lower case. */
  readonly type: string;
  readonly charset: string;
  /** Content-Transfer-Encoding, in lower case. */
  readonly transfer: string;
  readonly span: Span;
  /** The file's name, where the part is an attachment. */
  readonly attachment?: string;
}

/** What a mail says (the same words in two markups, where it has both) and what it carries. */
export interface Parts {
  readonly plain?: Part;
  readonly html?: Part;
  readonly attachments: readonly string[];
}

const DEEPEST = 50;

/** Finds the text of a mail. A multipart without a boundary is a UsageError. */
export function findParts(file: SourceText, head: Head, span: Span): Parts {
  const leaves = leavesOf(file, head, span, 0);
  const texts = leaves.filter(({ attachment }) => attachment === undefined);
  const plain = texts.find(({ type }) => type === 'text/plain');
  const html = texts.find(({ type }) => type === 'text/html');
  return {
    ...(plain && { plain }),
    ...(html && { html }),
    attachments: leaves.flatMap(({ attachment }) => (attachment === undefined ? [] : [attachment])),
  };
}

function leavesOf(file: SourceText, head: Head, span: Span, depth: number): readonly Part[] {
  const { value: type, parameters } = readDescribed(head.field('Content-Type'), 'text/plain');
  if (!type.startsWith('multipart/')) return [leafOf(file, head, span)];
  const { boundary } = parameters;
  if (!boundary || depth > DEEPEST)
    throw new UsageError(
      boundary
        ? 'This mail is nested too deeply.'
        : 'This mail says that it has parts, and not what divides them.',
      { place: { path: file.path, source: file.text, offset: span[0] } },
    );
  return divide(file.text, span, boundary).flatMap((part) => {
    const own = readHead(file, part);
    return leavesOf(file, own, [own.end, part[1]], depth + 1);
  });
}

function leafOf({ path }: SourceText, head: Head, span: Span): Part {
  const { value: type, parameters } = readDescribed(head.field('Content-Type'), 'text/plain');
  const disposition = readDescribed(head.field('Content-Disposition'), '');
  const name = decodeFileName({ ...parameters, ...disposition.parameters }, path);
  const isAttached = disposition.value === 'attachment' || !type.startsWith('text/');
  return {
    type,
    charset: parameters.charset ?? '',
    transfer: (head.field('Content-Transfer-Encoding') ?? '7bit').trim().toLowerCase(),
    span,
    ...(isAttached && { attachment: name ?? type }),
  };
}

/** The stretches between the lines that name the boundary. */
function divide(text: string, [start, end]: Span, boundary: string): readonly Span[] {
  const spans: Span[] = [];
  const line = `--${boundary}`;
  let from: number | undefined;
  for (let at = text.indexOf(line, start); at >= 0 && at < end; at = text.indexOf(line, at + line.length)) {
    if (at > start && text[at - 1] !== '\n') continue;
    const rest = /^(--)?[ \t]*(?:\r?\n|$)/.exec(text.slice(at + line.length, at + line.length + 200));
    if (!rest) continue;
    if (from !== undefined) spans.push([from, Math.max(from, at - (text[at - 2] === '\r' ? 2 : 1))]);
    from = rest[1] ? undefined : at + line.length + rest[0].length;
    if (rest[1]) return spans;
  }
  if (from !== undefined) spans.push([from, end]);
  return spans;
}
