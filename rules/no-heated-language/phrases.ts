import type { PhraseTable } from '../../src/phrases/table.ts';

// Mild ones are reported as information only.
export const phrases: PhraseTable = [
  {
    term: '((as )?per|as in|refer to|re-?read|read|see) my (last|previous|earlier|prior|first) (email|e-mail|message|reply|mail|note|response|answer)',
    use: "try “Here's that again: …”",
    category: 'jab',
  },
  {
    term: "(as|like) (i|we)('ve| have)? (already|previously|repeatedly|clearly|now|just|explicitly|patiently)( already| repeatedly| clearly)? (said|told|mentioned|explained|stated|advised|informed|noted|outlined|pointed out|answered|discussed)",
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: "(as|like) (i|we)('ve| have)? (said|told you(?= (before|already|earlier|twice|repeatedly|several|last|many|in my)|[.,:;])|(mentioned|explained|stated|said) (many|several|a few|multiple|countless|numerous|two|three) times)( before| already| earlier)?",
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: "(as|like) (i|we)('ve| have)? (mentioned|explained|stated|advised|informed|noted|outlined|pointed out)( before| already| earlier)?|as previously (mentioned|noted|discussed)",
    use: 'try “To recap: …”',
    category: 'jab',
    mild: true,
  },
  {
    term: 'as previously (stated|advised|explained|informed|communicated)|as (already|repeatedly) (stated|advised|explained|informed|communicated|mentioned|told|said|discussed)',
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: '(as|like) (i|we) (keep|kept) (saying|telling|explaining|repeating)|(i|we) (keep|kept) (telling you|having to (repeat|explain|tell))',
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: "(i|we)(('ve| have) already|'ve repeatedly| have repeatedly| already| repeatedly) (told|informed|advised|reminded|warned|answered|shown) you",
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: "(i|we)(('ve| have) already|'ve repeatedly| have repeatedly| already| repeatedly) (said|explained|mentioned|answered|stated|clarified|addressed|covered|responded to|been through) (this|that|it(?! to)|your question|above|in my|twice|several|many|multiple|to you|why|how|before)",
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: "(i|we)('ve| have)? (told|said|explained|asked|answered) (you |this |that |it )?(this |that |it |to you )?(twice|three times|several times|many times|a (hundred|thousand|million) times|countless times|again and again|over and over|already)",
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: '(?<!was )(?<!been )(?<!is )for the (last|final|hundredth|umpteenth|millionth|nth) time(?=[,:!.])',
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: '(tell|say|explain|repeat|telling|saying|explaining|asking|told|asked) (you |this |it |that |to you )?(this |that |it )?(for the|one) (last|final|third|fourth|fifth|hundredth|umpteenth|millionth|nth) time',
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: 'once again, (as|like) (i|we)|how many (more )?times (do|must|will|should|have) (i|we)',
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: '^yet again, (i|we|you|as|the)',
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: "(i'm|i am|we're|we are) (not going to |tired of |just )?repeating (myself|ourselves)|(have to|don't like to|hate to|not going to|won't|will not|need to) (keep )?repeat(ing)? (myself|ourselves)|(we|i)('ve| have) been (over|through) this (already|before|many|several|again|enough)",
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: "(don't|do not) know (how|what) (else|more) (to (tell|say|explain|put)|(i|we|you) (can|could|want|need|expect))|not sure (what|which part)( of (this|that|it))? (you('re| are)? (don't|not) (understand|understanding|get|getting)|isn't clear)|(what|which) (part|bit|word) of ** (don't|do|did|didn't|can't) you( not)? (understand|get|follow)",
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: "what (exactly )?(don't|do) you( not)? understand|(let me|i'll|i will|do i (need|have) to|must i|shall i) (draw (you )?a picture|spell (it|this|that) out( for you)?)|how (hard|difficult) (is it to|can it be|could it be)",
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: '^again,(?! (** )?(sorry|apologies|apologi[sz]e|thanks|thank|grateful|appreciate|congratulations|welcome|great|no (rush|need|worries)))',
    use: "try “Here's that again: …”",
    category: 'jab',
    mild: true,
  },
  {
    term: "see (my )?(email|message|reply) below|(i'm|i am|we're|we are) only human",
    use: 'say the fact by itself',
    category: 'jab',
    mild: true,
  },
  {
    term: '^for your information,',
    use: 'say the fact by itself',
    category: 'jab',
    mild: true,
  },
  {
    term: '^fyi,',
    use: 'say the fact by itself',
    category: 'jab',
    mild: true,
  },
  {
    term: '^just so you know,',
    use: 'say the fact by itself',
    category: 'jab',
    mild: true,
  },
  {
    term: "with (all |the greatest |the utmost |all the )?due respect|with the greatest (of )?respect|no offen[cs]e,? but|don't take this the wrong way",
    use: 'leave it out, and say the fact',
    category: 'combative',
  },
  {
    term: '(need|want|try|have|ask|asking|like|advise|urge|tell) (you )?to (please )?(all )?calm (yourself )?down|(please|just|must|should|you) calm (yourself )?down',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: '^(please |just |now |ok |okay |hey |look |so |first |then |and )?,?( )?calm (yourself )?down',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: '^(please |just |then |well |so |you )?(get over it|grow up|get a life|get lost|go away|get real|give me a break|shut up|wake up|watch it|dream on|whatever|tough luck|tough|so what|too bad|boo hoo|suit yourself|your choice, not mine)(?=[.,!?])',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: "(need|have|ought|want you|time) to (just |really )?(get over (it|this|that)|grow up|get a life|deal with it yourself)|like it or not|take it or leave it(?=[.,!])|(that's|such is|it's just) life(?=[.,!])|tough luck|suit yourself|(you can )?cry me a river|shut up|get a life|leave (me|us) alone|go to hell|screw you",
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: '^(just |so |then )?deal with it(?=[.,!])',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: 'end of (story|discussion|conversation|debate)(?=[.,!])|(?<=, )(period|full stop)(?=[.!])',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: '^period$',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: '^full stop$',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: "(not|isn't|hardly) (really |exactly )?(rocket science|brain surgery)|(use (some|your|a bit of|a little) |basic |plain |simple |it's |is just |lack of )common sense|(it's|is) common knowledge|any (fool|idiot|child|five-year-old|toddler)",
    use: 'give the step by itself',
    category: 'combative',
  },
  {
    term: 'you people|your (kind|sort|type) of (people|customers?|person)|(customers|people|users|clients) like you (always|never|keep|who|are (the problem|why)|make (it|my|our|this|everything) (** )?(hard|harder|difficult|impossible|hell|worse))|(typical|another (angry|rude|entitled|impossible)) (customer|user)',
    use: 'talk about the issue, not the person',
    category: 'personal',
  },
  {
    term: "(don't|do not|won't|will not|not going to|didn't|not) (like|appreciate|care for|need|accept|tolerate|enjoy|put up with|stand for) (your|this|that|such|the) (attitude|tone|behaviou?r|language|manner|rudeness|kind of (tone|language|attitude|behaviou?r)|sort of (tone|language|attitude|behaviou?r))",
    use: 'talk about the issue, not the person',
    category: 'personal',
  },
  {
    term: "your (attitude|tone|behaviou?r|rudeness|hostility|aggression|arrogance|outburst|tantrum|whining|nagging|moaning|rant|ranting|drama|hysterics|insults|nonsense|stupidity) (is|are|was|were|has|have|will|won't|isn't|aren't|makes|does|leaves|needs|towards?|to)|with (that|such an?) (attitude|tone)|(watch|mind) your (tone|attitude|language|mouth|words|manners)|(change|drop|lose|check|adjust) (your|the|that) attitude|given your (attitude|tone|behaviou?r)",
    use: 'talk about the issue, not the person',
    category: 'personal',
  },
  {
    term: "you('re| are| were|'ve been| have been)( just| simply| really| clearly| frankly| quite| very| so| extremely| completely| totally| now| always| all| both| either)? (being |getting )?(just |simply |really |so |very |quite |too |completely |totally |a bit |rather |deliberately |an? )?(rude|ridiculous|unreasonable|impossible|difficult|abusive|aggressive|lying|liar|ungrateful|hysterical|stupid|idiot|crazy|dramatic|childish|paranoid|delusional|clueless|incompetent|lazy|selfish|greedy|dishonest|ignorant|pathetic|hostile|disrespectful|insulting|impatient|pushy|overreacting|over-reacting|exaggerating|irrational|petty|nasty|offensive|silly|absurd|dense|annoying|unprofessional|uncooperative|obnoxious|dumb|insane|mad|spoilt|spoiled|whining|nitpicking|nit-picking|trolling|sensitive|demanding|dramatising|dramatizing|moron|nuisance|troublemaker|drama queen|pain)(?! (circumstances|times|situation|loading|to (reach|find|please|say)|at (us|me|the)|about))",
    use: 'try “I want to help. To do that I need …”',
    category: 'personal',
  },
  {
    term: "you('re| are) (clearly |simply |just |still )?not (listening|being (reasonable|fair|rational|helpful|cooperative|co-operative|serious|honest)|making (any )?sense|worth|getting it|helping (yourself|matters|us|me)|very bright|the only (customer|person|one) (i|we))|you('re| are) wasting (my|our|everyone|everybody|your own|both|people|valuable|precious)|you('re| are) (acting|behaving) like (a|an)|you('re| are) out of (line|order|your mind)",
    use: 'try “I want to help. To do that I need …”',
    category: 'personal',
  },
  {
    term: "you sound like an?|you must be (joking|kidding|crazy|blind|stupid|mad|out of your mind|insane)|you('ve| have) got to be (joking|kidding)|you can't be serious|are you (serious|kidding( me)?|joking|blind|deaf|stupid|crazy|dense|insane|slow|out of your mind|even (listening|reading|trying))(?! (about|enough|mode))",
    use: 'try “I want to help. To do that I need …”',
    category: 'personal',
  },
  {
    term: "(do|did) you even (read|know|listen|understand|try|care|own|have)|can't you (read|understand|see that|count|follow|listen|just wait)|can you (not|even) (read|count|understand)|(what|what's|what is) (the hell |on earth )?(is )?wrong with you|who do you think you (are|'re)|(do you|you|you must|you seem to|you obviously|you clearly) think (that )?(i'm|i am|we're|we are|we|i) (stupid|idiots?|an idiot|joking|lying|fools?|a fool|your (servant|servants|slave)|made of money|a charity|have nothing better)|how dare you|shame on you|you should be ashamed",
    use: 'try “I want to help. To do that I need …”',
    category: 'personal',
  },
  {
    term: '(you|your|such an?|complete|total|utter|absolute|like an?|bunch of|these|be an?) (idiots?|morons?|imbeciles?|fools?|liars?|jerks?|losers?|clowns?|crybab(y|ies)|whiners?|dimwits?|nitwits?|karens?|timewasters?|trolls?)',
    use: 'talk about the issue, not the person',
    category: 'personal',
  },
  {
    term: "(?<!not )(?<!n't )wast(e|es|ed|ing) (of )?(my|our|everyone's|everybody's|both our|your own) time|(i'm|i am|we're|we are|getting|i'm getting|so) (really |getting |so |just )?(sick (and tired )?of|fed up (with|of)|tired of (your|this (conversation|discussion|argument|game|back and forth|nonsense)|you|these|hearing|repeating|explaining|answering))|(i've|i have|we've|we have) (really |just )?had (enough of (this|you|your|these|those|all)|it with)|had it with (you|this|your)|(i|we) (really |just )?(don't|do not|haven't|won't) have (the )?time for (this|that|you|your|such|people)|(i|we) (really |just )?have better things to do|haven't got all day",
    use: 'leave it there for now, and rewrite it later',
    category: 'agent-anger',
  },
  {
    term: "(i'm|i am|we're|we are) (so |completely |totally )?done (with (you|this|your)( conversation| discussion| nonsense)?(?=[.!,])|arguing|explaining|discussing|trying)|(i'm|i am|we're|we are) not (going to|gonna) (argue|discuss|debate|keep|explain|bother|sit here)|(i|we) (refuse to|won't|will not) (argue|debate|discuss this|keep (explaining|repeating|arguing)|be (spoken|talked|treated|insulted|abused|threatened))|(losing|lost|lose|running out of|out of) (my|our|all) patience|(my|our) patience is (running|wearing|not)|(try|trying|test|testing) (my|our) patience",
    use: 'leave it there for now, and rewrite it later',
    category: 'agent-anger',
  },
  {
    term: "(i'm|i am|we're|we are) not (your|a) (servant|secretary|slave|maid|mother|babysitter|personal|punching|doormat|mind[- ]reader|miracle)|(i|we) (really |frankly |honestly |just )?(don't|couldn't|do not|could not) (really )?care (less|if you|what you|about your|how you|whether you|who you)|(i|we) couldn't care less|(i|we) (really |just )?(can't|cannot) be bothered",
    use: 'leave it there for now, and rewrite it later',
    category: 'agent-anger',
  },
  {
    term: 'your ** (ridiculous|absurd|nonsensical|outrageous|laughable|pathetic|stupid|idiotic|silly|pointless|endless|constant|childish|petty|frivolous|bogus|ludicrous) ** (request|requests|demand|demands|question|questions|complaint|complaints|claim|claims|email|emails|message|messages|behaviou?r|attitude|excuse|excuses|expectation|expectations|idea|comment|comments|calls|calling|reply|replies|theory|rant|rants)',
    use: 'describe the fact neutrally',
    category: 'agent-anger',
  },
  {
    term: "(that's|that is|this is|it's|it is|what|how|such|what you('re| are) (asking|saying|demanding) is) (just |simply |completely |frankly |plain |so |absolutely |quite |utterly |totally )?(a |an |being )?(ridiculous|absurd|nonsense|outrageous|laughable|pathetic|stupid|idiotic|ludicrous|childish|insane|a joke|rubbish)",
    use: 'describe the fact neutrally',
    category: 'agent-anger',
    unless: ['agreeing'],
  },
  {
    term: '(stupid|silly|dumb|pointless|ridiculous|idiotic) question',
    use: 'answer it, as if it had been asked well',
    category: 'agent-anger',
    unless: ['no such'],
  },
  {
    term: '^(please |just |and |so |now |ok |then |you |kindly |sir |madam )?,?( )?(stop|quit) (emailing|writing|calling|contacting|messaging|asking|bothering|spamming|harassing|pestering|chasing|texting|ringing)( to)?( me| us| here| every| about| the same| over| again| so| our| my|(?=[.!,]))',
    use: "try “I've given all the help I can here; for anything new, …”",
    category: 'combative',
  },
  {
    term: '(need to|must|should|have to|got to|asked you to|ask you to|could you|can you|would you|will you|please|just|to kindly|if you) (please |just |kindly )?(stop|quit) (emailing us|emailing me|writing to (us|me)|calling (us|me)|contacting (us|me)|messaging (us|me)|bothering|spamming (us|me)|harassing|pestering|asking (us|me|the same|about|for)|chasing)',
    use: "try “I've given all the help I can here; for anything new, …”",
    category: 'combative',
  },
  {
    term: "(stop|quit) (complaining|shouting|yelling|whining|whingeing|moaning|arguing|lying|threatening (us|me)|swearing|ranting|nagging|making (excuses|a fuss|demands|threats)|being (so )?(rude|difficult|silly|dramatic|ridiculous|unreasonable|childish|lazy|aggressive|impatient)|wasting (my|our|everyone's|everybody's|your))",
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'combative',
    unless: ['not told to'],
  },
  {
    term: "(don't|do not|never) (you )?(dare|(speak|talk|write) to (me|us) (like|that way|in that)|be (so )?(ridiculous|rude|absurd|dramatic|childish|difficult|stupid|naive|lazy|impatient|unreasonable)|(shout|yell|swear|scream) at (me|us|my|our)|threaten (me|us)|lie to (me|us)|use that (tone|language)|take that tone|tell me how to|waste (my|our))",
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'combative',
  },
  {
    term: 'no need (to (shout|yell|be (so )?(rude|nasty|aggressive|hostile|sarcastic|dramatic|impolite|angry|upset|offensive)|get (so )?(angry|upset|rude|aggressive|nasty|worked up|emotional)|swear|raise your voice|attack|insult|threaten|exaggerate|scream|overreact|use (caps|capitals|that))|for (that|this|such) (tone|language|attitude|kind of|sort of|behaviou?r)|for (such|rudeness|insults|profanity|swearing|capital))',
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'combative',
  },
  {
    term: "(see|look) if (i|we) care|(at|it's) your own (funeral|peril)|mind your own business|none of your (business|concern)",
    use: 'leave it out',
    category: 'combative',
  },
  {
    term: "^(well,? |that's |it's |then it's )?your loss(?=[.,!])",
    use: 'leave it out',
    category: 'combative',
  },
  {
    term: '^(well,? |then )?be my guest(?=[.,!])',
    use: 'leave it out',
    category: 'combative',
  },
  { term: '^(well,? )?good luck with that$', use: 'leave it out', category: 'combative', mild: true },
  {
    term: '(maybe|perhaps|possibly|next time) (you should |you could |you might want to |try |if you )(try |actually |just |start |start by |learn to |had |bother to |consider )?(reading|read|listening|listen|learning|learn|thinking|think before|paying attention|pay attention|checking your own|growing)',
    use: 'try “One thing to try: …”',
    category: 'passive-aggressive',
  },
  {
    term: '(try|how about|start by|consider) (actually |just |maybe )?(reading (the|my|our|your|what|it|this|before|properly)|listening(?! (to|on|in|with))|(learning|growing) (up|to))|(learn|try) to (read|listen|behave|be (polite|civil|nice))(?=[ .,!])(?! (to|from|the))|(read|google) it yourself|let me google|rtfm|just google it|google is your friend|have you (even )?(tried|considered) (reading|googling|listening)',
    use: 'try “One thing to try: …”',
    category: 'passive-aggressive',
  },
  {
    term: "(i|we) (really |still |honestly |simply )?fail to (see|understand) (how|why|what|the|your)|(i|we) (really |still |honestly |simply )?(don't|can't|cannot|do not) (see|understand|get|comprehend) why you(('re| are) (so|still|complaining|making|upset|angry|asking|blaming|surprised|even|not|being|getting)| (keep|expect|think|insist|can't|don't|didn't|would (think|expect|do|say|want|assume|even)|need|refuse|bother|chose|have to))",
    use: 'try “Could you tell me more about …?”',
    category: 'combative',
  },
  {
    term: "you('ll| will)? (just |simply )?(will )?have to (just |simply )?(live with|get used to|learn to live|put up with|cope with|make do|suck it up|get over|deal with (it|that|this)(?=[.,!])|accept (that(?= (we|it|this|i|the|there))|the fact|our (decision|answer)|it(?=[.!])))",
    use: "try “Here's what is possible: …”",
    category: 'combative',
  },
  {
    term: "(if you don't like (it|that|this|our (** )?),? (then )?(you('re| are) (free|welcome)|you (can|could|should|may) (always |just )?(leave|go (?!to)|find|take|shop|use another|try (another|someone)|cancel)|leave|go |find |tough|don't|that's|too bad))|(take|taking) your (business|custom|money) elsewhere|(go|shop|look|buy) (somewhere|elsewhere) (else )?(then|if you|and)|(find|try|go to) (yourself )?(another|a different|some other) (company|provider|shop|store|bank|airline|supplier) (if you('re| are|n't| don't| do not)|then(?=[.,!]))",
    use: "try “Here's what is possible: …”",
    category: 'combative',
  },
  {
    term: 'what (else |more |exactly |the hell |on earth )?(do|did) you (want|expect)( from)? (me|us)( to (do|say)( about (it|that|this))?)?(?=[.?!,])|what (else |more |exactly |on earth )?(do|did) you expect(?=[.?!,])|what do you (want|expect) (me|us) to do about (it|that|this)',
    use: 'try “What would help you most: … or …?”',
    category: 'combative',
  },
  {
    term: "(the )?customer is(n't| not) always right|you get what you pay for|(you should('ve)?|should have) thought (about|of) that (before|earlier|first)|i (warned|told) you so|told you so|what goes around",
    use: 'leave it out',
    category: 'combative',
  },
  {
    term: '(this|the|our|that) (conversation|discussion|debate|argument) is (now |officially )?(over|finished|closed|done|ended|going nowhere)|(consider|i consider|we consider) (this|the) (conversation|discussion|matter) (over|closed|finished)',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: "(don't|do not|never) (ever )?(contact|email|call|write to|message|bother|write|ring|text) ((us|me|this (number|address)|our (team|staff|office)|here) )?(again|anymore|any more|ever)(?! (before|until|till|if|unless|for|on|with|after))",
    use: "try “I've given all the help I can here; for anything new, …”",
    category: 'combative',
  },
  {
    term: "(have|has|had|there is|there's) nothing (more|else|further) to (say|discuss)|nothing (more|further) to add(?! to)",
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: "your threats (don't|won't|are|do not|will|mean)|(don't|doesn't|won't|do not|does not) (scare|intimidate|impress|frighten|bother) (us|me)|(i'm|we're|i am) warning you(?! (about|that|of|in|so|because))",
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'combative',
  },
  {
    term: "(i|we) (really |honestly |frankly |simply |just )?(don't|do not) (really )?care(?=[.,!])",
    use: 'say the fact by itself',
    category: 'agent-anger',
  },
  {
    term: 'go ahead and (leave|complain|sue)(?= (us|me|then|if|all)|[.,!])|good riddance|feel free to (leave(?=[.,!])|go elsewhere|take your (business|custom|money)|find (another|someone)|shop|try (elsewhere|another|someone))',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: "you('re| are| seem)( so| very| just| really| simply)? (impossible|hard|difficult) to (please|satisfy|reason with|help)|no (pleasing|satisfying|reasoning with|helping) (you|some|people)|you('re| are) never (happy|satisfied|content)|nothing (is|will be|i do is|we do is) ever (good )?enough for you",
    use: 'talk about the issue, not the person',
    category: 'personal',
  },
  {
    term: "(please|just|try to|can you|could you|need to|let's|let us|at least) be (reasonable|realistic|serious|rational|sensible|grown-up)(?= (about|here|with|and|now|for)|[.,!?])",
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'combative',
  },
  {
    term: "get (your|the) (facts|story) (straight|right)|let('s| us| me) (get|make) (one thing|this one thing|something) (very |perfectly |absolutely |crystal )?(straight|clear)|let me (be|make (this|it|myself)) (very|perfectly|absolutely|crystal|quite|abundantly) clear|(i|we)('ve| have)? (already )?(made|been) (it |this |that |myself |ourselves )?(very|perfectly|abundantly|quite|crystal|absolutely) clear",
    use: 'say the fact by itself',
    category: 'combative',
  },
  {
    term: "(i|we) (don't|do not|shouldn't|should not) (have|need) to (take (this|that|your)|put up with|stand for|listen to (this|you)|tolerate|explain (myself|ourselves)|justify|answer to you|help you)|(not |don't get )paid enough (for|to)",
    use: 'leave it there for now, and rewrite it later',
    category: 'agent-anger',
  },
  {
    term: "enough is enough|(too much|so much) time on your hands|(don't you|you) have (anything|nothing|something) better to do|(some|a little|a bit of) (patience|respect|courtesy|manners|gratitude|politeness) (would|wouldn't|goes|might|from you)|(have|show|learn|try|use) (some (patience|respect|manners|courtesy|decency|gratitude)|(a little|a bit of) (respect|manners|courtesy|decency|gratitude))(?! (for|to the|with))",
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'combative',
  },
  {
    term: "have it both ways|have your cake and|if (only )?you had (a|any|half a) (brain|clue|sense)|use your (brain|head|eyes|loaf|common sense|imagination)(?=[.,!])|(it's|it is) (all |right |also )?(there )?in black and white|plain as day|how many languages|(do|does|did) (i|we) (have to|need to) (write|say|put|explain) (it|this|that) in",
    use: 'say the fact by itself',
    category: 'combative',
  },
  {
    term: '(keep|lower) your voice( down)?|lower your expectations',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: "(i|we) (completely |totally |strongly |must |have to |respectfully |fundamentally )?(disagree with (you|your|that|what you))|you('re| are) entitled to your (own )?opinion|that's (just )?your opinion|let's agree to disagree",
    use: 'say the fact by itself',
    category: 'combative',
    mild: true,
  },
  {
    term: '(nobody|no one) asked (you|for your)|mind your (own )?(business|manners)|keep your (opinions?|comments?|advice) to yourself',
    use: 'say the fact by itself',
    category: 'combative',
  },
  {
    term: "(this|it)('s| is) (getting|becoming|beyond|just) (completely |quite |rather |a bit )?(ridiculous|silly|absurd|tiresome|a joke|old(?=[.,!])|out of hand|pointless)",
    use: 'say the fact by itself',
    category: 'agent-anger',
    unless: ['agreeing'],
  },
  {
    term: "^(seriously|oh please|oh come on|come on|give it a rest|knock it off|cut it out|back off|spare (me|us)|drop it|save it|man up|suck it up|get real|get a grip|don't be silly)(?=[.,!?])",
    use: 'say the fact by itself',
    category: 'combative',
  },
  {
    term: '^not (my|our) (problem|job|fault|department|concern|business)',
    use: "try “<Team> looks after this; I've passed it to them.”",
    category: 'combative',
  },
  {
    term: "for (crying out loud|heaven's sake|goodness' sake|goodness sake|god's sake|pete's sake|christ's sake|the love of god)|oh for (heaven's|god's|goodness)|get a grip|suck it up|cry about it|get over yourself|get off my back",
    use: 'say the fact by itself',
    category: 'agent-anger',
  },
  {
    term: '(stupid|silly|dumb|ridiculous|idiotic|ignorant) (thing|idea|request|suggestion|assumption|mistake) (to (ask|say|do|make)|you)',
    use: 'say the fact by itself',
    category: 'agent-anger',
  },
  {
    term: "(don't|do not) get (smart|cute|snippy|angry|aggressive|clever|funny) with (me|us)",
    use: 'say the fact by itself',
    category: 'passive-aggressive',
  },
  {
    term: '^(if you say so|believe what you (want|like)|think what you (want|like)|have it your way|whatever you say|fine, (have it|be that way))(?=[.,!]| your)',
    use: 'say the fact by itself',
    category: 'passive-aggressive',
  },
  {
    term: "(we|i)('ve| have)? (already )?told you (before|not to|so\\b|already|clearly|repeatedly|last (time|week)|on several)",
    use: 'try “To recap: …”',
    category: 'jab',
  },
  {
    term: "(i('m| am)|we('re| are)) not sure (how|what|why) (else|more|exactly) you (want|expect|need|don't|are)|what more do you (want|expect)|what is it (that )?you (don't|do not|aren't)",
    use: 'say the fact by itself',
    category: 'jab',
  },
  {
    term: 'why are you (being |so |acting )?(so )?(shouting|yelling|angry|upset|rude|aggressive|difficult|hostile|wasting|arguing|attacking|surprised|mad|childish|emotional|impatient)',
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'personal',
  },
  {
    term: "(we|i) (won't|will not|am not going to|are not going to|refuse to) (tolerate|accept|put up with|stand for|entertain|respond to|reply to|be responding to|engage with) (this|that|such|your|any (more|further)|abusive|rude)",
    use: "try “I'd like to help, and I can do that best if we keep it civil.”",
    category: 'combative',
    mild: true,
  },
  {
    term: "(this is|that is|that's|it's) (now )?(already )?the (second|third|fourth|fifth|hundredth|umpteenth) time (that )?(i|we)('m| am|'ve| have|'re| are)?( now| already)?( had to| having to)? (explain|explained|explaining|tell|told|telling|say|said|saying|ask|asked|asking|repeat|repeated|repeating|write|written|answer|answered)",
    use: 'try “Let me try explaining it differently.”',
    category: 'jab',
  },
  {
    term: '(fine|sure|ok|okay|well),? whatever(?=[.!]|$)',
    use: 'state the fact, then the option',
    category: 'combative',
  },
  {
    term: "if you('d| had| would| could)? (only |even |ever |actually )?(bothered|(have )?bothered|be bothered) to",
    use: 'give the line they need',
    category: 'jab',
  },
  {
    term: "^(well |so |then |sorry |honestly |frankly )?,?( )?(that|this|it)('s| is| sounds like| becomes) your (own )?(problem|lookout)(,? (not (ours|mine)|now|then|sir|and not)|(?=[.!]))",
    use: 'say what you can do',
    category: 'combative',
  },
  {
    term: 'your (demands?|complaints?|requests?|claims?|behaviou?r|attitude|questions?|expectations?|accusations?|e?-?mails?|messages?|story|reaction) (is|are|was|were) (so |very |just |simply |completely |totally |frankly |quite |beyond |utterly |rather )?(ridiculous|absurd|unreasonable|laughable|pathetic|nonsense|stupid|silly|childish|rude|outrageous|offensive|ludicrous|a joke|out of line)',
    use: 'answer the request itself',
    category: 'personal',
  },
  {
    term: "(we|i)('ve| have) (already )?been (more than|very|extremely|nothing but|quite|far too|too|so) (patient|polite|fair|generous|reasonable|lenient|tolerant) (with you|here|up to now|already|about this|in this)",
    use: 'say the fact by itself',
    category: 'agent-anger',
  },
  {
    term: '^(please |just |kindly |so |then )?(re-?read|read|look at) (my|our) ((last|previous|earlier|first|original|other) )?(e?-?mails?|messages?|reply|replies|answers?|posts?) (again|carefully|properly|once more|closely)',
    use: 'put the line they need here',
    category: 'jab',
  },
  {
    term: 'nothing better to do(?! than (read|help))',
    use: 'leave it out',
    category: 'personal',
  },
  {
    term: "(we|i)('re| are|'m| am) done (with (you|this (conversation|discussion|chat|ticket))|discussing|arguing|talking)",
    use: 'say what happens next',
    category: 'combative',
  },
];
