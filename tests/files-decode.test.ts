import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../src/error.ts';
import { decodeBytes } from '../src/files/decode.ts';
import { linesOf } from '../src/text/lines.ts';

const decode = (bytes: readonly number[] | Uint8Array) => decodeBytes(Uint8Array.from(bytes), 'draft.md');
const decodeText = (text: string, encoding: BufferEncoding = 'utf8') => decode(Buffer.from(text, encoding));

function complaint(bytes: readonly number[] | Uint8Array): string {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof UsageError) return `${error.place?.path}: ${error.message}`;
    throw error;
  }
  return 'nothing';
}

describe('UTF-8', () => {
  it('reads an empty file', () => {
    expect(decode([])).toEqual({ text: '', notices: [] });
  });

  it('keeps the byte-order mark, which takes no column', () => {
    const { text, notices } = decode([0xef, 0xbb, 0xbf, ...Buffer.from('Hi')]);
    expect({ text, notices }).toEqual({ text: '\uFEFFHi', notices: [] });
    expect(linesOf(text).place(1)).toEqual({ line: 1, column: 1 });
  });

  it.each([
    'a\r\nb\r\n',
    'a\rb\r',
    'a\nb',
    '\r\r\n\n',
    'Zoë 👩‍👩‍👧 — “quoted”',
    '\u001b[31m a recording of a terminal \u001b[0m',
  ])('leaves %j as it is', (text) => {
    expect(decodeText(text)).toEqual({ text, notices: [] });
  });

  it('gives back any text without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        fc.pre(!/[\p{Cc}\p{Cs}]/u.test(text));
        expect(decodeText(text)).toEqual({ text, notices: [] });
      }),
    );
  });

  it('reads 5 MB', () => {
    const text = 'Hi Zoë,\r\nthanks for waiting.\r\n'.repeat(170_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    expect(decodeText(text).text === text).toBe(true);
  });
});

describe('UTF-16', () => {
  const text = '\uFEFFHi Zoë, 👋\r\n';

  it('is read by its byte-order mark, in either order', () => {
    expect(decodeText(text, 'utf16le')).toEqual({ text, notices: [] });
    expect(decode(Buffer.from(text, 'utf16le').swap16())).toEqual({ text, notices: [] });
  });

  it('does not change the bytes it was given', () => {
    const bytes = Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
    const before = bytes.slice();
    decodeBytes(bytes, 'draft.md');
    expect(bytes).toEqual(before);
  });

  it('is refused when it is cut off', () => {
    expect(complaint([0xff, 0xfe, 0x48])).toBe(
      'draft.md: This is not a text file: its UTF-16 is cut off in the middle of a character.',
    );
    expect(complaint([0xfe, 0xff, 0x00, 0x48, 0x00])).toContain('cut off');
  });

  it('without a mark is not guessed', () => {
    expect(complaint(Buffer.from('Hi Sam', 'utf16le'))).toBe(
      'draft.md: This is not a text file: it holds NUL bytes.',
    );
  });
});

describe('other bytes', () => {
  it('reads invalid UTF-8 as windows-1252, and says so', () => {
    const { text, notices } = decode([
      ...Buffer.from('Hi,\nCaf'),
      0xe9,
      0x20,
      0x93,
      0x6f,
      0x6b,
      0x94,
      0x20,
      0x80,
      0x35,
      0x85,
    ]);
    expect(text).toBe('Hi,\nCafé “ok” €5…');
    expect(notices).toEqual([
      'Not valid UTF-8 (line 2), so it was read as windows-1252. Save it as UTF-8 to be sure.',
    ]);
  });

  it('takes one code unit for each byte, so that offsets are those of the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        const text = [0xff, ...Buffer.from('xxxxxxxx'.repeat(8)), ...bytes.map((byte) => byte | 0xa0)];
        expect(decode(text).text.length).toBe(text.length);
      }),
    );
  });

  it('refuses what is no text', () => {
    expect(complaint([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])).toContain('NUL bytes');
    expect(complaint([0x1f, 0x8b, 0x08, 0x01, 0x05, 0x06, 0x07, 0x41])).toContain(
      'full of control characters',
    );
    expect(complaint([0xff, 0xfe, 0x48, 0x00, 0x00, 0x00])).toContain('NUL characters');
  });

  it('does so for random bytes without crashing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(complaint(bytes)).toMatch(/^(nothing|draft\.md: This is not a text file: .+\.)$/);
      }),
    );
  });
});
