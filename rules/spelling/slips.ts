/** How many letters were left out, put in, changed or swapped with their neighbour between two words. */
export function countSlips(typed: string, meant: string): number {
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let at = 1; at <= meant.length; at++) {
      const same = typed[row - 1] === meant[at - 1];
      const swapped =
        row > 1 && at > 1 && typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1];
      current[at] = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = current;
  }
  return last[meant.length] ?? 0;
}

/** How surely `meant` was meant: `sure` where so few slips lead to it that the word can hardly be one of its own. */
export function judge(typed: string, meant: string): 'sure' | 'likely' | 'far' {
  const [one, other] = [typed.toLowerCase(), meant.toLowerCase()];
  const slips = countSlips(one, other);
  const allowed = typed.length < 8 ? 1 : typed.length < 12 ? 2 : 3;
  if (slips > 1 && one[0] !== other[0]) return 'far';
  if (slips > allowed) return slips === allowed + 1 && typed.length > 5 ? 'likely' : 'far';
  if (slips > 1 && (!soundsAlike(one, other) || (isName(meant) && !isName(typed)))) return 'likely';
  return isTerm(one) || isCompound(meant) ? 'likely' : 'sure';
}

const isName = (word: string): boolean => word !== word.toLowerCase();

/** Consonants that are taken for each other, each written as the first of them. */
const ALIKE: Readonly<Record<string, string>> = {
  s: 'c',
  z: 'c',
  k: 'c',
  q: 'c',
  x: 'c',
  j: 'g',
  n: 'm',
  t: 'd',
  p: 'b',
  v: 'f',
};

/** The consonants of a word, double ones once. */
const consonantsOf = (word: string): string =>
  word
    .replace(/[^b-df-gj-np-tvxz]/g, '')
    .replace(/[szkqxjntpv]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/(.)\1+/g, '$1');

/** Nobody takes a j for a d: where the consonants differ by more than a lost or swapped one, two words are meant. */
function soundsAlike(typed: string, meant: string): boolean {
  const [one, other] = [consonantsOf(typed), consonantsOf(meant)];
  if (one.length !== other.length) return countSlips(one, other) < 2;
  return [...one].sort().join() === [...other].sort().join();
}

/** Endings and beginnings of the words of trades, which no dictionary holds all of. */
const TERM =
  /^(?:re-|pre-|non-|super|multi|micro|mini|mega|ultra|hyper|nano|bio|neuro|cardio|gastro|thyro|photo|electro|hydro|thermo)|(?:path(?:y|ies)|ectomy|otomy|itis|osis|emia|aemia|ology|ologist|ography|oscopy|plasty|morbidit(?:y|ies)|ceutical|azole|mycin|cillin|idine|amine|ylene)$/;
const isTerm = (word: string): boolean => word.length > 7 && TERM.test(word);

// "alot" and "eachother" are slips; "sleepmode" may be how their product spells it.
const isCompound = (meant: string): boolean => {
  const [first = '', last = ''] = meant.split(/[ -]/);
  if (/^(?:up|down|back)$/i.test(first)) return true;
  return (
    first.length > 3 &&
    last.length > 3 &&
    !/^(?:each|every|even|more|some|this|that|with|from|have|much)$/i.test(first)
  );
};
