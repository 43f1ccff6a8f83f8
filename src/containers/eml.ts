import { readHistory } from '../conversation/history.ts';
import { type Mailbox, personAt, readMailbox, splitMailboxes } from '../conversation/mailbox.ts';
import type { Context, Person, Reply } from '../reply.ts';
import type { Span } from '../text/span.ts';
import { decodeBody } from './eml-body.ts';
import { type Head, readHead } from './eml-head.ts';
import { findParts, type Part, type Parts } from './eml-parts.ts';
import { decodeWords } from './eml-words.ts';
import type { Facts } from './facts.ts';
import type { Decoded, SourceText } from './node.ts';

/** A mail: who wrote it, and its text as a reply (twice, where it has plain text and HTML). */
export interface Mail {
  readonly from: Mailbox;
  readonly id?: string;
  /** Ids of the mails that it answers. */
  readonly answers: readonly string[];
  /** What the sender wrote, without what is quoted below it. */
  readonly replies: readonly Reply[];
}

/** Reads a draft saved as a mail: From is the agent, To the customer, what it quotes is the thread. What is no mail is a UsageError. */
export const readEml = (file: SourceText, facts: Facts = {}): readonly Reply[] =>
  readMail(file, [file.text.startsWith('\uFEFF') ? 1 : 0, file.text.length], facts).replies;

/** Reads the mail that stands in a span of a file. */
export function readMail(file: SourceText, span: Span, facts: Facts): Mail {
  const head = readHead(file, span, true);
  const words = (name: string) => decodeWords(head.field(name) ?? '', file.path).trim();
  const parts = findParts(file, head, [head.end, span[1]]);
  const from = readMailbox(words('From'));
  const id = /<[^>]+>/.exec(head.field('Message-ID') ?? '')?.[0];
  const bodies = bodiesOf(file, parts);
  const context = contextOf({ head, from, to: words('To'), attachments: parts.attachments, bodies }, facts);
  const { kind = 'draft', dialect, fillIns, placeholders } = facts;
  const subject = words('Subject');
  const shared = {
    path: file.path,
    kind,
    audience: 'public' as const,
    ...(dialect !== undefined && { dialect }),
    ...(fillIns && { fillIns }),
    ...(placeholders && { declared: placeholders }),
    ...(subject && { subject }),
    context,
  };
  const [main] = bodies;
  const replies = bodies.map(({ markup, pointer, ...body }) => ({
    ...shared,
    ...body,
    markup,
    ...(bodies.length > 1 && { pointer }),
    ...(main && main.pointer !== pointer && { twinOf: main.pointer }),
  }));
  const answers =
    `${head.field('References') ?? ''} ${head.field('In-Reply-To') ?? ''}`.match(/<[^>]+>/g) ?? [];
  return { from, ...(id !== undefined && { id }), answers, replies };
}

interface Body extends Decoded {
  readonly markup: 'plain' | 'html';
  readonly pointer: string;
}

function bodiesOf(file: SourceText, { plain, html }: Parts): readonly Body[] {
  const body = (part: Part, markup: Body['markup']): Body => ({
    ...decodeBody(file, part.span, part),
    markup,
    pointer: part.type,
  });
  return [...(plain ? [body(plain, 'plain')] : []), ...(html ? [body(html, 'html')] : [])];
}

interface Written {
  readonly head: Head;
  readonly from: Mailbox;
  readonly to: string;
  readonly attachments: readonly string[];
  readonly bodies: readonly Body[];
}

/** What the mail says of its conversation, over what else is known. */
function contextOf({ head, from, to, attachments, bodies }: Written, facts: Facts): Context {
  const { kind: _kind, dialect: _dialect, fillIns: _fillIns, placeholders: _placeholders, ...known } = facts;
  const recipients = splitMailboxes(to);
  const customer = recipients.length === 1 ? personAt(readMailbox(recipients[0] ?? '')) : undefined;
  const agent = personAt(from);
  const sent = Date.parse(head.field('Date') ?? '');
  const text = bodies.find(({ markup }) => markup === 'plain')?.text ?? '';
  const thread = known.thread ?? readHistory(text, from);
  return {
    channel: 'email',
    ...known,
    ...merged('customer', customer, known.customer),
    ...merged('agent', agent, known.agent),
    ...(!Number.isNaN(sent) && { sentAt: new Date(sent).toISOString() }),
    attachments,
    ...(thread.length > 0 && { thread }),
  };
}

/** A person as the mail names them; where it names only an address, as they are known else. */
function merged(role: 'customer' | 'agent', said: Person | undefined, known: Person | undefined): Context {
  const person = { ...known, ...said };
  return Object.keys(person).length > 0 ? { [role]: person } : {};
}
