import type { Sentence } from '../../src/document/document.ts';
import { findPhrases, phraseFinding } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, wordsBefore } from '../../src/phrases/guards.ts';
import { some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = ['tag', 'negative', 'presumption', 'loaded', 'conclusion', 'agreement'] as const;

const CHECKING =
  /\b(?:just|only|quickly) (?:to|wanted to|want to|checking|confirming)|\bto (?:confirm|clarify|double[- ]check|be (?:clear|sure)|make sure|recap|summari[sz]e)\b|\bif i (?:understand|understood|read|got)|\blet me (?:check|confirm|see|repeat)|\bso that i\b|\bi understand\b|\b(?:my|your) understanding\b|\byou (?:want|need|said|say|mean|meant|mention|mentioned|would like|wish|wanted|asked|are looking|are asking|are trying|ordered|booked|chose|live)|\byour (?:[\w'-]+ ){0,3}(?:is|was|are|ends|starts)\b|\byou'(?:d like|re (?:looking|asking|trying|hoping|after))|\b(?:that's|that is|your \w+ is|it's for|that was|it was)\b|\b(?:issue|problem|error|trouble) (?:is|was|lies|started|starts|happens|happened|occurs|only)\b(?! (?:now |all |already |fully )?(?:solved|fixed|gone|sorted|resolved|over))/;
const SCALE =
  /\b(?:or (?:dis|un)|dis(?:like|satisfied)|least|\d ?(?:to|-|–) ?\d+|scale|\bor not\b|and what (?:least|not))/;

const guards: Readonly<Record<string, Guard>> = {
  checking: (hit, document) =>
    CHECKING.test(wordsBefore(hit, document)) && !/n't|\bnot\b/.test(document.normal.slice(...hit.span)),
  direction: (hit, document) =>
    /\b(?:left|turn|button|corner|side|the|is|all|that's|be|get (?:it|this|that)) ?$/.test(
      wordsBefore(hit, document).replace(/,/g, ''),
    ) || / or (?:on )?(?:the )?$/.test(wordsBefore(hit, document)),
  'own-action': (hit, document) =>
    /^(?:i|we|let me|let's|give me|just|please|hold)\b/.test(wordsBefore(hit, document).trim()),
  short: (hit, document) => wordsBefore(hit, document).trim().split(/\s+/).length < 3,
  opening: (hit, document) =>
    clauseBefore(hit, document).trim() === '' && wordsBefore(hit, document).trim() === '',
  scale: (hit, document) => SCALE.test(document.normal.slice(...hit.sentence.span)),
  unnegated: (hit, document) => !/n't\b|\b(?:not|never|no)\b/.test(wordsBefore(hit, document)),
  asked: (hit, document) =>
    /^(?:and |so |but )?(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|what|how|why|which|when|where|who)\b/.test(
      wordsBefore(hit, document),
    ),
  terms: (hit, document) => /\b(?:by|once|before|when|terms|to)\b/.test(clauseBefore(hit, document)),
};

export default defineRule({
  id: 'no-leading-questions',
  summary: 'Ask without the answer in the question.',
  why: 'A question that leans on them tells you what they think you want to hear.',
  category: 'questions',
  advice: ['open-questions', 'listen'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    categories: some(categories, categories, 'Which turns to report'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { categories, allow }) {
    const notAsked: Guard = ({ phrase, sentence }) => phrase.category !== 'agreement' && !sentence.question;
    const seen = new Set<Sentence>();
    for (const hit of findPhrases(document, phrases, { categories, allow, guards, unless: [notAsked] })) {
      if (seen.has(hit.sentence)) continue;
      seen.add(hit.sentence);
      yield phraseFinding(document, hit, messages[hit.phrase.category ?? 'tag'] ?? '');
    }
  },
});

const messages: Readonly<Record<string, string>> = {
  tag: 'This nudges them to an answer – drop the tag and ask: “How is it working now?”',
  negative: 'This tells them what to answer – ask it plainly: “Did …?” or “What do you think of …?”',
  presumption: 'This takes the answer for granted – ask: “Did …?” or “What happened when …?”',
  loaded: 'This praises before it asks – ask it neutrally: “How was …?”',
  conclusion: 'This closes the matter for them – ask: “What is still open for you?”',
  agreement: 'This leaves no room to disagree – ask: “How do you see it?”',
};
