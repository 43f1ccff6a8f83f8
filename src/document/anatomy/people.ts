import type { Role } from '../../placeholders/placeholder.ts';
import type { Context, Person } from '../../reply.ts';
import { withoutAccents } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { VisiblePlaceholder } from '../document.ts';

/** Whether a word is a name of somebody known. */
export type IsName = (word: string) => boolean;

/** What the context knows of the people in the reply. */
export interface People {
  readonly isCustomer: IsName;
  readonly isAgent: IsName;
  /** The customer's names as one reads them aloud: "Sam", "Mary Ann". */
  readonly customerNames: readonly string[];
  readonly isBrand: IsName;
  /** Where placeholders stand that the helpdesk fills with the agent's name or signature. */
  readonly agentPlaceholders: readonly Span[];
}

const SIGNING = /sign|agent|sender|your.?name|\bname\b/i;
const isLoose = (role: Role): boolean => role === 'fillIn' || role === 'unknown' || role === 'dynamicContent';
const never: IsName = () => false;

/** The people of a context, compared without case and accents. */
export function findPeople(
  { customer, agent, brand }: Context,
  placeholders: readonly VisiblePlaceholder[],
): People {
  const customerNames = namesOf(customer);
  return {
    customerNames,
    isCustomer: oneOf(customerNames),
    isAgent: oneOf(namesOf(agent)),
    isBrand: brand === undefined ? never : oneOf([brand]),
    agentPlaceholders: placeholders.flatMap(({ span, role, raw }) =>
      span && (role.startsWith('agent.') || (isLoose(role) && SIGNING.test(raw))) ? [span] : [],
    ),
  };
}

/** A test for some names, and for each word of them. */
export function oneOf(names: readonly string[]): IsName {
  if (names.length === 0) return never;
  const known = new Set(names.map(foldName).flatMap((name) => [name, ...name.split(/\s+/)]));
  return (word) => known.has(foldName(word));
}

/** A name without case and accents. */
export const foldName = (name: string): string =>
  withoutAccents(name).replace(/[’ʼ]/g, "'").toLowerCase().trim();

function namesOf(person: Person | undefined): string[] {
  if (!person) return [];
  const { firstName, lastName, aliases = [] } = person;
  return [firstName, lastName, ...aliases].filter(
    (name): name is string => name !== undefined && name !== '',
  );
}
