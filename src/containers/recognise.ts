import { UsageError } from '../error.ts';
import { library } from '../helpdesks/generic.ts';
import { helpdesks } from '../helpdesks/index.ts';
import type { Mapping } from '../helpdesks/preset.ts';
import { conversationsIn, readConversations } from './conversations.ts';
import { readValues } from './formats.ts';
import { lookIn } from './look.ts';
import { type DataNode, type Entry, entryOf, type SourceText } from './node.ts';
import { proposalFor } from './propose.ts';
import { LIBRARY_NAME, type Reading, type ReadOptions } from './read.ts';
import { readingOf } from './reading.ts';
import { findReplies } from './replies.ts';
import type { DataFormat, Format } from './source.ts';

/** Reads a file of a format by its shape alone. When no preset knows the shape, the UsageError proposes a mapping. */
export async function readRecognised(
  file: SourceText,
  format: DataFormat,
  options: ReadOptions,
): Promise<Reading> {
  const values = await readValues(file, format, {}, options.readBeside);
  const spoken = conversationsIn(values);
  if (spoken) return { ...readConversations(file, spoken, options.facts), data: { format, roots: values } };
  const mapping = findMapping(file, values, mappingsOf(format));
  if (!mapping) throw proposalFor(file, values, format);
  const source = { ...mapping, format };
  return readingOf(file, source, findReplies(file, values, source, options), values);
}

/** Whether a mapping holds for files of a format: lines of JSON hold what JSON holds. */
export const serves = (mapping: Mapping, format: Format): boolean =>
  mapping.format === format || (format === 'ndjson' && mapping.format === 'json');

/** All mappings of a format that can be told by their shape. */
export const mappingsOf = (format: Format): readonly Mapping[] =>
  helpdesks.flatMap(({ mappings }) => mappings).filter((mapping) => serves(mapping, format) && mapping.shape);

/** The first mapping whose shape the values have. */
export const findMapping = (
  file: SourceText,
  values: readonly DataNode[],
  mappings: readonly Mapping[],
): Mapping | undefined => mappings.find((mapping) => fits(file, values, mapping));

// Of many documents, the first ones tell what they all are.
const SAMPLE = 20;

function fits(file: SourceText, values: readonly DataNode[], { shape }: Mapping): boolean {
  const look = lookIn(file);
  return (shape ?? []).some((path) =>
    values.slice(0, SAMPLE).some((node) => {
      try {
        return look.hits(path, { node }, 1).length > 0;
      } catch (error) {
        if (error instanceof UsageError) return false;
        throw error;
      }
    }),
  );
}

/**
 * Reads a Markdown file as a library if its name says so, or if most of its sections hold prose in a fence or a quote; then a notice
 * says how it was read.
 */
export async function readRecognisedLibrary(
  file: SourceText,
  options: ReadOptions,
): Promise<Reading | undefined> {
  const [mapping] = library.mappings;
  const values = await readValues(file, 'markdown', {}, options.readBeside);
  const [root] = values;
  if (!mapping || root?.kind !== 'map') return undefined;
  const named = LIBRARY_NAME.test(file.path);
  const bodies = root.entries.flatMap(({ value }) => entryOf(value, 'auto') ?? []);
  const boxed = root.entries.filter(({ value }) =>
    isProse(entryOf(value, 'fence') ?? entryOf(value, 'quote')),
  );
  if (bodies.length < 2 || !(named || boxed.length * 2 > bodies.length)) return undefined;
  const reading = readingOf(file, mapping, findReplies(file, values, mapping, options), values);
  const said = `Read as a library of ${reading.replies.length} replies, one under each heading; "sources" can say otherwise.`;
  return named ? reading : { ...reading, notices: [said, ...reading.notices] };
}

/** Whether a box holds words rather than commands. */
const isProse = (entry: Entry | undefined): boolean =>
  entry?.value.kind === 'text' && /[a-z]{2},? [a-z]+ [a-z]+ .*[.!?]/i.test(entry.value.text);
