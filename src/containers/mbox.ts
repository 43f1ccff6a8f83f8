import { UsageError } from '../error.ts';
import type { Reply, Turn } from '../reply.ts';
import type { Span } from '../text/span.ts';
import { type Mail, readMail } from './eml.ts';
import type { Facts } from './facts.ts';
import type { SourceText } from './node.ts';

const FROM_LINE = /^From .*\d{4}[^\S\n]*(?:[+-]\d{4}[^\S\n]*)?\r?\n/gm;

/**
 * Reads a mailbox. Mails that answer each other are one conversation: its last mail is the reply, the ones before it
 * are its thread; a mail that answers none of them is a reply of its own. What is no mailbox is a UsageError.
 */
export function readMbox(file: SourceText, facts: Facts = {}): readonly Reply[] {
  const mails = spansOf(file).map((span) => readMail(file, span, facts));
  const numbers = new Map(mails.map((mail, index) => [mail, index + 1]));
  return conversationsOf(mails).flatMap((conversation) => {
    const last = conversation.at(-1);
    const earlier = conversation.slice(0, -1).flatMap((mail) => turnOf(mail, last));
    const number = last && numbers.get(last);
    return (last?.replies ?? []).map((reply) => ({
      ...reply,
      pointer: `mail ${number}${reply.pointer === undefined ? '' : `, ${reply.pointer}`}`,
      ...(reply.twinOf !== undefined && { twinOf: `mail ${number}, ${reply.twinOf}` }),
      ...(reply.subject !== undefined && { title: reply.subject }),
      context: earlier.length > 0 ? { ...reply.context, thread: earlier } : reply.context,
    }));
  });
}

function spansOf({ path, text }: SourceText): readonly Span[] {
  const lines = Array.from(text.matchAll(FROM_LINE)).filter(
    ({ index }) =>
      index === 0 ||
      (index === 1 && text[0] === '\uFEFF') ||
      /\n\r?\n$/.test(text.slice(Math.max(0, index - 3), index)),
  );
  if (lines.length === 0)
    throw new UsageError(
      'This is no mailbox: it does not begin with a line such as "From ana@example.com …".',
      {
        place: { path, source: text, offset: 0 },
      },
    );
  return lines.map(({ 0: line, index }, order) => [
    index + line.length,
    lines[order + 1]?.index ?? text.length,
  ]);
}

/** Mails that answer each other, in the order of the file. */
function conversationsOf(mails: readonly Mail[]): readonly (readonly Mail[])[] {
  const conversations: Mail[][] = [];
  const byId = new Map<string, Mail[]>();
  for (const mail of mails) {
    const answered = mail.answers.find((id) => byId.has(id));
    const conversation = byId.get(answered ?? '') ?? [];
    if (conversation.length === 0) conversations.push(conversation);
    conversation.push(mail);
    if (mail.id !== undefined) byId.set(mail.id, conversation);
  }
  return conversations;
}

/** What one mail of a conversation says, without what it quotes. */
function turnOf({ from, replies }: Mail, last: Mail | undefined): Turn[] {
  const [reply] = replies;
  if (!reply) return [];
  const { attachments, sentAt } = reply.context;
  const text = reply.text.replace(/^(?:>.*|On .{6,120} wrote:)$(?:\r?\n)?/gm, '').trim();
  const isAgent = from.email !== undefined ? from.email === last?.from.email : from.name === last?.from.name;
  return [
    {
      from: isAgent ? 'agent' : 'customer',
      text: reply.markup === 'html' ? text.replace(/<[^>]*>/g, ' ') : text,
      ...(sentAt !== undefined && { at: sentAt }),
      ...(attachments && { attachments }),
    },
  ];
}
