/** The book that `prepared.ts` reads; the build puts here what reads the one that it wrote (`scripts/phrases.js`). */
export const readPreparedIndex: (() => Uint8Array) | undefined = undefined;
