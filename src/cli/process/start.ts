import { pathToFileURL } from 'node:url';
import { run } from '../main.ts';
import type { Outcome, World } from '../world.ts';
import { isDevice, print } from './output.ts';
import { untilEnded } from './until-ended.ts';

/** What only the script of the process can do, or its folder tells. */
export type Host = Required<Pick<World, 'importModule' | 'startWorker' | 'expectMuchWork'>> & {
  /** The folder of the package. */
  readonly folder: string;
  readonly parallelism: () => number;
};

/** Does what the command line of this process asks for, and sets its exit code. */
export async function start({ folder, parallelism, ...host }: Host): Promise<void> {
  // Node takes milliseconds to make a stream, and only a terminal needs one.
  const terminal = isDevice(1) && process.stdout.isTTY ? process.stdout : undefined;
  // What to do when nobody reads the output any more.
  let whenOver = () => {};
  const show = (outcome: Outcome): void => print(outcome, () => whenOver());
  const world: World = {
    ...host,
    cwd: process.cwd(),
    env: process.env,
    get home() {
      return pathToFileURL(`${folder}/`);
    },
    stdin: () => readAll(process.stdin),
    now: new Date(),
    stdoutIsTerminal: terminal !== undefined,
    columns: terminal?.columns,
    platform: process.platform,
    engine: process.version,
    get parallelism() {
      return parallelism();
    },
    terminal: () =>
      terminal && process.stdin.isTTY ? { input: process.stdin, output: process.stdout } : undefined,
    errorTerminal: () => (isDevice(2) && process.stderr.isTTY ? process.stderr : undefined),
    live: {
      write: show,
      untilEnded: () =>
        untilEnded((end) => {
          whenOver = end;
        }),
    },
  };
  const outcome = await run(process.argv.slice(2), world);
  process.exitCode = outcome.code;
  show(outcome);
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
