/** A place in the text of a pattern. */
export interface Reader {
  readonly text: string;
  at: number;
}

/** Whether a word ends where the group that is being read does: `right` = at the end of what the group is in, too. */
export function endsWord({ text, at }: Reader, right: boolean): boolean {
  let after = closeOf(text, at);
  while (/^\(\?<?[!=]/.test(text.slice(after, after + 4))) after = closeOf(text, after + 1);
  const next = text[after];
  if (next === undefined || next === '|' || next === ')') return right;
  return !/[\p{L}\p{N}_(?[\\<*{]/u.test(next);
}

/** The offset after the bracket that closes the group around an offset. */
function closeOf(text: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; at < text.length && depth > 0; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
  }
  return at;
}

/** The alternatives of a group, as they stand. */
export function splitBranches(inside: string): string[] {
  const branches = [''];
  let depth = 0;
  for (const character of inside) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0) branches.push('');
    else branches[branches.length - 1] += character;
  }
  return branches;
}

/** Reads `?` or `{0,3}`, which leave a piece out. */
export function readQuantifier(reader: Reader): boolean {
  const optional = /^(?:\?|\{0(?:,\d*)?\})/.exec(reader.text.slice(reader.at));
  reader.at += optional?.[0].length ?? 0;
  return optional !== null;
}

/** The words that `contraction` in `pattern.ts` may match, of a verb cut before "n't". */
export function negations(verb: string): string[] {
  const full =
    verb === 'ca' ? ['can', 'cannot'] : verb === 'wo' ? ['will'] : verb === 'sha' ? ['shall'] : [verb];
  return [`${verb}n't`, `${verb}nt`, ...full];
}
