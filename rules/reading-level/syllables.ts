const MOST_WORDS = 20_000;

const counted = new Map<string, number>();

/** Loads the counter of syllables; words are remembered, since replies share most of theirs. */
export async function loadSyllables(): Promise<(word: string) => number> {
  const { syllable } = await import('syllable');
  return (word) => {
    const known = counted.get(word);
    if (known !== undefined) return known;
    if (counted.size >= MOST_WORDS) counted.clear();
    const count = syllable(word);
    counted.set(word, count);
    return count;
  };
}

/** About as many syllables as the word has, without the cost of knowing. */
export const guessSyllables = (word: string): number =>
  Math.max(1, word.replace(/(?:[^laeiouy]es|ed|e)$/, '').match(/[aeiouy]+/g)?.length ?? 0);
