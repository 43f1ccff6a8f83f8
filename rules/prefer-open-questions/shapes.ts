const LEADS = new Set(
  'and so but also then now first or ok okay hi hello sorry great thanks sure'.split(' '),
);

/** A question from its first word on, and from its second where the first only leads in: "So, …", "Sam, …". */
function startsOf(question: string): string[] {
  const bare = question.replace(/^["'(]+/, '');
  const [lead = '', word = '', comma] = /^([a-z]+)(,?) /.exec(bare) ?? [];
  return comma || LEADS.has(word) ? [bare, bare.slice(lead.length)] : [bare];
}

/** Starts with a verb that wants a yes or a no. */
const CLOSED =
  /^(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|may|might)(?:n't)? (?:not )?[a-z]/;

/** Asks for more: a question word in front … */
const OPEN =
  /^(?:(?:and|on|in|at|for|from|to|by|with|under|about|since|until) )?(?:what|how|why|which|when|where|who|whose|whom)\b/;

/** … or "tell me …". */
const OPEN_INSIDE =
  /\b(?:tell|show|walk|describe|explain|share|remember|know|say|give|send)\b.* (?:what|how|which|where|who|whose|why|about|details?|more|steps)\b|\b(?:and|or|,) (?:what|how|why|which|where|who|when)\b/;

/** Asks for something without a question mark. */
export const REQUEST =
  /\b(?:please|kindly|request you to|could you|can you|would you|let (?:me|us) know|help us with)\b.*\b(?:tell|share|send|provide|describe|explain|let (?:me|us) know|reply with|write|e-?mail|attach|include|details?|what|how|which|when|where)\b|^(?:tell|share|send|describe|explain) (?:me|us|the|your|a|what|how)\b|^let (?:me|us) know\b/;

/** Closed, and rightly so, from its start on: requests, offers, permission, check-backs. */
const EXEMPT: readonly RegExp[] = [
  /^(?:could|can|would|will) (?:you|i|we|someone|anyone)\b/,
  /^(?:shall|should|may|might) (?:i|we|you)\b/,
  /^(?:do|would|did) you (?:still )?(?:like|want|wish|prefer|mind|need|mean|know|have time)\b/,
  /^(?:are|were) you (?:ok|okay|happy|able|free|available|ready|sure|interested|looking|comfortable|still interested)\b/,
  /^(?:do|did|does) (?:you|we|i|anyone) (?:have|get|happen to have) (?:any |an? |the |your |my |some )?(?:other |more |further )?(?:questions?|concerns?|preferences?|ideas?|thoughts?|chance|(?:\w+ )?(?:number|id|name|address|code|reference|receipt|photo|screenshot|date))\b/,
  /^(?:is|was|are|were) there (?:any|some|something|someone|anything|anyone|a (?:good|better|particular|specific))\b/,
  /^(?:have|did|do|am) i (?:\w+ )?(?:understood|got|get|understand|read|missed|miss|right|correct|have)\b/,
  /^(?:is|would|was) it (?:be )?(?:ok|okay|possible|all ?right|fine|alright|you)\b/,
  /^(?:have|has) you (?:had|got) (?:a|the) chance\b/,
];

/** Closed, and rightly so: choices and check-backs. */
const EXEMPT_INSIDE =
  / or (?!so\b|something\b|anything\b)|\b(?:anything|something|anyone) else\b|\bdid you know\b/;

// "Does Friday work?", "Is that still all right?": a thing, and what it should be within four words.
const CHECKED =
  /^(?:is|would|will|does|did|do|has|have|are|was|were) (?:that|this|it|these|those|everything|all|the (?:above|below|following|answer|solution|change|time|date)|\w+day|tomorrow|today|any of (?:this|these)) ((?:\w+ )*\w+)/;
const REACH = 4;
const SOUND = new Set(
  'ok okay allright work works worked suit help helped helps fine fix fixed solve solved sound look looks answer answered match clear correct right good acceptable possible useful'.split(
    ' ',
  ),
);
const SOUND_TOGETHER = new Set(['all right', 'working now', 'make sense', 'makes sense']);

/** Whether a question asks for more than a yes or a no. */
export const isOpen = (question: string): boolean =>
  startsOf(question).some((start) => OPEN.test(start)) || OPEN_INSIDE.test(question);

/** Whether a question wants a yes or a no, and could well ask for more. */
export function isClosed(question: string): boolean {
  const starts = startsOf(question);
  return (
    starts.some((start) => CLOSED.test(start)) &&
    !isOpen(question) &&
    !starts.some((start) => checksBack(start) || EXEMPT.some((shape) => shape.test(start))) &&
    !EXEMPT_INSIDE.test(question)
  );
}

function checksBack(start: string): boolean {
  const words = CHECKED.exec(start)?.[1]?.split(' ') ?? [];
  return words
    .slice(0, REACH)
    .some((word, at) => SOUND.has(word) || SOUND_TOGETHER.has(`${word} ${words[at + 1]}`));
}
