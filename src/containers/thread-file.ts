import { contextOf, threadFile } from '../conversation/schema.ts';
import { UsageError } from '../error.ts';
import type { Context } from '../reply.ts';
import type { DataNode, SourceText } from './node.ts';
import { readShaped } from './shaped.ts';

/** Reads what a thread file knows of a conversation, in JSON or YAML. What is broken or misspelt is a UsageError at its place. */
export async function readThreadFile(file: SourceText): Promise<Context> {
  const [root, second] = await readNodes(file);
  const place = { path: file.path };
  if (!root) throw new UsageError('this thread file holds nothing', { place });
  if (second)
    throw new UsageError('a thread file holds one conversation, and this one holds several', { place });
  return contextOf(readShaped(threadFile, root, file));
}

async function readNodes(file: SourceText): Promise<readonly DataNode[]> {
  const isJson = /\.jsonc?$/i.test(file.path) || /^\uFEFF?\s*[[{]/.test(file.text);
  if (isJson) return [(await import('./json.ts')).readJson(file)];
  return (await import('./yaml.ts')).readYaml(file);
}

/** The names that a thread file beside a draft can have: `late.thread.json`, `.yml` or `.yaml` beside `late.md`. */
export const sidecarsOf = (draft: string): readonly string[] => {
  const stem = draft.replace(/\.[^./\\]+$/, '');
  return ['json', 'yml', 'yaml'].map((ending) => `${stem}.thread.${ending}`);
};

/** Whether a file tells of a conversation and is no reply itself. */
export const isSidecar = (path: string): boolean => {
  const name = path.toLowerCase();
  return ['.thread.json', '.thread.yaml', '.thread.yml'].some((ending) => name.endsWith(ending));
};
