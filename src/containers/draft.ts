import type { Context, Markup, Reply, Turn } from '../reply.ts';
import { shifted } from '../text/map.ts';
import { type Facts, type HeadValues, personOf, readHeadValues } from './facts.ts';
import { readFrontMatter } from './frontmatter.ts';

/** Reads a file that is one reply as a whole, with or without YAML front matter. */
export async function readDraft(
  file: { readonly path: string; readonly text: string },
  markup: Markup,
  facts: Facts = {},
): Promise<Reply> {
  const { kind = 'draft', dialect, fillIns, placeholders, ...context } = facts;
  const head = await readFrontMatter(file);
  const start = head?.end ?? (file.text.startsWith('\uFEFF') ? 1 : 0);
  const said = replyValues(head ? readHeadValues(file.path, file.text, head.values) : {});
  const known = {
    kind,
    ...(dialect !== undefined && { dialect }),
    ...(fillIns && { fillIns }),
    ...(placeholders && { declared: placeholders }),
  };
  return {
    path: file.path,
    text: file.text.slice(start),
    map: shifted(start),
    markup,
    audience: 'public',
    ...known,
    ...said.own,
    context: { ...context, ...said.context },
  };
}

/** What front matter says, as fields of a reply. */
function replyValues(values: HeadValues) {
  const { disable, placeholders, customer, agent, notes, thread, ...plain } = values;
  const { id, title, kind, audience, dialect, fillIns, subject, updatedAt, ...context } = plain;
  const own = {
    ...{ id, title, kind, audience, dialect, fillIns, subject, updatedAt },
    declared: placeholders,
    disabled: disable,
  };
  return { own: defined(own), context: { ...context, ...conversation(values) } };
}

function conversation({ customer, agent, notes, thread }: HeadValues): Context {
  return {
    ...(customer !== undefined && { customer: personOf(customer) }),
    ...(agent !== undefined && { agent: personOf(agent) }),
    ...(notes && { internalNotes: notes }),
    ...(thread && { thread: thread.map(turnOf) }),
  };
}

// The shape has made sure of `from` and `text`.
const turnOf = ({
  from = 'customer',
  text = '',
  ...rest
}: NonNullable<HeadValues['thread']>[number]): Turn => ({ from, text, ...rest });

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same values without those that are undefined. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
