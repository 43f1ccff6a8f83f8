import type { PhraseTable } from '../../src/phrases/table.ts';

// Mild ones warn at most.
export const phrases: PhraseTable = [
  {
    term: 'act (now|fast|quickly|today|immediately|right now)( or| before)?',
    use: 'try “The price stays until <date>.”',
    category: 'urgency',
  },
  {
    term: '^(so |please |just )?(buy|upgrade|renew|order|decide|sign up|book|subscribe|pay|confirm|reply|respond) (now|today|fast|quickly|immediately|right now|right away) (or|before|while|to avoid (losing|missing)|and save)',
    use: 'try “The price stays until <date>.”',
    category: 'urgency',
  },
  {
    term: "(this is |it's )(your |the |our )?(very )?(last|only|final) (chance|opportunity|warning)|your (very )?(last|only|final) (chance|opportunity|warning)|(last|final) (notice|reminder) before",
    use: 'give the real date, once',
    category: 'urgency',
  },
  {
    term: '^(last|final) (chance|warning)',
    use: 'give the real date, once',
    category: 'urgency',
  },
  {
    term: "limited[- ]time (only|offer|deal|discount|promotion)|for a limited time only|don't miss (out|this|your chance)|before it's (too late|gone)|(time|your time) is running out|the clock is ticking|(selling|going) (out )?fast|won't last long|almost gone|once in a lifetime|now or never",
    use: 'give the real date or number, once',
    category: 'urgency',
  },
  {
    term: 'while (stocks|supplies|stock) lasts?',
    use: 'give the real date or number, once',
    category: 'urgency',
    mild: true,
  },
  {
    term: '(only|just) (a few|a handful|<num>) left,? (so (hurry|order|book|buy|act)|hurry|order|book now|buy|act)',
    use: 'give the real date or number, once',
    category: 'urgency',
  },
  {
    term: '^(so |please |better |now )?hurry( up)?(?=[,.!]| (before|while|and))',
    use: 'give the real date or number, once',
    category: 'urgency',
  },
  {
    term: '(you|we|i) (need|have) (you )?(to )?(decide|answer|an answer|act|make up your mind|commit)( from you)? (now|right now|immediately|today|on the spot|straight away)',
    use: 'give the real date, and let them choose',
    category: 'urgency',
  },
  {
    term: "(you'll|you will|you would|you'd|you're going to) (really |only |just |deeply |certainly |definitely )?(regret|be sorry|miss out|lose out|lose everything|kick yourself|wish you had)",
    use: 'say plainly what happens and when',
    category: 'fear',
  },
  {
    term: "(imagine|think about|think of) (what|how) (could|would|might|will) happen|(bad|terrible|horrible) things (could|will|can) happen|you (don't|do not) want to (find out|risk|lose|regret|be (left|stuck))|(could|would|might) cost you (dearly|everything|your)",
    use: 'say plainly what happens and when',
    category: 'fear',
  },
  {
    term: 'if you (really |truly |actually |genuinely )(care|cared|love|loved|value|valued|understood|appreciate|appreciated|respect|respected)',
    use: 'give the reasons and let them choose',
    category: 'shame',
  },
  {
    term: '(a|any|every|most|no) (reasonable|smart|sensible|normal|rational|sane|responsible|decent|intelligent|right-thinking|good|loyal|sensible-minded) (person|customer|adult|people|customers|parent|user|client|human being)s? (would|will|understand|understands|accept|accepts|knows?|can see|agree|agrees|ever)',
    use: 'give the reasons and let them choose',
    category: 'shame',
  },
  {
    term: '(most|all|our|other) (of our )?(other )?(people|customers|users|clients)( in your (situation|position|shoes))? (would (be (happy|grateful|delighted|satisfied|thankful)|accept|agree|understand|love)|accept (this|that|it)|understand (this|that)|(are|is) (perfectly |quite )?(happy|satisfied|fine) (with (this|that)|to (wait|pay|accept))|have no problem|never complain)',
    use: 'give the reasons and let them choose',
    category: 'shame',
  },
  {
    term: "(after|given|considering) (all|everything) (that )?(we|i)('ve| have)? (done|did) for you|(we|i)('ve| have)? (already |really )?(went|gone|bent) ** (over backwards|out of (our|my) way)|(we|i)('re| are|'m| am)? (did|do|doing|done|already did) you a (huge |big |special )?favou?r",
    use: 'leave it out',
    category: 'guilt',
  },
  {
    term: "you owe (us|me) (an (honest |better )?(good |five|5|review|rating)|an apology|at least|that much|this much|a (review|favou?r|good|five|5))|(we|i)('ve| have)? (already )?(been|gone) (more than |above and beyond |extremely |very )(fair|generous|patient|reasonable|lenient|for you)|out of the (goodness|kindness) of (our|my)|you should (be (grateful|thankful)|consider yourself (lucky|fortunate)|count yourself (lucky|fortunate))|consider yourself (lucky|fortunate)|(think|shame) of (our|my|the) (poor )?(staff|team|family|families|employees|children)",
    use: 'leave it out',
    category: 'guilt',
  },
  {
    term: "it (would|'d) be a (real |great |terrible )?shame (if|to (lose|see|waste))|don't make (me|us) (?!wait|sad|happy|laugh|smile)<word>|you('ve|'re| have| are)? (leave|left|leaving) (me|us) (with )?no (other )?(choice|option|alternative)|or else(?=[.!])|if you know what's good for you|you'd better (?=pay|hurry|act|decide|reply|respond|watch|think|not|believe|be|get|do|stop|sign|accept|confirm)<word>|you had better (?=pay|hurry|act|decide|reply|respond|watch|think|not|believe|be|get|do|stop|sign|accept|confirm)<word>",
    use: 'state the rule and the date',
    category: 'threat',
  },
  {
    term: 'or else$',
    use: 'state the rule and the date',
    category: 'threat',
  },
  {
    term: "unless you (want|wish|would like|'d like) (us |me )?to (close|cancel|charge|terminate|report|block|suspend|lose|pay (more|extra|again|a)|be (charged|banned|blocked|reported|fined|cut|left)|forfeit|get (charged|banned|blocked))|(we|i)('ll| will|'d| would) (be|have been) (forced|obliged|compelled|constrained) to (close|cancel|terminate|suspend|report|block|charge|take|pass|stop|ban|remove|inform (your|all your)|contact your|visit your|publish|initiate)|(face|suffer|accept|live with|bear|deal with) (the |serious |severe |dire )?consequences|there (will|would) be (serious |severe )?consequences",
    use: 'state the rule and the date',
    category: 'threat',
  },
  {
    term: '(failure|failing) to ** (will|shall|would) (result in|lead to|mean|be treated)|(debt collectors?|(debt )?collections? agency|bailiffs) (will|may|might|could)|(pass|hand|sell|transfer|refer)(ed|ing)? (it|this|your (account|debt|balance)|the (account|debt)) (on |over )?to (a |our |the )?(debt|collection|collections|bailiff)',
    use: 'state the rule and the date',
    category: 'threat',
    mild: true,
  },
  {
    term: '(i|we) (strongly )?(suggest|advise|urge|recommend) (that )?you (reconsider|rethink|think (again|twice|very carefully|carefully about))|think (again|twice|very carefully|long and hard) before( you)?|you may want to reconsider|are you sure about that\\?',
    use: 'say what changes and when, and let them choose',
    category: 'threat',
    mild: true,
  },
  {
    term: '(leave|give|drop|post|write|rate|award|grant|gave|submit|share|provide|consider|appreciate|love|need|want|deserve|hope for|grateful for|expect|reward|support|encourage|request|giving|leaving|rating|awarding|giving|dropping|with|by) ** (5|five|full)[- ]stars?',
    use: 'try “How did I do?” with a neutral scale',
    category: 'review-begging',
    unless: ['thanking', 'not ours'],
  },
  {
    term: '(rate|rating|rated|review|score|mark) (us|me|our (app|service|team|product|company|store|shop)|the (app|service)|it|this|your experience|my (service|help|support)) (as |with |at )?(a |an )?(5|five|10|ten|excellent|highly|very satisfied|extremely satisfied|positively|9|nine|full marks|outstanding|top)',
    use: 'try “How did I do?” with a neutral scale',
    category: 'review-begging',
    unless: ['thanking'],
  },
  {
    term: '(leave|give|write|post|drop|share|provide|appreciate|love) (us |me |our app |a review |feedback )?(a |an |your |some )?(really |very )?(positive|good|great|nice|excellent|perfect|top|high|higher|better|glowing|kind|wonderful|fantastic) (review|rating|feedback|score|word|survey|mark)s?(?! (so far|already))',
    use: 'try “How did I do?” with a neutral scale',
    category: 'review-begging',
    unless: ['thanking'],
  },
  {
    term: '(please|kindly|consider|considering|could|hope|request|requesting|appreciate|appreciated|love|grateful|would|ask|urge|encourage|reconsider|glad|happy if) ** (updat|chang|revis|edit|revisit|improv|increas|upgrad|rais|remov|delet|modify|modifi|rethink|re-?rat|reconsider|re-?evaluat|boost|correct|amend)(e|ing)? (your|the|my|our|this|that) (** )?(ratings?|review|reviews|stars|score|survey)',
    use: 'leave the rating to them, and ask what would help',
    category: 'review-begging',
    unless: ['thanking'],
    mild: true,
  },
  {
    term: 'anything (less|lower|below|under) (than )?(a |an )?(5|five|10|ten|9|excellent|perfect|full)|(10|9|five|5)( out of (10|5|ten|five))? (would|rating|really) ** (mean|help|make)|(a )?(5|five|10|ten)[- ](star|point)s?( review| rating| feedback| survey)?( from you)? (would|means|makes|helps|goes|will)|(your|a) (good|positive|kind|great|high|nice) (review|rating|score|survey|feedback) (would|means|helps|will|goes|keeps|motivates|encourages)',
    use: 'try “How did I do?” with a neutral scale',
    category: 'review-begging',
    unless: ['thanking'],
  },
  {
    term: "(my|our) (job|bonus|boss|manager|score|rating|livelihood|salary|pay|team's future|small business|family) ** (depends|depend|relies|rely|suffers?|is on the line|at stake)|helps (me|us) (keep|out with) (my|our) (job|score|jobs)|(get|gets|put) (me|us) (fired|in trouble)|(i|we)('ll| will|'d| would| could| might) (lose|get in trouble|be fired)( (my|our) jobs?)?(?= (if|because|for|over))",
    use: 'leave it out',
    category: 'guilt',
  },
  {
    term: "are you (really |absolutely |quite )?sure you (really )?(want|wish|would like) to (lose|give up|throw (away|it|all)|miss out|walk away|leave (us|behind|all)|forfeit|waste|abandon|risk)|(don't|do not) you (want|wish|care|value|like|deserve) (to (save|keep|protect|enjoy|stay|help|support)|about (your|our)|saving|your)|you('d| would| will|'ll) (really |just )?(throw|give|throwing|be throwing|be giving) ** (away|up)",
    use: "try “I've cancelled it. Here's what changes: …”",
    category: 'confirm-shaming',
  },
  {
    term: "^no,? thanks?,? i('d| would)? (don't|hate|prefer|rather|like|love|am|enjoy)",
    use: "try “I've cancelled it. Here's what changes: …”",
    category: 'confirm-shaming',
  },
  {
    term: "why (on earth )?would you (ever |even |want to |really )?(want to )?(leave|give (that|this|it|all|up)|throw|lose|miss|cancel|go|pass)|(think|just think) (of|about) (everything|all|what)( that)? you('d| would|'ll| will|'re) (be )?(lose|miss|losing|missing|giving up|leaving)|(we|i)('ll| will|'d) be (so |very |really |truly |heart)?(broken|heartbroken|devastated|crushed|hurt) (if|to|when|that)|you('re| are) (really )?(going to|gonna) (abandon|give up on) us|you wouldn't want (to|us|that|your)",
    use: "try “I've cancelled it. Here's what changes: …”",
    category: 'confirm-shaming',
  },
  {
    term: "(?<=[,;:–-] )(trust|believe) me(?=[,.!])|you('d| would) be (crazy|mad|foolish|silly|stupid|a fool|an idiot|insane|out of your mind) (to|not to|if)|only (a fool|an idiot|fools)|every(one|body)( else)?('s| is| has| have)( already)? (doing|buying|switching|upgrading|upgraded|switched|bought it|signed up)|what have you got to lose|you have nothing to lose|you won't find (a )?(better|anything better|another)",
    use: 'give the fact and let them weigh it',
    category: 'persuasion',
  },
  {
    term: '^(and |but |so |please |just )?(trust|believe) me(?=[,.!:;–-]| (on|when|it|you|this|that|i|we|there))',
    use: 'give the fact and let them weigh it',
    category: 'persuasion',
  },
  {
    term: "^honestly, you (should|need|would|don't|won't|must|really|can't)",
    use: 'give the fact and let them weigh it',
    category: 'persuasion',
  },
  {
    term: "you (don't|do not|won't|will not) want to (miss|lose|let (this|it)|be left|pass (this|it) up|regret|disappoint|let (us|them|anyone) down)",
    use: 'say plainly what happens and when',
    category: 'fear',
  },
  {
    term: "(this|the) (offer|price|deal|chance|opportunity) (won't|will not) (be repeated|last|come (again|back|around)|wait)|(offer|deal|price|sale) (ends|expires) (tonight|soon|today|in (minutes|hours)),? (so|act|hurry|don't)|a one-time (offer|deal|chance)|(act|decide|move|respond) (quickly|fast|now)(?=[.,!])|before it is too late|(don't|do not) let (this|it) (slip|pass)|won't get another (chance|opportunity)",
    use: 'give the real date, once',
    category: 'urgency',
  },
  {
    term: "(i|we) thought you (cared|were|loved|valued|wanted|understood)(?! (going|asking|coming|on|in|at|about to|looking|the))|surely you (don't|do not|wouldn't|care|want)|(be|do the) (smart|right|sensible|responsible) (and (upgrade|accept|stay|buy|renew|keep|choose)|thing and)",
    use: 'give the reasons and let them choose',
    category: 'shame',
  },
  {
    term: '(most|other|all) (people|customers) in your (situation|position|shoes) (accept|choose|would|agree|stay|take|pay)',
    use: 'give the reasons and let them choose',
    category: 'shame',
  },
  {
    term: "(we|i)('ve| have)? (already )?done (so|too) much for you|do it for (the team|us|me|our)|(bad|negative|low|poor|1-star|one-star) (reviews?|ratings?|scores?) (hurt|hurts|harm|affect|affects|damage|damages|cost|costs|ruin|kill) (us|me|our|my|small|a|the)|(we're|we are|i'm) (just |only )?a (small|tiny|family)[- ](family |family-run |family-owned )?(business|company|team|shop),? (and|so) (bad|every|each|a|your|reviews?)",
    use: 'leave it out',
    category: 'guilt',
  },
  {
    term: '(give|rate|score|mark) (us|me|our (app|service|team)|it) (a |an |as )?(5|five|10|ten|9|nine)( out of |/| / )(5|five|10|ten)|(5|five|ten|10)[- ](stars|star|points)( review| rating)? (would|will|means?|makes?|helps?)',
    use: 'try “How did I do?” with a neutral scale',
    category: 'review-begging',
    unless: ['thanking'],
  },
  {
    term: '(if|once|when|after|unless) you (delete|remove|take down|change|update|edit|revise|withdraw|amend) (your|the|that|this) (** )?(review|rating|post|comment|feedback)|(in (exchange|return) for|for) (a|your) (good|positive|5-star|five-star|better|higher|removing|deleting) (review|rating|feedback)?|(refund|discount|voucher|credit) (if|once|when|after) you (delete|remove|change|update|leave|post|write) ** (review|rating)',
    use: 'try “How did I do?” with a neutral scale',
    category: 'review-begging',
    unless: ['how to', 'thanking'],
  },
  {
    term: "you('re| are|'d be| would be| will be|'ll be) (really |actually )?making a (big |huge |terrible |serious |grave )?mistake|(do|don't) you (really|honestly|actually|seriously) want to (lose|give up|throw|miss|risk|leave|waste|go back)",
    use: "try “I've cancelled it. Here's what changes: …”",
    category: 'confirm-shaming',
  },
  {
    term: "you('ll| will) lose ** forever|(i|we)('d| would) hate (for you to|to see you) (lose|miss|regret|be left)|your (account|data|access|money|family|home|business) (is|are|will be|could be|may be) (at risk|in danger|in jeopardy|gone)( forever)? (if|unless)",
    use: 'say plainly what happens and when',
    category: 'fear',
  },
  {
    term: "(if you (don't|do not|fail to)|unless you) (pay|respond|reply|accept|comply|cooperate|remove|agree|sign) (now|immediately|today|by (today|tomorrow|tonight)|within (24|48) hours|at once|right away), (we|i)('ll| will| shall| may| are| have)",
    use: 'state the rule and the date',
    category: 'threat',
    mild: true,
  },
  {
    term: "(we|i)('ll| will| shall| may| are going to|'re going to| have to) (now )?(report you|blacklist|black-list|ban you|sue|come after|make sure you never|inform your (employer|family|friends|contacts)|contact your (employer|family|friends|relatives|contacts)|tell your|visit your (home|house|office|workplace))",
    use: 'state the rule and the date',
    category: 'threat',
  },
  {
    term: '(pay|respond|reply|act|comply|accept|renew|upgrade) ** to avoid (the )?(consequences|legal|penalt(y|ies)|further action|embarrassment|trouble|losing|being)',
    use: 'state the rule and the date',
    category: 'threat',
    mild: true,
  },
  {
    term: 'you have no (other )?(choice|option|alternative)(?= but|[.,!])|you (have|need|must) (to )?(accept|agree|sign|pay|buy|decide) (this |it |that )?(right now|immediately|now|on the spot)(?=[.,!])',
    use: 'state the rule and the date',
    category: 'threat',
  },
  {
    term: "(won't|will not|can't|never) (get|find) a better (deal|price|offer|service|one)|no (one|body) (else )?(will|can) (give|offer) you (a )?(better|this)",
    use: 'give the fact and let them weigh it',
    category: 'persuasion',
  },
  {
    term: "(we|i)('ll| will)?( then| now)? (have|be left with|see) no (other )?(choice|option|alternative) but to",
    use: 'state the rule and the date',
    category: 'threat',
    mild: true,
  },
  {
    term: '(take|took|taking|taken)( down)? (your|the|that|this) (** )?(review|rating|post|comment)( down| back)',
    use: 'leave the rating to them, and ask what would help',
    category: 'review-begging',
    unless: ['thanking', 'how to'],
  },
  {
    term: '((so|please|better|you should|then) )?hurry( up)?(?=[.,!;]|$)',
    use: 'give the real date, once',
    category: 'urgency',
  },
  {
    term: "(we|i)('d|'ll| would| will| shall| may| might| can)?( hate to| have to| be forced to| need to)? take (this|it|you|the matter|the case) to court|see you in court",
    use: 'state the rule and the date',
    category: 'threat',
  },
  {
    term: '(order|buy|book|act|upgrade|subscribe|pay|decide|claim|purchase|join|sign up|renew) (** )?(in|within) the next (few |<num> |<word> )?(minutes?|hours?)',
    use: 'give the date once, and the price after it',
    category: 'urgency',
  },
  {
    term: "(don't|do not|not to) (leave|give|write|post|put|submit) (us |me |up )?(a |an |any |such a |such )?(bad|negative|poor|low|one[- ]star|<num>[- ]star|harsh) (review|reviews|rating|ratings|feedback|score|comment|comments)",
    use: 'leave the review to them, and ask what would help',
    category: 'review-begging',
  },
  {
    term: '(is|are|may be|could be|might be) (now )?(at risk|in danger|unprotected|exposed|vulnerable)[:,;–-]? (so )?(buy|upgrade|get|order|purchase|subscribe)',
    use: 'say what the plan adds, and let them choose',
    category: 'fear',
  },
  {
    term: "^(so |please )?(don't|do not) (wait|delay|dither|sleep on (it|this))(?= ?[,.!:;–-])|(price|prices|offer|deal|discount|coupon) (disappears?|vanish(es)?|is gone|will be gone|won't be back)",
    use: 'give the date once, and the price after it',
    category: 'urgency',
  },
];
