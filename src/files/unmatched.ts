import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { nearestName, UsageError } from '../error.ts';
import { isGlob, posixPath, readPattern } from './pattern.ts';

/** The error for a folder or glob whose files are all ignored, with the reason for the first. */
export const allIgnored = (input: string, reason = 'an ignore pattern'): UsageError =>
  new UsageError(`You are linting "${input}", but all of the files matching it are ignored.`, {
    hint: `The first because of ${reason}. Use "--no-ignore" to lint them all the same.`,
  });

/** The error for a glob that should leave files out. */
export const negated = (glob: string): UsageError =>
  new UsageError(`"${glob}" leaves nothing out.`, {
    hint: `Use --ignore-pattern "${glob.slice(1)}" for that.`,
  });

/** The error for a path, folder or glob that means no file. */
export async function nothingFound(
  input: string,
  {
    isFolder,
    cwd,
    list,
    others = [],
    commands = [],
  }: {
    isFolder: boolean;
    cwd: string;
    list: string | undefined;
    others?: readonly string[];
    /** Words that mean something else than a path, where they are spelt right. */
    commands?: readonly string[];
  },
): Promise<UsageError> {
  if (isFolder) {
    const [other] = others;
    const where =
      'In a folder, replies are looked for in Markdown, text and HTML files, and where "sources" of the configuration says.';
    const hint =
      other === undefined
        ? ''
        : ` Is ${other} an export of a helpdesk? Name it outright, or let "replylint init" write "sources".`;
    return new UsageError(`No files to lint were found in "${input}".`, { hint: where + hint });
  }
  if (isLink(resolve(cwd, input))) return new UsageError(`"${input}" is a link that leads nowhere.`);
  if (list !== undefined) {
    const near = nearestPath(input, cwd);
    return new UsageError(`There is no "${input}".`, {
      place: { path: list },
      hint: near === undefined ? listed : `Did you mean "${near}"?`,
    });
  }
  if (/\s\S+\s\S+\s/.test(input))
    return new UsageError(`No files matching "${input.slice(0, 40)}…" were found.`, {
      hint: 'To lint a text, pipe it in and use --stdin.',
    });
  return new UsageError(`No files matching ${isGlob(input) ? 'the pattern ' : ''}"${input}" were found.`, {
    hint: await hintFor(input, cwd, commands),
  });
}

async function hintFor(input: string, cwd: string, commands: readonly string[]): Promise<string> {
  if (input === 'lint' && commands.length > 0) return 'To lint takes no command: leave the word out.';
  const near = isGlob(input) ? await nearestGlob(posixPath(input), cwd) : nearestPath(input, cwd);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const command = nearestName(input, commands);
  return command === undefined
    ? 'Please check for typing mistakes in it.'
    : `Did you mean the command "${command}"?`;
}

const listed = 'A list holds a path a line, as it is seen from the folder you are in.';

async function nearestGlob(glob: string, cwd: string): Promise<string | undefined> {
  const { base } = await readPattern(glob);
  if (!glob.startsWith(base) || existsSync(resolve(cwd, base))) return undefined;
  const near = nearestPath(base, cwd);
  return near === undefined ? undefined : near + glob.slice(base.length);
}

/** An existing path that a misspelt one may have meant, written the same way; `undefined` when none is near. */
export function nearestPath(path: string, cwd: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  if (slashed !== path && existsSync(resolve(cwd, slashed))) return slashed;
  const segments = posixPath(path).split('/');
  let mended = '';
  for (const [index, segment] of segments.entries()) {
    const separator = index < segments.length - 1 ? '/' : '';
    const exists = segment === '' || segment === '.' || existsSync(resolve(cwd, mended + segment));
    const name = exists ? segment : nearestName(segment, readNames(resolve(cwd, mended)));
    if (name === undefined) return undefined;
    mended += name + separator;
  }
  return mended;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
