import { UsageError } from '../error.ts';
import type { Context, Person, Reply } from '../reply.ts';
import type { Span } from '../text/span.ts';
import { declaredPlaceholders } from './declared.ts';
import { type DataNode, entryOf, type MapNode, plainValue } from './node.ts';
import { count, either, flag, listOf, Misfit, oneOf, record, text, time } from './shape.ts';

/** What is known of a reply from outside its words: what flags, configuration or front matter say. */
export interface Facts extends Partial<Context> {
  readonly kind?: Reply['kind'];
  readonly dialect?: string;
  readonly fillIns?: NonNullable<Reply['fillIns']>;
  /** The placeholders that a team declares, with what they stand for. */
  readonly placeholders?: NonNullable<Reply['declared']>;
}

const person = either(
  text,
  record({ name: text, firstName: text, lastName: text, aliases: listOf(text), email: text }),
);

/** One message of a conversation, as a file tells it. */
export const turn = record(
  { from: oneOf('customer', 'agent', 'internal'), text, at: time, attachments: listOf(text) },
  { required: ['from', 'text'] },
);

/** Every key that front matter may have. */
export const frontMatter = record(
  {
    id: text,
    title: text,
    kind: oneOf('draft', 'macro'),
    audience: oneOf('public', 'internal', 'third-party'),
    dialect: text,
    fillIns: oneOf('forbid', 'declared', 'allow'),
    placeholders: declaredPlaceholders,
    subject: text,
    updatedAt: time,
    disable: listOf(text),
    customer: person,
    customerNameUnknown: flag,
    agent: person,
    channel: oneOf('email', 'chat', 'social'),
    locale: text,
    fragment: flag,
    turn: count,
    resolving: flag,
    attachments: listOf(text),
    thread: listOf(turn),
    sentAt: time,
    tags: listOf(text),
    notes: listOf(text),
    words: listOf(text),
    brand: text,
  },
  { others: true },
);

/** What front matter says of a reply. */
export type HeadValues = ReturnType<typeof frontMatter.read>;

/** Checks the values of front matter; a misfit is a UsageError at its place. */
export function readHeadValues(path: string, source: string, values: MapNode): HeadValues {
  try {
    return frontMatter.read(plainValue(values), []);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const [start, end] = placeOf(values, error);
    throw new UsageError(`in the front matter: ${error.message}`, {
      place: { path, source, offset: start, length: end - start },
      ...(error.hint !== undefined && { hint: error.hint }),
    });
  }
}

/** Where a misfit stands: the value, or its name. */
function placeOf(root: DataNode, { path, of }: Misfit): Span {
  let node = root;
  let span = root.span;
  for (const step of path) {
    const entry = entryOf(node, String(step));
    const next = node.kind === 'list' ? node.items[Number(step)] : entry?.value;
    if (!next) break;
    node = next;
    span = entry && of === 'name' ? entry.span : next.span;
  }
  return span;
}

/** A person from a name or from named parts: "Ana María Silva" is Ana, of the family "María Silva". */
export function personOf(value: NonNullable<HeadValues['customer']>): Person {
  if (typeof value === 'string') return splitName(value);
  const { name, ...parts } = value;
  return { ...(name !== undefined && splitName(name)), ...parts };
}

function splitName(name: string): Person {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return { ...(firstName && { firstName }), ...(rest.length > 0 && { lastName: rest.join(' ') }) };
}
