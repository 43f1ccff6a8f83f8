import { helpdesks } from '../helpdesks/index.ts';
import type { Mapping, Preset } from '../helpdesks/preset.ts';
import { conversationsIn } from './conversations.ts';
import { formatOf, type ReadBeside, readValues } from './formats.ts';
import type { SourceText } from './node.ts';
import { findMapping, mappingsOf } from './recognise.ts';

/** A preset that a file has the shape of, and the mapping that reads it. */
export interface Told {
  readonly preset: Preset;
  readonly mapping: Mapping;
}

/**
 * Tells by its shape which preset reads a file; `undefined` for drafts, conversations, and what no preset knows. What is broken is a UsageError.
 */
export async function tellPreset(file: SourceText, readBeside?: ReadBeside): Promise<Told | undefined> {
  const format = formatOf(file.path);
  if (!format) return undefined;
  const values = await readValues(file, format, {}, readBeside);
  if (conversationsIn(values)) return undefined;
  const mapping = findMapping(file, values, mappingsOf(format));
  const preset = mapping && helpdesks.find(({ mappings }) => mappings.includes(mapping));
  return preset && mapping && { preset, mapping: { ...mapping, format } };
}
