import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.ts';

/**
 * What a finding is known by from one run to the next: its rule, its reply and its words, so that moved lines and
 * renamed files keep it. 32 hexadecimal digits; two findings that say the same of the same words share it.
 */
export function fingerprintOf({ rule, reply, range }: Diagnostic, source: string): string {
  const words = source
    .slice(...range)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  const parts = [rule, reply?.id ?? reply?.title ?? '', words];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
