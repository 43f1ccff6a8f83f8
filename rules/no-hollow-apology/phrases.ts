import type { PhraseTable } from '../../src/phrases/table.ts';

export const phrases: PhraseTable = [
  {
    term: "(sorry|apologi(s|z)e|apologi(s|z)ing|apologies|regret|excuse)( (again|sincerely|once again|deeply|greatly|profusely))? (for|about)( (any|the|this|all the|all this|your|whatever|such|every|causing))?( (any|the|great|possible|slight|temporary|sudden))? (inconvenience|inconveniences|inconveniance)( (you|this|that|it|we|which)( (may|might|has|have|had|could|faced|experienced|'ve))?( have| be| been)?( (caused|cause|causing|faced|experienced|facing))?( you)?| caused( to you| you)?)?",
    use: "name what happened: “I'm sorry your order arrived a day late.”",
    category: 'cliche',
  },
  {
    term: '(regret|understand|appreciate|realise|realize)( (any|the|this|your|all the))? (inconvenience|inconveniences)( (this|that|it) (may|might|has|have)( have)? caused( you)?| caused( to you| you)?)?',
    use: "name what happened: “I'm sorry your order arrived a day late.”",
    category: 'cliche',
  },
  {
    term: '(for|about) any (inconvenience|inconveniences)',
    use: 'name what happened to them',
    category: 'cliche',
  },
  {
    term: '(please )?accept (our|my|the) ((sincere|sincerest|deepest|heartfelt|humble|profound|profuse|deep) )?(apology|apologies)',
    use: "“I'm sorry that …”",
    category: 'cliche',
  },
  {
    term: '(we|i)( do)? (sincerely|deeply|humbly|profusely|truly|unreservedly) (apologi(s|z)e|regret)(?! (that|your|you|we|i|it took|having)\\b)(?! for (your|the (delay|wait|late|missing|broken|wrong|double|damaged|mix|error)|charging|sending|losing|missing|getting|not|making|keeping|being|breaking|how))( (for|about) (any|the|this|all) (trouble|delay|frustration|confusion|disappointment|experience|hassle|issue|issues))?',
    use: "“I'm sorry that …”",
    category: 'cliche',
  },
  {
    term: '((our|my) )?(sincere|sincerest|deepest|humble|heartfelt|profound) apologies(?! (that|for (your|the|charging|sending|losing|not|making|keeping|being)))',
    use: "“I'm sorry that …”",
    category: 'cliche',
  },
  {
    term: "(sorry|apologi(s|z)e|apologies|regret)( (for|about|that|again))?( (any|the|all))?( (trouble|delay|confusion|frustration|upset|offence|offense|misunderstanding|distress|hassle))?,? if (you|we|i|this|it|there|that|any|anything|anyone|anybody|someone|somebody|my|our|the)(?! (have|would|want|need|'d|could|can|prefer|like|wish) )",
    use: "“I'm sorry that …” – say the thing",
    category: 'conditional',
  },
  {
    term: '(sorry|regret|unfortunate|shame)( to hear)? (that )?you (feel|felt|are feeling|feel like|think|found|see it|see things|took it) (that way|this way|like this|like that|the way|it that way|so\\b|we|our|my|the (wait|price|service|delay|answer|reply|quality|room|food|fee|tone|process|product|call|staff|team))',
    use: "“I'm sorry we …”",
    category: 'conditional',
  },
  {
    term: '(sorry|apologi(s|z)e|apologies) for (any|the) (confusion|misunderstanding|frustration|trouble|delay)( (this|that|it) (may|might|has|have)( have)? caused)?$',
    use: "name it: “I'm sorry my last message sent you to the wrong page.”",
    category: 'cliche',
    mild: true,
  },
  {
    term: '(mistakes|errors|a mistake|an error) (were|was|have been|has been) made(?! (by (us|me|our)|on our|at our|in our))',
    use: '“We made a mistake: …”',
    category: 'passive',
  },
  {
    term: '(we|i) regret to (inform|advise|tell|say|notify|let)',
    use: 'say it: “Your … was not approved because …”',
    category: 'cliche',
  },
  {
    term: '(we|i|our team)( (always|constantly|do))? (strive|endeavou?r|pride ourselves|pride myself|always aim)( (to|on|in|for)) (** )?(excellent|excellence|best|highest|outstanding|exceptional|great|quality|customer|seamless|service)',
    use: 'drop the slogan and say what you are doing',
    category: 'slogan',
  },
  {
    term: '(we|i) take (** )?(very |extremely |so )?seriously',
    use: 'say what you did about it',
    category: 'slogan',
  },
  {
    term: '(your|customer) (satisfaction|happiness|safety|privacy|security|experience) is (our|my|of)( (top|number one|first|highest|utmost|main|the utmost))? (priority|importance|goal|concern)',
    use: 'say what you did about it',
    category: 'slogan',
  },
  {
    term: '(excuse|pardon|forgive) (the|any|this|our) (** )?(inconvenience|inconveniences)',
    use: 'name what happened to them',
    category: 'cliche',
  },
  {
    term: '(sorry|apologi(s|z)e|apologies) (for|about) any (* )?(trouble|confusion|delay|frustration|upset|hassle|distress|disruption|problems?|issues?|difficult(y|ies)|misunderstanding|worry) (that )?(this|that|it|we|you|which) (may|might|could)( well)? have <word>',
    use: "name it: “I'm sorry my last message sent you to the wrong page.”",
    category: 'cliche',
  },
  {
    term: "(sorry|regret)( to hear)?( that)? you (feel|felt|are feeling|'re feeling) (so |very |a bit |a little )?(let down|cheated|ignored|mistreated|misled|wronged|disrespected|neglected|badly treated|unfairly treated)",
    use: "“I'm sorry we …”",
    category: 'conditional',
  },
  {
    term: '(i|we)( do| also| very much| deeply)? regret any (* )?(upset|confusion|trouble|distress|disappointment|frustration|delay|offen[cs]e|misunderstanding)',
    use: 'name what happened to them',
    category: 'cliche',
  },
  {
    term: '(sorry|apologi(s|z)e|apologies) (for|about) any (* )?(trouble|hassle|disappointment|dissatisfaction|discomfort|stress|annoyance|bother|upset|distress|disruption|worry|problems?|difficult(y|ies))( (this|that|it|we) (has|have|had)? ?(caused|created)| (caused|created)( (to you|you|by this))?| you (had|faced|experienced|(have|had) (had|faced|experienced)))?$',
    use: 'name what happened to them',
    category: 'cliche',
  },
  {
    term: "(sorry|apologi(s|z)e|apologies) (for|about) (the|any|your|this|such a|a) (** )?(bad|poor|negative|unpleasant|unsatisfactory|disappointing|terrible|unfortunate) (experience|service)( (that )?you(('ve| have)? (had|faced|experienced|received|encountered)))?( with us)?$",
    use: 'name what happened to them',
    category: 'cliche',
  },
  {
    term: "(sorry|regret)( to hear)? (that )?you('re| are| were|'ve been) (so |very |still |clearly )?(unhappy|dissatisfied|disappointed|displeased|upset|not (happy|satisfied|pleased)) (with|about|by|at) (the|our|my|this|that) (answer|decision|outcome|reply|response|policy|policies|rules?|result|ruling|terms)",
    use: "“I'm sorry we …”",
    category: 'conditional',
  },
];
