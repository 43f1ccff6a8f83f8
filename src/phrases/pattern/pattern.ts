/**
 * The pattern language of phrase tables, over normalised prose (lower case, straight quotes, plain spaces):
 *
 * - `word word`: words in order, with any white space between; whole words only
 * - `(a|b c)`, `(x )?`, `(s|z)`, `colou?r`, `[- ]`, ` ?`: alternatives, optional parts, character classes, also inside a word
 * - `(so ){0,2}` repeats a group; nothing else does
 * - `*` exactly one word; `**` up to four words, not across a sentence mark (both stand alone)
 * - `^` at the start and `$` at the end, of the pattern or of an alternative: the start of the sentence, behind quotation marks
 *   and brackets, and its end, before its marks
 * - `can't` matches cannot, can not and cant too, and so do the other contractions with n't
 * - `<num>` digits, `<word>` a word; `(?<!…)`, `(?!…)`, `(?<=…)`, `(?=…)` and `\b`, `\d`, `\.` as in a regular expression
 */
export type Pattern = Alternatives;

/** Sequences of which the first that leads to a match is taken. */
export type Alternatives = readonly Sequence[];
export type Sequence = readonly Item[];

export type Item =
  /** A character as it stands. */
  | { readonly kind: 'character'; readonly character: string }
  /** One of some characters. */
  | { readonly kind: 'set'; readonly ranges: readonly Range[]; readonly negated: boolean }
  /** As many characters of a kind as there are, or fewer: at least one, unless it is optional. */
  | { readonly kind: 'run'; readonly of: RunKind; readonly optional?: boolean }
  /** Between two numbers of times; as often as possible, or where it is `lazy` as seldom. */
  | {
      readonly kind: 'repeat';
      readonly alternatives: Alternatives;
      readonly least: number;
      readonly most: number;
      readonly lazy?: boolean;
    }
  | {
      readonly kind: 'look';
      readonly behind: boolean;
      readonly negated: boolean;
      readonly alternatives: Alternatives;
    }
  /** `\b`, `^` and `$` */
  | { readonly kind: 'boundary' | 'start' | 'end' };

/** UTF-16 code units, from the first to the last. */
export type Range = readonly [first: number, last: number];

/** Spaces; a word without marks; a word and marks inside a sentence; digits. */
export type RunKind = 'space' | 'word' | 'gapWord' | 'digits';
