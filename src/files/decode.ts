import { isUtf8 } from 'node:buffer';
import { UsageError } from '../error.ts';
import { linesOf } from '../text/lines.ts';

/** A file's bytes as text; a byte-order mark stays in it as U+FEFF, so that offsets count in the whole file. */
export interface DecodedText {
  readonly text: string;
  /** What had to be guessed. */
  readonly notices: readonly string[];
  /** Set where the bytes are no UTF-8 and no UTF-16. */
  readonly encoding?: 'windows-1252';
}

/** Reads bytes as UTF-8, as UTF-16 where a byte-order mark says so, else as windows-1252. Throws a `UsageError` where they are no text. */
export function decodeBytes(bytes: Uint8Array, path: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return decodeUtf16(buffer, path);
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return decodeUtf16(Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16(), path, buffer.length);
  if (buffer.includes(0)) throw notText(path, 'it holds NUL bytes');
  if (isUtf8(buffer)) return { text: expectText(buffer.toString('utf8'), path), notices: [] };
  const text = expectText(decodeWindows1252(buffer), path);
  const replaced = buffer.toString('utf8');
  const { line } = linesOf(replaced).place(replaced.indexOf('\uFFFD'));
  return {
    text,
    encoding: 'windows-1252',
    notices: [`Not valid UTF-8 (line ${line}), so it was read as windows-1252. Save it as UTF-8 to be sure.`],
  };
}

function decodeUtf16(buffer: Buffer, path: string, length = buffer.length): DecodedText {
  if (length % 2 === 1) throw notText(path, 'its UTF-16 is cut off in the middle of a character');
  const text = buffer.toString('utf16le');
  if (text.includes('\0')) throw notText(path, 'it holds NUL characters');
  return { text: expectText(text, path), notices: [] };
}

/** What bytes 0x80 to 0x9F mean in windows-1252; the five that mean nothing stay control characters. */
export const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const decodeWindows1252 = (buffer: Buffer): string =>
  buffer.toString('latin1').replace(/[\x80-\x9f]/g, (byte) => windows1252[byte.charCodeAt(0) - 0x80] ?? byte);

const SAMPLE = 8192;
const MOST_CONTROLS = 0.1;

// Terminal recordings hold a few escapes; a program or an image holds many.
function expectText(text: string, path: string): string {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[^\s -~\u00A0-\uFFFF]/g)?.length ?? 0;
  if (controls > sample.length * MOST_CONTROLS) throw notText(path, 'it is full of control characters');
  return text;
}

const notText = (path: string, why: string): UsageError =>
  new UsageError(`This is not a text file: ${why}.`, {
    place: { path },
    hint: 'If it is text, save it as UTF-8.',
  });
