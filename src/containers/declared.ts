import type { Role } from '../placeholders/placeholder.ts';
import { listOf, oneOf, type Shape, text } from '../shape.ts';

const roles = Object.keys({
  'requester.firstName': 1,
  'requester.lastName': 1,
  'requester.name': 1,
  'requester.email': 1,
  'requester.other': 1,
  'agent.firstName': 1,
  'agent.lastName': 1,
  'agent.name': 1,
  'agent.email': 1,
  'agent.signature': 1,
  'ticket.id': 1,
  'ticket.url': 1,
  'ticket.subject': 1,
  'ticket.other': 1,
  organization: 1,
  brand: 1,
  csat: 1,
  date: 1,
  dynamicContent: 1,
  customField: 1,
  internal: 1,
  cursor: 1,
  fillIn: 1,
  unknown: 1,
} satisfies Record<Role, 1>) as Role[];

const role = oneOf(...roles);

/** The placeholders that a team declares: names, or names and what they stand for. */
export const declaredPlaceholders: Shape<Readonly<Record<string, Role>>> = {
  get schema() {
    return {
      anyOf: [
        { type: 'array', items: { type: 'string' } },
        { type: 'object', additionalProperties: role.schema },
      ],
    };
  },
  read(value, path) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, role.read(one, [...path, name])]),
      );
    const names = listOf(text).read(value, path);
    return Object.fromEntries(names.map((name) => [name, 'customField']));
  },
};
