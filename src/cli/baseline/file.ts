import type { Entry } from '../../baseline/entry.ts';
import { readEntries, writeEntries } from '../../baseline/text.ts';
import { dataFile, readValue } from '../../config/file.ts';
import { UsageError } from '../../error.ts';
import { codeOf, lookUp, readBytes } from '../../files/read.ts';
import { writeWhole } from '../../files/write.ts';

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
  const { parseJson } = await import('../../config/json.ts');
  const text = Buffer.from(readBytes(path, shown)).toString('utf8');
  const quick = parseQuickly(text);
  if (quick === undefined) refuseConflict(text, shown);
  const file = dataFile(path, shown, {
    text,
    value: quick ?? parseJson(text, shown).value,
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

function refuseConflict(text: string, shown: string): void {
  const mark = /^<{7} .*$/m.exec(text);
  if (mark)
    throw new UsageError('Two branches changed this, and nobody has settled how it goes together.', {
      place: { path: shown, source: text, offset: mark.index, length: mark[0].length },
      hint: 'Keep the entries of both, a comma between them; --prune-baseline takes out what is gone.',
    });
}

/** Writes a baseline, unless it says so already. Throws a `UsageError` where that cannot be done. */
export function writeBaseline({ path, shown }: BaselineFile, entries: readonly Entry[]): void {
  const text = writeEntries(entries);
  const stats = lookUp(path);
  if (stats?.isFile() && Buffer.from(readBytes(path, shown)).toString('utf8') === text) return;
  if (stats && (stats.mode & 0o222) === 0)
    throw new UsageError('It is read-only, so the baseline was not written.', { place: { path: shown } });
  try {
    writeWhole(path, text);
  } catch (cause) {
    throw new UsageError(`The baseline cannot be written (${codeOf(cause)}).`, {
      place: { path: shown },
      cause,
    });
  }
}
