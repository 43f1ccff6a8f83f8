import type { Context, Turn } from '../reply.ts';
import type { Schema } from '../rule/options.ts';
import { count, describe, flag, listOf, oneOf, record, type Shape, text, time } from '../shape.ts';
import { person, personOf } from './person.ts';

const turn = record(
  {
    from: describe('Who wrote it.', oneOf('customer', 'agent', 'internal')),
    text: describe('What they wrote; it is read, and never linted or printed.', text),
    at: describe('When it was sent.', time),
    attachments: describe('Names of the files it carried.', listOf(text)),
  },
  { required: ['from', 'text'] },
);

/** Every key that tells of the conversation of a reply: the same ones in front matter, thread files and JSON lines. */
export const conversationKeys = {
  customer: describe('Who the reply is for: a name, or its parts.', person),
  customerNameUnknown: describe('Nobody knows the name of the customer.', flag),
  agent: describe('Who writes the reply: a name, or its parts.', person),
  channel: describe('Where the reply is sent.', oneOf('email', 'chat', 'social')),
  locale: describe('The English of the reply: en, en-US, en-GB, en-IN, …', text),
  turn: describe('1 for the first reply of the agent in this conversation.', count),
  resolving: describe('The reply sets the ticket to solved.', flag),
  attachments: describe('Names of the files attached to the reply; an empty list for none.', listOf(text)),
  thread: describe('What was written before the reply, oldest first.', listOf(turn)),
  sentAt: describe('When the reply is sent.', time),
  tags: describe('Tags of the ticket.', listOf(text)),
  notes: describe('Internal notes of the ticket.', listOf(text)),
  macros: describe(
    'Saved replies of the team, to compare the reply with.',
    listOf(record({ title: text, text }, { required: ['title', 'text'] })),
  ),
  requireNote: describe('This ticket must have an internal note.', flag),
} as const;

const conversation = record(conversationKeys);

/** What a file says of a conversation. */
export type ConversationValues = ReturnType<typeof conversation.read>;

/** A thread file: a map of what is known, or only the messages. */
export const threadFile: Shape<ConversationValues> = {
  get schema() {
    return {
      anyOf: [
        {
          ...conversation.schema,
          properties: { $schema: text.schema, ...Object(conversation.schema.properties) },
        },
        { type: 'array', items: turn.schema },
      ],
    };
  },
  read(value, path) {
    if (Array.isArray(value)) return { thread: listOf(turn).read(value, path) };
    const { $schema: _, ...values } = Object(value);
    return conversation.read(typeof value === 'object' && value ? values : value, path);
  },
};

/** The JSON Schema (draft 07) of a thread file. */
export const threadSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'The conversation that a reply of replylint belongs to',
  ...threadFile.schema,
});

/** What a file says, as what is known of the conversation. */
export function contextOf({ customer, agent, notes, thread, macros, ...plain }: ConversationValues): Context {
  return {
    ...plain,
    ...(customer !== undefined && { customer: personOf(customer) }),
    ...(agent !== undefined && { agent: personOf(agent) }),
    ...(notes && { internalNotes: notes }),
    ...(macros && { macros: macros.map(({ title = '', text: words = '' }) => ({ title, text: words })) }),
    ...(thread && { thread: thread.map(turnOf) }),
  };
}

// The shape has made sure of `from` and `text`.
const turnOf = ({
  from = 'customer',
  text: words = '',
  ...rest
}: NonNullable<ConversationValues['thread']>[number]): Turn => ({ from, text: words, ...rest });
