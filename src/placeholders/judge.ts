import { editDistance } from '../error.ts';
import { type Dialect, dialectsKnowing, dialectsLike, findDialect, roleIn } from './dialect.ts';
import type { Placeholder, Role } from './placeholder.ts';

/** What a helpdesk makes of a variable. */
export type Verdict =
  | { readonly kind: 'known' }
  /** Written as other helpdesks write it (`of`, the likeliest first); `own` is what this one calls the same thing. */
  | {
      readonly kind: 'foreign';
      readonly by: 'syntax' | 'name';
      readonly of: readonly Dialect[];
      readonly own?: string;
    }
  /** Known nowhere. `sure`: it is a slip, or nothing of this helpdesk, and not merely missing from a list. */
  | { readonly kind: 'unknown'; readonly sure: boolean; readonly meant?: string };

/** What else is known of the names in a reply. */
export interface Names {
  /** The team's own, with what they stand for. */
  readonly declared: Readonly<Record<string, Role>>;
  /** Set by the reply's own tags: `{% assign x = … %}`. */
  readonly local: ReadonlySet<string>;
}

const known: Verdict = { kind: 'known' };

/** Whether a helpdesk knows a variable; where it does not, whose it is or what was meant. */
export function judgeVariable(placeholder: Placeholder, dialect: Dialect, names: Names): Verdict {
  const { form, name, dialect: written, role } = placeholder;
  // A blank of a text expander has the user's own name.
  if (form !== 'output' || role === 'fillIn' || name === undefined || written === undefined) return known;
  const declared = Object.keys(names.declared);
  if (declared.some((one) => name === one || name.startsWith(`${one}.`))) return known;
  const isForeign = written !== dialect.name && !dialectsLike(written).includes(dialect);
  if (!isForeign) {
    if (roleIn(dialect, name) || names.local.has(rootOf(name))) return known;
    if (!hasOwnNames(dialect)) return declared.length === 0 ? known : unknown(placeholder, dialect, declared);
  }
  const owners = dialectsKnowing(name, written).flatMap((each) => findDialect(each) ?? []);
  if (!isForeign && owners.length === 0) return unknown(placeholder, dialect, declared);
  const syntax = findDialect(written);
  const of = owners.length === 0 && syntax ? [syntax] : owners;
  const own = nameFor(dialect, (owners[0] && roleIn(owners[0], name)) ?? role);
  return { kind: 'foreign', by: isForeign ? 'syntax' : 'name', of, ...(own && { own }) };
}

function unknown({ name = '', role }: Placeholder, dialect: Dialect, declared: readonly string[]): Verdict {
  const meant = nearestTo(name, [...declared, ...Object.keys(dialect.known)]) ?? nameFor(dialect, role);
  const sure = dialect.closed === true || meant !== undefined || !isRoot(rootOf(name), dialect);
  return { kind: 'unknown', sure, ...(meant && { meant }) };
}

/** Whether it is a helpdesk with variables of its own, not only a language. */
const hasOwnNames = ({ known, families }: Dialect): boolean =>
  Object.keys(known).length > 0 || families !== undefined;

const rootOf = (name: string): string => /^[^.[:]+/.exec(name)?.[0] ?? name;

const isRoot = (root: string, { known, families = {} }: Dialect): boolean =>
  [...Object.keys(known), ...Object.keys(families)].some((name) => rootOf(name) === root);

const PRECISE = /^(?:(?:requester|agent)\.(?:firstName|lastName|name|email)|ticket\.(?:id|url|subject))$/;

/** What a dialect calls the thing that a role names; `undefined` for roles too wide to say. */
function nameFor({ known, preferred }: Dialect, role: Role): string | undefined {
  if (!PRECISE.test(role)) return undefined;
  const best = [preferred.requester, preferred.agent].find(
    (name) => name !== undefined && known[name] === role,
  );
  return best ?? Object.keys(known).find((name) => known[name] === role);
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z\d.]/g, '');

/** The name that differs in case and joints only, else in a letter or two; in a short one, in none. */
function nearestTo(name: string, names: readonly string[]): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let least = (name.length < 5 ? 0 : name.length < 10 ? 1 : 2) + 1;
  for (const other of names) {
    if (Math.abs(other.length - name.length) > least + 2) continue;
    const distance = editDistance(wanted, plain(other));
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}
