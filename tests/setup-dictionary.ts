import { fileURLToPath } from 'node:url';
import { buildDictionary } from '../scripts/dictionary/build.js';

/** Builds the dictionary that the speller reads when it is run from source; Vitest calls it once before all tests. */
export async function setup(): Promise<void> {
  await buildDictionary(fileURLToPath(new URL('../dist/english.bin', import.meta.url)));
}
