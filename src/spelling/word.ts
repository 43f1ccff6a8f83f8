import { withoutAccents } from '../text/letters.ts';

/** Pronouns with an 's that is always a mistake. */
const NEVER_POSSESSIVE = /^(?:hers?|hi[ms]|its|me|mine|my|ours?|theirs?|them|they|us|we|yours?)$/i;

/** The word with straight apostrophes and without accents, as the dictionary has it. */
export const plainOf = (word: string): string => withoutAccents(word.replaceAll('’', "'"));

/** What is left when a possessive ending is taken off; `undefined` if there is none, or a pronoun before it. */
export function stemOf(word: string): string | undefined {
  if (!word.includes("'")) return undefined;
  const [, stem] = /^(.+)'s$/i.exec(word) ?? /^(.+s)'$/i.exec(word) ?? [];
  return stem === undefined || NEVER_POSSESSIVE.test(stem) ? undefined : stem;
}
