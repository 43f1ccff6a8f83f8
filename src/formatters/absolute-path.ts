import { resolve } from 'node:path';

/** The path as ESLint shows it; `<text>` stays as it is. */
export const absolutePath = (path: string, cwd: string): string =>
  path === '<text>' ? path : resolve(cwd, path);
