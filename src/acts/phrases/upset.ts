import type { PhraseTable } from '../../phrases/table.ts';

/** What upset customers write. `feeling`: how it is for them; `again`: they are kept waiting; `repeat`: it is not the first time; `trouble`: a thing gone wrong, which calm people report too. */
export const upset: PhraseTable = [
  {
    category: 'feeling',
    term: '(frustrated|frustrating|frustration|angry|furious|annoyed|annoying|upset|upsetting|disappointed|disappointing|disappointment|disgusted|disgusting|appalled|appalling|livid|fuming|outraged|outrageous|gutted|devastated|heartbroken|infuriating|infuriated|exasperated|irritated|irritating|unhappy|dissatisfied|stressed|stressful|worried|worrying|desperate|anxious|panicking|scared|distressed|ashamed|insulted|betrayed|cheated|mistreated|humiliated|distraught|traumati[sz]ed)',
  },
  {
    category: 'feeling',
    term: '(unacceptable|ridiculous|terrible|awful|horrible|horrendous|atrocious|abysmal|pathetic|shocking|shameful|shambles|nightmare|worst|useless|farce|disgrace|disgraceful|unbelievable|unprofessional|incompetent|incompetence|not good enough|very poor|so bad|really bad|very bad|pissed|absurd|dreadful)',
  },
  {
    category: 'feeling',
    term: '(fed up|sick of|sick and tired|had enough|lost patience|losing patience|at my wits|end of my tether|waste of (time|money)|wasted|wasting my|let down|let me down|ripped off|ripoff|rip off|rip-off|scam|scammed|scammers?|(a|total|pure|this is) fraud|stolen|robbed|dangerous)',
  },
  {
    category: 'feeling',
    term: "(never|won't|will not|not) (again|use|buy|shop|order|be using|be buying|recommend|recommending)( (you|this|from|here|again|with))",
  },
  {
    category: 'feeling',
    term: '(nobody|no one|no-one)( (has|is|seems|will|ever|cares|answers|replies|responds|helps|bothered))',
  },
  {
    category: 'feeling',
    term: "(is|was|are|it's|absolute|absolutely|total|such|utter|complete|a|what) (rubbish|garbage|joke)",
  },
  {
    category: 'feeling',
    term: 'shame on (you|your|u)|how dare you|(in|to|close to) tears(?! (down|up|off|in|on|of))|crying (my|here|about|over|because|right)|never( been| was| felt)? (so )?treated (like|so|this|that)|(is|are|been|was|were|being) (such |total |complete )?(cheaters?|looting|looted|fooled|fooling|harassed|harassing)',
  },
  {
    category: 'feeling',
    term: '(driving|drives|drove|making|makes|made) me (so |really )?(mad|crazy|nuts|insane|furious|angry|sick|cry|ill)',
  },
  {
    category: 'again',
    term: '(called|rung|rang|written|wrote|emailed|mailed|contacted|phoned|messaged|complained) (you |your (team|office|support) |support |already |you guys )?(about (it|this) )?(<num>|three|four|five|six|seven|eight|ten|many|several|multiple|so many|countless) times',
  },
  {
    category: 'feeling',
    term: 'what (the hell|the heck|a joke|kind of (service|company)|sort of (service|company))',
  },
  {
    category: 'repeat',
    term: '(third|second|fourth|fifth|tenth|umpteenth|3rd|2nd|4th|5th) (time|email|message|complaint|request)',
  },
  {
    category: 'repeat',
    term: '(again and again|over and over|time and again|yet again|how many times|multiple times|several times|countless times|once again|every (single )?time|keeps? (happening|failing|crashing))',
  },
  {
    category: 'again',
    term: "still (waiting|not|no|nothing|haven't|hasn't|isn't|don't|doesn't|broken|missing)",
  },
  {
    category: 'again',
    term: '(for|been) (<num>|two|three|four|five|six|several|many|over a|nearly a) (days|weeks|months|hours) (and|now|already|still|without|with no)',
  },
  {
    category: 'trouble',
    term: "(broken|doesn't work|not working|stopped working|won't work|isn't working|charged twice|double charged|overcharged|wrong|missing|lost|damaged|cracked|faulty|never arrived|hasn't arrived|not arrived|not received|late|delayed|cancelled|locked out|crashed|crashes|crashing|urgent|asap|immediately|refund|money back|complain|complaint|deleted|error|leak|leaking)",
  },
];

