import type { Role } from './placeholder.ts';

const requester =
  /\b(requester|customer|contact|recipient|client|lead|visitor|subscriber|reporter|author|guest|buyer|shopper|member|poster|screen|nick|merge)\b|\braised by\b/;
const agent =
  /\b(agent|current user|teammate|staff|owner|sender|assignee|operator|admin|my|representative|rep|responsible)\b/;
const ticket = /\b(ticket|case|conversation|issue|request|thread|topic)\b/;

const attributes: readonly (readonly [RegExp, 'firstName' | 'lastName' | 'name' | 'email'])[] = [
  [/\b(first ?name|f ?name|forename|given name)\b|\bname first\b/, 'firstName'],
  [/\b(last ?name|l ?name|surname|family name)\b|\bname last\b/, 'lastName'],
  [/\be?-?mail\b/, 'email'],
  [/\b(name|full ?name|real ?name|user ?name|nick|login)\b/, 'name'],
];

const others: readonly (readonly [RegExp, Role])[] = [
  [/\bsignature\b/, 'agent.signature'],
  [/\b(satisfaction|csat|survey|rating)\b/, 'csat'],
  // "delivery notes" and "fit notes" are written for customers.
  [
    /\b(internal|private)\b|^notes?$|\b(agent|staff|team|admin|account|crm|customer|client|requester|contact|user|ticket|case|conversation|organi[sz]ation|company)\b.*\bnotes?\b/,
    'internal',
  ],
  [/\b(custom|ticket field)\b/, 'customField'],
];

const things: readonly (readonly [RegExp, Role])[] = [
  [/\b(organi[sz]ation|company)\b/, 'organization'],
  [/\b(brand|mailbox|account name|helpdesk|inbox|shop name|store name|business name)\b/, 'brand'],
  [/^(date|time|today|now|clipboard date|current date|month|year)\b/, 'date'],
  [/^cursor$/, 'cursor'],
];

const ticketParts: readonly (readonly [RegExp, Role])[] = [
  [/\b(url|link)\b/, 'ticket.url'],
  [/\b(id|number|no|ref|reference)\b/, 'ticket.id'],
  [/\b(subject|title)\b/, 'ticket.subject'],
  [/./, 'ticket.other'],
];

/** Things that have a name or an address and are nobody: "app_name", "support_email". */
const THING =
  /\b(app|product|item|order|file|plan|feature|service|support|project|course|event|site|shop|store|device)\b/;

/** `ticket.requester.first_name`, `OTRS_CUSTOMER_DATA_UserFirstname`, `Contact.FirstName` as lower-case words. */
function wordsOf(name: string): string {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  return spaced
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase();
}

const first = (table: readonly (readonly [RegExp, Role])[], words: string): Role | undefined =>
  table.find(([pattern]) => pattern.test(words))?.[1];

/**
 * The likely role of a variable that no dialect names. A `user` is the customer for some helpdesks and the agent
 * for others: `userIs` decides.
 */
export function guessRole(name: string, userIs: 'requester' | 'agent' = 'requester'): Role {
  const words = wordsOf(name);
  const other = first(others, words);
  if (other) return other;
  const attribute = attributes.find(([pattern]) => pattern.test(words))?.[1];
  const person = personOf(words, userIs);
  if (person && !/\b(company|organi[sz]ation|account|brand)\b/.test(words)) {
    if (attribute) return `${person}.${attribute}`;
    if (person === 'requester') return 'requester.other';
    return words.split(' ').length <= 2 && !/\b(phone|id|title)\b/.test(words) ? 'agent.name' : 'unknown';
  }
  const thing = first(things, words);
  if (thing) return thing;
  if (ticket.test(words))
    return first(words.split(' ').length > 3 ? [] : ticketParts, words) ?? 'ticket.other';
  if (attribute && words.split(' ').length <= 2 && !THING.test(words)) return `requester.${attribute}`;
  return 'unknown';
}

function personOf(words: string, userIs: 'requester' | 'agent'): 'requester' | 'agent' | undefined {
  if (agent.test(words)) return 'agent';
  if (requester.test(words)) return 'requester';
  return /\buser\b/.test(words) ? userIs : undefined;
}
