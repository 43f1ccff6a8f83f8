/** A variable as it stands between its delimiters. */
export interface Expression {
  /** Absent where no variable stands there, as in `{{ "text" | upcase }}`. */
  readonly name?: string;
  /** Offset of the name in the expression. */
  readonly at: number;
  readonly fallback?: string;
  /** Tags or emphasis stand between its letters: an editor cut it apart. */
  readonly cut: boolean;
}

const space = '(?:\\s|&nbsp;)';
const path = '[A-Za-z_@][\\w@-]*(?:(?:\\.|::)[\\w@-]+|\\[[^\\]\\n]{0,40}\\])*';
const quoted =
  '(?:(?:"|&quot;|&#34;|“|”)([^"“”&]*)(?:"|&quot;|&#34;|”|“)|(?:\'|&#39;|‘|’)([^\'‘’]*?)(?:\'|&#39;|’|‘))';

const tags = /<\/?[a-z][^<>]{0,200}>|\*\*|~~/gi;
const phraseName = new RegExp(`^${space}*([A-Za-zÀ-ɏ_][\\wÀ-ɏ.'’/-]*(?: [\\wÀ-ɏ.'’/-]+){0,3})${space}*$`);
const pathName = new RegExp(`^${space}*(${path})`);
const callName = /^\s*[A-Za-z_]\w*\(.*?([A-Za-z_]\w*(?:\.\w+)+)/;
const filterFallback = new RegExp(
  `\\|${space}*(?:default|fallback)${space}*[:(]${space}*(?:${quoted}|([^|)]*))`,
);
const orFallback = new RegExp(`(?:\\|\\||\\?\\?|\\bor\\b|\\belse\\b)${space}*${quoted}`);
const commaFallback = /,\s*fallback\s*[=:]([\s\S]*)$/;

/** Reads the name and the fallback of what stands between two delimiters. */
export function readExpression(inner: string): Expression {
  const bare = inner.replace(tags, '');
  const cut = bare !== inner && bare === bare.replace(/["']/g, '');
  const source = cut ? bare : inner;
  const fallback = readFallback(source);
  const head = fallback === undefined ? source : source.slice(0, fallback.at);
  const match = callName.exec(head) ?? phraseName.exec(head) ?? pathName.exec(head);
  const name = match?.[1];
  return {
    ...(name === undefined ? {} : { name }),
    at: name === undefined ? 0 : inner.indexOf(name),
    ...(fallback === undefined ? {} : { fallback: fallback.text }),
    cut,
  };
}

function readFallback(source: string): { at: number; text: string } | undefined {
  const match = filterFallback.exec(source) ?? orFallback.exec(source) ?? commaFallback.exec(source);
  if (!match) return undefined;
  return { at: match.index, text: (match[1] ?? match[2] ?? match[3] ?? '').trim() };
}
