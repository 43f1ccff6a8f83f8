import { extname } from 'node:path';
import { UsageError } from '../error.ts';
import type { Markup, Reply } from '../reply.ts';
import { readDraft } from './draft.ts';
import type { Facts } from './facts.ts';

/** What a file held. */
export interface Reading {
  readonly replies: readonly Reply[];
  /** What a person should know though it is no finding. */
  readonly notices: readonly string[];
}

const draftMarkups: Readonly<Record<string, Markup>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain',
  '.text': 'plain',
  '.html': 'html',
  '.htm': 'html',
};

/** Finds the replies of one file. What cannot be read is a UsageError with its place. */
export async function readReplies(
  file: { readonly path: string; readonly text: string },
  options: { readonly facts?: Facts } = {},
): Promise<Reading> {
  const markup = draftMarkups[extname(file.path).toLowerCase()];
  if (!markup) throw new UsageError(`cannot tell how this file is written`, { place: { path: file.path } });
  return { replies: [await readDraft(file, markup, options.facts)], notices: [] };
}
