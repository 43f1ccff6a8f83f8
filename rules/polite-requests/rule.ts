import type { Document, Sentence } from '../../src/document/document.ts';
import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, inQuestion, wordsAfter, wordsBefore } from '../../src/phrases/guards.ts';
import type { PhraseHit } from '../../src/phrases/table.ts';
import { flag, words } from '../../src/rule/options.ts';
import { defineRule, type Finding, type Fix } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const verbs =
  'send provide give confirm attach share forward submit upload fill complete sign supply include advise specify verify describe list resend scan return'.split(
    ' ',
  );
const OBJECT =
  /^ (?:in |out |back |up )?(?:me|us|your|the|a|an|this|that|it|any|all|both|these|those|each)\b/;
const INVITATION =
  /^ (?:it|this|that|us|me|yourself)(?: all| both)? (?:a (?:call|shout|ring|try|go|chance|moment|minute|second|day|few)|one|an? (?:email|message|dm|line|note)\b.*\b(?:if|so (?:that )?(?:we|i))\b|some|time|just|another)\b/;
const POLITE =
  /\b(?:please|pls|plz|kindly|(?:could|would|can|will|may|might) (?:you|i|we)|if you(?:'d| (?:can|could|don't mind|have|get|wouldn't|are able|would|prefer|like|need|want))|when(?:ever)? you|(?:would|'d) (?:help|be (?:great|helpful|useful|good|grateful))|(?:i|we)(?:'d| would) (?:appreciate|love|like|be grateful)|thanks?|thank you|appreciate|feel free|(?:and|then) (?:i|we)(?:'ll| will| can)|welcome to|any ?time)\b/;
// "Return the box to the driver if you are out": a way for them, and no wish of ours.
const FOR_THEM = /\b(?:if|when|whenever|once|so that|unless) (?:you|your|it|the|there)\b/;
const CONDITION =
  /\b(?:if|when|whenever|where|wherever|every time|in case|whether|unless|how|sorry|apologi[sz]e)\b/;
// Any other word right before "you" makes it a clause of its own: "the form you need to sign".
const STARTS_CLAUSE =
  /(?:^|\b(?:and|but|so|or|then|also|because|therefore|hence|thus|however|now|first|next|remember|unfortunately|sadly|afterwards|finally|again|still|meanwhile|yes|no|otherwise))$/;
const PURPOSE = /^ *(?:then,? |so,? |and |also,? |first,? )?(?:in order )?(?:to|for|so that) [a-z]/;
const COURTESY = /\b(?:please|kindly)\b/;
const EXPLAINED =
  /\b(?:if|in order to|to (?:get|use|see|reset|set|change|make|keep|avoid|continue|claim|apply|access|receive))\b/;
const LAW =
  /\b(?:law|laws|legal|legally|regulations?|regulatory|visa|passport|customs|police|safety|safe|health|emergency|rbi|kyc|irs|hmrc|gdpr|seat ?belt|licen[sc]e|identity|court|government|tax)\b/;

export default defineRule({
  id: 'polite-requests',
  summary: 'Ask customers, do not order them.',
  why: 'An order makes people feel small; the same request with a “please” gets answered sooner.',
  category: 'thanks',
  advice: ['no-negative-language', 'empathy', 'thank-them'],
  severity: 'warn',
  presets: { strict: 'error', chat: 'info', escalation: 'error' },
  appliesTo: 'both',
  fixable: true,
  options: {
    obligation: flag(true, 'Report “you must”, “you need to”'),
    bareImperatives: flag(true, 'Report “Send me the number.” without a please'),
    requestVerbs: words(verbs, 'Verbs that ask the customer for something'),
    legalMust: flag(true, 'Let “you must” pass where a sentence speaks of law, safety or identity checks'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { obligation, bareImperatives, requestVerbs, legalMust, allow }) {
    const law: Guard = (hit) => legalMust && LAW.test(document.normal.slice(...hit.sentence.span));
    if (obligation)
      for (const hit of findPhrases(document, phrases, {
        allow,
        guards: { law },
        unless: [inQuestion, isSupposed],
      }))
        yield orderFinding(document, hit);
    if (!bareImperatives) return;
    const isRequestVerb = new Set(requestVerbs);
    for (const sentence of document.sentences) {
      const verb = imperativeOf(document, sentence, isRequestVerb);
      if (verb === undefined || allow.includes(verb.lower)) continue;
      const words = document.text.slice(...verb.span);
      const text = `Please ${words.toLowerCase()}`;
      yield {
        span: verb.span,
        message: `Ask rather than tell – “${text} …” or “Could you ${words.toLowerCase()} …?”.`,
        fixes: [{ span: verb.span, text, safe: true }],
      };
    }
  },
});

/** "What you need to know", "if you need to", "sorry you have to": no order; "To reset it, you need to …" explains. */
const isSupposed: Guard = (hit, document) => {
  const before = wordsBefore(hit, document);
  return (
    !STARTS_CLAUSE.test(clauseBefore(hit, document).replace(/["']/g, '').trim()) ||
    CONDITION.test(before) ||
    PURPOSE.test(before) ||
    COURTESY.test(before) ||
    EXPLAINED.test(wordsAfter(hit, document))
  );
};

function orderFinding(document: Document, hit: PhraseHit): Finding {
  const words = quoteHit(document, hit.span);
  const message = `“${words}” orders – ${hit.phrase.use ?? 'ask instead: “Please …” or “Could you …?”'}.`;
  const fix = pleaseFix(document, hit);
  return fix ? { span: hit.span, message, fixes: [fix] } : { span: hit.span, message };
}

/** "You need to send …" opens a sentence: "Please send …" says the same. */
function pleaseFix(document: Document, { span, sentence }: PhraseHit): Fix | undefined {
  const after = /^ ([a-z]+)/.exec(document.normal.slice(span[1], sentence.span[1]))?.[1];
  if (span[0] !== sentence.span[0] || after === undefined || after === 'not' || after === 'be')
    return undefined;
  return { span, text: 'Please', safe: false };
}

/** The first word of a sentence in a paragraph that asks for something without any courtesy. */
function imperativeOf(
  document: Document,
  { span, block, question }: Sentence,
  isRequestVerb: ReadonlySet<string>,
) {
  if (block.kind !== 'paragraph' || question) return undefined;
  const [verb] = document.wordsIn(span);
  if (!verb || !isRequestVerb.has(verb.lower) || verb.masked || verb.span[0] !== span[0]) return undefined;
  const after = document.normal.slice(verb.span[1], span[1]);
  if (!OBJECT.test(after) || INVITATION.test(after)) return undefined;
  return POLITE.test(document.normal.slice(...span)) || FOR_THEM.test(after) ? undefined : verb;
}
