import { resolve } from 'node:path';
import type { ResolvedConfig } from '../../config/resolve.ts';
import { readDraft } from '../../containers/draft.ts';
import type { SourceText } from '../../containers/node.ts';
import { type Reading, readReplies } from '../../containers/read.ts';
import { decodeBytes } from '../../files/decode.ts';
import { lookUp, readBytes } from '../../files/read.ts';
import { nameless } from './inputs.ts';
import { readSidecar } from './thread.ts';

/** How a text is read. */
export interface ReadSetting {
  readonly config: ResolvedConfig;
  readonly cwd: string;
  /** Also replies that their helpdesk has switched off. */
  readonly all: boolean;
}

/** The replies of a text. A text without a name comes from a clipboard or a helpdesk's editor. */
export const readFound = async (
  file: SourceText,
  { config: { facts, sources }, cwd, all }: ReadSetting,
): Promise<Reading> =>
  file.path === nameless
    ? { replies: [await readDraft(file, 'plain', facts)], notices: [] }
    : readReplies(file, {
        facts: { ...facts, ...(await readSidecar(file.path, cwd)) },
        sources,
        all,
        readBeside: readerIn(cwd),
      });

/** Reads a file, by its path from a folder, that may not be there. */
export const readerIn =
  (cwd: string) =>
  async (shown: string): Promise<string | undefined> => {
    const path = resolve(cwd, shown);
    return lookUp(path, shown) ? decodeBytes(readBytes(path, shown), shown).text : undefined;
  };
