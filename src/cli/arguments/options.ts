import { Option } from 'commander';
import { rows } from './option-table.ts';

/**
 * The options of a lint run, made anew for each command that takes them, in the groups of the help: all, or those that a
 * command line names. It takes a while to make them.
 */
export function options(argv?: readonly string[]): Option[] {
  const all = rows();
  const isWanted = argv ? namedIn(argv, all) : () => true;
  return all.flatMap(([heading, own]) =>
    own
      .filter(([flags]) => isWanted(flags))
      .map(([flags, description, finish]) => {
        const option = new Option(flags, description);
        if (heading !== undefined) option.helpGroup(heading);
        return finish?.(option) ?? option;
      }),
  );
}

/** Which options a command line may name, with what switches them off again; all where it holds one that is none, to be told what it could be. */
function namedIn(argv: readonly string[], all: ReturnType<typeof rows>): (flags: string) => boolean {
  const given = argv.filter((word) => word.startsWith('-') && word !== '-' && word !== '--');
  const known = new Set(all.flatMap(([, own]) => own.flatMap(([flags]) => namesOf(flags))));
  const named = new Set(
    given.flatMap((word) => (word.startsWith('--') ? [longName(word)] : lettersOf(word))),
  );
  const isKnown = (word: string): boolean =>
    known.has(word.startsWith('--') ? longName(word) : word.slice(0, 2));
  return given.every(isKnown) ? (flags) => namesOf(flags).some((name) => named.has(name)) : () => true;
}

const namesOf = (flags: string): readonly string[] =>
  flags
    .split(/,? /)
    .filter((part) => part.startsWith('-'))
    .map((name) => (name.startsWith('--') ? longName(name) : name));

/** `--no-color` and `--color=always` are both of `--color`. */
const longName = (word: string): string => (word.split('=')[0] ?? '').replace(/^--no-/, '--');

/** `-qf` may be two options, or one with a value. */
const lettersOf = (word: string): readonly string[] => Array.from(word.slice(1), (letter) => `-${letter}`);
