import type { FileResult } from '../diagnostic.ts';
import type { Look } from './formatter.ts';
import { loadPalette, type Palette } from './paint.ts';
import { safeText } from './safe-text.ts';

/** Lines around a change, as git shows them. */
const CONTEXT = 3;

/**
 * What fixes have changed, as a unified diff that `git apply` takes; nothing where nothing was fixed. A pipe gets the
 * text as it is; on a terminal, which would obey it, control characters are shown by stand-ins.
 */
export async function formatDiff(results: readonly FileResult[], look: Look): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const patches = results.flatMap(({ path, original, source }) => {
    if (original === undefined) return [];
    const options = { context: CONTEXT, headerOptions: FILE_HEADERS_ONLY };
    return [createTwoFilesPatch(`a/${path}`, `b/${path}`, original, source, undefined, undefined, options)];
  });
  const diff = patches.join('');
  return look.terminal ? showOnTerminal(diff, await loadPalette(look)) : diff;
}

function showOnTerminal(diff: string, { red, green, cyan, bold }: Palette): string {
  const paint = (line: string): string => {
    const safe = safeText(line);
    if (/^(?:---|\+\+\+) /.test(line)) return bold(safe);
    if (line.startsWith('@@')) return cyan(safe);
    if (line.startsWith('+')) return green(safe);
    return line.startsWith('-') ? red(safe) : safe;
  };
  return diff
    .split('\n')
    .map((line) => paint(line.replace(/\r$/, '')))
    .join('\n');
}
