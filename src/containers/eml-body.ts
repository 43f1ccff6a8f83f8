import { MapBuilder } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { byteOf, decodeCharset, writeBytes } from './eml-charset.ts';
import { coarseMap, type Decoded, type SourceText } from './node.ts';

/** How a part writes its text. */
export interface Encoding {
  /** Content-Transfer-Encoding, in lower case. */
  readonly transfer: string;
  readonly charset: string;
}

/**
 * Decodes the body of a part. Quoted-printable and plain bodies are exact to the character; a base64 body leads to its
 * first line, and nothing can be written back to it. An unknown charset is a UsageError.
 */
export function decodeBody(file: SourceText, span: Span, { transfer, charset }: Encoding): Decoded {
  if (transfer === 'base64') return decodeBase64(file, span, charset);
  if (transfer === 'quoted-printable') return decodeQuoted(file, span, charset);
  return decodeEightBit(file, span, charset);
}

function decodeBase64({ path, text }: SourceText, [start, end]: Span, charset: string): Decoded {
  const bytes = Buffer.from(text.slice(start, end), 'base64');
  const first = /^[^\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { text: decodeCharset(bytes, charset, path), map: coarseMap([start, start + first]) };
}

const TOKEN = /=[ \t]*(?:\r?\n|$)|=([\da-fA-F]{2})|[ \t]+(?=\r?\n|$)|[ \t]+|=|[^= \t]+/g;

function decodeQuoted({ path, text }: SourceText, [start, end]: Span, charset: string): Decoded {
  const builder = new MapBuilder(text, (words) => encodeQuoted(words, charset));
  const writer = writeBytes(builder, text, charset, path);
  const body = text.slice(start, end);
  for (const { 0: token, 1: hex, index } of body.matchAll(TOKEN)) {
    const from = start + index;
    const to = from + token.length;
    if (hex !== undefined) writer.byte(Number.parseInt(hex, 16), from, to);
    else if (!/^=[ \t]*(?:\r?\n|$)/.test(token) && !isTrailing(token, body, index)) writer.copy(from, to);
  }
  writer.finish();
  return builder.finish();
}

// White space at the end of a line was added on the way.
const isTrailing = (token: string, body: string, index: number): boolean =>
  token.trim() === '' &&
  !/[\r\n]/.test(token) &&
  /^(?:\r?\n|$)/.test(body.slice(index + token.length, index + token.length + 2));

/** Text as quoted-printable; refused where the charset may not have its characters. */
function encodeQuoted(text: string, charset: string): string | undefined {
  if (/[^\0-\x7f]/.test(text) && !/^utf-?8$/i.test(charset)) return undefined;
  return text.replace(/[^\t\n\r -<>-~]+/g, (found) =>
    Array.from(Buffer.from(found), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

// These say of a byte what the file as a whole was read as.
const AS_READ = /^(?:|us-ascii|iso-8859-1|latin-?1|windows-1252|cp-?1252)$/i;

function decodeEightBit({ path, text, encoding }: SourceText, [start, end]: Span, charset: string): Decoded {
  const isAscii = !/[^\0-\x7f]/.test(text.slice(start, end));
  const builder = new MapBuilder(text, (words) => (isAscii && /[^\0-\x7f]/.test(words) ? undefined : words));
  if (isAscii || encoding !== 'windows-1252' || AS_READ.test(charset))
    return builder.copy(start, end).finish();
  const writer = writeBytes(builder, text, charset, path);
  for (const { 0: token, index } of text.slice(start, end).matchAll(/[\0-\x7f]+|[^\0-\x7f]/g)) {
    const from = start + index;
    if (token.charCodeAt(0) < 0x80) writer.copy(from, from + token.length);
    else writer.byte(byteOf(token), from, from + token.length);
  }
  writer.finish();
  return builder.finish();
}
