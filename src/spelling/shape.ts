/** How a word is written: `refund`, `Refund`, `REFUND`; `own` is any other way, such as `iPhone`. */
export type Shape = 'small' | 'capital' | 'capitals' | 'own';

/** The shape of a word; a single capital letter is `capital`. */
export function shapeOf(word: string): Shape {
  const letters = word.replace(/['-]/g, '');
  if (letters === letters.toLowerCase()) return 'small';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'capitals';
  return letters === capitalize(letters.toLowerCase()) ? 'capital' : 'own';
}

/** The ways a word may stand in the dictionary, the word itself first: `REFUND`, `refund`, `Refund`; `URLS`, `URLs`. */
export function formsOf(word: string): string[] {
  const shape = shapeOf(word);
  if (shape === 'small' || shape === 'own') return [word];
  const small = word.toLowerCase();
  return shape === 'capital' ? [word, small] : [word, small, capitalize(small), word.replace(/S$/, 's')];
}

/** A word of the dictionary in the shape that was typed; one with a shape of its own, such as `iPhone`, stays. */
export function reshapeWord(word: string, shape: Shape): string {
  if (shapeOf(word) === 'own') return word;
  if (shape === 'capitals') return word.toUpperCase();
  return shape === 'capital' ? capitalize(word) : word;
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
