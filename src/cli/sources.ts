import { resolve } from 'node:path';
import { readReplies } from '../containers/read.ts';
import { tellPreset } from '../containers/told.ts';
import { anyFile, writeSources } from '../containers/written.ts';
import { didYouMean, UsageError } from '../error.ts';
import { lookUp } from '../files/read.ts';
import { safeText } from '../formatters/safe-text.ts';
import { helpdesks } from '../helpdesks/index.ts';
import type { Command } from './arguments/flags.ts';
import { readerIn } from './run/read-found.ts';
import { type Outcome, printed, type World } from './world.ts';

/**
 * Prints where replies are, as the `sources` of a configuration: of a preset, or of a file that a preset knows. Without either, all presets.
 * Throws a `UsageError` for a name that is neither, and for a file whose shape no preset has.
 */
export async function printSources(
  { of }: Extract<Command, { name: 'sources' }>,
  { cwd }: World,
): Promise<Outcome> {
  if (of === undefined) return printed(tableOfPresets());
  const preset = helpdesks.find(({ name }) => name === of);
  if (preset) return printed(writeSources(preset, preset.mappings, anyFile));
  if (lookUp(resolve(cwd, of), of)?.isFile() === true) return printed(await sourcesOf(of, cwd));
  const names = helpdesks.map(({ name }) => name);
  throw new UsageError(`"${of}" is neither a preset nor a file.`, {
    hint: didYouMean(of, names) ?? '"replylint sources" lists the presets.',
  });
}

async function sourcesOf(path: string, cwd: string): Promise<string> {
  const readBeside = readerIn(cwd);
  const text = (await readBeside(path)) ?? '';
  const told = await tellPreset({ path, text }, readBeside);
  if (told) {
    const lines = writeSources(told.preset, [told.mapping], () => path).split('\n');
    return lines.map(safeText).join('\n');
  }
  // A container that nobody knows is an error that proposes a mapping.
  const { replies } = await readReplies({ path, text }, { readBeside });
  throw new UsageError('this is read without an entry in "sources"', {
    place: { path },
    hint: `It holds ${replies.length === 1 ? 'one reply' : `${replies.length} replies`}. An entry can still say more, such as a dialect: "replylint sources" lists the presets.`,
  });
}

/** Each preset with the formats that it reads. */
function tableOfPresets(): string {
  const rows = helpdesks.map(({ name, title, mappings }) => {
    const formats = [...new Set(mappings.map(({ format }) => format))].join(', ');
    const named = mappings.some(({ shape }) => shape) ? '' : ' (when named)';
    return [name, `${formats}${named}`, title];
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('');
}
