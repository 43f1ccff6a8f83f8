const LOCALE = '(?<locale>[A-Za-z]{2,3}(?:[-_][A-Za-z\\d]+)*)';

/** The locale that the name of a file says where a glob has `{locale}`: `replies/{locale}.json` reads `replies/de.json` as `de`. */
export function localeIn(path: string, globs: readonly string[] = []): string | undefined {
  for (const glob of globs) {
    if (!glob.includes('{locale}')) continue;
    const parts = glob.replace(/^\.?\//, '').split(/(\{locale\}|\*\*\/?|\*|\?)/);
    const pattern = parts.map((part) => WILD[part] ?? part.replace(/[\\^$.|+()[\]{}]/g, '\\$&')).join('');
    const found = new RegExp(`(?:^|/)${pattern}$`).exec(path.replaceAll('\\', '/'))?.groups?.locale;
    if (found !== undefined) return found.replaceAll('_', '-');
  }
  return undefined;
}

const WILD: Readonly<Record<string, string>> = {
  '{locale}': LOCALE,
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};
