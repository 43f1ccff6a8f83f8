import { isMail } from '../../containers/read.ts';
import type { Diagnostic, FileResult } from '../../diagnostic.ts';
import { decodeBytes } from '../../files/decode.ts';
import type { Reply } from '../../reply.ts';
import { type Lines, linesOf } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { findSuppressions, maySuppress } from './find-suppressions.ts';
import type { FileSetting } from './lint-file.ts';
import { readFound } from './read-found.ts';

/** The result of a file without what was found in its replies. Plain data. */
export type FileFrame = Omit<FileResult, 'source' | 'diagnostics' | 'checks' | 'times' | 'private'>;

/** A file whose replies were found. */
export interface OpenFile {
  readonly text: string;
  readonly lines: Lines;
  readonly replies: readonly Reply[];
  readonly frame: FileFrame;
  /** Where the file holds what a customer wrote, outside of replies. */
  readonly hidden: readonly Span[];
  /** What is wrong with the suppressions of the file. */
  readonly mistakes: readonly Diagnostic[];
}

/** Finds the replies of a file. Throws a `UsageError` where it cannot be read as what it is. */
export async function openFile(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  setting: Omit<FileSetting, 'inspect' | 'readMacros'>,
): Promise<OpenFile> {
  const { text, notices, encoding } = decodeBytes(bytes, path);
  const file = { path, text, ...(encoding && { encoding }) };
  const reading = await readFound(file, setting);
  const lines = linesOf(text);
  const { private: hidden = [] } = reading;
  const {
    replies,
    directives = [],
    mistakes = [],
  } = maySuppress(text, setting.config)
    ? await findSuppressions(file, reading, lines, setting)
    : { replies: reading.replies };
  const frame = {
    path,
    suppressed: [],
    replies: replies.length,
    notices: [...(saysCharset(path, text) ? [] : notices), ...reading.notices],
    ...(directives.length > 0 && { directives }),
  };
  return { text, lines, replies, frame, hidden, mistakes };
}

/** A mail that names its charset says itself how its bytes are to be read. */
const saysCharset = (path: string, text: string): boolean => isMail(path) && /\bcharset=/i.test(text);
