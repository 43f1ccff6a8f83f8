import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../error.ts';
import { openSpeller, type Speller } from './speller.ts';

/** Beside the bundle; run from source, where the build puts it. */
const PLACE = import.meta.url.endsWith('.ts') ? '../../dist/english.bin' : './english.bin';

let speller: Speller | undefined;

/** The speller over the dictionary that comes with the tool, read on first use. Throws `UsageError` without it. */
export function loadSpeller(): Speller {
  speller ??= openSpeller(readDictionary(fileURLToPath(new URL(PLACE, import.meta.url))));
  return speller;
}

function readDictionary(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const hint = 'Install replylint again, or run "npm run build" in its repository.';
    throw new UsageError('The spelling dictionary cannot be read', { place: { path }, hint, cause });
  }
}
