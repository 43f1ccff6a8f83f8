import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from './digest.ts';
import { decodePack, type Entries, type Entry, encodePack } from './pack.ts';

/** Results that are kept from run to run. */
export interface Store {
  /** What was kept of something, if it was made from the same. */
  get(of: string, key: string): Uint8Array | undefined;
  put(of: string, key: string, data: Uint8Array): void;
  /** Writes what is new, if anything is. Throws the system's error. */
  save(): void;
}

/** Days after which what was of no use is forgotten, and bytes that are kept besides those of the last run. */
const DAYS = 30;
const MOST = 50_000_000;

/**
 * Opens the store in a folder, which need not be there. What cannot be read, or was made by another version, is nothing.
 * `maker` holds no space; `today` counts days from 1970.
 */
export function openStore(folder: string, maker: string, today: number): Store {
  const path = join(folder, 'replylint.cache');
  const kept = readPack(path, maker);
  const used = new Map<string, Entry>();
  let isNew = false;
  return {
    get(of, key) {
      const entry = kept.get(of);
      if (!entry || entry.key !== key || digest(entry.data) !== entry.sum) return undefined;
      used.set(of, { ...entry, day: today });
      return entry.data;
    },
    put(of, key, data) {
      used.set(of, { key, day: today, data, sum: digest(data) });
      isNew = true;
    },
    save() {
      if (isNew) writePack(path, encodePack(prune(used, kept, today), maker));
    },
  };
}

function readPack(path: string, maker: string): Entries {
  try {
    return decodePack(readFileSync(path), maker);
  } catch {
    return new Map();
  }
}

/** What the run used, and of the rest what is young, the youngest first, as far as there is room. */
function prune(used: Entries, kept: Entries, today: number): Entries {
  const pruned = new Map(used);
  const rest = [...kept].filter(([of, { day }]) => !used.has(of) && day > today - DAYS);
  let size = 0;
  for (const [of, entry] of rest.sort(([, a], [, b]) => b.day - a.day)) {
    size += entry.data.length;
    if (size > MOST) break;
    pruned.set(of, entry);
  }
  return pruned;
}

// Only its owner reads it: it holds words of replies. A reader sees the old pack or the new one; of two writers, the last one's stays.
function writePack(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  const draft = `${path}.${digest(`${performance.now()} ${Math.random()}`).slice(0, 12)}.tmp`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(draft, bytes, { mode: 0o600 });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
  removeRemains(folder);
}

const HOUR = 3_600_000;

/** Takes away what writers that were killed have left. */
function removeRemains(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^replylint\.cache\.[0-9a-f]{12}\.tmp$/.test(name)) continue;
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > HOUR) rmSync(path, { force: true });
  }
}
