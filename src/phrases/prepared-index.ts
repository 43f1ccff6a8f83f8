/** What `prepared.ts` reads; the build writes it here (`scripts/phrases.js`). */
export const preparedIndex: string | undefined = undefined;
