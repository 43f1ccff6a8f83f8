import type { Document } from '../document/document.ts';

const PLEASED =
  /\b(?:glad|happy|delighted|thrilled|pleased|overjoyed|elated|excited|love|loved|joy|pleasure) (?:(?:to |in )?(?:hear|hearing|know|knowing|see|seeing|read|reading|learn|note) (?:that|this|it|you|your|such|how|the)|that (?:the|your|our|this|we were able)\b|(?:that )?you(?:'re|'ve| are| have)? (?:really )?(?:like|liked|love|loved|enjoy|enjoyed|enjoying|liking|found|find|finding|pleased|happy|satisfied)|(?:with|by|for) your)\b|\bmade (?:our|my) (?:whole )?(?:team|day|week)\b|\bmade (?:us|me|our team) smile\b|\b(?:kind|lovely|encouraging|positive|sweet|warm|generous|wonderful) (?:words?|review|rating|feedback|appreciation|comments?|feedbacks|experience|thoughts|message|note)\b|\b(?:5|five|4|four)[- ]stars?\b|\b(?:the|your) (?:kind )?(?:appreciation|compliments?|recognition)\b|\btime to (?:rate|review) (?:us|our)\b|\b(?:love this|congratulations|too kind|you(?:'re| are) (?:most |very |so )?welcome)\b/;
// The words of one of which all of that is made: far quicker to look for, and few replies hold one.
const PLEASED_WORDS = new Set(
  'glad happy delighted thrilled pleased overjoyed elated excited love loved joy pleasure made experience thoughts message note word words rate review rating feedback feedbacks appreciation comment comments star stars 5-star 5-stars five-star five-stars 4-star 4-stars four-star four-stars compliment compliments recognition congratulations kind welcome'.split(
    ' ',
  ),
);
const TROUBLED =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|regret|unfortunately|however|inconvenience|problems?|issues?|unable|cannot|can't|couldn't|delay(?:ed)?|refund|wrong|mistake|charged)\b|\?/;
const LONGEST = 400;

/** Whether the reply only answers praise: "So glad that you like the app, thanks for the kind words!" */
export const answersPraise = ({ normal, words }: Document): boolean =>
  normal.length <= LONGEST &&
  words.some(({ lower }) => PLEASED_WORDS.has(lower)) &&
  PLEASED.test(normal) &&
  !TROUBLED.test(normal);

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
