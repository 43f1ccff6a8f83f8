import type { Document } from '../../src/document/document.ts';
import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, wordsAfter } from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import { flag, some, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { holdsAny } from '../../src/text/holds-any.ts';
import { phrases } from './phrases.ts';

const categories = ['opening', 'empathy', 'closing', 'corporate', 'thanks-in-advance'] as const;

// A stock opening that goes on to name the thing is no stock opening.
const TOPIC =
  /^(?: +[^ .,;:!?]+){0,3}?(?: *(?::| – | — | - )|,? +(?:about|regarding|concerning|with (?:the|your|a|an|this|these|our|any of)|on (?:the|your|how|why|this|these|\d)|over|at (?:the|having|being)|of (?:the|your)|because|since|after|when|while|that|to (?:let|tell|ask|report|share|check|find|see|say|explain)|so (?:quickly|promptly|soon|early)|at such|yesterday|last (?:night|week|month)|earlier|in (?:french|german|spanish|english|italian|dutch|portuguese|polish|your language|time|advance of)|and (?:telling|letting|sharing|sending|explaining|reporting|asking|pointing)|for (?:your|the|this|a)))/;
const ADVERB =
  /(?:\b(?:has|have|had|having|was|were|been|being|who|very|so|more|most|he|she|they|it|them|him|her|me|us|speak|spoke|treat|treated|act|acted|look|looked|smile|smiled|think|thought|take|took|thank you)|'ve|'s|'d) *$|\b(?<!\b(?:can|could|would|will|if|request|requesting|ask|suggest|urge|advise) )you *$/;
const PAST =
  / *(?:(?!(?:proceed|need|feed|embed)\b)[a-z]+ed|sent|gave|let|made|took|brought|told|wrote|and|but|enough|to|as|on)\b/y;
const RULE = /^as per (?:[a-z]+ ){1,4}?(?:policy|policies|rules?|procedures?|terms|protocol|guidelines)\b/;
const ROLLBACK =
  /\b(?:change|changes|commit|version|setting|settings|update|default|git|code|merge|upgrade|edit|migration|release|theme)\b/;
const ATTACHED =
  /^,? *(?:the|a|an|your|our|my|our|some|this|these|both|two|three|all|copies|photos|screenshots|\uA66D|\uA66C|[a-z]+ (?:of|for|and|form|file|copy|screenshot|invoice))/;

const guards: Readonly<Record<string, Guard>> = {
  /** A policy in place of a reason is what explain-why is for. */
  'a rule': (hit, { normal }) => RULE.test(normal.slice(hit.span[0], hit.span[0] + 80)),
  named: (hit, document) => TOPIC.test(wordsAfter(hit, document)),
  'no that': (hit, document) => !document.normal.slice(...hit.span).endsWith('that'),
  'an adverb': (hit, document) =>
    ADVERB.test(clauseBefore(hit, document)) || startsWith(PAST, wordsAfter(hit, document)),
  'a rollback': (hit, document) => ROLLBACK.test(document.normal.slice(...hit.sentence.span)),
  'nothing attached': (hit, document) => !ATTACHED.test(wordsAfter(hit, document)),
};

export default defineRule({
  id: 'no-canned-phrases',
  summary: 'Write what only this customer could be told.',
  why: 'Stock phrases tell a customer that nobody read the message.',
  category: 'listening',
  advice: ['no-extra-words', 'empathy', 'thank-them'],
  severity: 'warn',
  presets: {
    strict: ['error', { includeMild: true }],
    macros: 'warn',
    chat: 'info',
    email: 'warn',
    escalation: 'error',
  },
  appliesTo: 'both',
  fixable: true,
  options: {
    categories: some(categories, categories, 'Which kinds of stock phrases to report'),
    allow: words([], 'Wordings that are right here'),
    includeMild: flag(
      false,
      'Also report phrases that are fine now and then: “feel free to”, “have a great day”',
    ),
  },
  phrases: [phrases],
  *check(document, { categories, allow, includeMild }) {
    if (categories.includes('opening')) yield* checkGreeting(document, allow);
    for (const hit of findPhrases(document, phrases, { categories, allow, guards, mild: includeMild }))
      yield phraseFinding(document, hit, say(quoteHit(document, hit.span), adviceOn(hit.phrase)));
  },
});

const FLATTERY = ['valued', 'esteemed', 'loyal'];
const STOCK_GREETING = /(?:valued|esteemed|loyal) (?:customer|client|member|guest|partner|user|subscriber)s?/;

function* checkGreeting({ anatomy, normal, text }: Document, allow: readonly string[]): Generator<Finding> {
  if (!anatomy.greeting) return;
  const [start, end] = anatomy.greeting.span;
  const words = normal.slice(start, end);
  const match = holdsAny(words, FLATTERY) ? STOCK_GREETING.exec(words) : null;
  if (!match || allow.some((wording) => wording.toLowerCase() === match[0])) return;
  const from = start + match.index;
  const to = from + match[0].length;
  yield { span: [from, to], message: say(text.slice(from, to), 'use their name') };
}

function adviceOn({ use, safe }: { readonly use?: string; readonly safe?: boolean }): string {
  if (use === '') return 'cut it';
  return safe ? `try “${use}”` : (use ?? 'say it in your own words');
}

const say = (phrase: string, advice: string): string =>
  `“${phrase}” sounds like a script – ${endSentence(advice)}`;

function startsWith(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}
