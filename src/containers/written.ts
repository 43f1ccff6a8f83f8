import { stringify } from 'yaml';
import type { Mapping, Preset } from '../helpdesks/preset.ts';
import type { Format } from './source.ts';

/** Mappings as the `sources` of a configuration, in YAML: whoever pastes them has what the preset does, and can change it. */
export function writeSources(
  { name, title }: Preset,
  mappings: readonly Mapping[],
  filesOf: (mapping: Mapping) => string,
): string {
  const entries = mappings.map(({ shape: _shape, format, each, ...rest }) => ({
    files: filesOf({ format }),
    format,
    ...(each && { each }),
    ...rest,
  }));
  const yaml = stringify({ sources: entries }, { lineWidth: 0, aliasDuplicateObjects: false });
  const several = mappings.length > 1 ? 'Of several entries, the first whose "files" fit decides.\n# ' : '';
  return `# ${title}: what "preset: ${name}" stands for.\n# ${several}Set "files" to yours.\n${yaml}`;
}

/** All files of a format, as a glob. */
export const anyFile = ({ format }: Mapping): string => GLOBS[format];

const GLOBS: Readonly<Record<Format, string>> = {
  json: '**/*.json',
  ndjson: '**/*.ndjson',
  yaml: '**/*.{yaml,yml}',
  csv: '**/*.csv',
  xml: '**/*.xml',
  po: '**/*.po',
  markdown: '**/*.md',
  email: '**/*.email',
  text: '**/*.html',
};
