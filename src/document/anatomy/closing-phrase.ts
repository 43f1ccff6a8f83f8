import {
  closingAdjectives,
  closingAdverbs,
  closingNouns,
  closings,
  happyThings,
  laterEnds,
  laterStarts,
  stayWords,
  thanksTails,
  wishStarts,
  wishTails,
  wishTimes,
} from './words/closings.ts';

const LONGEST = 60;

/** Whether some words in lower case are a sign-off, or several joined by "and", `&`, `+` or a slash. */
export const isClosingPhrase = (words: string): boolean =>
  words.length <= LONGEST &&
  (isOne(words) || (/ (?:and|&|\+) |\//.test(words) && words.split(/ (?:and|&|\+) | ?\/ ?/).every(isOne)));

function isOne(phrase: string): boolean {
  if (closings.has(phrase)) return true;
  const words = phrase.split(/ +/);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  // "Warm greetings from Leeds"
  if (last === 'from')
    return (
      /^(?:regards|wishes|greetings|love|hugs)$/.test(words.at(-2) ?? '') &&
      isOne(words.slice(0, -1).join(' '))
    );
  return (
    (closingNouns.has(last) && words.slice(0, -1).every((word) => closingAdjectives.has(word))) ||
    (words.every((word) => closingAdverbs.has(word)) && last !== 'very' && last !== 'most') ||
    (/^thank(?:s|you)?$/.test(first) && isThanks(words)) ||
    isWish(words) ||
    (first === 'happy' && words.length === 2 && (last.endsWith('ing') || happyThings.has(last))) ||
    (first === 'stay' && words.length > 1 && words.slice(1).every((word) => stayWords.has(word))) ||
    isLater(words)
  );
}

function isThanks(words: readonly string[]): boolean {
  if (words[0] === 'thank' && words[1] !== 'you') return false;
  return words.slice(words[0] === 'thank' ? 2 : 1).every((word) => thanksTails.has(word));
}

// "Please do enjoy the rest of your day today"
function isWish(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !/^(?:please|do|and|i|we)$/.test(word));
  if (!wishStarts.has(words[from] ?? '') || words.length > from + 9) return false;
  const time = words.findLastIndex((word) => !wishTails.has(word));
  return (
    time > from + 1 &&
    wishTimes.has(words[time] ?? '') &&
    /^(?:an?|your|the|this|all|you|rest)$/.test(words[from + 1] ?? '')
  );
}

function isLater(words: readonly string[]): boolean {
  const from = words[0] === "i'll" || words[0] === "we'll" ? 1 : 0;
  const few = words.length > from + 1 && words.length <= from + 5;
  return few && laterStarts.has(words[from] ?? '') && laterEnds.has(words.at(-1) ?? '');
}
