/** A number of two bytes, the lowest first. */
export const readUnit = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** The numbers between two places. */
export function readUnits(bytes: Uint8Array, start: number, end: number): number[] {
  const units: number[] = [];
  for (let at = start; at < end; at += 2) units.push(readUnit(bytes, at));
  return units;
}

/** Numbers as `readUnits` reads them. */
export const writeUnits = (units: readonly number[]): Uint8Array =>
  Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
