import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runWith, type TestWorld } from './running.ts';

/** A finding as the tests look at it. */
export interface Seen {
  readonly path: string;
  readonly rule: string;
  readonly line: number;
  readonly reply?: string;
}

/** A folder of replies that is linted as from a shell. */
export function makeFolder() {
  const cwd = mkdtempSync(join(tmpdir(), 'replylint-baseline-'));
  mkdirSync(join(cwd, '.git'));

  const at = (path: string) => join(cwd, path);

  function write(path: string, content: string): void {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  }

  const lint = (argv: readonly string[], world: TestWorld = {}) => runWith(cwd, argv, world);

  /** The findings that are shown. */
  async function findings(...argv: readonly string[]): Promise<Seen[]> {
    const { stdout, stderr, code } = await lint(['-f', 'json', ...argv]);
    if (code === 2) throw new Error(stderr);
    const files: JsonFile[] = JSON.parse(stdout);
    return files.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, replyId, replyTitle }) => {
        const reply = replyId ?? replyTitle;
        return { path: filePath.slice(cwd.length + 1), rule: ruleId, line, ...(reply && { reply }) };
      }),
    );
  }

  return {
    cwd,
    at,
    write,
    lint,
    findings,
    read: (path: string) => readFileSync(at(path), 'utf8'),
    move: (from: string, to: string) => {
      mkdirSync(dirname(at(to)), { recursive: true });
      renameSync(at(from), at(to));
    },
    remove: (path: string) => rmSync(at(path)),
  };
}

interface JsonFile {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly line: number;
    readonly replyId?: string;
    readonly replyTitle?: string;
  }[];
}
