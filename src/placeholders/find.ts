import { holdsAny } from '../text/holds-any.ts';
import { once } from '../text/once.ts';
import { type Dialect, findDialect, roleIn } from './dialect.ts';
import type { Placeholder, Role } from './placeholder.ts';
import { type Found, judgeRoles } from './roles.ts';
import type { Syntax } from './syntax.ts';
import { orderSyntaxes, syntaxes } from './syntaxes/registry.ts';

/** How to read the placeholders of a text. */
export interface PlaceholderOptions {
  /** The helpdesk's dialect: its syntaxes go first and its names decide the roles; absent = the safe union of all. */
  readonly dialect?: string;
  /** Variables of the team's own. */
  readonly declared?: Readonly<Record<string, Role>>;
}

// Any text without one of these has no placeholder: one look at it is all it costs.
const opener =
  /[{[%#«(<]|&(?:lt|laquo);|\$\S|\*\||@@|___|XX|xxx|xx[/.-]xx|[£€] ?[Xx]{2}|\.{4}|DD[/.-]MM|MM[/.-]DD/g;
const openerOrWords = once(
  () =>
    new RegExp(
      `${opener.source}|\\b(?:[A-Z]{3,12} ){1,3}HERE\\b|\\bINSERT [A-Z]{3}|\\b(?:FIRST|LAST|CUSTOMER|CLIENT)?[ _]?NAME\\b`,
      'g',
    ),
);
const WORDS = ['HERE', 'INSERT', 'NAME'];

type SyntaxTable = Readonly<Record<string, readonly Syntax[]>>;

const tables = new Map<string, SyntaxTable>();

function tableOf(dialect: Dialect | undefined): SyntaxTable {
  const key = dialect?.name ?? '';
  let table = tables.get(key);
  if (!table) {
    const built: Record<string, Syntax[]> = {};
    for (const syntax of orderSyntaxes(dialect?.syntaxes ?? [])) {
      for (const char of syntax.opens) {
        built[char] ??= [];
        built[char].push(syntax);
      }
    }
    table = built;
    tables.set(key, table);
  }
  return table;
}

/**
 * Finds every placeholder of a text, in order and without overlaps; offsets count in `text`. In the syntax of the
 * given dialect `placeholder.dialect` is that dialect's name, in a foreign one the name of the dialect it belongs to.
 */
export function findPlaceholders(text: string, options: PlaceholderOptions = {}): Placeholder[] {
  const dialect = options.dialect === undefined ? undefined : findDialect(options.dialect);
  const found = scanText(text, tableOf(dialect));
  let judge: ReturnType<typeof judgeRoles> | undefined;
  const guessRole = (one: Found): Role => {
    judge ??= judgeRoles(found, text);
    return judge(one);
  };
  return found.map((one) => complete(one, text, dialect, options.declared ?? {}, guessRole));
}

function scanText(text: string, table: SyntaxTable): Found[] {
  const found: Found[] = [];
  const open = holdsAny(text, WORDS) ? openerOrWords() : opener;
  open.lastIndex = 0;
  for (let hit = open.exec(text); hit; hit = open.exec(text)) {
    const start = hit.index;
    const one = readAt(text, start, table[text[start] ?? '']);
    if (one) found.push(one);
    open.lastIndex = one ? one.end : start + 1;
  }
  return found;
}

function readAt(text: string, start: number, candidates: readonly Syntax[] = []): Found | undefined {
  for (const syntax of candidates) {
    syntax.pattern.lastIndex = start;
    const match = syntax.pattern.exec(text);
    const reading = match && syntax.read(match);
    if (reading) return { start, end: start + match[0].length, reading, syntax };
  }
  return undefined;
}

function complete(
  one: Found,
  text: string,
  dialect: Dialect | undefined,
  declared: Readonly<Record<string, Role>>,
  guessRole: (one: Found) => Role,
): Placeholder {
  const { start, end, reading, syntax } = one;
  const { name, nameAt, fallback } = reading;
  const own = dialect?.syntaxes.some((each) => syntaxes[each] === syntax);
  const declaredRole = name !== undefined && Object.hasOwn(declared, name) ? declared[name] : undefined;
  const speaks = own ? dialect?.name : syntax.dialect;
  const knows = dialect && name !== undefined && (own || syntax.dialect === undefined);
  const role = reading.role ?? (knows ? roleIn(dialect, name) : undefined);
  return {
    source: [start, end],
    raw: text.slice(start, end),
    form: reading.form === 'fillIn' && declaredRole ? 'output' : reading.form,
    ...(speaks === undefined ? {} : { dialect: speaks }),
    ...(name === undefined ? {} : { name }),
    ...(name === undefined || nameAt === undefined || nameAt < 0
      ? {}
      : { nameSpan: [start + nameAt, start + nameAt + name.length] as const }),
    role: declaredRole ?? role ?? guessRole(one),
    ...(fallback === undefined ? {} : { fallback }),
  };
}
