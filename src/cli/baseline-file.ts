import type { Entry } from '../baseline/entry.ts';
import { readEntries, writeEntries } from '../baseline/text.ts';
import { dataFile, readValue } from '../config/file.ts';
import { UsageError } from '../error.ts';
import { codeOf, lookUp, readBytes } from '../files/read.ts';
import { writeWhole } from '../files/write.ts';

/** A baseline on the disk. */
export interface BaselineFile {
  /** Absolute. */
  readonly path: string;
  /** As it is shown. */
  readonly shown: string;
}

/** The entries of a baseline; `undefined` where there is none yet. Throws a `UsageError` framed at what is wrong. */
export async function readBaseline({ path, shown }: BaselineFile): Promise<readonly Entry[] | undefined> {
  if (!lookUp(path, shown)) return undefined;
  const { parseJson } = await import('../config/json.ts');
  const text = Buffer.from(readBytes(path, shown)).toString('utf8');
  const file = dataFile(path, shown, {
    text,
    value: parseQuickly(text) ?? parseJson(text, shown).value,
    locate: (at, of) => parseJson(text, shown).locate(at, of),
  });
  return readValue(file, readEntries);
}

// The parser that knows places takes far longer, and is needed for a broken file only.
function parseQuickly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a baseline, unless it says so already. Throws a `UsageError` where that cannot be done. */
export function writeBaseline({ path, shown }: BaselineFile, entries: readonly Entry[]): void {
  const text = writeEntries(entries);
  try {
    if (lookUp(path)?.isFile() && Buffer.from(readBytes(path)).toString('utf8') === text) return;
    writeWhole(path, text);
  } catch (cause) {
    throw new UsageError(`The baseline cannot be written (${codeOf(cause)}).`, {
      place: { path: shown },
      cause,
    });
  }
}
