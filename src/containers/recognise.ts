import { UsageError } from '../error.ts';
import { library } from '../helpdesks/generic.ts';
import { helpdesks } from '../helpdesks/index.ts';
import type { Mapping } from '../helpdesks/preset.ts';
import { readValues } from './formats.ts';
import { lookIn } from './look.ts';
import { type DataNode, entryOf, type SourceText } from './node.ts';
import { proposalFor } from './propose.ts';
import { LIBRARY_NAME, type Reading, type ReadOptions } from './read.ts';
import { findReplies, readingOf } from './replies.ts';
import type { DataFormat, Format } from './source.ts';

/** Reads a file of a format by its shape alone. When no preset knows the shape, the UsageError proposes a mapping. */
export async function readRecognised(
  file: SourceText,
  format: DataFormat,
  options: ReadOptions,
): Promise<Reading> {
  const values = await readValues(file, format, {}, options.readBeside);
  const mapping = findMapping(file, values, mappingsOf(format));
  if (!mapping) throw proposalFor(file, values, format);
  return readingOf(file, mapping, findReplies(file, values, mapping, options), values);
}

/** All mappings of a format that can be told by their shape. */
export const mappingsOf = (format: Format): readonly Mapping[] =>
  helpdesks
    .flatMap(({ mappings }) => mappings)
    .filter((mapping) => mapping.format === format && mapping.shape);

/** The first mapping whose shape the values have. */
export const findMapping = (
  file: SourceText,
  values: readonly DataNode[],
  mappings: readonly Mapping[],
): Mapping | undefined => mappings.find((mapping) => fits(file, values, mapping));

function fits(file: SourceText, values: readonly DataNode[], { shape }: Mapping): boolean {
  const look = lookIn(file);
  return (shape ?? []).some((path) =>
    values.some((node) => {
      try {
        return !look.hits(path, { node, way: [] })[Symbol.iterator]().next().done;
      } catch (error) {
        if (error instanceof UsageError) return false;
        throw error;
      }
    }),
  );
}

/** Reads a Markdown file as a library if its name says so, or if most of its sections hold a reply in a fence or a quote. */
export async function readRecognisedLibrary(
  file: SourceText,
  options: ReadOptions,
): Promise<Reading | undefined> {
  const [mapping] = library.mappings;
  const values = await readValues(file, 'markdown', {}, options.readBeside);
  const [root] = values;
  if (!mapping || root?.kind !== 'map') return undefined;
  const sections = root.entries.filter(({ value }) => entryOf(value, 'auto'));
  const boxed = sections.some(({ value }) => entryOf(value, 'fence') ?? entryOf(value, 'quote'));
  if (sections.length < 2 || !(boxed || LIBRARY_NAME.test(file.path))) return undefined;
  return readingOf(file, mapping, findReplies(file, values, mapping, options), values);
}
