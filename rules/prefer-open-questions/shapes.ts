const LEAD =
  '^["\'(]*(?:(?:and|so|but|also|then|now|first|or|ok|okay|hi|hello|sorry|great|thanks|sure),? |[a-z]+, )?';

/** Starts with a verb that wants a yes or a no. */
export const CLOSED = new RegExp(
  `${LEAD}(?:(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|may|might)(?:n't)?) (?:not )?[a-z]`,
);

/** Asks for more: a question word in front, or "tell me …". */
export const OPEN = new RegExp(
  `${LEAD}(?:(?:and|on|in|at|for|from|to|by|with|under|about|since|until) )?(?:what|how|why|which|when|where|who|whose|whom)\\b|\\b(?:tell|show|walk|describe|explain|share|remember|know|say|give|send)\\b.* (?:what|how|which|where|who|whose|why|about|details?|more|steps)\\b|\\b(?:and|or|,) (?:what|how|why|which|where|who|when)\\b`,
);

/** Asks for something without a question mark. */
export const REQUEST =
  /\b(?:please|kindly|request you to|could you|can you|would you|let (?:me|us) know|help us with)\b.*\b(?:tell|share|send|provide|describe|explain|let (?:me|us) know|reply with|write|e-?mail|attach|include|details?|what|how|which|when|where)\b|^(?:tell|share|send|describe|explain) (?:me|us|the|your|a|what|how)\b|^let (?:me|us) know\b/;

/** Closed, and rightly so: requests, offers, permission, choices, check-backs. */
export const EXEMPT: readonly RegExp[] = [
  new RegExp(`${LEAD}(?:could|can|would|will) (?:you|i|we|someone|anyone)\\b`),
  new RegExp(`${LEAD}(?:shall|should|may|might) (?:i|we|you)\\b`),
  new RegExp(
    `${LEAD}(?:do|would|did) you (?:still )?(?:like|want|wish|prefer|mind|need|mean|know|have time)\\b`,
  ),
  new RegExp(
    `${LEAD}(?:are|were) you (?:ok|okay|happy|able|free|available|ready|sure|interested|looking|comfortable|still interested)\\b`,
  ),
  new RegExp(
    `${LEAD}(?:do|did|does) (?:you|we|i|anyone) (?:have|get|happen to have) (?:any |an? |the |your |my |some )?(?:other |more |further )?(?:questions?|concerns?|preferences?|ideas?|thoughts?|chance|(?:\\w+ )?(?:number|id|name|address|code|reference|receipt|photo|screenshot|date))\\b`,
  ),
  new RegExp(
    `${LEAD}(?:is|was|are|were) there (?:any|some|something|someone|anything|anyone|a (?:good|better|particular|specific))\\b`,
  ),
  new RegExp(
    `${LEAD}(?:is|would|will|does|did|do|has|have|are|was|were) (?:that|this|it|these|those|everything|all|the (?:above|below|following|answer|solution|change|time|date)|\\w+day|tomorrow|today|any of (?:this|these)) (?:\\w+ ){0,3}(?:ok|okay|all ?right|work|works|worked|working now|suit|help|helped|helps|fine|fix|fixed|solve|solved|make sense|makes sense|sound|look|looks|answer|answered|match|clear|correct|right|good|acceptable|possible|useful)\\b`,
  ),
  new RegExp(
    `${LEAD}(?:have|did|do|am) i (?:\\w+ )?(?:understood|got|get|understand|read|missed|miss|right|correct|have)\\b`,
  ),
  new RegExp(`${LEAD}(?:is|would|was) it (?:be )?(?:ok|okay|possible|all ?right|fine|alright|you)\\b`),
  new RegExp(`${LEAD}(?:have|has) you (?:had|got) (?:a|the) chance\\b`),
  / or (?!so\b|something\b|anything\b)/,
  /\b(?:anything|something|anyone) else\b|\bdid you know\b/,
];