/** Words that say the customer may leave, complain elsewhere or go to law. */
export const threat: PhraseTable = [
  {
    category: 'threat',
    term: '(sue|suing|lawyer|lawyers|solicitor|attorney|legal action|take you to court|small claims|ombudsman|trading standards|better business bureau|consumer (court|forum|protection|rights)|chargeback|charge back|report you|go to the (press|media|papers|police)|(post|write|share) (** )?(trustpilot|twitter|social media|review)|regulator|cyber (cell|crime))',
  },
  {
    category: 'threat',
    term: '(cancel|cancelling|canceling|close|closing) (my|our|the) (** )?(account|subscription|contract|membership|plan|policy)',
  },
  {
    category: 'threat',
    term: '(switch|switching|moving|going|taking my business|take my business|go) (to (a |another |your )(** )?(competitor|competitors|provider|company|bank|rival)|elsewhere)',
  },
  { category: 'threat', term: '(last|final) (chance|warning)' },
  { category: 'threat', term: "you('ll| will) (regret|pay for|be hearing from)" },
];

/** Swearing and insults: `swear` and `insult` make a message very upset, `aimed` and `harm` abusive. */
export const abuse: PhraseTable = [
  {
    category: 'swear',
    term: '(fuck|fucking|fucked|fuckin|f[*#@]{2,4}|shit|shitty|bullshit|bs|crap|damn|goddamn|bloody hell|wtf|arse|ass|piss off|bastards?|sh[*#@]{1,2}t?)',
  },
  {
    category: 'insult',
    term: "(you|your|you're|u|they|they're|company|bunch of|such|lying|all) (** )?(liars?|thieves|thief|crooks?|scammers?|frauds?|clowns|incompetent|pathetic|useless)",
  },
  { category: 'aimed', term: '(fuck|f[*#@]{2,4}|screw|damn|eff) (you|u|off|yourself|yourselves|your)' },
  {
    category: 'aimed',
    term: "(you|your|you're|u|ur|yours) (** )?(idiot|idiots|moron|morons|imbecile|imbeciles|scum|scumbag|scumbags|bastard|bastards|bitch|bitches|asshole|assholes|arsehole|arseholes|cunt|cunts|dickhead|dickheads|prick|pricks|twat|twats|wanker|wankers|retard|retards|retarded|dumbass|stupid (people|person|man|woman|cow|lot|fools?|company)|fool|fools|vermin|parasites|pigs?|dumb|brainless|worthless)",
  },
  {
    category: 'aimed',
    term: "(you|u|you're|bunch of|pack of|load of) (** )?(useless|incompetent|stupid|fucking|bloody|dumb|lying|worthless) (** )?(morons?|idiots?|clowns|scumbags?|liars|thieves|crooks|fools|monkeys|parasites|pricks|bastards|twats|wankers)",
  },
  {
    category: 'aimed',
    term: '(fucking|f[*#@]{2,4}ing|bloody|stupid|damn) (idiot|idiots|moron|morons|liar|liars|thieves|bastards|people|scum)',
  },
  {
    category: 'aimed',
    term: '(shut up|shut the|go to hell|drop dead|go die|kill yourself|rot in hell|burn in hell|get stuffed|hope (you|u|your (<word> ){0,1}(team|company|family|staff|people)) (all )?(die|dies|rot|rots|choke|burn|burns))',
  },
  {
    category: 'harm',
    term: "(i|we|i'll|i'm|we'll|i will|i am)( (going to|gonna|coming to|swear i'll|come (round |over |down |there )?and))? (find|kill|hurt|beat|hunt|shoot|stab|smash|murder|strangle|punch|slap) (you|u|your|every one of you|all of you)|(i'll|i will|i'm going to|i'm gonna|i am going to|we'll|we will) (kill|shoot|stab|murder|strangle|punch|beat( up)?|slap|hurt) (whoever|someone|somebody|(the|that|your) (** )?(driver|courier|agent|person|idiot|guy|man|woman|manager|technician))",
  },
  {
    category: 'harm',
    term: "(watch your back|know where (you|they|he|she) (lives?|works?|sleeps?)|(break|breaking|smash|smashing) (your|his|her|their) (legs?|face|head|neck|teeth|jaw|bones)|coming for you|come for you|burn (down )?your|blow up your|bomb your|find out where you (live|work)|you are dead|you're dead|your family)",
  },
];
