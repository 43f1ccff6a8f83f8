import { UsageError } from '../error.ts';
import { decodeBytes, windows1252 } from './decode.ts';

/** How the bytes of a text are written. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text as bytes, in the encoding of the bytes that it was read from. Throws a `UsageError` for a character which that encoding has not. */
export function encodeLike(original: Uint8Array, text: string, path: string): Uint8Array {
  const encoding = encodingOf(original, path);
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return encodeWindows1252(text, path);
  }
}

function encodingOf(bytes: Uint8Array, path: string): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return decodeBytes(bytes, path).encoding ?? 'utf-8';
}

function encodeWindows1252(text: string, path: string): Uint8Array {
  const bytes = text.replace(/[^\0-\x7f\xa0-\xff]/gu, (character) => {
    const index = windows1252.indexOf(character);
    if (index >= 0) return String.fromCharCode(0x80 + index);
    throw new UsageError(`It is written in windows-1252, which has no “${character}”.`, {
      place: { path },
      hint: 'Save it as UTF-8.',
    });
  });
  return Buffer.from(bytes, 'latin1');
}
