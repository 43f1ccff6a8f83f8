import { clauseBefore, type Guard, inQuestion, wordsAfter, wordsBefore } from '../phrases/guards.ts';
import type { Act } from './act.ts';
import { phrases } from './phrases/refusal.ts';

const CONDITION =
  /\b(?:if|whether|when|whenever|until|till|unless|once|in case|as soon as|although|though|while|whilst|in the event|which|who|whom)\b|^ *should\b|\b(?:things|anything|what|why) $/;
const REGRET = /\b(?:sorry|afraid|unfortunately|sadly|regret)\b/;

// "I can't wait", "we can't promise Friday", "I couldn't find the file": no answer to what was asked for.
const NO_REFUSAL =
  /^ (?:currently |quite |really |yet |actually |possibly |fully |even |always |just )*(?:wait|see|find|locate|tell|thank|promise|guarantee|say|imagine|believe|help but|stress|emphasi[sz]e|overstate|agree|be (?:sure|certain|happier|more|too|any|of (?:more|any|much|further|greater|better) (?:help|assistance|use|service))|have (?:been|done|asked|said|wished)|make any|speak (?:for|to)|comment|speculate|reproduce|replicate|recreate|open|read|hear|view|recommend|reach you|get (?:hold|through|in touch)|understand|identify|detect|spot|figure|determine|gauge|pinpoint|pin down|trace|diagnose|assess|judge|work out|make out|think|remember|recall|confirm|predict|blame|fault|ask for|complain|keep up|go wrong|rule out|be (?:beaten|missed|found|seen|reproduced)|(?:share|give|provide|offer)(?: you)? (?:an?y? |the )?(?:specific |exact |firm |precise )*(?:release |launch |delivery )?(?:dates?|timelines?|eta|time ?frames?|estimates?)|(?:review|discuss|access|look at|look into|check|share|see|help|assist)\b[^.,;:!?]{0,60}\b(?:publicly|in public|(?:on|over|via|through) (?:twitter|x|social(?: media)?|dms?|chat|the phone|here|this (?:channel|page|forum|post))))\b/;
const ABILITY = /(?:can't|cannot|can not|cant|couldn't|could not|couldnt|unable to|able to)$/;
const OTHERWISE =
  /^ (?:need|needed|have to|something (?:you|to)|necessary|required|any (?:news|info|details?|specifics?|specific (?:info|information|date|details)|eta|update|updates|record|records|reason|doubt|information|further|more|other)|a (?:record|date|firm|timeline|specific date))\b/;

// "We can't change it without the number" says what it takes.
const CONDITIONAL = /\b(?:without|unless|until|otherwise)\b/;

const saysSomethingElse: Guard = (hit, document) => {
  const after = wordsAfter(hit, document);
  const words = document.normal.slice(...hit.span);
  if (CONDITIONAL.test(after)) return true;
  if (ABILITY.test(words)) return NO_REFUSAL.test(after);
  return OTHERWISE.test(/ an?y?$/.test(words) ? words.slice(words.lastIndexOf(' ')) + after : after);
};

/** "If we can't deliver today", "things we don't offer": the clause supposes; "I'm sorry that we can't" says no. */
const isSupposed: Guard = (hit, document) => {
  const before = clauseBefore(hit, document);
  return CONDITION.test(before) && !REGRET.test(wordsBefore(hit, document));
};

/** Says no to what the customer asked for. */
export const refusal: Act = { phrases, unless: [inQuestion, isSupposed, saysSomethingElse] };
