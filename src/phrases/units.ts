/** A number of two bytes, the lowest first. */
export const readUnit = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** Numbers of two bytes each. */
export function readUnits(bytes: Uint8Array): number[] {
  const units: number[] = [];
  for (let at = 0; at < bytes.length; at += 2) units.push(readUnit(bytes, at));
  return units;
}

/** What `readUnits` reads. */
export const writeUnits = (units: readonly number[]): Uint8Array =>
  Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
