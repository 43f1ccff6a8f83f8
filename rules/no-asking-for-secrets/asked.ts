import type { Document } from '../../src/document/document.ts';
import { inCondition, wordsAfter, wordsBefore } from '../../src/phrases/guards.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { holdsAny } from '../../src/text/holds-any.ts';
import { once } from '../../src/text/once.ts';

const HAND_OVER =
  '(?:send|give|tell|provide|supply|share|(?<!\\b(?:this|that|the|an?|your|my|our|by|via) )(?:text|email|e-mail|message|mail)|dm|pm|whatsapp|forward|post|submit|state|quote|include|read out|read (?:me|us)|attach|reply (?:back |here |to (?:this|me|us)(?: e-?mail| message| mail)? )?with|respond with|(?:come|get|write) back (?:to (?:us|me) )?with|let (?:me|us) (?:know|have)|drop (?:me|us))';
const SAY = '(?:confirm|verify|type|repeat|drop|paste|pop|put)';
const HANDING =
  '(?:sending|giving|telling|providing|sharing|texting|emailing|messaging|forwarding|letting (?:me|us) (?:know|have))';

// Between the verb and the thing stand other things asked for, never another action or a way to do it.
const STOPS =
  '(?:you|to|reset|resetting|change|changing|changed|link|links|if|when|while|that|which|so|because|on|in|at|using|via|without|not|never|from|for|about|how|where|instructions|but|then|page|field|request|new|updated|after|before|once|instead|will|can|must|should|is|are|was|has|have|hint|linked|forgot|forgotten)';
const BETWEEN = `(?: (?!${STOPS}\\b)[^ .;:!?]+,?| to (?:me|us)\\b| (?:name|number|email|address|id) (?:on|for)\\b(?= (?:the|your) account)){0,9}`;
const THING = `${BETWEEN} (?:your|ur|the|that|this|any|both|full|my|complete)(?: (?!${STOPS}\\b)[^ .;:!?]+,?){0,9}? *$`;
// "Pls provide OTP", "share CVV with us".
const BARE = '(?: (?:me|us))?(?: (?:with|the|current|correct|valid|new|bank))* *$';

const asks = once(
  () =>
    new RegExp(
      `(?<subject>.*)\\b(?:(?:(?<hand>${HAND_OVER})|(?<say>${SAY}))${THING}|(?<bare>${HAND_OVER})${BARE}|(?<mind>${HANDING})(?:${THING}|${BARE}))`,
    ),
);
const needs = once(
  () =>
    new RegExp(
      `\\b(?:i|we)(?:'ll|'d|'m|'re| will| would| do| just| also| still| only| may| am| are)* (?:need|require|requiring|needing|going to need|want|ask(?:ing)? for|request)(?: to (?:know|have|see))?${BETWEEN} (?:your|ur|the)(?: (?!${STOPS}\\b)[^ .;:!?]+,?){0,9}? *$`,
    ),
);
const QUESTION =
  /\b(?:what(?:'s|s| is| are| was)|(?:can|could|may|might) (?:i|we) (?:please |just |also )*(?:have|get|take|ask (?:you )?for|know|see|grab)) (?:please )?(?:your|ur|the)(?: [a-z0-9'-]+,?){0,6}? *$/;

// What those two hold: they take milliseconds to make.
const NEEDING = ['need', 'requir', 'want', 'ask', 'request'];
const ASKING =
  'send giv tell provid suppl shar text mail messag dm pm whatsapp forward post submit state quote includ read attach reply respond let drop confirm verify type repeat paste pop put'
    .split(' ')
    .concat(['back with', 'back to']);

