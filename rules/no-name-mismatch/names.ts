import type { Person } from '../../src/reply.ts';
import { withoutAccents } from '../../src/text/letters.ts';
import { nicknames } from './nicknames.ts';

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor doctor sir madam mister mistress rev father herr frau mme monsieur madame senor senora shri smt'.split(
    ' ',
  ),
);
const JOINING: ReadonlySet<string> = new Set(
  'and or und y et e the family team all both there everyone von van de der den del la le da dos di bin al el'.split(
    ' ',
  ),
);
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A name for comparing: lower case, without accents. */
export const plainName = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’ʼ]/g, "'")
    .trim();

/** Whether a greeting speaks by title: "Dr Okafor". */
export const isTitled = (words: string): boolean => TITLES.has(plainName(words.split(/[\s.]+/)[0] ?? ''));

/** The names in some words, plain, without titles and joining words. */
export const namesIn = (words: string): string[] =>
  plainName(words)
    .split(/[^\0-\x7f]/.test(words) ? /[^\p{L}\p{N}'-]+/u : /[^A-Za-z0-9'-]+/)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .filter((word) => word !== '' && !TITLES.has(word) && !JOINING.has(word));

/** Everything a customer may be called: their names, short and long forms of them, and the name in their address. */
export function namesOf(
  person: Person,
  more: Readonly<Record<string, readonly string[]>>,
): ReadonlySet<string> {
  const { firstName = '', lastName = '', aliases = [], email = '' } = person;
  const written = [firstName, lastName, ...aliases].join(' ');
  const spelt = written
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüøå]/g, (letter) => UMLAUTS[letter] ?? letter);
  const address = email === '' ? [] : (email.split('@')[0] ?? '').split(/[^\p{L}]+/u);
  return new Set([
    ...namesIn(written),
    ...namesIn(spelt),
    ...address.filter((part) => part.length > 2).map(plainName),
    ...shortForms([firstName, ...aliases].flatMap(namesIn), more),
  ]);
}

function shortForms(names: readonly string[], more: Readonly<Record<string, readonly string[]>>): string[] {
  const own = Object.entries(more).map(([long, short]) => [plainName(long), short.map(plainName)] as const);
  return [...Object.entries(nicknames()), ...own].flatMap(([name, others]) => {
    if (names.includes(name)) return others;
    return others.some((other) => names.includes(other)) ? [name, ...others] : [];
  });
}
