import { extname } from 'node:path';
import { readFrontMatter } from './frontmatter.ts';
import type { DataNode, SourceText } from './node.ts';
import type { DataFormat, Source } from './source.ts';

const byExtension: Readonly<Record<string, DataFormat>> = {
  '.json': 'json',
  '.jsonc': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xml': 'xml',
  '.po': 'po',
  '.pot': 'po',
  '.email': 'email',
};

/** Extensions of files that can hold many replies: linted where a `sources` entry covers them, or when named outright. */
export const containerExtensions: readonly string[] = Object.keys(byExtension);

/** The format that a file's name tells; `undefined` for drafts and unknown files. */
export const formatOf = (path: string): DataFormat | undefined => byExtension[extname(path).toLowerCase()];

/** Reads the values of a file; the reader of its format is loaded when it is needed. What is broken is a UsageError. */
export async function readValues(
  file: SourceText,
  format: DataFormat,
  source: Source,
  readBeside: ReadBeside = async () => undefined,
): Promise<readonly DataNode[]> {
  switch (format) {
    case 'json':
      return [(await import('./json.ts')).readJson(file)];
    case 'ndjson':
      return (await import('./json.ts')).readJsonLines(file);
    case 'yaml':
      return (await import('./yaml.ts')).readYaml(file);
    case 'csv':
      return [(await import('./csv.ts')).readCsv(file, source.delimiter ?? delimiterOf(file.path))];
    case 'xml':
      return [(await import('./xml.ts')).readXml(file)];
    case 'po':
      return [(await import('./po.ts')).readPo(file)];
    case 'markdown':
      return [await readMarkdown(file, source)];
    case 'email':
      return [await (await import('./email.ts')).readEmail(file, readBeside)];
  }
}

async function readMarkdown(file: SourceText, source: Source): Promise<DataNode> {
  const head = await readFrontMatter(file);
  return (await import('./library.ts')).readLibrary(file, head?.end ?? 0, source.sections);
}

const delimiterOf = (path: string): string | undefined => (/\.tsv$/i.test(path) ? '\t' : undefined);

/** Reads the text of a file that belongs to the one at hand; `undefined` when there is none. */
export type ReadBeside = (path: string) => Promise<string | undefined>;
