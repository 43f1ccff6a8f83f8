import type { Alternatives, Item, Pattern, Range } from './pattern.ts';

/** Reads a pattern. Throws an `Error` that says how it breaks the language of `pattern.ts`. */
export const readPattern = (term: string): Pattern => new PatternReader(term).readAll();

const RUNS = { num: 'digits', word: 'word', name: 'word', caps: 'word' } as const;
const MOST_WORDS_IN_GAP = 4;
const DIGITS: readonly Range[] = [[48, 57]];

const space = { kind: 'run', of: 'space' } as const;
const gapWord: Item = { kind: 'run', of: 'gapWord' };
const text = (characters: string): Item[] =>
  Array.from(characters, (character) => ({ kind: 'character', character }));
const lazily = (most: number, ...sequence: Item[]): Item => ({
  kind: 'repeat',
  alternatives: [sequence],
  least: 0,
  most,
  lazy: true,
});

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  readAll(): Alternatives {
    const alternatives = this.#readAlternatives();
    if (this.#at < this.#source.length) throw new Error('")" closes nothing');
    return alternatives;
  }

  #readAlternatives(): Alternatives {
    const alternatives: Item[][] = [];
    do {
      const sequence: Item[] = this.#takes('^') ? [{ kind: 'start' }] : [];
      while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')'))
        sequence.push(...this.#readItem());
      alternatives.push(sequence);
    } while (this.#takes('|'));
    return alternatives;
  }

  #readItem(): Item[] {
    const gap = this.#take(/ ?\*\* ?/y);
    if (gap) return gapBetween(gap.startsWith(' '), gap.endsWith(' '));
    const negation = this.#take(/[a-z]+n't(?![a-z])/y);
    if (negation) return [{ kind: 'repeat', alternatives: negations(negation), least: 1, most: 1 }];
    if (this.#take(/ +/y)) return [{ ...space, optional: this.#takes('?') }];
    if (this.#takes('*')) return [this.#readOneWord()];
    const run = this.#take(/<(?:num|word|name|caps)>/y);
    if (run) return [{ kind: 'run', of: RUNS[run.slice(1, -1) as keyof typeof RUNS] }];
    if (this.#takes('\\b')) return [{ kind: 'boundary' }];
    if (this.#take(/\$(?=$|[|)])/y)) return [{ kind: 'end' }];
    if (this.#sees('^')) throw new Error('"^" is not at the start of a pattern or of an alternative');
    const look = this.#take(/\(\?<?[!=]/y);
    if (look)
      return [
        {
          kind: 'look',
          behind: look.includes('<'),
          negated: look.endsWith('!'),
          alternatives: this.#readGroup(),
        },
      ];
    return [this.#readRepeated(this.#readPiece())];
  }

  #readOneWord(): Item {
    const next = this.#source[this.#at] ?? '';
    if ('+*?{'.includes(next) && next !== '') throw new Error(`"*${next}" is not known`);
    return { kind: 'run', of: 'word' };
  }

  #readGroup(): Alternatives {
    const alternatives = this.#readAlternatives();
    if (!this.#takes(')')) throw new Error('"(" is not closed');
    return alternatives;
  }

  #readPiece(): Item | Alternatives {
    if (this.#take(/\((?:\?:)?/y)) return this.#readGroup();
    const nothing = this.#take(/\?|\{\d+(?:,\d*)?\}/y);
    if (nothing) throw new Error(`"${nothing}" stands behind nothing that it can repeat`);
    const set = this.#take(/\[[^\]]+\]/y);
    if (set) return readSet(set.slice(1, -1));
    if (this.#sees('[')) throw new Error('"[" is not closed');
    if (this.#takes('\\d')) return { kind: 'set', ranges: DIGITS, negated: false };
    const escaped = this.#take(/\\[^a-z\d]/y);
    if (escaped) return { kind: 'character', character: escaped.slice(1) };
    if (this.#sees('\\')) throw new Error(`"${this.#source.slice(this.#at, this.#at + 2)}" is not known`);
    return { kind: 'character', character: this.#source[this.#at++] ?? '' };
  }

  #readRepeated(piece: Item | Alternatives): Item {
    const repeats = this.#sees('*') || this.#sees('+');
    const last = this.#source[this.#at - 1] ?? '';
    if (repeats && /[\w.)\]\u00AA-\u1FFF\u2C00-\uD7FF\uF900-\uFFDC]/.test(last))
      throw new Error(`"${last}${this.#source[this.#at]}" repeats, which a pattern cannot do`);
    const [least, most] = this.#readTimes();
    const isGroup = 'length' in piece;
    if (least === 1 && most === 1 && !isGroup) return piece;
    return { kind: 'repeat', alternatives: isGroup ? piece : [[piece]], least, most };
  }

  #readTimes(): readonly [number, number] {
    if (this.#takes('?')) return [0, 1];
    const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(this.#take(/\{\d+(?:,\d*)?\}/y) ?? '') ?? [];
    if (least === undefined) return [1, 1];
    if (most && Number(most) < Number(least)) throw new Error(`"{${least},${most}}" counts downwards`);
    return [Number(least), comma ? (most ? Number(most) : Infinity) : Number(least)];
  }

  #sees(characters: string): boolean {
    return this.#source.startsWith(characters, this.#at);
  }

  #takes(characters: string): boolean {
    const sees = this.#sees(characters);
    if (sees) this.#at += characters.length;
    return sees;
  }

  /** What a sticky expression matches here. */
  #take(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const taken = expression.exec(this.#source)?.[0];
    this.#at += taken?.length ?? 0;
    return taken;
  }
}

function gapBetween(spaceBefore: boolean, spaceAfter: boolean): Item[] {
  if (spaceBefore && spaceAfter) return [space, lazily(MOST_WORDS_IN_GAP, gapWord, space)];
  return [
    ...(spaceBefore ? [space] : []),
    gapWord,
    lazily(MOST_WORDS_IN_GAP - 1, space, gapWord),
    ...(spaceAfter ? [space] : []),
  ];
}

function readSet(members: string): Item {
  const negated = members.startsWith('^');
  const own = members.slice(negated ? 1 : 0).replaceAll('\\d', '0-9');
  const unknown = /\\[a-z]/.exec(own);
  if (unknown) throw new Error(`"${unknown[0]}" is not known`);
  const ranges = Array.from(
    own.matchAll(/\\?(.)(?:-\\?(.))?/gs),
    ([range, first = '', last = first]): Range => {
      if (last < first) throw new Error(`"${range}" counts downwards`);
      return [first.charCodeAt(0), last.charCodeAt(0)];
    },
  );
  return { kind: 'set', ranges, negated };
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  "can't": ["can't", 'cannot', 'can not', 'cant'],
  "won't": ["won't", 'will not', 'wont'],
  "shan't": ["shan't", 'shall not'],
};

function negations(negation: string): Alternatives {
  const verb = negation.slice(0, -3);
  const spellings = IRREGULAR[negation] ?? [negation, `${verb} not`, `${verb}nt`];
  return spellings.map((spelling) =>
    spelling.split(' ').flatMap((word, at) => [...(at > 0 ? [space] : []), ...text(word)]),
  );
}
