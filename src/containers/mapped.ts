import { nearestName } from '../error.ts';
import { library } from '../helpdesks/generic.ts';
import { helpdesks } from '../helpdesks/index.ts';
import type { Mapping, Preset } from '../helpdesks/preset.ts';
import { Misfit } from '../shape.ts';
import { localeIn } from './captures.ts';
import { readDraft } from './draft.ts';
import type { Facts } from './facts.ts';
import { formatOf, readValues } from './formats.ts';
import type { DataNode, SourceText } from './node.ts';
import { proposalFor } from './propose.ts';
import { markupOf, type Reading, type ReadOptions, type SourceEntry } from './read.ts';
import { readingOf } from './reading.ts';
import { findMapping, mappingsOf, serves } from './recognise.ts';
import { findReplies } from './replies.ts';
import { type Format, type Source, sourceShape } from './source.ts';

/** Reads a file by an entry of `sources`. A mistake in the entry is a UsageError at its place in the configuration. */
export async function readMapped(
  file: SourceText,
  entry: SourceEntry,
  options: ReadOptions,
): Promise<Reading> {
  const { preset: name, ...own } = checkEntry(entry);
  const locale = localeIn(file.path, own.files);
  const facts = { ...options.facts, ...(locale !== undefined && { locale }) };
  const preset = name === undefined ? undefined : findPreset(name, entry);
  const { format, mappings } = chooseFormat(file, own, preset, entry);
  if (format === 'text') return readWhole(file, { ...dialectOf(preset), ...own }, facts);
  const values = await readValues(file, format, own, options.readBeside);
  const mapping = preset ? chooseMapping(file, values, mappings) : mappingWithout(file, values, format, own);
  if (!mapping) throw proposalFor(file, values, format);
  const source: Source = { ...mapping, ...own, format };
  return readingOf(
    file,
    source,
    findReplies(file, values, source, { facts, all: options.all }),
    values,
    own.text !== undefined,
  );
}

/** The entry, checked; what is wrong is blamed at its place. */
function checkEntry(entry: SourceEntry): Source {
  try {
    return sourceShape.read(entry.entry, []);
  } catch (error) {
    if (error instanceof Misfit) throw entry.blame(error.path, error.message, error.hint);
    throw error;
  }
}

function findPreset(name: string, entry: SourceEntry): Preset {
  const found = helpdesks.find((preset) => preset.name === name);
  if (found) return found;
  const names = helpdesks.map((preset) => preset.name);
  const nearest = nearestName(name, names);
  const hint = nearest ? `Did you mean "${nearest}"?` : `There are ${names.join(', ')}.`;
  throw entry.blame(['preset'], `there is no preset "${name}"`, hint);
}

/** The format in which to read a file, and the mappings of the preset that hold for it. */
function chooseFormat(file: SourceText, own: Source, preset: Preset | undefined, entry: SourceEntry) {
  const formats = formatsOf(file, own);
  const all = preset?.mappings ?? [];
  const format = formats.find((one) => all.some((mapping) => serves(mapping, one))) ?? formats[0];
  if (!format)
    throw entry.blame([], `the name ${file.path} does not tell how it is written`, 'Add "format".');
  const exact = all.filter((mapping) => mapping.format === format);
  const mappings = exact.length > 0 ? exact : all.filter((mapping) => serves(mapping, format));
  if (preset && mappings.length === 0 && format !== 'text') {
    const message = `the preset "${preset.name}" does not read ${format} files`;
    throw entry.blame(['preset'], message, readsWhat(preset));
  }
  return { format, mappings };
}

/** The formats that an entry can mean for a file, the likeliest first. */
function formatsOf(file: SourceText, { format, sections, text }: Source): readonly Format[] {
  if (format) return [format];
  const markup = markupOf(file.path);
  if (sections || (text && markup === 'markdown')) return ['markdown'];
  if (markup) return markup === 'markdown' ? ['text', 'markdown'] : ['text'];
  const told = formatOf(file.path);
  return told ? [told] : [];
}

const readsWhat = ({ mappings }: Preset): string =>
  `It reads ${[...new Set(mappings.map(({ format }) => format))].join(' and ')}.`;

const dialectOf = (preset: Preset | undefined): Source => {
  const dialect = preset?.mappings[0]?.dialect;
  return dialect === undefined ? {} : { dialect };
};

/** Of the mappings of a preset, the one whose shape the file has. */
const chooseMapping = (file: SourceText, values: readonly DataNode[], mappings: readonly Mapping[]) =>
  findMapping(file, values, mappings) ?? mappings.find(({ shape }) => !shape) ?? mappings[0];

/** Without a preset: the entry says all, or the shape of the file says the rest. */
function mappingWithout(file: SourceText, values: readonly DataNode[], format: Format, own: Source) {
  if (own.text) return {};
  return format === 'markdown' ? library.mappings[0] : findMapping(file, values, mappingsOf(format));
}

/** Reads a file that is one reply, as its entry says. */
async function readWhole(file: SourceText, source: Source, facts: Facts): Promise<Reading> {
  const { dialect, fillIns, channel, placeholders, kind = 'macro' } = source;
  const said = {
    ...facts,
    kind,
    ...(dialect !== undefined && { dialect }),
    ...(fillIns && { fillIns }),
    ...(placeholders && { placeholders }),
    ...(channel && { channel }),
  };
  const [rule] = source.text ?? [];
  const told = rule?.markup === 'qweb' || rule?.markup === 'auto' ? undefined : rule?.markup;
  return { replies: [await readDraft(file, told ?? markupOf(file.path) ?? 'plain', said)], notices: [] };
}
