import type { PhraseTable } from '../../src/phrases/table.ts';

/** Contractions written without their apostrophe, where the letters say nothing else. */
export const apostrophes: PhraseTable = [
  { term: 'dont', use: "don't", safe: true },
  { term: 'doesnt', use: "doesn't", safe: true },
  { term: 'didnt', use: "didn't", safe: true },
  { term: 'cant', use: "can't", safe: true },
  { term: 'wont(?! to)', use: "won't", safe: true },
  { term: 'isnt', use: "isn't", safe: true },
  { term: 'arent', use: "aren't", safe: true },
  { term: 'wasnt', use: "wasn't", safe: true },
  { term: 'werent', use: "weren't", safe: true },
  { term: 'hasnt', use: "hasn't", safe: true },
  { term: 'havent', use: "haven't", safe: true },
  { term: 'hadnt', use: "hadn't", safe: true },
  { term: 'couldnt', use: "couldn't", safe: true },
  { term: 'shouldnt', use: "shouldn't", safe: true },
  { term: 'wouldnt', use: "wouldn't", safe: true },
  {
    term: 'im(?= (an?|the|not|sorry|glad|happy|afraid|sure|just|still|also|here|so|very|really|unable|able|from|going|pleased|aware|your|<word>ing)\\b)',
    use: "I'm",
    safe: true,
  },
  { term: 'ive', use: "I've", safe: true },
  { term: 'youre', use: "you're", safe: true },
  { term: 'youve', use: "you've", safe: true },
  { term: 'youll', use: "you'll", safe: true },
  { term: 'youd', use: "you'd", safe: true },
  { term: 'theyre', use: "they're", safe: true },
  { term: 'theyve', use: "they've", safe: true },
  { term: 'theyll', use: "they'll", safe: true },
  { term: 'weve', use: "we've", safe: true },
  { term: 'itll', use: "it'll", safe: true },
  { term: 'thats', use: "that's", safe: true },
  { term: 'whats(?! ?app)', use: "what's", safe: true },
  { term: 'heres', use: "here's", safe: true },
  { term: 'theres', use: "there's", safe: true },
  {
    term: '^ill(?= (be|check|send|get|let|look|ask|need|try|see|make|call|email|update|follow|do|have|pass|sort|find)\\b)',
    use: "I'll",
    safe: true,
  },
  {
    term: '^lets(?= (see|try|get|take|look|go|start|check|have|make|fix|find|keep|talk|do)\\b)',
    use: "let's",
    safe: true,
  },
];

