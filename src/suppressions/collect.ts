import type { SourceText } from '../containers/node.ts';
import { isMail, type Reading } from '../containers/read.ts';
import type { Reply } from '../reply.ts';
import { readInner } from './inner.ts';
import { readOuter } from './outer.ts';
import type { Written } from './written.ts';

/** The replies of a file as they are to be linted, and what the file says of suppressions, in its order. */
export interface Collected {
  readonly replies: readonly Reply[];
  readonly written: readonly Written[];
}

/** Reads the suppressions of a file: those outside its replies, and those in their words. */
export async function collectSuppressions(file: SourceText, reading: Reading): Promise<Collected> {
  const { data } = reading;
  const hasHead = data ? data.format === 'markdown' : !isMail(file.path);
  const inner = [];
  for (const reply of reading.replies) inner.push(await readInner(reply));
  const said = inner.flatMap(({ written }) => written);
  const taken = new Set(said.map(({ span }) => span[0]));
  const outer = (await readOuter(file, reading, hasHead)).filter(({ span }) => !taken.has(span[0]));
  return {
    replies: inner.map(({ reply }) => reply),
    written: [...outer, ...said].sort((a, b) => a.span[0] - b.span[0]),
  };
}
