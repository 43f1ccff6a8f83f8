import type { Sources } from './english.ts';

/** Writes the speller's dictionary to a `.bin` file, and the licences of its sources beside it. */
export function buildDictionary(outFile: string): Promise<void>;

/** The word lists that the dictionary is made from, out of the packages that bring them. */
export function readSources(): Promise<Sources>;
