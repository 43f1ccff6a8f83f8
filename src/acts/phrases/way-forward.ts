import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: "(what|here's what|here is what) (i|we|you) can( do)?" },
  {
    term: '(i|we) (can|could)( (also|still|instead|certainly|happily|absolutely|however|definitely|gladly|easily|though))? (offer|send|forward|pass|set|move|refund|replace|put|add|give|help|arrange|book|check|ask|extend|share|credit|swap|transfer|recommend|suggest|get|show|apply|reserve|hold|find|email|call|try|look|issue|provide|exchange|change|cancel|connect|direct|point|fix|repair|do|make|update|review|resend|re-send|reissue|upgrade|waive|switch|create|open|guide|walk)',
  },
  {
    term: '(you|customers|they|anyone|members|your (bank|doctor|dealer|branch|admin|school|landlord|administrator|manager)) (can|could|may|might)( (also|still|instead|always|however|easily|though|of course|either))? (?!not|no longer|see|imagine|understand|appreciate|have|be sure|be assured|rest|feel free|only|sue)<word>',
  },
  {
    term: "(i|we)('d|'ll| would| will)( (be (glad|happy|pleased) to|gladly|happily|also|still|strongly|then|certainly))? (offer|send|suggest|recommend|encourage|arrange|check|ask|pass|set|email|call|update|let|get|follow|keep|write|find|review|look|transfer|move|refund|replace|share|add|book|reply|put|make|advise|urge|consider|try|fix|process|give|extend|credit|resend|contact|notify|inform|forward|release|launch|introduce)",
  },
  {
    term: '(instead|alternatively|in the meantime|meanwhile|another (option|way)|one (option|way)|as an alternative|the (closest|nearest|next best|best) (option|alternative|thing|match|way)|other options|your options|a (workaround|work-around))',
  },
  {
    term: "(team|colleagues?|specialists?|engineers?|desk|branch|advisers?|advisors?) (will|'ll|can|could) (gladly |happily |be (glad|happy|able) to )?(guide|help|assist|walk|support|look|check|sort|resolve|arrange|find)",
  },
  {
    term: '(a |the )?(refund|replacement|exchange|swap|voucher|upgrade) (is|would be) (the|your|a) (best|better|quickest|fastest|good|only)',
  },
  {
    term: '(call|ring|phone|email|e-mail|contact|message|write to|reply to|get in touch with|speak to|speak with|talk to|reach out to|reach|ask|visit|see|check|try|read) (us|me|them|our|the|your|this|these|[\uA66C\uA66D])',
  },
  {
    term: '(please )?(reply|let me know|let us know|get in touch|call us|call me|write back|tell me|send me|send us|drop us)',
  },
  {
    term: "(please|kindly|pls|(we )?request you to) (kindly )?(?!note|be |do not|don't|accept|find|rest|understand|bear|know|forgive|excuse|pardon|feel free|appreciate|see that|allow (me|us))<word>",
  },
  {
    term: '^(to|for) (* ){0,8}<word>, (please )?(open|go|use|visit|click|tap|call|choose|follow|contact|select|sign|log|send|check|try|press|enter)',
  },
  {
    term: '^(try|use|open|go to|visit|click|tap|choose|select|follow|contact|call|ask|check|send|sign|log|turn|restart|reinstall|update|download|join|apply)',
  },
  { term: 'would (you like|it help|that (work|help|suit)|either|any of|you prefer|you be happy)' },
  { term: '(how|what) about' },
  {
    term: "(i|we)('ve| have)( (now|already|also|just|however|instead))? (passed|asked|forwarded|escalated|raised|logged|sent|added|flagged|shared|put|booked|set|arranged|refunded|credited|reserved|extended|moved|applied|copied|reported|requested|ordered|opened|created|included|attached|replaced|issued|waived|swapped|switched|cancelled|upgraded|reopened|restored|taken|made|given|released)",
  },
  { term: "(if|when|once|as soon as) ** (i|we|you)( will|'ll| would|'d| can| may| could)" },
  {
    term: "(we|you|they|it|that|this)('ll| will) (then )?be (able to|available|back|possible|refunded|credited|replaced|notified|added|released|fixed|ready|live|restocked|delivered|sent|reviewed)",
  },
  { term: "(we|i)('ll| will) (surely |certainly |definitely |always )?(try|do (our|my) best)" },
  {
    term: "(will|'ll) (work on|keep (you|an eye)|let you know|notify|inform|pass|share|launch|add|introduce|forward|consider|arrive|reopen|return)",
  },
  {
    term: '(we|i) (strongly |would |kindly |do )?(urge|request|advise|suggest|recommend|encourage|invite) (you (?!to (understand|note|bear|accept|kindly))|that|using|trying|checking|contacting|a|the)',
  },
  {
    term: '(working on|plan to|planning to|hope to|hoping to|looking into|in the pipeline|on (our|the) (roadmap|list))',
  },
  {
    term: "you('ll| will| should)( (still|also|then|soon))? (be notified|get|receive|hear|have|find|need to (contact|call|ask|speak|write|apply|email|get|go|visit|use))",
  },
  { term: '(will be|is|are) (back|due|expected) (in|on|by|from)' },
  {
    term: '(works|does|do|would suit|could work|might work|will work) (the same|something similar|well|too|instead|just as|the job|on|in|with|for)',
  },
  {
    term: '(is|are) (still |also |all )?(open|available|online|possible|welcome|eligible|covered|valid) (on|in|at|from|for|with|until|through|via|to|under|if|as)',
  },
  {
    term: "(there are|there's|here are|here is|here's|we have|we do have|we also have|i have) (** )?(option|options|alternative|alternatives|way|ways|guide|link|steps|other|similar)",
  },
  {
    term: '(can|could|may|might|should) (still |also |always )?be (returned|exchanged|swapped|used|changed|found|reached|done|ordered|booked|bought|requested|downloaded|made|upgraded|moved|sent|added|paid|opened|contacted|refunded|credited|arranged|extended|collected|viewed|set)',
  },
  {
    term: '(is|are) (the|a) (right|best|closest|nearest|better|good) (place|team|person|people|option|match|alternative|way|one)',
  },
  {
    term: '(but|though|although|however) (** )?(is|are|does|do|can|will|has|have)( (available|here|open|possible|fine|free|in stock))?$',
  },
  { term: '(complain|appeal|apply|turn|go|escalate|switch|upgrade|move|change) to (the|our|an?|your)' },
  { term: 'you have (the right|until|the option|a choice)' },
  { term: '(all|everything|it|they) (is|are) (also |still |all )?online' },
  { term: '(our|the) (nearest|closest|next|other) <word>' },
  { term: '(replaced|superseded|succeeded) (by|with)|(successor|replacement) (is|to it|for it)' },
  {
    term: '(the|our|a|its) (new|newer|current) (one|version|model|app|edition|plan|range) (is|has|does|can|works|comes|costs)',
  },
];
