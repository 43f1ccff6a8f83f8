import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes the declarations of a folder that `entry` does not lead to: nobody can import them. */
export function keepPublicTypes(folder, entry) {
  const kept = new Set([join(entry)]);
  for (const path of kept) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g))
      kept.add(join(dirname(path), `${imported}.d.ts`));
  }
  for (const path of readdirSync(folder, { recursive: true }))
    if (path.endsWith('.d.ts') && !kept.has(path)) rmSync(join(folder, path));
}
