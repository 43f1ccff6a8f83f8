import type { Person } from '../reply.ts';
import { either, listOf, record, text } from '../shape.ts';

/** A person as people write them down: a name, or its parts. */
export const person = either(
  text,
  record({ name: text, firstName: text, lastName: text, aliases: listOf(text), email: text }),
);

/** A person from a name or from named parts: "Ana María Silva" is Ana, of the family "María Silva". */
export function personOf(value: ReturnType<typeof person.read>): Person {
  if (typeof value === 'string') return splitName(value);
  const { name, ...parts } = value;
  return { ...(name !== undefined && splitName(name)), ...parts };
}

function splitName(name: string): Person {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return { ...(firstName && { firstName }), ...(rest.length > 0 && { lastName: rest.join(' ') }) };
}
