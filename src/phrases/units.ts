/** A number of two bytes, the lowest first. */
export const readUnit = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** Numbers one after another, as `readUnit` reads them. */
export const writeUnits = (units: readonly number[]): Uint8Array =>
  Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
