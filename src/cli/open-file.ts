import { isMail } from '../containers/read.ts';
import type { FileResult } from '../diagnostic.ts';
import { decodeBytes } from '../files/decode.ts';
import type { Reply } from '../reply.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type ReadSetting, readFound } from './read-found.ts';

/** The result of a file without what was found in its replies. Plain data. */
export type FileFrame = Omit<FileResult, 'source' | 'diagnostics' | 'checks' | 'private'>;

/** A file whose replies were found. */
export interface OpenFile {
  readonly text: string;
  readonly lines: Lines;
  readonly replies: readonly Reply[];
  readonly frame: FileFrame;
  /** Where the file holds what a customer wrote, outside of replies. */
  readonly hidden: readonly Span[];
}

/** Finds the replies of a file. Throws a `UsageError` where it cannot be read as what it is. */
export async function openFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  setting: ReadSetting,
): Promise<OpenFile> {
  const { text, notices, encoding } = decodeBytes(bytes, path);
  const reading = await readFound({ path, text, ...(encoding && { encoding }) }, setting);
  const { replies, private: hidden = [] } = reading;
  const frame = {
    path,
    suppressed: [],
    replies: replies.length,
    notices: [...(saysCharset(path, text) ? [] : notices), ...reading.notices],
  };
  return { text, lines: linesOf(text), replies, frame, hidden };
}

/** A mail that names its charset says itself how its bytes are to be read. */
const saysCharset = (path: string, text: string): boolean => isMail(path) && /\bcharset=/i.test(text);
