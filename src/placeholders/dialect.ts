import { dialects } from './dialects/index.ts';
import type { Role } from './placeholder.ts';
import type { SyntaxName } from './syntaxes/registry.ts';

/** What shows in place of a variable: nothing, a dash, the variable as it was typed, or the helpdesk's own marker. */
export type Shown = 'blank' | 'dash' | 'raw' | 'marker';

/** How a helpdesk writes placeholders and what it knows. A fact that is absent is not known for certain. */
export interface Dialect {
  readonly name: string;
  readonly title: string;
  readonly syntaxes: readonly SyntaxName[];
  /** Variables the helpdesk fills in. */
  readonly known: Readonly<Record<string, Role>>;
  /** Families of variables; `*` stands for one part of a path, `**` for the rest. */
  readonly families?: Readonly<Record<string, Role>>;
  /** `known` and `families` are all there is: any other name is wrong. */
  readonly closed?: boolean;
  readonly caseSensitive: boolean;
  /** What becomes of a variable in code: it is filled in, or stands there as typed. */
  readonly insideCode?: 'expanded' | 'literal' | 'raw';
  /** What the customer sees where the value is missing. */
  readonly onEmpty?: Shown;
  /** What the customer sees for a name the helpdesk does not know. */
  readonly onUnknown?: Shown;
  /** A syntax error anywhere: the whole reply is sent as typed. */
  readonly errorSendsRaw?: boolean;
  /** How a variable is written: `NAME` stands for it. */
  readonly variable: string;
  /** The same with a fallback, `TEXT`; absent = the helpdesk has none. */
  readonly fallback?: string;
  /** The variables to suggest in a greeting and in a signature. */
  readonly preferred: { readonly requester?: string; readonly agent?: string };
}

/** Names of all dialects, sorted. */
export const dialectNames = (): readonly string[] => Object.keys(dialects).sort();

const made = new Map<string, Dialect>();

/** The dialect of that name. */
export function findDialect(name: string): Dialect | undefined {
  const make = Object.hasOwn(dialects, name) ? dialects[name] : undefined;
  const dialect = made.get(name) ?? make?.();
  if (dialect) made.set(name, dialect);
  return dialect;
}

/** The variables a dialect knows by name, families left out. */
export function knownNames(dialect: string): readonly string[] {
  return Object.keys(findDialect(dialect)?.known ?? {});
}

/** The role a dialect gives a variable; `undefined` = it does not know the name. */
export function roleIn(dialect: Dialect, name: string): Role | undefined {
  const exact = Object.hasOwn(dialect.known, name) ? dialect.known[name] : undefined;
  if (exact) return exact;
  if (!dialect.caseSensitive) {
    const lower = name.toLowerCase();
    const loose = Object.keys(dialect.known).find((key) => key.toLowerCase() === lower);
    if (loose !== undefined) return dialect.known[loose];
  }
  const family = Object.keys(dialect.families ?? {}).find((pattern) =>
    familyPattern(pattern, dialect.caseSensitive).test(name),
  );
  return family === undefined ? undefined : dialect.families?.[family];
}

const familyPatterns = new Map<string, RegExp>();

function familyPattern(family: string, caseSensitive: boolean): RegExp {
  const key = `${caseSensitive} ${family}`;
  let pattern = familyPatterns.get(key);
  if (!pattern) {
    const source = family
      .replace(/[.[\]]/g, '\\$&')
      .replace(/\*\*|\*/g, (star) => (star === '**' ? '.+' : '[^.[\\]]+'));
    pattern = new RegExp(`^${source}$`, caseSensitive ? '' : 'i');
    familyPatterns.set(key, pattern);
  }
  return pattern;
}

/** Whether a dialect knows a variable. */
export function isKnownName(dialect: string, name: string): boolean {
  const found = findDialect(dialect);
  return found !== undefined && roleIn(found, name) !== undefined;
}

/**
 * The dialects that know a variable: whose it may be, where this helpdesk does not know it. `written` is the dialect
 * of the placeholder: only dialects that share a syntax with it count.
 */
export function dialectsKnowing(name: string, written: string): readonly string[] {
  return dialectsLike(written)
    .filter((dialect) => roleIn(dialect, name) !== undefined)
    .map((dialect) => dialect.name);
}

const alike = new Map<string, readonly Dialect[]>();

/** The dialects that share a syntax with one: Liquid's braces are those of many helpdesks. Sorted by name. */
export function dialectsLike(name: string): readonly Dialect[] {
  let like = alike.get(name);
  if (!like) {
    const own = findDialect(name)?.syntaxes ?? [];
    like = dialectNames()
      .flatMap((each) => findDialect(each) ?? [])
      .filter(({ syntaxes }) => syntaxes.some((syntax) => own.includes(syntax)));
    alike.set(name, like);
  }
  return like;
}

/** How a dialect writes a variable. */
export function variableSyntax(dialect: string, name: string): string | undefined {
  return findDialect(dialect)?.variable.replace('NAME', () => name);
}

/** How a dialect writes a variable with a fallback; `undefined` = it has none, or cannot hold that text. */
export function fallbackSyntax(dialect: string, name: string, fallback: string): string | undefined {
  const template = findDialect(dialect)?.fallback;
  if (template === undefined || /[{}<>"'%]/.test(fallback)) return undefined;
  return template.replace('NAME', () => name).replace('TEXT', () => fallback);
}
