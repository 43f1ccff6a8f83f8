import { answersPraise } from '../../src/acts/praise.ts';
import { answerOf } from '../../src/conversation/answer.ts';
import { openMessage, quoteCustomer } from '../../src/conversation/customer.ts';
import { entitiesOf } from '../../src/conversation/entities.ts';
import { type Topic, topicsOf, withSynonyms } from '../../src/conversation/stems.ts';
import type { Document } from '../../src/document/document.ts';
import { firstBodyLine } from '../../src/rule/place.ts';
import type { Finding } from '../../src/rule/rule.ts';
import { areForeign } from '../../src/text/foreign.ts';

/** A message with fewer topics than this, or a shorter reply, needs only one of them. */
const FEW_TOPICS = 8;
const SHORT_REPLY = 25;
const NAMED = 3;
const ANSWERS =
  /^(?:yes|no|yep|nope|sure|of course|certainly|absolutely|i (?:do not|don't) think so|i think so|it is|it isn't|they are|you can|good question|great question)\b/;
const RESTATES =
  /\b(?:you(?:'ve| have)? (?:asked|mentioned|said|wrote|told|described|reported)|you(?:'d| would) like|you(?:'re| are) (?:looking|trying|having|seeing|asking)|(?:it )?sounds like|so that i understand|if i understand|i can see (?:your|that|the)|as you (?:say|said|describe|wrote))\b/;

/** Asks for a word of what the customer wrote about. */
export function* check(
  document: Document,
  {
    minOverlap,
    minCustomerWords,
    minReplyWords,
    synonyms,
    ignoreWords,
  }: {
    readonly minOverlap: number;
    readonly minCustomerWords: number;
    readonly minReplyWords: number;
    readonly synonyms: Readonly<Record<string, readonly string[]>>;
    readonly ignoreWords: readonly string[];
  },
): Iterable<Finding> {
  const { context } = document.reply;
  if (context.fragment || answersPraise(document)) return;
  const message = openMessage(context);
  if (areForeign(message.toLowerCase().match(/[a-z]+/g) ?? [])) return;
  const answer = answerOf(document);
  const ignored = new Set(ignoreWords.map((word) => word.toLowerCase()));
  const alike = withSynonyms(synonyms);
  const theirs = topicsOf(message, ignored);
  const ours = new Set(topicsOf(answer, ignored).map(({ stem }) => alike(stem)));
  if (theirs.length < minCustomerWords || document.words.length < minReplyWords) return;
  const missing = theirs.filter(({ stem }) => !ours.has(alike(stem)));
  const shared = theirs.length - missing.length;
  const isShort = theirs.length < FEW_TOPICS || document.words.length < SHORT_REPLY;
  if (shared >= (isShort ? 1 : minOverlap)) return;
  if (shared > 0 && RESTATES.test(document.normal)) return;
  if (message.includes('?') && ANSWERS.test(document.normal.slice(firstBodyLine(document)[0]))) return;
  if (sharesEntity(message, answer) || namesTicket(document) || goesOn(document)) return;
  yield { span: firstBodyLine(document), about: 'request', message: messageFor(missing, document) };
}

function sharesEntity(message: string, answer: string): boolean {
  const named = entitiesOf(message);
  return [...entitiesOf(answer)].some((entity) => named.has(entity));
}

// "Thanks for the details", "which platform is it on?", when the matter was named before: the talk goes on.
const GOES_ON =
  /\b(?:thanks|thank you) (?:so much |a lot )?for (?:(?:sharing|sending|providing|confirming|checking|trying|testing|answering) |the |those |these |that )/;

/** An agent has answered before, and now asks for more or thanks for what came. */
const goesOn = ({ reply, normal, sentences }: Document): boolean =>
  (reply.context.thread ?? []).some(({ from }) => from === 'agent') &&
  (GOES_ON.test(normal) || sentences.some(({ question }) => question));

/** A placeholder that the helpdesk fills with what the ticket is about. */
const namesTicket = ({ placeholders }: Document): boolean =>
  placeholders.some(({ role }) => role.startsWith('ticket.') || role === 'customField');

function messageFor(missing: readonly Topic[], { reply }: Document): string {
  const named = missing.slice(0, NAMED).flatMap(({ word }) => quoteCustomer(word, reply.context) ?? []);
  return named.length > 0
    ? `Show that you've read it: mention ${named.join(', ')} from their message.`
    : `Show that you've read it: name the thing they wrote about, in their own words.`;
}
