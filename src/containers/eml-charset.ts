import { TextDecoder } from 'node:util';
import { UsageError } from '../error.ts';
import type { MapBuilder } from '../text/map.ts';

/** Decodes bytes of a charset as they come, and keeps for each character where its bytes are written. */
export interface ByteWriter {
  /** One byte that is written at a span of the source. */
  byte(value: number, start: number, end: number): void;
  /** Characters of the source that stand for themselves. */
  copy(start: number, end: number): void;
  /** No more comes: what was begun and not ended is shown as U+FFFD. */
  finish(): void;
}

/** Writes decoded bytes to a builder over `source`. Throws a `UsageError` for a charset that nobody knows. */
export function writeBytes(builder: MapBuilder, source: string, charset: string, path: string): ByteWriter {
  const decoder = decoderFor(charset, path);
  let begun = -1;
  let at = 0;
  const finish = (): void => {
    if (begun >= 0) builder.put(decoder.decode() || '\uFFFD', begun, at);
    begun = -1;
  };
  const byte = (value: number, start: number, end: number): void => {
    at = end;
    if (begun < 0 && value < 0x80) {
      builder.put(String.fromCharCode(value), start, end);
      return;
    }
    if (begun < 0) begun = start;
    const text = decoder.decode(Uint8Array.of(value), { stream: true });
    if (text === '') return;
    builder.put(text, begun, end);
    begun = -1;
  };
  return {
    byte,
    copy(start, end) {
      let from = start;
      // The second byte of a character may look like a letter.
      while (begun >= 0 && from < end && source.charCodeAt(from) < 0x80)
        byte(source.charCodeAt(from), from, ++from);
      if (from < end) finish();
      builder.copy(from, end);
    },
    finish,
  };
}

/** Decodes whole bytes of a charset. Throws a `UsageError` for a charset that nobody knows. */
export const decodeCharset = (bytes: Uint8Array, charset: string, path: string): string =>
  decoderFor(charset, path).decode(bytes);

// What mail programs write when they do not know.
const UNNAMED = /^(?:|us-ascii|unknown.*|x-unknown|default|binary)$/i;

function decoderFor(charset: string, path: string): TextDecoder {
  try {
    return new TextDecoder(UNNAMED.test(charset) ? 'windows-1252' : charset, { ignoreBOM: true });
  } catch (cause) {
    throw new UsageError(`This mail is written in the charset "${charset}", which is not known.`, {
      place: { path },
      hint: 'Save it as UTF-8.',
      cause,
    });
  }
}

// What the bytes 0x80 to 0x9F are in windows-1252; the five that mean nothing stay as they are.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The byte that was read as a character of windows-1252. */
export function byteOf(character: string): number {
  const high = windows1252.indexOf(character);
  return high >= 0 ? 0x80 + high : character.charCodeAt(0) & 0xff;
}
