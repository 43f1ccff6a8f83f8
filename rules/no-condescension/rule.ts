import { findPhrases, phraseFinding, quoteHit } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, inCondition, wordsAfter, wordsBefore } from '../../src/phrases/guards.ts';
import { endSentence } from '../../src/phrases/say.ts';
import { flag, some, words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

const categories = ['knowing', 'correcting', 'easy', 'minimise', 'soothing', 'overfamiliar'] as const;

const SEEN =
  /\b(?:see|seen|show|shows|shown|read|readable|written|write|hear|heard|speak|visible|marked|mark|label|labelled|labeled|print|printed|explain|say|said|state|think|communicate|very|more|so|as|appear|appears|display|displayed|legible|pronounce|wrong|our|we|i|we're|i'm|our's)\b[^,;:]{0,30}$/;
const SEEN_AFTER =
  /^ (?:see|seen|show|shows|shown|visible|marked|labelled|labeled|printed|legible|hear|on|in|at|enough|and|as|so that|readable|visible|our|my)\b/;
const FACT =
  /^ (?:paid|pay|received|bought|ordered|spent|used|use|got|get|owe|have|own|need|want|wanted|see|were|are|spoke|charged)\b/;
const SUBJECT =
  /(?:\b(?:i|we|it|he|she|they|that|this|who|has|have|had|is|was|were|been|be|to|not|don't|rather than|than|or|or you can|app|page|system|site|by|if you|when you|i'll|we'll|i'd|we'd|let me|let us|can i|could i|can we)|'ve|'s|'m|'re|'ll|'d) $/;
/** "The password you just reset". */
const YOURS_JUST_NOW =
  /\b(?:the|your|a|any|that|this|what|everything) (?:[a-z-]+ ){0,3}(?:that |which )?you(?:'ve| have)? $/;
const PROMISED = /^ (?:by|soon|within|more|about (?:it|this) by|tomorrow|today)\b/;
const SMALL = /\b(?:once|if you want|only if|one of)\b/;

/** "You clearly skipped a page": what no-blame is for. */
const isBlame: Guard = (hit, document) =>
  /\byou(?:'ve| have)? $/.test(wordsBefore(hit, document)) &&
  /^ (?:[a-z]+ed|broke|took|put|left|lost|never|forgot|did|made|didn't|don't|haven't|read|wrote)\b/.test(
    wordsAfter(hit, document),
  );

const guards: Readonly<Record<string, Guard>> = {
  'seen or said clearly': (hit, document) =>
    SEEN.test(wordsBefore(hit, document)) ||
    SEEN_AFTER.test(wordsAfter(hit, document)) ||
    isBlame(hit, document),
  'a fact': (hit, document) =>
    FACT.test(wordsAfter(hit, document)) ||
    /\b(?:what|amount|how much|which|that|thing) *$/.test(clauseBefore(hit, document)),
  /** "I've just checked", "could you just check", "it just works": no order. */
  'no order': (hit, document) =>
    SUBJECT.test(wordsBefore(hit, document)) ||
    YOURS_JUST_NOW.test(wordsBefore(hit, document)) ||
    hit.sentence.question,
  admitted: (hit, document) => /\b(?:wish|though|sorry|know|sounds|hope)\b/.test(wordsBefore(hit, document)),
  /** "So glad that you like it, Honey.": somebody is called so. */
  'a name': (hit, document) => /^\p{Lu}/u.test(document.text.slice(...hit.span)),
  'a promise': (hit, document) => PROMISED.test(wordsAfter(hit, document)),
  'a small ask': (hit, document) => SMALL.test(wordsAfter(hit, document)) || inCondition(hit, document),
};

export default defineRule({
  id: 'no-condescension',
  summary: 'Leave out the words that make a customer feel slow.',
  why: '“Just”, “obviously” and “it is easy” tell a customer who is stuck that they should not be.',
  category: 'tone',
  advice: ['no-negative-language', 'explain-simply', 'empathy'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'warn', chat: 'warn', email: 'warn', escalation: 'error' },
  appliesTo: 'both',
  fixable: true,
  options: {
    categories: some(categories, categories, 'Which kinds of condescension to report'),
    flagEasily: flag(false, 'Also report “easily”'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { categories, flagEasily, allow }) {
    const wanted = [...categories, ...(flagEasily ? ['easily'] : [])];
    for (const hit of findPhrases(document, phrases, { categories: wanted, allow, guards })) {
      const advice = endSentence(hit.phrase.use || 'leave it out');
      yield phraseFinding(
        document,
        hit,
        `“${quoteHit(document, hit.span)}” can feel like a put-down – ${advice}`,
      );
    }
  },
});
