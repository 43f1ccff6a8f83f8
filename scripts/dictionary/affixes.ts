interface Affix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

interface AffixClass {
  readonly kind: 'PFX' | 'SFX';
  readonly crosses: boolean;
  readonly rules: Affix[];
}

/** A word of a hunspell dictionary with its affixes applied. */
export interface ExpandedWord {
  readonly word: string;
  /** Whether the dictionary says never to suggest it. */
  readonly shy: boolean;
}

/**
 * Every word that a hunspell dictionary (`.aff` and `.dic` as text) accepts, once for each way to make it.
 * Handles what English needs: one prefix, one suffix, both where they cross, NOSUGGEST and ONLYINCOMPOUND;
 * compounds (ordinal numbers) are left out.
 */
export function* expandDictionary(aff: string, dic: string): Generator<ExpandedWord> {
  const { classes, noSuggest, onlyInCompound } = readAffixes(aff);
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/');
    if (stem === '' || (onlyInCompound && flags.includes(onlyInCompound))) continue;
    const shy = noSuggest !== undefined && flags.includes(noSuggest);
    for (const word of inflectStem(stem, flags, classes)) yield { word, shy };
  }
}

function* inflectStem(stem: string, flags: string, classes: Map<string, AffixClass>): Generator<string> {
  const own = [...flags].flatMap((flag) => classes.get(flag) ?? []);
  const prefixes = own.filter(({ kind }) => kind === 'PFX');
  yield stem;
  for (const prefix of prefixes) yield* attachAffix(stem, prefix);
  for (const suffix of own.filter(({ kind }) => kind === 'SFX'))
    for (const word of attachAffix(stem, suffix)) {
      yield word;
      if (!suffix.crosses) continue;
      for (const prefix of prefixes.filter(({ crosses }) => crosses)) yield* attachAffix(word, prefix);
    }
}

function* attachAffix(word: string, { kind, rules }: AffixClass): Generator<string> {
  for (const { strip, add, condition } of rules) {
    if (!condition.test(word)) continue;
    if (kind === 'PFX' && word.startsWith(strip)) yield add + word.slice(strip.length);
    if (kind === 'SFX' && word.endsWith(strip)) yield word.slice(0, word.length - strip.length) + add;
  }
}

function readAffixes(aff: string) {
  const classes = new Map<string, AffixClass>();
  const flags = new Map<string, string>();
  for (const line of aff.split(/\r?\n/)) {
    const [keyword = '', flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (keyword !== 'PFX' && keyword !== 'SFX') {
      if (keyword === 'NOSUGGEST' || keyword === 'ONLYINCOMPOUND') flags.set(keyword, flag);
    } else if (condition === undefined) {
      classes.set(flag, { kind: keyword, crosses: strip === 'Y', rules: [] });
    } else {
      const pattern = keyword === 'PFX' ? `^${condition}` : `${condition}$`;
      const rule = {
        strip: strip === '0' ? '' : strip,
        add: add === '0' ? '' : add,
        condition: new RegExp(pattern),
      };
      classes.get(flag)?.rules.push(rule);
    }
  }
  return { classes, noSuggest: flags.get('NOSUGGEST'), onlyInCompound: flags.get('ONLYINCOMPOUND') };
}
