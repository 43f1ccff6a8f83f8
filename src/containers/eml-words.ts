import { decodeCharset } from './eml-charset.ts';

const ENCODED = /(?:=\?[^?\s]+\?[bq]\?[^?]*\?=(?:\s+(?==\?[^?\s]+\?[bq]\?))?)+/gi;
const WORD = /=\?([^?*\s]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;

/** Decodes the encoded words (RFC 2047) of a subject or a name: `=?utf-8?Q?Zo=C3=AB?=` is Zoë. */
export const decodeWords = (text: string, path: string): string =>
  text.replace(ENCODED, (run) => {
    const pieces: { charset: string; bytes: Buffer }[] = [];
    for (const [, charset = '', kind = '', payload = ''] of run.matchAll(WORD)) {
      const bytes = kind.toLowerCase() === 'b' ? Buffer.from(payload, 'base64') : bytesOfQ(payload);
      const last = pieces.at(-1);
      // A character may be cut in two by the end of a word.
      if (last && last.charset.toLowerCase() === charset.toLowerCase())
        last.bytes = Buffer.concat([last.bytes, bytes]);
      else pieces.push({ charset, bytes });
    }
    return pieces.map(({ charset, bytes }) => decodeCharset(bytes, charset, path)).join('');
  });

const bytesOfQ = (payload: string): Buffer =>
  Buffer.from(
    payload
      .replaceAll('_', ' ')
      .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** The name of a file: `filename*=utf-8''Gro%C3%9F.pdf` (RFC 2231), or as it stands. */
export function decodeFileName(
  parameters: Readonly<Record<string, string>>,
  path: string,
): string | undefined {
  const extended = parameters['filename*'] ?? parameters['name*'];
  const [, , encoded] = /^([^']*)'[^']*'(.*)$/s.exec(extended ?? '') ?? [];
  if (encoded !== undefined) return decodePercents(encoded);
  const plain = parameters.filename ?? parameters.name;
  return plain === undefined ? undefined : decodeWords(plain, path);
}

function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