// The customer is spoken to: an order, "could you", "we need you to". Anybody else who sends is none of our business.
const SPOKEN_TO =
  /(?:^|[,;:–—(]|\b(?:please|pls|kindly|just|so|and|then|now|simply|also|you|to|either|first|ok|okay|sure|hi|hello|thanks|plz|or|but|yes|no problem|great)) *["'(]?$/;
const TO_YOU =
  /\b(?:need|want|like|love|ask|asking|request|requesting|require|requiring|advise|invite|urge) you (?:please |kindly )?to *(?:please |kindly )?$|\b(?:possible (?:for you )?|(?:kind|good) (?:enough )?(?:as )?)to (?:please |kindly )?$/;
const WOULD_YOU_MIND = /\b(?:mind|appreciate (?:you|your)|grateful for (?:you|your)) (?:please |kindly )?$/;
// "If you could email us your …" is no condition.
const politeIf = once(
  () => new RegExp(`\\bif you (?:could|can|would)(?: please| kindly| just)? ${HAND_OVER}\\b`),
);
const BE_SURE = /\b(?:please|kindly) (?:be sure|remember|make sure|try) to $/;

const REFUSED =
  /\b(?:never|not|cannot|without|no need|avoid|refrain|stop|shouldn't|mustn't|nobody|no one|unsafe|dangerous)\b|n't\b(?! (?:worry|mind|hesitate))/;
const OTHERS =
  /\b(?:anyone|someone|somebody|scam\w*|fraud\w*|phish\w*|criminals?|thieves|impost\w*|callers?|they|hackers?)\b/;
const PART =
  /\b(?:last|final|first|ending)\b(?: (?:in|with))?(?: the)? ?(?:\d|two|three|four|five|six|few)|\b(?:masked|hidden|partial|blacked out|redacted|last part)\b/;
const OTHER_CARD =
  /\b(?:gift|loyalty|library|membership|member|sim|store|rewards?|club|travel|bus|train|rail|health|insurance|id|identity|business|memory|graphics|video|oyster|points|access|parking|fuel|warranty|scratch|ration|pan|voter|staff|student|boarding|flyer|e-?gift|season|day)[ -]?$/;
const PLACE =
  /\b(?:on|in|at|through|via|into|under|inside|using|over)(?: (?:the|our|your|this|that|a|an))?(?: [a-z0-9'-]+){0,3} (?:page|site|website|portal|form|app|link|box|field|screen|window|settings|section|tab|checkout|kiosk|terminal|atm|vault|dashboard|menu|prompt|dialog|machine|keypad|header|request|file|config|configuration|environment|variable|command|query|payload|url|body)s?\b|\bwhen (?:you're |you are )?(?:prompted|asked)\b/;
// "… so I can look at the settings": the place is where we go.
const PURPOSE = /\bso (?:that )?(?:i|we|our)\b.*/;
// "We need the password to have twelve characters."
const MADE_TO = /^ (?:to (?:be|have|contain|match|include|start|work|stay)|back|pad|reader|terminal)\b/;
const ANOTHER =
  /^ ?(?:,? ?(?:back )?(?:with|to|at) (?:any|other|friends|family|third|people|someone|(?:the|our|your) (?:delivery|driver|courier|rider|technician|bank|store|shop|police|passenger)))/;
const COMPOUND =
  /^[ -](?:reset|change|request|link|links|manager|policy|issue|issues|problem|problems|field|box|page|screen|option|hint|protected|protection|requirements?|errors?|recovery|length|format|rules|expiry|settings?|holder|type|template|name|id|ids|prefix|location|point|drop|code|on the map|update|updates|verification|confirmation|email|generator|message|statement|transaction|history)\b/;

/** Whether the reply asks the customer for what the hit names. */
export function isAskedFor(hit: PhraseHit, document: Document): boolean {
  const before = wordsBefore(hit, document);
  const mayNeed = holdsAny(before, NEEDING);
  const mayAsk = holdsAny(before, ASKING);
  if (!mayNeed && !mayAsk && !hit.sentence.question) return false;
  const after = wordsAfter(hit, document);
  const whole = document.normal.slice(...hit.sentence.span);
  if (COMPOUND.test(after) || PART.test(whole) || ANOTHER.test(after)) return false;
  if (hit.phrase.category === 'card' && OTHER_CARD.test(before)) return false;
  if (/\bno *$/.test(before) || REFUSED.test(before) || OTHERS.test(before)) return false;
  if (inCondition(hit, document) && !(before.includes('if you ') && politeIf().test(before))) return false;
  if (PLACE.test(after.replace(PURPOSE, '')) || PLACE.test(before)) return false;
  if (hit.sentence.question && QUESTION.test(before)) return true;
  if (mayNeed && needs().test(before)) return !MADE_TO.test(after);
  return mayAsk && isOrder(before, after, hit);
}

function isOrder(before: string, after: string, { sentence }: PhraseHit): boolean {
  const groups = asks().exec(before)?.groups;
  if (!groups) return false;
  const subject = groups.subject ?? '';
  if (groups.mind) return WOULD_YOU_MIND.test(subject);
  const isSpokenTo = / to $/.test(subject)
    ? TO_YOU.test(subject) || BE_SURE.test(subject)
    : SPOKEN_TO.test(subject) || politeIf().test(before);
  if (!isSpokenTo) return false;
  if (groups.hand || groups.bare) return true;
  // "Confirm your password" may be a step on a screen: only where the answer comes to us.
  return (
    (/\byou (?:please |kindly )?$/.test(subject) && sentence.question) ||
    /^[^.]*\b(?:so (?:that )?(?:i|we) (?:can|could)|(?:with|for|to) (?:me|us)|(?:by|in your) (?:reply|email|return)|(?:over|on) (?:the|this|a) (?:call|phone|line)|so (?:that )?(?:our|the) \w+ (?:can|could|may)|below|here|in (?:the|this|our) chat)\b/.test(
      after,
    ) ||
    (/\bplease *$/.test(subject) && /^[.!? ]*$/.test(after) && sentence.block.kind === 'paragraph')
  );
}
