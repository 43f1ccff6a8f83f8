import { quoteCustomer } from '../../src/conversation/customer.ts';
import type { Document, Sentence } from '../../src/document/document.ts';
import { normalise } from '../../src/document/prose.ts';
import type { Turn } from '../../src/reply.ts';
import type { Finding } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { type Slot, slots } from './slots.ts';

const GIVES =
  /\b(?:send|share|give|tell|provide|confirm|supply|let (?:me|us) (?:know|have)|attach|upload|forward|reply with|email (?:me|us)|message (?:me|us)|dm (?:me|us)|need|require|have|get|grab|take|know)\b/;
const ASKS =
  /\b(?:please|pls|kindly|(?:could|can|would|may|might) (?:you|i|we)|i(?:'ll| will)? (?:just )?need|we(?:'ll| will)? (?:just )?need|request you to|help (?:me|us) with)\b/;
const OPEN_QUESTION = /\b(?:what(?:'?s| is| was)?|which|who)\b/;
// "Could you send another photo?", "is it still the same address?", "no need to send the number again".
const FRESH =
  /\b(?:another|more|new|different|other|clearer|sharper|closer|latest|updated|current|alternative|additional|correct|right|both|each)(?: \w+)? $/;
const STILL = /\b(?:still|instead|any other|changed?|is (?:that|this|it) (?:right|correct))\b/;
const FAILED =
  /\b(?:again|resend|re-send|didn't (?:come|arrive|attach|open|load)|not (?:come|arrive|attached|open)|can't (?:see|open)|couldn't (?:see|open)|blurr\w+|blank|missing|cut off)\b/;
const NEEDLESS =
  /\b(?:no need|not need|needn't|don't need|don't have to|without|never|already|thanks for|thank you for|(?<!(?:may|can|could|might) )(?:i|we)(?:'ve)?(?: have)?(?: now)? (?:have|found|see|got|received) your)\b/;
const SAFETY =
  /\b(?:security|secure|verify|verification|verified|identity|data protection|gdpr|identif\w+|double-?check|confirm it's you)\b/;
const OPTIONAL = /^(?:if|when|once|should|unless|in case)\b(?! you could| you can\b)/;

/** Finds requests for what the customer has given already. */
export function* check(
  document: Document,
  { ignoreSlots }: { readonly ignoreSlots: readonly string[] },
): Iterable<Finding> {
  const { context } = document.reply;
  const told = (context.thread ?? []).filter(({ from }) => from === 'customer');
  const asked = new Set(ignoreSlots);
  for (const sentence of document.sentences) {
    for (const slot of slots) {
      const span = asked.has(slot.name) ? undefined : asksFor(slot, sentence, document);
      const value = span && givenValue(slot, told);
      if (!span || value === undefined || normalise(document.text.slice(...sentence.span)).includes(value))
        continue;
      asked.add(slot.name);
      yield finding(slot, value, span, document);
    }
  }
}

/** Where a sentence asks for a thing; `undefined` where it does not, or asks for a fresh one. */
function asksFor({ ask, file }: Slot, sentence: Sentence, { normal }: Document): Span | undefined {
  const said = normal.slice(...sentence.span);
  const match = ask.exec(said);
  if (!match) return undefined;
  const isRequest = (sentence.question || ASKS.test(said)) && GIVES.test(said);
  const isQuestion =
    sentence.question && !file && OPEN_QUESTION.test(said.slice(0, match.index + match[0].length));
  const order = /^(?:please )?(?:send|share|confirm|provide|give|tell|attach|upload)\b/.test(said);
  if (!(isRequest || isQuestion || order) || NEEDLESS.test(said) || SAFETY.test(said) || OPTIONAL.test(said))
    return undefined;
  if (FRESH.test(said.slice(0, match.index)) || STILL.test(said) || (file && FAILED.test(said)))
    return undefined;
  const start = sentence.span[0] + match.index;
  return [start, start + match[0].length];
}

/** The value as the customer gave it, normalised; a file by the words that announce it, unless none came. */
function givenValue({ have, file, name }: Slot, told: readonly Turn[]): string | undefined {
  for (const { text, attachments } of told) {
    const match = have.exec(normalise(text.replace(/^[ \t]*>.*$/gm, '')));
    if (file && attachments?.length === 0) continue;
    if (match) return (match[1] ?? match[0]).trim();
    if (file && attachments?.some((path) => IMAGE.test(path) && (name === 'photo' || /screen/i.test(path))))
      return 'it is attached';
  }
  return undefined;
}

const IMAGE = /\.(?:jpe?g|png|gif|heic|webp|bmp)$/i;

function finding({ name, file }: Slot, value: string, span: Span, { reply }: Document): Finding {
  const quoted = file ? undefined : quoteCustomer(value, reply.context);
  return {
    span,
    message: `They ${file ? 'sent' : 'gave'} their ${name} already${quoted ? ` (${quoted})` : ''} – no need to ask again.`,
  };
}
