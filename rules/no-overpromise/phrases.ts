import type { PhraseTable } from '../../src/phrases/table.ts';

export const phrases: PhraseTable = [
  {
    term: "(i|we)('d like to| can| do|'ll| will)? (can |do |personally |hereby |absolutely |fully |100% |solemnly |also |always |definitely |really )?(guarantee|promise|swear|vow|pledge|assure you|want to assure you)",
    use: 'say what you will do, and by when',
    category: 'promise',
    unless: ['a quotation', 'an effort'],
  },
  {
    term: "(it|this|that|delivery|you|they|he|she|success|satisfaction|results|everything)('s|'re| is| are| will be) (fully |absolutely |100% |always |totally )?guaranteed|guaranteed to (work|arrive|fix|solve|help|be|get|make|last|fit|succeed|please|reach)|or your money back|satisfaction guaranteed",
    use: "“I expect …, and if that changes I'll tell you first.”",
    category: 'promise',
  },
  {
    term: "(you have|you've got|i give you|we give you) (my|our) (word|promise|guarantee)|mark my words|without (a |any )?doubt|(there is|there's) no doubt (that|about)|you can (definitely |always |absolutely |really )?(count|bank|rely|depend) on (it|that)|for sure(?=[.,!])",
    use: 'say what you will do, and when you will check',
    category: 'promise',
  },
  {
    term: 'without (a )?fail',
    use: 'say what you will do, and when you will check',
    category: 'promise',
    unless: ['a habit'],
  },
  {
    term: "(will|won't|shall|can|would|'ll) ** (never|not) (ever )?(happen|occur|be repeated|go wrong|let you down)( again| anymore| any more| in (the )?future)?",
    use: "“We've changed <thing>, so this is much less likely.”",
    category: 'never-again',
    unless: ['an aim'],
  },
  {
    term: "(never|not|n't|won't|doesn't|does not),? (ever )?(happens?|occurs?|be repeated) (to (you|anyone|anybody|us) )?again",
    use: "“We've changed <thing>, so this is much less likely.”",
    category: 'never-again',
    unless: ['an aim'],
  },
  {
    term: "(problem|issue|error|bug|fault|glitch)( will never|'ll never| won't ever| will not ever) (come back|return|recur|reappear|show up again|bother you|trouble you)",
    use: "“We've changed <thing>, so this is much less likely.”",
    category: 'never-again',
    unless: ['an aim'],
  },
  {
    term: "you( won't| will never|'ll never| will not) (ever )?(have|experience|see|face|get|run into|encounter) ((this|that|any|these|another) )?(** )?(problem|problems|issue|issues|trouble|error|errors|delay|delays|again|anymore)",
    use: "“We've changed <thing>, so this is much less likely.”",
    category: 'never-again',
    unless: ['an aim'],
  },
  {
    term: "(there|we|you)('ll| will) (be|have|face|see|get) no (more |further |other |additional )?(delays?|problems?|issues?|errors?|surprises|trouble|interruptions?|downtime|outages?)|(absolutely no|zero) (risk|danger) (of|that)|(no|zero) risk( at all| whatsoever| to you)?(?=[.,!])|nothing (can|will|could) (ever )?go wrong|(it|this|that|they) (can't|cannot) (ever )?(fail|go wrong|break)",
    use: '“This fix covers …”',
    category: 'absolute',
  },
  {
    term: "(will|'ll) (definitely|certainly|absolutely|surely|undoubtedly|100%) (?!help|try|take|share|pass|consider|look|keep|forward|note|convey|strive|aim|appreciate|assist|get back|check|contact|update|inform|let|notify|do |love|miss|welcome|recommend|remember|follow|discuss|make a note|make sure (to|we|i|that (we|i)) |support|want|need|reach|pass|add your|bring this|bring it|work on|work to|feature|think|review|ask|raise|be (happy|glad|sure|in touch|considered|looked|shared|taken|passed|noted|forwarded|reviewed|updated|helpful|more|a |here|able to help|missed|back (to|with)))<word>",
    use: 'leave the adverb out, and give the date',
    category: 'certainty',
  },
  {
    term: "(definitely|certainly|absolutely|undoubtedly) (will(?! ?[.,!])|won't|be (fixed|sorted|resolved|delivered|there|ready|back|working|refunded))(?! (help|try|take|share|pass|consider|look|keep|forward|note|be (happy|glad)))",
    use: 'leave the adverb out, and give the date',
    category: 'certainty',
  },
  {
    term: '100( )?(%|percent) (you|your|the|it|this|we|they) (* ){0,2}(will|shall)|(100|a hundred|one hundred|1000|110)( )?(%|percent|per cent) (sure|certain|guaranteed|confident|safe|secure|reliable|working|fixed|positive(?! (feedback|review|rating))|safety|accurate|foolproof|risk)',
    use: "“I'm confident because …”",
    category: 'certainty',
  },
  {
    term: "(i'm|i am|we're|we are) (100%|absolutely|completely|totally|perfectly|very) (sure|certain|positive)(?! (about (what|how|which)|what|how|which|if|whether))|there('s| is) (absolutely )?no (way|chance|possibility) (it|this|that|you|they|we)('ll| will| can| could| won't)",
    use: "“I'm confident because …”",
    category: 'certainty',
  },
  {
    term: "(will|'ll) (all )?be (fixed|resolved|sorted|sorted out|solved|back to normal|back up|working|working again|up and running|back online) (by |again )?(today|tonight|tomorrow|immediately|straight away|right away|within the hour|in no time|in an hour|very soon today|by the end of (the )?day|by tomorrow|by tonight)",
    use: "“I expect it by <time>; if it slips I'll tell you before then.”",
    category: 'deadline',
    unless: ['conditional on'],
  },
  {
    term: "(will|'ll) (be (delivered|refunded|there|with you|in your (account|hands))|arrive|reach you|get it|have it) (immediately|straight away|right away|in no time|instantly|within the hour|in an hour|tomorrow at the latest|by tomorrow at the latest)",
    use: "“I expect it by <time>; if it slips I'll tell you before then.”",
    category: 'deadline',
    unless: ['conditional on'],
  },
  {
    term: 'will be delivered (today|tonight|tomorrow)',
    use: "“I expect it by <time>; if it slips I'll tell you before then.”",
    category: 'deadline',
    unless: ['conditional on'],
  },
  {
    term: "no matter what(?=[.!,])|no matter what happens|at any cost|at all costs|(do )?whatever it takes|(we|i)('ll| will) (do|give you|get you|give) (anything|whatever|everything) (you (want|need|ask|wish)|it takes)|(always|24/7) be (there|here|available) for (you|our)|(will|'ll) always (be (there|here|available|on (time|your side))|have your back|get (the best|what you))|the best (price|prices|deal|service|quality|product) (guaranteed|anywhere|in the world|on the (market|planet)|you (can|could|will) (ever )?(find|get))",
    use: 'say the limit',
    category: 'absolute',
  },
  {
    term: "your (data|account|money|funds|details|information|card|payment|deposit|savings|privacy|files|photos) ** ((will|'ll|can|could) never <word>|(will|'ll) always (be|stay|remain))|you('ll| will) never (have to (worry|wait|call|deal|think)|lose (your|any|access)|be (disappointed|overcharged|without)|regret|miss a)",
    use: 'say what protects it',
    category: 'absolute',
  },
  {
    term: "(every|any|all) (single )?(bugs?|problems?|issues?|errors?|glitch(es)?) (will|'ll|is|are|have been|has been) (now |all |completely |fully |be |been )?(fixed|resolved|gone|solved|eliminated|sorted)",
    use: '“This fix covers …”',
    category: 'absolute',
    unless: ['conditional on'],
  },
  {
    term: "(completely|totally|fully|perfectly|absolutely|entirely|utterly|always) (safe|secure|risk[- ]free|bug[- ]free|error[- ]free|foolproof|unhackable|protected|reliable)|unhackable|foolproof|bulletproof|fail-safe|failsafe|never fails|can't fail|instant(ly)? guaranteed",
    use: 'say what protects it',
    category: 'absolute',
  },
  {
    term: "once and for all|(i'm|i am|we're|we are) (certain|positive|convinced) (that )?(it|this|that|you|they|the|your|we)|(it|this|that)('s| is) impossible (for (it|this|that|them|(the|your|our|any|these|those) ** ) ?to )?(fail|break|crash|leak|go wrong|go missing|get lost)|impossible for (it|this|that) to",
    use: "try “I'm confident because …”",
    category: 'certainty',
  },
  {
    term: "you('ll| will) (absolutely |definitely |certainly |surely )(love|like|enjoy|get|see|have|receive|be (happy|delighted|pleased|amazed))|(will|'ll) (definitely|certainly|surely|absolutely) reach you",
    use: 'leave the adverb out, and give the date',
    category: 'certainty',
  },
  {
    term: '(zero|no) (more )?(problems?|issues?|delays?|errors?|downtime|hassle|risk) (from now on|ever again|at all,? i promise|whatsoever|in (the )?future)|(we|it|our (app|team|system|product)) (never|always) (makes?|works?|delivers?|fails?|gets? (it|things) right|arrives?|breaks?|misses)( )?(mistakes|it|on time|perfectly)?(?=[.,!])|(is|are|completely|totally|100%) (bug|error|glitch|risk|problem|hassle)-free',
    use: 'say the limit',
    category: 'absolute',
  },
  {
    term: "(?<=, )guaranteed(?=[.!])|(this|that|it)('s| is| was| will be)( definitely| surely)? the last time (it|this|that|you|we)('ll| will|'ve| have| has)?( had)? (to )?(happens?|will|have|need)",
    use: "try “I expect …, and if that changes I'll tell you first.”",
    category: 'promise',
  },
  {
    term: "(we|i)('ll| will| can| do)? (personally |fully |always )?(ensure|make (absolutely |completely |100% )?sure|see to it)( that)? (you('ll| will)|it('ll| will)|this('ll| will)|it (arrives|is (fixed|resolved|delivered|there|sorted))|this (never|doesn't|won't)|it (never|doesn't|won't))(?! (hear|know|kept))",
    use: 'say what you will do, and by when',
    category: 'promise',
    unless: ['an aim'],
  },
  {
    term: 'no (more |known |other )?(bugs?|faults?|defects?|glitches|flaws?|errors?|mistakes?|side effects?|delays?) (whatsoever|of any kind|at all)',
    use: 'say the limit',
    category: 'absolute',
  },
  {
    term: '(fix|fixes|fixed|solve|solves|solved|sort|sorts|sorted|mend|mends|mended) (it|this|that|the <word>) (out )?for good',
    use: '“This fix covers …”',
    category: 'absolute',
    unless: ['an aim'],
  },
];
