import type { Document } from '../../src/document/document.ts';
import type { Context } from '../../src/reply.ts';
import { informal } from './informal.ts';

let casual: ReadonlySet<string> | undefined;

/** A test for words that are right in this reply whatever the dictionary says, in lower case: names, brands, the customer's own words. */
export function knownWords(
  { reply, anatomy: { greeting, named, signature } }: Document,
  words: readonly string[],
): (lower: string) => boolean {
  let own: ReadonlySet<string> | undefined;
  return (lower) => {
    casual ??= new Set(informal);
    const names = [greeting?.name, named, signature?.name].map((name) => name?.text ?? '');
    own ??= new Set(
      [...textsOf(reply.context), ...words, ...names].flatMap((text) => wordsOf(text.toLowerCase())),
    );
    return casual.has(lower) || own.has(lower);
  };
}

const wordsOf = (text: string): readonly string[] =>
  (text !== '' && text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) || [];

function textsOf({ customer, agent, words, brand, thread }: Context): string[] {
  const people = [customer, agent].flatMap((person) => [
    person?.firstName,
    person?.lastName,
    ...(person?.aliases ?? []),
  ]);
  const messages = thread?.filter(({ from }) => from === 'customer').map(({ text }) => text);
  return [...people, ...(words ?? []), brand, ...(messages ?? [])].filter((text) => text !== undefined);
}

/** Whether the reply itself vouches for a word: in an address, in code or quotes, or as a name in mid-sentence. */
export function isVouchedFor(word: string, { text, prose, links, sentences, words }: Document): boolean {
  const lower = word.toLowerCase();
  if (lower.length > 3 && links.some(({ href }) => href.toLowerCase().includes(lower))) return true;
  const starts = new Set(sentences.map(({ span }) => span[0]));
  const isName = ({ lower: other, span }: Document['words'][number]): boolean =>
    (other === lower || other === `${lower}'s`) &&
    !starts.has(span[0]) &&
    /^\p{Lu}/u.test(text.slice(...span));
  if (words.some(isName)) return true;
  const all = text.toLowerCase();
  for (let at = all.indexOf(lower); at >= 0; at = all.indexOf(lower, at + 1))
    if (prose[at] !== text[at]) return true;
  return false;
}
