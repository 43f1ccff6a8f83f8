/**
 * A list over the list of its parent: plain entries replace it; entries that all begin with `+` or `-` add to it
 * and take from it. Throws what `blame` makes of an entry that cannot be right.
 */
export function mergeList(
  parent: readonly string[],
  child: readonly string[],
  blame: (index: number, message: string, hint?: string) => Error,
): readonly string[] {
  const plain = child.findIndex((entry) => !/^[+-]./.test(entry));
  if (plain !== -1) {
    const edit = child.findIndex((entry) => /^[+-]./.test(entry));
    if (edit === -1) return [...new Set(child)];
    throw blame(
      plain,
      `a list either replaces the list above it or changes it: "${child[plain]}" replaces, "${child[edit]}" changes`,
      `Write "+${child[plain]}" to add it.`,
    );
  }
  if (child.length === 0) return [];
  const merged = new Set(parent);
  for (const [index, entry] of child.entries()) {
    const word = entry.slice(1);
    if (entry.startsWith('+')) merged.add(word);
    else if (!merged.delete(word))
      throw blame(index, `"${entry}" removes what is not in the list`, listHint(parent));
  }
  return [...merged];
}

const SHOWN = 8;

function listHint(list: readonly string[]): string {
  if (list.length === 0) return 'The list is empty.';
  const more = list.length > SHOWN ? ', …' : '';
  return `It holds ${list.slice(0, SHOWN).join(', ')}${more}.`;
}
