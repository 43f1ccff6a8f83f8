/** How many hashes a sketch keeps. */
export const SKETCH_SIZE = 48;

/**
 * The smallest hashes of a text's runs of three words, each once, in ascending order: a sketch of fixed size from
 * which the share of common runs of two texts can be told (bottom-k MinHash, Broder 1997).
 */
export function sketchOf(words: readonly string[]): Uint32Array {
  const hashes = new Set<number>();
  for (let at = 0; at + 3 <= words.length; at++)
    hashes.add(hashOf(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  return Uint32Array.from(hashes).sort().slice(0, SKETCH_SIZE);
}

/**
 * The estimated share of common runs among all runs of two texts, 0 to 1; exact for short texts. Most texts differ from
 * the first runs on: where the share cannot reach `least` any more, it is 0.
 */
export function likeness(a: Uint32Array, b: Uint32Array, least: number): number {
  const mostApart = SKETCH_SIZE * (1 - least) + 1e-9;
  let i = 0;
  let j = 0;
  let seen = 0;
  let common = 0;
  while (seen < SKETCH_SIZE && (i < a.length || j < b.length)) {
    const x = i < a.length ? (a[i] ?? 0) : Infinity;
    const y = j < b.length ? (b[j] ?? 0) : Infinity;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
    seen++;
    if (seen - common > mostApart) return 0;
  }
  return seen === 0 ? 0 : common / seen;
}

// FNV-1a, 32 bits.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
