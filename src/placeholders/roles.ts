import { dialectsLike, findDialect, roleIn } from './dialect.ts';
import { guessDialect } from './guess.ts';
import type { Role } from './placeholder.ts';
import { guessRole } from './role.ts';
import type { Reading, Syntax } from './syntax.ts';

/** A match of a syntax, half-open in the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly syntax: Syntax;
}

const greetingBefore = /(?:^|\n|>)\W*(?:hi|hello|hey|dear|greetings|good \w+|thanks|thank you)\b[\s,]*$/i;
const closingBefore =
  /\b(?:regards|wishes|sincerely|faithfully|thanks|thank you|cheers|best)\b[\s,!.]*(?:<[^<>]*>\s*)*$/i;

/** Decides roles where no dialect is configured: by the one helpdesk all names fit, else by what the names say. */
export function judgeRoles(found: readonly Found[], text: string): (one: Found) => Role {
  const variables = found.map(({ reading: { form, name }, syntax }) => ({
    form,
    ...(name === undefined ? {} : { name }),
    ...(syntax.dialect === undefined ? {} : { dialect: syntax.dialect }),
  }));
  const names = variables.flatMap(({ form, name }) => (form === 'output' && name ? [name] : []));
  const guessed = guessDialect(variables);
  const dialect = guessed === undefined ? undefined : findDialect(guessed);

  function userIs(start: number): 'requester' | 'agent' {
    const before = text.slice(Math.max(0, start - 60), start);
    if (greetingBefore.test(before)) return 'requester';
    if (closingBefore.test(before)) return 'agent';
    const others = names.filter((name) => !/^user(?![a-z])/i.test(name)).map((name) => guessRole(name));
    if (others.some((role) => role.startsWith('agent.'))) return 'requester';
    return others.some((role) => role.startsWith('requester.')) ? 'agent' : 'requester';
  }

  return ({ start, reading, syntax }) => {
    const { form, name } = reading;
    if (name === undefined || form === 'tag' || form === 'comment') return 'unknown';
    const agreed = (dialect && roleIn(dialect, name)) ?? agreedRole(name, syntax);
    return agreed ?? guessRole(name, /user/i.test(name) ? userIs(start) : 'requester');
  };
}

/** The role that all dialects with this syntax and this name give it; bare names are anybody's. */
function agreedRole(name: string, { dialect: written }: Syntax): Role | undefined {
  if (written === undefined || (written === 'liquid' && !name.includes('.'))) return undefined;
  const roles = new Set(dialectsLike(written).flatMap((dialect) => roleIn(dialect, name) ?? []));
  const [only] = roles;
  return roles.size === 1 ? only : undefined;
}
