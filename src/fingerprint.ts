import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.ts';

/**
 * What a finding is known by from one run to the next, in 32 hexadecimal digits: its rule, its reply and its words.
 * The reply is its id, or its title, or nothing where the file is one reply: no path, no line, no number of a row.
 * The words are what the customer reads, decoded, so that neither escapes nor indents matter; where something is
 * missing, the name of what is missing. Findings that say the same of the same words of a reply share it.
 */
export function fingerprintOf({ rule, reply, range, identity }: Diagnostic, source: string): string {
  const { about = source.slice(...range), fellow } = identity ?? {};
  const own = reply?.id ?? reply?.title ?? '';
  const replies = fellow === undefined ? [own] : [own, fellow].sort();
  const parts = [rule, ...replies, normalize(about)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

const normalize = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