/** Words written for others that sound the same. */
export const confusions: PhraseTable = [
  {
    term: 'its(?= (a|an|the|not|been|being|past the|in the|in our|on the way|on its way|better to|only (a|the)|time to|going to|gonna|working|showing|getting|asking|taking|giving|because|just|also|ok|okay|our|my|your|their|possible (to|that)|important (to|that)|there|really|so|too|always|either|probably|already)\\b)',
    use: "it's",
  },
  { term: "it's(?= own\\b)", use: 'its' },
  {
    term: 'your(?= ((most |very |always |more than )?welcome([.,!]|$| to\\b| sir\\b)|all set|going to (?!the)|gonna|able to|unable to|not (able|going|alone|sure)|looking (for|to)|trying to|having (an? |any |some )?(trouble|issues?|problems?|difficult)|still (having|facing|waiting|unable|seeing)|facing (an?|any|this|issues?|problems?)\\b|interested in|in luck|good to go|eligible (for|to)|entitled to|required to))',
    use: "you're",
  },
  {
    term: "you're(?= (order|account|refund|e-?mail|message|card|payment|password|phone|details|request|question|name|address|patience|understanding|feedback|subscription|ticket|invoice|parcel|booking|app|device|browser|own|query|issue|concern|review|time)\\b)",
    use: 'your',
  },
  {
    term: '(?<=\\b(could|should|would|might|must) )of(?= (been|had|done|gone|sent|got|seen|told|come|made|said|taken|known|sworn|written|bought|kept|left|lost|paid|put|read|rung|found|felt|heard|chosen|given|brought|thought|<word>ed)\\b)',
    use: 'have',
  },
  {
    term: '(?<=\\b(rather|other|better|sooner|faster|easier|cheaper|later|earlier|longer|greater|higher|lower|smaller|larger|worse) )then(?! (you|we|i|the|it)\\b)',
    use: 'than',
  },
  { term: '(?<=\\b(more|less) )then(?= (\\d|one|two|a|the|that|what|enough|happy|welcome)\\b)', use: 'than' },
  {
    term: '^there(?= (going to|doing|coming|sending|looking at|looking for|waiting for)\\b)',
    use: "they're",
  },
  {
    term: '(?<=\\b(be|are|is|were|was|get|got|go) )their(?= (at|by|on|tomorrow|today|soon|until)\\b|[.,!?]|$)',
    use: 'there',
  },
  { term: '^(they|we|you) was(?! to be)', use: '… were' },
  { term: "(their|they're) (is|are)", use: 'there is / there are' },
  {
    term: '(?<=\\blet (me|us|you|them) )no(?= (if|when|whether|how|what|once|should|which|on|by|about|as soon)\\b|[.,!]|$)',
    use: 'know',
  },
  { term: '(?<=\\b(we|i|sincerely|deeply|truly) )apologies(?= for\\b)', use: 'apologise / apologize' },
  { term: '(?<=\\bsorry to )here', use: 'hear' },
  { term: '(?<=\\bif not,? )than', use: 'then' },
  { term: 'with in(?= \\d)', use: 'within' },
  {
    term: '(?<=\\b(look|looking|looked|looks) )in to(?= (this|it|that|the|your|what|why|how)\\b)',
    use: 'into',
  },
  { term: '(?<=\\byour )complain', use: 'complaint' },
  { term: '(?<=\\b(to|the|our) )concern(?= (team|department)\\b)', use: 'concerned' },
  {
    term: '(?<=\\b(?<!\\band )(your|the|this) (refund|order|payment|account|request|issue|ticket|complaint|amount|card|parcel|package|concern|query|subscription) )have(?= (not |already |now )?been\\b)',
    use: 'has',
  },
  { term: '^i seen', use: 'I saw' },
  { term: "thank's", use: 'thanks' },
  { term: "(your|our|her|their)'s", use: 'yours / ours / hers / theirs' },
  { term: "who's(?= (account|order|name|card|phone|email)\\b)", use: 'whose' },
  { term: '(?<=\\b(please|kindly) )advice', use: 'advise' },
  { term: '(?<=\\b(your|the|our|my|some|any) )advise', use: 'advice' },
  {
    term: "(?<=\\b(to|not|n't|will|might|may|could|never|would|you|ever) )loose(?= (access|your|any|all|the|it|data|money|out|you|us|track|my)\\b)",
    use: 'lose',
  },
  { term: 'loosing(?= (access|your|any|all|the|it|data|money|track|my)\\b)', use: 'losing' },
  {
    term: 'we (appreciate|value) you (?=(patience|understanding|time|feedback|business|help|support)\\b)',
    use: 'we appreciate your',
  },
  {
    term: '(?<=\\b(thank|thanks for) )your(?= for (contact|reach|writ|your|the|bringing|getting))',
    use: 'you',
  },
  {
    term: '(?<=\\b(for|with|about|of|on|in|to|value|appreciate) )you(?= (business|patience|understanding|feedback|account|order|refund|email|concern|query|request|details|phone|card|device)\\b)',
    use: 'your',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )send(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'sent',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )write(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'written',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )take(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'taken',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )give(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'given',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )choose(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'chosen',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )speak(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'spoken',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )forget(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'forgotten',
  },
  {
    term: "(?<=\\b(i|we|you|they)('ve| have)( (now|just|already|also))? )begin(?= (you|the|it|them|this|that|an?|your|our|to|my)\\b)",
    use: 'begun',
  },
  { term: 'more cheaper(?= than\\b|[.,!?;]|$)', use: 'cheaper' },
  { term: 'more better(?= (than|at|for|with)\\b|[.,!?;]|$)', use: 'better' },
  { term: 'more easier(?= than\\b|[.,!?;]|$)', use: 'easier' },
  { term: 'more faster(?= than\\b|[.,!?;]|$)', use: 'faster' },
  { term: 'more bigger(?= than\\b|[.,!?;]|$)', use: 'bigger' },
  { term: 'more smaller(?= than\\b|[.,!?;]|$)', use: 'smaller' },
  { term: 'more quicker(?= than\\b|[.,!?;]|$)', use: 'quicker' },
  { term: 'more longer(?= than\\b|[.,!?;]|$)', use: 'longer' },
  { term: 'more safer(?= than\\b|[.,!?;]|$)', use: 'safer' },
  { term: 'more simpler(?= than\\b|[.,!?;]|$)', use: 'simpler' },
  {
    term: '(?<=\\blet (me|us|you|them) )now(?= (if|when|whether|how|what|once|which|about)\\b)',
    use: 'know',
  },
  {
    term: '(?<=\\b(happy|glad|able|unable|pleased|going|ready|trying|sorry|willing|want|need|try|like|how) )too(?= (help|see|hear|assist|do|be|get|know|send|go|check|make|have|find|ask|say|read|offer|give|use|tell)\\b)',
    use: 'to',
  },
  { term: '(?<=\\bplease )except(?= (our|my|this|the)\\b)', use: 'accept' },
  {
    term: '^(we|you|they) where(?= (not|late|early|out|able|unable|sorry|told|sent|waiting|closed|away|wrong|right|very|so|too|charged|sold|going|trying|looking)\\b)',
    use: '… were',
  },
  { term: 'thankyou(?! (note|notes|card|cards|letter|email|message|gift|page))', use: 'thank you' },
  {
    term: '(?<=\\b(as soon as|once|when|whether|because|think|hope|glad|until) )its(?= (ready|done|fixed|available|safe|free|fine|open|closed|delivered|confirmed|approved|complete|completed|processed|back (up|in stock|online))\\b)',
    use: "it's",
  },
  {
    term: "it's(?= (colou?r|size|weight|price|battery|owner|contents|packaging|serial number|features|settings|value|location|lid|strap|handle) (is|are|may|might|can|will|was|were|has|does|doesn't)\\b)",
    use: 'its',
  },
  {
    term: "(?<=\\b(should|would|must|not|n't|gladly|able to|happy to|have to|want to|need to|unable to) )except(?= (the|your|our|this|that|returns|payments?|cards?|cash|orders)\\b)",
    use: 'accept',
  },
  {
    term: '(?<=\\b(was|were|been|being) )send(?= (to|on|by|out|back|yesterday|today|from|via|with|already|again|twice|last|this)\\b|[.,!?]|$)',
    use: 'sent',
  },
  {
    term: '(?<=\\b(look|looking|looked) forward to )(hear (from|back|about)|see (you|your|the)|meet you|receive (your|the)|assist you|serve you|welcome you|work with|speak (to|with)|talk (to|with)|help you)',
    use: 'hearing / seeing / meeting …',
  },
  { term: '(?<=\\b(no|an|any|little|side|in) )affect(?= (on|of)\\b|[.,!?]|$)', use: 'effect' },
  { term: '(?<=\\b(take|takes|taking|took|into) )affect', use: 'effect' },
  {
    term: "(?<=\\b(not|n't|may|might|will|could|would) )effect(?= (you|us|how|anything|other|existing|your (account|order|plan|service|data|credit|score|current|existing|subscription|booking|access|settings|warranty))\\b)",
    use: 'affect',
  },
  { term: '^(i|we|you|they) has(?! been told)', use: '… have' },
  {
    term: "(?<=\\b(?<!\\band )(the|your|our|this|that) (courier|driver|customer|technician|engineer|app|website|system|seller|parcel|package|card|phone|device|code|link|page|payment|order|button|product|item) )don't",
    use: "doesn't",
  },
  {
    term: "^(i|you|we|they) (still |also |really )?(does not|doesn't)",
    use: "… don't",
  },
  {
    term: "(?<=\\b(if|when|because) )(i|you|we|they) (still |also |really )?(does not|doesn't)",
    use: "… don't",
  },
  {
    term: '^(does|did) (it|he|she|that|this) (works|has|needs|shows|helps|suits|fits|appears|opens|looks|sounds|happens|comes|worked|helped|happened|came)',
    use: 'does … work / need / help',
  },
  {
    term: "^(i|we|he|she|they)( have| has| had|'ve) (now |just |already |also |not )?(went|came|saw|took|did|gave|wrote|spoke|began|chose)",
    use: '… have gone / come / seen …',
  },
  { term: "^(he|she|it) (don't|have)", use: "… doesn't / … has" },
  { term: "(i am|i'm|we are|we're) agree", use: '… agree' },
  {
    term: "(?<=\\b(is|are|was|were|be|looks|seems|it's|not|far|much) )to (small|big|large|late|early|short|long|expensive|slow|tight|loose|heavy|weak|old|high|low|hot|cold|many|much)(?=[.,!?]|$| (for|to) (me|you|him|her|us|them|the|your|my|our|be|see|use|fit)\\b)",
    use: 'too …',
  },
  {
    term: '(?<=\\bfind (herewith )?)attach(?= (the|a|an|your|our|my|for|herewith|herein)\\b|[.,]|$)',
    use: 'attached',
  },
  {
    term: '^(everyone|everybody|everything|nobody|someone|somebody|nothing) (are|were|have)',
    use: '… is / was / has',
  },
  {
    term: '^(the|your|our|these|those|both|all the) (items|orders|parcels|packages|payments|products|goods|charges|funds|documents|photos|tickets|points|files|details|changes|emails|messages|cards) (has|was|is)',
    use: '… have / were / are',
  },
  {
    term: '(?<=\\b(confirm|know|check|see|sure|ask|asking|decide|wonder|wondering) )weather(?= (you|it|the|we|i|they|this|your)\\b)',
    use: 'whether',
  },
  { term: '^me and (my|our|the|his|her) <word>', use: '… and I' },
  {
    term: '^did (you|it|they|he|she) (not |already |also |ever )?(tried|went|received|sent|got|made|saw|took|came|gave|had|found|worked|happened|asked|contacted|changed|restarted|updated|checked|paid|used|ordered|called|opened)',
    use: 'did … try / go / receive …',
  },
  {
    term: "(?<=\\b(did not|didn't) )(received|sent|got|went|made|saw|took|came|gave|had|found|worked|happened|changed|paid|arrived|responded|replied|mentioned)",
    use: 'receive / send / get …',
  },
  {
    term: '(?<=\\b(i|we|you|it|they|he|she|team|technician|courier|driver|engineer|refund|parcel|order|package|payment|amount|item|replacement|money|app|system) (will|can|could|would|should|must) )(received|sent|went|came|gave|took|got|provided(?! (that|you|we|it|they|the|your|there)\\b)|informed|tried|paid|wrote|forgot|brought|kept|resolved|replied|updated)(?! (and|or|goods|items)\\b)',
    use: 'receive / send / go …',
  },
  {
    term: "(?<=\\b(does not|doesn't) )(works|has|needs|shows|appears|comes|gets|goes|receives|means|matches|allows|supports|includes|covers|opens|loads|connects)",
    use: 'work / have / need …',
  },
  { term: '(?<=\\b(has|have|had) )being(?= <word>ed\\b)', use: 'been' },
  { term: '(?<=\\b(has|have|had) )be(?= <word>ed\\b)', use: 'been' },
  {
    term: '(?<=\\b(will be|has been|have been|had been|is being|are being) )(deliver|activate|resolve|replace|notify|approve|inform|receive|verify|send|cancel|refund(?= (to|within|in|by|back)\\b|[.,!?]|$)|process(?= (within|by|in|today|soon)\\b|[.,!?]|$))(?! (and|or)\\b)',
    use: 'delivered / cancelled / sent …',
  },
  { term: '(?<=\\b(?<!credit )(?<!debit )(our|my|your|these|any|some) )advices', use: 'advice' },
  {
    term: '(informations|feedbacks|equipments|softwares|furnitures|luggages)',
    use: 'information / feedback … (no “s”)',
  },
  {
    term: '(an information|an advice|a feedback)(?= (about|on|to|from|regarding|that|which)\\b|[.,!?]|$)',
    use: 'some information / advice / feedback',
  },
  {
    term: '(?<=\\bto )discuss about(?= (your|the|this|it|that)\\b)',
    use: 'discuss',
  },
  {
    term: 'since(?= (the )?(last |past )?(<num>|two|three|four|five|six|ten|several|many|few|a few) (days|weeks|months|hours|years)\\b(?! (ago|before|after|later|of)\\b))',
    use: 'for',
  },
  {
    term: '^this (are|were)(?! (it|to)\\b)|^(these|those) (is|was)|^there (is|was) (many|several|multiple)(?! (a|hundred|thousand)\\b)',
    use: 'these are / there are …',
  },
  { term: 'this (items|products|pictures|settings|problems|things|errors)', use: 'these …' },
];
