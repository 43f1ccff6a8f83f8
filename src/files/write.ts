import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lookUp } from './read.ts';

/**
 * Writes a file of ours, and its folder: a reader sees the old file or the new one, never half of one. A link is followed,
 * rights are kept; a device or a pipe is written to. Throws the system's error.
 */
export function writeWhole(path: string, text: string): void {
  const stats = lookUp(path);
  // Renaming would put a file in its place, where root does it even for all other programs.
  if (stats && !stats.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const target = stats ? realpathSync(path) : path;
  const draft = `${target}.${Date.now().toString(36)}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, text);
    if (stats) chmodSync(draft, stats.mode);
    renameSync(draft, target);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}
