import { Misfit, type Shape } from '../shape.ts';

/** Whether a path belongs: relative to the folder of the configuration, with forward slashes. */
export type Matches = (path: string) => boolean;

/** Globs as a `.gitignore` has them: `*.md` matches in any folder, `chat` the whole folder, `!x` takes back; braces too. */
export const glob: Shape<string> = {
  schema: { type: 'string', minLength: 1 },
  read(value, path) {
    if (typeof value !== 'string' || value.replace(/^!/, '') === '')
      throw new Misfit(path, `${JSON.stringify(value)} is not a glob such as "chat/**"`);
    if (value.includes('../'))
      throw new Misfit(
        path,
        `"${value}" leads out of the folder of the configuration`,
        'Globs count from the folder of the configuration file.',
      );
    return value;
  },
};

/** Compiles globs; the last one that matches decides. None match nothing. */
export async function compileGlobs(globs: readonly string[]): Promise<Matches> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const tests = globs.map((pattern) => {
    const body = anchor(pattern.replace(/^!/, ''));
    return { takesBack: pattern.startsWith('!'), test: picomatch([body, `${body}/**`], { dot: true }) };
  });
  return (path) => {
    const last = tests.findLast(({ test }) => test(path));
    return last !== undefined && !last.takesBack;
  };
}

function anchor(pattern: string): string {
  const body = pattern.replace(/\/$/, '');
  return /^\.?\//.test(body) || body.includes('/') ? body.replace(/^\.?\//, '') : `**/${body}`;
}
