/** Runs of `size` words, in lower case without punctuation, as a set. */
export function shinglesOf(text: string, size: number): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) shingles.add(words.slice(at, at + size).join(' '));
  return shingles;
}

/** The share of one set that the other has too; 0 for an empty set. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of part) if (whole.has(one)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

/** How much two sets have in common, of all they have: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = shareIn(a, b) * a.size;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
