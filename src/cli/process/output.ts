import { fstatSync, statSync, writeSync } from 'node:fs';
import { codeOf } from '../../files/read.ts';
import type { Outcome } from '../world.ts';

type Stream = NodeJS.WritableStream & NodeJS.EventEmitter;

const watched = new Set<Stream>();

/** Writes what a run came to. `whenOver` is called where nobody reads it any more, which is no error. */
export function print({ stdout, stderr, output = Buffer.from(stdout) }: Outcome, whenOver: () => void): void {
  write(1, () => process.stdout, output, whenOver);
  write(2, () => process.stderr, Buffer.from(stderr), whenOver);
}

function write(file: number, stream: () => Stream, bytes: Uint8Array, whenOver: () => void): void {
  const end = (error: unknown): void => (isOver(error) ? whenOver() : fail(error));
  let rest = bytes;
  try {
    while (rest.length > 0 && !isDevice(file)) rest = rest.subarray(writeSync(file, rest));
  } catch (error) {
    // A pipe that is full and does not wait: the stream does.
    if (codeOf(error) !== 'EAGAIN') {
      end(error);
      return;
    }
  }
  if (rest.length === 0) return;
  const target = stream();
  if (!watched.has(target)) target.on('error', end);
  watched.add(target);
  target.write(rest);
}

function fail(error: unknown): void {
  process.exitCode = 2;
  console.error(`The output cannot be written (${codeOf(error) || error}).`);
}

const isOver = (error: unknown): boolean => ['EPIPE', 'EOF'].includes(codeOf(error));

/** Whether a file of the process is a terminal or the like; what is thrown away needs no stream. */
export function isDevice(file: number): boolean {
  try {
    const stats = fstatSync(file);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return true;
  }
}
