/**
 * 53 bits that stand for a text, in base 36: to see whether two texts are the same but for white space, capitals and
 * the form of quotes. Not for secrets.
 */
export function digestOf(text: string): string {
  // cyrb53, of the public domain: two hashes of 32 bits, mixed.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = plain(text.charCodeAt(index));
    if (unit <= 0x20 || unit === 0xa0) continue;
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36);
}

function plain(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit === 0x2018 || unit === 0x2019) return 0x27;
  if (unit === 0x201c || unit === 0x201d) return 0x22;
  return unit;
}
