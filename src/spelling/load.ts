import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../error.ts';
import { openSpeller, type Speller } from './speller.ts';

let speller: Speller | undefined;

/** The speller over the dictionary that comes with the tool, read on first use. Throws `UsageError` without it. */
export function loadSpeller(): Speller {
  speller ??= readSpeller(placeOfDictionary(import.meta.filename));
  return speller;
}

/** Beside the bundle; where this is run from source, where the build puts it. */
const placeOfDictionary = (code: string): string =>
  join(dirname(code), code.endsWith('.ts') ? '../../dist' : '', 'english.bin');

/** The speller over the compiled dictionary in this file. Throws `UsageError` if there is none. */
export function readSpeller(path: string): Speller {
  const place = { path };
  const hint = 'Install replylint again, or run "npm run build" in its repository.';
  try {
    return openSpeller(readFileSync(path));
  } catch (cause) {
    throw new UsageError('The spelling dictionary cannot be read', { place, hint, cause });
  }
}
