import type { PhraseTable } from '../../src/phrases/table.ts';

export const phrases: PhraseTable = [
  {
    term: 'unfortunately|unluckily|regrettably|regretfully|sadly(?! (missed|lost|passed))',
    use: "start with what you can do: “Here's what I can do: …”",
  },
  {
    term: "(i'm|i am|we're|we are) afraid (that )?(we|i|it|this|that|there|you|the|not|our)",
    use: "start with what you can do: “Here's what I can do: …”",
  },
  {
    term: "(i|we) (can't|couldn't|am unable to|are unable to|am not able to|are not able to|'m unable to|'re unable to|'m not able to|'re not able to) (help|assist)( you)?( with)?( that| this)?",
    use: "try “Here's who can help with that: …”",
    unless: ['the model refusal'],
  },
  {
    term: "(i|we)( can't| am unable to| are unable to| am not able to| are not able to|'m unable to|'re unable to|'m not able to|'re not able to|'m afraid i can't) (do|offer|provide|process|accept|take (back|it|them|this|that)|refund|change|cancel|give|make|approve|honou?r|accommodate|allow|replace|exchange|issue|extend|waive|send|ship|deliver|reverse|release|share|disclose|discuss|add|remove|support|grant)(?! (any |you any |a |you a )?promises?)",
    use: 'try “What I can do is …”',
  },
  {
    term: "there('s| is| was) nothing (else |more |further )?(that )?(i|we) can do|nothing (else |more |further )?(that )?(i|we) can do",
    use: 'try “Here are the options open to you: …”',
  },
  {
    term: "(i|we) (don't|do not) know(?! (about you|each other|yet|whether you))",
    use: "try “I'll find out and write back by <time>.”",
  },
  {
    term: "(that|this|it) (just |simply )?can't be (done|helped)",
    use: 'try “What is possible is …”',
  },
  {
    term: "(i|we)( have|'ve)?( got)? no (idea|clue)",
    use: "try “I'll check with <team> and write back by <time>.”",
  },
  {
    term: "(that|this|it)( is not|'s not| isn't|'s simply not) possible|(that|this|it)('s| is) (simply |quite |just )?impossible",
    use: 'try “What is possible is …”',
  },
  {
    term: "you can't (get|have|do|return|change|cancel|claim|request|expect|book|add|apply|upgrade|transfer|exchange|use|access)",
    use: 'try “You can … once …”',
  },
  {
    term: "you('re| are) not (allowed|permitted|eligible|entitled|authorised|authorized)( to| for)?",
    use: 'try “<Plan> includes …; to get …, you can …”',
  },
  {
    term: "(we|i) (won't|will not) (be able to|be (making|giving|offering|refunding|accepting|issuing|replacing|extending|paying)|refund|replace|change|cancel|accept|help|do|make|issue|process|reimburse|compensate|extend|allow|give|send)",
    use: 'try “Instead, I can …”',
    unless: ['reassuring'],
  },
  {
    term: "(we|i) (don't|do not|no longer) (do|offer|support|provide|allow|accept|sell|ship|cover|deliver|stock|carry|give|issue)(?! (know|think|that often))",
    use: 'try “We have …, which does …”',
    unless: ['reassuring'],
  },
  {
    term: "(that|this|it)('s| is| was) not (my|our) (problem|job|department|responsibility|fault|area|issue)|isn't (my|our) (problem|job|department|responsibility|fault|area|issue)",
    use: "try “<Team> looks after this – I've passed it to …”",
  },
  {
    term: "you('ll| will)( just)? have to (wait|do without)|you must wait",
    use: "try “It'll be ready by <date>.”",
  },
  {
    term: "you (won't|will not) (be able to|get|receive)",
    use: "try “You'll be able to … from <date>.”",
    unless: ['reassuring', 'reported'],
  },
  {
    term: "(is|are|'s|'re)( currently| now| sadly)? (not|no longer)( currently)? (available|supported|possible|in stock)|(isn't|aren't)( currently)? (available|supported|possible|in stock)",
    use: 'try “… will be back on <date>; until then, … does the same job.”',
  },
  {
    term: '(out of stock|sold out)(?! (until|till|for (a|one|two|three|the next|another)|but))',
    use: 'try “back in stock on <date>; I can reserve one for you.”',
  },
  {
    term: '^no[.!]?$',
    use: "answer, then help: “Not at the moment – here's what works today: …”",
  },
  {
    term: "you (are |were |'re |have been )?(complained|complaining)|complainers?",
    use: 'try “what you told us”',
  },
  {
    term: '(your|the) complaints?(?! (procedure|process|team|department|form|policy|number|handling|desk|officer|reference|page|board|book))',
    use: 'try “what happened”',
    category: 'complaint',
  },
  {
    term: "(we|i)( currently)? (don't|do not|no longer) have (that|it|this|these|those|them|any|your|the) (** )?(in stock|available|any ?more|left)",
    use: 'try “back in stock on <date>; I can reserve one for you.”',
  },
  {
    term: '(we|i) never (give|offer|make|accept|issue|allow|refund|replace|exchange|reimburse|do (refunds|returns|exchanges|exceptions|discounts|this|that))',
    use: 'try “What I can do is …”',
  },
  {
    term: "(is|are|'s|'re|was) (simply |completely |totally |just )?out of the question|no can do|(there's|there is) (absolutely |simply )?no (budging|negotiating|negotiation|leeway|way (around|round) (it|this|that))|not (up for|open to) (discussion|debate|negotiation)|(the|my|our) answer (is|remains|stays) (still )?(a (firm |clear )?)?no(?=[.,!;]|$)",
    use: 'try “What I can do is …”',
  },
  { term: 'problem with you(?! (about|regarding|again))', use: 'say what happened' },
  {
    term: '(fail|fails|failed|failing|failure) to',
    use: 'try “did not …” or “still needs …”',
    unless: ['technical'],
  },
  {
    term: '(was|were|been|be|is|are|being|got|has|have|had|we|i|must) (automatically |unfortunately |sadly )?(rejected|denied|refused|declined)|(we|i) (reject|deny|refuse|decline)|(rejection|denial|refusal) of',
    use: 'try “was not approved because …”',
    unless: ['technical', 'told'],
  },
  { term: "(you|we) (must not|mustn't)", use: 'try “Please keep …”, or say the safe way' },
  { term: 'worst case( scenario)?', use: "try “If that doesn't work, I'll …”" },
  { term: 'bad news', use: 'state the fact and the next step' },
  {
    term: '(no|without) exceptions?(?=[.!,])|against (our|company|the) (policy|policies|rules)|(our )?(hands are tied|my hands are tied)',
    use: 'try “What I can do is …”',
  },
  { term: '^no (problem|worries|probs)$', use: "try “You're welcome.”", category: 'reply-formula' },
];
