import { sep } from 'node:path';

/** Files by a glob: where to start looking, how deep, and which to take. */
export interface Pattern {
  /** The folder that the glob starts from, as it is written: `drafts` of `drafts/*.md`. */
  readonly base: string;
  /** Folders below `base` that can hold a match. */
  readonly depth: number;
  /** Takes any file, so that only the kinds of file that hold replies are meant. */
  readonly anyKind: boolean;
  /** Whether a path relative to `base`, with slashes, is meant. */
  matches(path: string): boolean;
}

/** Whether a path could be a glob. */
export const isGlob = (path: string): boolean => /[*?[\]{}]|[!+@]\(/.test(path);

/** Whether a glob means what does not match it. */
export const isNegated = (glob: string): boolean => /^!(?!\()/.test(glob);

/** Reads a glob; `*` takes dot files too. */
export async function readPattern(glob: string): Promise<Pattern> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob: rest } = picomatch.scan(glob);
  return {
    base,
    depth: /\*\*|[({]/.test(rest) ? Number.POSITIVE_INFINITY : rest.split('/').length - 1,
    anyKind: /(^|\/)\*+$/.test(rest),
    matches: rest === '' ? () => false : picomatch(rest, { dot: true }),
  };
}

/** A path or glob with slashes, however the system writes it. */
export const posixPath = (path: string, separator: string = sep): string =>
  separator === '/' ? path : path.replaceAll(separator, '/');
