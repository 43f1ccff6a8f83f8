import type { Document } from '../document/document.ts';
import { type GuardedPattern, patternsFor } from '../text/holds-any.ts';

const JOY: ReadonlySet<string> = new Set(
  'glad happy delighted thrilled pleased overjoyed elated excited love loved joy pleasure'.split(' '),
);
/** What stands behind a word of joy: "glad to hear that", "happy you like it". */
const OVER =
  /^ (?:(?:to |in )?(?:hear|hearing|know|knowing|see|seeing|read|reading|learn|note) (?:that|this|it|you|your|such|how|the)|that (?:the|your|our|this|we were able)\b|(?:that )?you(?:'re|'ve| are| have)? (?:really )?(?:like|liked|love|loved|enjoy|enjoyed|enjoying|liking|found|find|finding|pleased|happy|satisfied)|(?:with|by|for) your)\b/;
const PRAISE: readonly GuardedPattern[] = [
  {
    holds: ['made '],
    pattern: () => /\bmade (?:our|my) (?:whole )?(?:team|day|week)\b|\bmade (?:us|me|our team) smile\b/,
  },
  {
    holds: ['kind ', 'lovely ', 'encouraging ', 'positive ', 'sweet ', 'warm ', 'generous ', 'wonderful '],
    pattern: () =>
      /\b(?:kind|lovely|encouraging|positive|sweet|warm|generous|wonderful) (?:words?|review|rating|feedback|appreciation|comments?|feedbacks|experience|thoughts|message|note)\b/,
  },
  { holds: ['star'], pattern: () => /\b(?:5|five|4|four)[- ]stars?\b/ },
  {
    holds: ['appreciation', 'compliment', 'recognition'],
    pattern: () => /\b(?:the|your) (?:kind )?(?:appreciation|compliments?|recognition)\b/,
  },
  { holds: ['time to '], pattern: () => /\btime to (?:rate|review) (?:us|our)\b/ },
  {
    holds: ['love this', 'congratulations', 'too kind', 'welcome'],
    pattern: () => /\b(?:love this|congratulations|too kind|you(?:'re| are) (?:most |very |so )?welcome)\b/,
  },
];
const REACH = 80;
const TROUBLED =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret|unfortunately|however|inconvenience|problems?|issues?|unable|cannot|can't|couldn't|delay(?:ed)?|refund|wrong|mistake|charged)\b|\?/;
const LONGEST = 400;

/** Whether the reply only answers praise: "So glad that you like the app, thanks for the kind words!" */
export const answersPraise = (document: Document): boolean =>
  document.normal.length <= LONGEST && isPleased(document) && !TROUBLED.test(document.normal);

const isPleased = ({ normal, words }: Document): boolean =>
  words.some(({ lower, span }) => JOY.has(lower) && OVER.test(normal.slice(span[1], span[1] + REACH))) ||
  [...patternsFor(normal, PRAISE)].some((praise) => praise.test(normal));

const OPINION =
  /\b(?:thank(?:s| you)|appreciate|value|grateful|acknowledge|understand|get that)\b[^.!?]{0,60}\b(?:feedback|reviews?|ratings?|rating us|rate the app|thoughts|input|opinions?|suggestions?|perspective|efforts|expectations|(?:new|old) (?:ui|design|look|update|version|layout))\b/;
const MAYBE_OPINION =
  /\b(?:feedback|review|rat(?:e|ing)|thoughts|input|opinion|suggestion|perspective|efforts|expectations|ui|design|update)/;
const WAITS =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret|unfortunately|inconvenience|problems?|issues?|errors?|concerns?|complaints?|claims?|unable|cannot|can't|couldn't|fail(?:ed|s|ing)?|crash\w*|delay(?:ed)?|refunds?|wrong|mistake|charged|payments?|orders?|account|look(?:ing)? into)\b|\?/;

/** Whether the reply only takes in an opinion: nothing was asked, and nothing is to be mended. */
export const answersOpinion = ({ normal, sentences }: Document): boolean =>
  sentences.length > 1 &&
  normal.length <= LONGEST &&
  MAYBE_OPINION.test(normal) &&
  OPINION.test(normal) &&
  !WAITS.test(normal);
