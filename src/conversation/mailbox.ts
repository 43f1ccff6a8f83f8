import type { Person } from '../reply.ts';
import { hasLetter } from '../text/letters.ts';

/** A name and an address, as a mail or its history writes them. */
export interface Mailbox {
  readonly name?: string;
  /** In lower case. */
  readonly email?: string;
}

const TEAM =
  /\b(?:accounts?|admin|billing|bookings?|care|contact|customer|desk|do.?not.?reply|hello|help|info|no.?reply|office|orders?|sales|service|support|team)\b/i;

/** Reads `Ana Silva <ana@example.com>`, `"Silva, Ana" <…>`, `ana@example.com (Ana)` or a bare name. */
export function readMailbox(text: string): Mailbox {
  const email = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+/.exec(text)?.[0];
  const rest = text
    .replace(/<[^>]*>?|\[mailto:[^\]]*\]/g, ' ')
    .replace(email ?? '', ' ')
    .replace(/^\W*['"]|['"]\W*$/g, '')
    .replace(/[()<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const turned = /^([^,]+), ([^,]+)$/.exec(rest);
  const name = turned ? `${turned[2]} ${turned[1]}` : rest.replace(/^[\s,;"']+|[\s,;"']+$/g, '');
  return { ...(hasLetter(name) && { name }), ...(email && { email: email.toLowerCase() }) };
}

/** The addresses of a To or Cc field. */
export const splitMailboxes = (field: string): readonly string[] =>
  field
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((one) => one.trim())
    .filter(Boolean);

/** The person behind a mailbox; of a team, only the address is known. */
export function personAt({ name, email }: Mailbox): Person | undefined {
  const [firstName, ...rest] = name !== undefined && !TEAM.test(name) ? name.split(' ') : [];
  const person = {
    ...(firstName && { firstName }),
    ...(rest.length > 0 && { lastName: rest.join(' ') }),
    ...(email !== undefined && { email }),
  };
  return Object.keys(person).length > 0 ? person : undefined;
}
