import type { Turn } from '../reply.ts';
import { type Mailbox, readMailbox } from './mailbox.ts';

/** A message of a mail's history, while it is put together. */
interface Message {
  readonly depth: number;
  readonly from: Turn['from'];
  readonly lines: string[];
}

const WROTE = /^On [^\n]{4,80}?\d[^\n]{0,40}?,? (?<who>(?!\d)[^,<>]*(?:,[^,<>]*)?(?:<[^>]*>)?)\s*wrote:$/;
const RULE = /^-{2,}\s*(?:Original Message|Forwarded message)\s*-{2,}$|^_{10,}$/i;
const FROM = /^\*?From:\*?\s*(?<who>\S.*)$/;
const OTHER_FIELD = /^\*?(?:Sent|To|Date|Cc|Subject|Reply-To):\*?/;

/**
 * The messages that a mail quotes below the reply, oldest first: `>` lines under "On …, Ana wrote:", or what stands
 * under "From: …". A message is the agent's where its name, address or domain is the sender's, else the customer's.
 */
export function readHistory(text: string, agent: Mailbox): readonly Turn[] {
  const messages: Message[] = [];
  const current: (Message | undefined)[] = [];
  let base = 0;
  const lines = text.split(/\r\n|\n|\r/).map(unquote);
  const open = (depth: number, who: string): void => {
    const message = { depth, from: authorOf(readMailbox(who), agent), lines: [] };
    current.length = depth + 1;
    current[depth] = message;
    messages.push(message);
  };
  for (let index = 0; index < lines.length; index++) {
    const { depth, words } = lines[index] ?? { depth: 0, words: '' };
    const next = lines[index + 1];
    // Mail programs break the line before "wrote:".
    const both = words.startsWith('On ') && next?.depth === depth ? `${words} ${next.words}` : '';
    const wrote = WROTE.exec(words) ?? WROTE.exec(both);
    const from = FROM.exec(words);
    if (wrote) {
      if (!WROTE.test(words)) index++;
      open(base + depth + 1, wrote.groups?.who ?? '');
    } else if (from && OTHER_FIELD.test(next?.words ?? '')) {
      while (OTHER_FIELD.test(lines[index + 1]?.words ?? '')) index++;
      if (depth === 0) base += 1;
      open(depth === 0 ? base : base + depth + 1, from.groups?.who ?? '');
    } else if (!RULE.test(words)) {
      const level = base + depth;
      if (level === 1 && !current[1]) open(1, '');
      current[level]?.lines.push(words);
    }
  }
  return messages
    .map(({ lines: said, ...rest }, order) => ({ ...rest, order, text: said.join('\n').trim() }))
    .filter(({ text: said }) => said !== '')
    .sort((a, b) => b.depth - a.depth || b.order - a.order)
    .map(({ from, text: said }) => ({ from, text: said }));
}

/** A line without its quote marks, and how many there were. */
function unquote(line: string): { readonly depth: number; readonly words: string } {
  const marks = /^(?:[ \t]?>)+[ \t]?/.exec(line)?.[0] ?? '';
  return { depth: marks.replace(/[^>]/g, '').length, words: line.slice(marks.length).trimEnd() };
}

function authorOf(who: Mailbox, agent: Mailbox): Turn['from'] {
  const domain = (email: string | undefined) => email?.split('@')[1];
  const isSame =
    (who.email !== undefined && who.email === agent.email) ||
    (who.name !== undefined && who.name.toLowerCase() === agent.name?.toLowerCase()) ||
    (who.email !== undefined && domain(who.email) === domain(agent.email) && !PUBLIC.test(who.email));
  return isSame ? 'agent' : 'customer';
}

// Strangers share these domains.
const PUBLIC = /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|aol|proton|protonmail)\./;
