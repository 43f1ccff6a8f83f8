import type { PhraseTable } from '../../src/phrases/table.ts';

export const phrases: PhraseTable = [
  { term: '(obviously|evidently)|needless to say', use: 'leave it out', category: 'knowing' },
  {
    term: "you (probably|apparently|simply|just) (don't|didn't|aren't) (realise|realize|understand|know how|aware|even know)",
    use: 'try “In case it helps: …”',
    category: 'knowing',
  },
  { term: 'clearly', use: 'leave it out', category: 'knowing', unless: ['seen or said clearly'] },
  {
    term: "of course, you|of course you(?! (can|may|are|could|might|'re))|of course (it|this|that) (is|isn't|does|doesn't|will|won't)",
    use: 'leave it out',
    category: 'knowing',
  },
  {
    term: '(everyone|everybody|anyone|anybody) (knows|can see|can do|should know|with (any|half))|(it|this) (goes without saying|should (be|have been) (obvious|clear))|as (everyone|everybody|anyone) knows',
    use: 'leave it out',
    category: 'knowing',
  },
  {
    term: 'as (you|everybody|everyone|anyone) (should|ought to|must|will|would|surely|clearly|no doubt) (already |well |surely |no doubt )?(know|be aware|realise|realize|understand|recall|remember|have (known|noticed|seen|realised|realized))',
    use: 'leave it out',
    category: 'knowing',
  },
  {
    term: 'you should (already |really |surely )?(know|be aware|have known|understand|realise|realize)(?! (about (it|this|the) (soon|by)|more|by))',
    use: 'try “In case it helps: …”',
    category: 'knowing',
    unless: ['a promise'],
  },
  {
    term: "you (must|need to|have to) (understand|realise|realize|appreciate|remember|bear in mind) that|you (do|surely) (realise|realize|understand|know)( that)?|try to understand|as (i('m| am)|we('re| are)) sure you ?('re aware|are aware|know|realise|realize|understand|will know|can imagine|remember|recall)",
    use: 'try “In case it helps: …”',
    category: 'knowing',
  },
  {
    term: "(surely|no doubt) you|you surely (know|must|can|don't|understand)",
    use: 'leave it out',
    category: 'knowing',
  },
  { term: '^actually,', use: '', safe: true, category: 'correcting' },
  {
    term: "^actually(?= (the|you|it|your|there|that|this|no|we don't))",
    use: 'start with the answer',
    category: 'correcting',
  },
  {
    term: "you('ll| will| can| could| need to| just| should| have to| do| don't)? actually",
    use: 'leave “actually” out',
    category: 'correcting',
    unless: ['a fact'],
  },
  {
    term: "(well|no), actually|i think you'll find|let me correct you|to correct you|you('ve| have) got (it|that) (all )?(wrong|backwards)|that's not how (it|this|that) works|if you (had )?(actually|only) (read|look|looked|listen)",
    use: 'start with the answer',
    category: 'correcting',
  },
  {
    term: "(it's|it is|that's|that is|this is|which is)( actually| really)?( very| quite| pretty| really| so| super| fairly| extremely| incredibly| dead| perfectly)? (simple|easy|straightforward|obvious|basic|self-explanatory|trivial|child's play|common sense|a no-brainer)(?! (to (miss|overlook|mix|confuse|forget|lose|see (why|how)|get (wrong|lost|confused|past|round|around)|do by|think|understand why)|enough|mistake|thing to (miss|mix|confuse)|plan|account|subscription))",
    use: 'leave it out, and give the step',
    category: 'easy',
  },
  {
    term: '(simply|just)(?= (click|go to|go back|log|sign in|sign out|follow|enter|type|press|select|open|restart|reset|read|look|check|change|update|download|visit|tap|scroll|refresh|fill|turn|install|uninstall|use|try|add|put|choose|pick|plug|unplug|switch|reboot|reload|copy|paste|swipe|search|navigate|head|hit|run|create|set|remove|delete|do the following)(?![a-z]))',
    use: '',
    safe: true,
    category: 'easy',
    unless: ['no order'],
  },
  {
    term: '(all )?you (just|simply|only) (have|need|had|needed) to do is',
    use: 'try “To …, …”',
    category: 'easy',
  },
  {
    term: 'you (just|simply|only) (have|need|had|needed) to(?! (do (it|this|that) once|once))',
    use: 'try “Please …”',
    category: 'easy',
    unless: ['a small ask'],
  },
  {
    term: "(even )?(a child|a (five|5)[- ]year[- ]old|your (grandmother|grandma|mother|mum)|anyone) (can|could) (do|understand|see|use|figure|set|manage|follow|work|fix|install)|as easy as (pie|abc|1-2-3|one two three)|it couldn't be (easier|simpler)|what could be (easier|simpler)|nothing could be (easier|simpler)",
    use: 'leave it out, and give the step',
    category: 'easy',
  },
  {
    term: '(easily|quickly and easily)',
    use: 'leave it out: it may not be easy for them',
    category: 'easily',
  },
  {
    term: "(it's|it is|that's|this is|was|is) (only|just|merely) (a|an) ((very )?(small|minor|little|tiny|slight|simple|temporary|quick|mere) )?(inconvenience|issue|problem|glitch|delay|thing|mistake|bug|matter|formality|hiccup|misunderstanding|few (days|pounds|dollars|minutes|pence|cents))",
    use: 'say what it does to them, then the fix',
    category: 'minimise',
  },
  {
    term: "(it's |that's |this is )?(no big deal|not a big deal|nothing to worry about|not that bad|not so bad|not the end of the world|hardly the end of the world)|don't (make|take) (such )?(a (big )?(deal|fuss|scene)|it so (personally|seriously))|you('ll| will) (get over it|survive|live)|worse things happen|it could (be|have been) (a lot |much )?worse",
    use: 'try “I can see this held you up.”',
    category: 'minimise',
  },
  {
    term: '^(these things|it|things like this|these things do) happens?$',
    use: 'try “I can see this held you up.”',
    category: 'minimise',
  },
  {
    term: '^(these things|things like this|mistakes|accidents) happen$',
    use: 'try “I can see this held you up.”',
    category: 'minimise',
  },
  {
    term: '(small|minor|slight|little|tiny) (inconvenience|hiccup|glitch|hitch|mix-up|mixup|blip|misunderstanding|oversight)|a bit of an? (inconvenience|hiccup|glitch|hitch|mix-up)',
    use: 'name it',
    category: 'minimise',
  },
  {
    term: "(?<!to )(?<!and )(relax|chill out|chill|take it easy|settle down|cheer up|don't panic|no need to panic|take a deep breath|breathe|calm down)(?=[,.!])|just (relax|chill|calm down|breathe)|(please|so|try to|need to|should) (relax|chill out|settle down|take it easy)",
    use: 'try “I can hear how frustrating this is.”',
    category: 'soothing',
    unless: ['conditional'],
  },
  {
    term: "you (seem|sound|appear|are being|'re being|look)( to be)?( a bit| a little| very| rather| quite| somewhat| really| so)? (upset|angry|confused|emotional|frustrated|difficult|unreasonable|rude|dramatic|stressed|agitated|annoyed|impatient|worked up|overwhelmed|defensive)",
    use: 'try “This sounds frustrating.”',
    category: 'soothing',
  },
  {
    term: '(?<=, )(my friend|my dear|dear|honey|hun|sweetie|sweetheart|darling|love|lovely|buddy|bud|pal|mate|bro|dude|champ|chief|boss|big guy|young (man|lady)|my good (man|sir))(?=[,.!?])',
    use: 'use their name',
    category: 'overfamiliar',
    unless: ['a name'],
  },
  {
    term: '^(ok |okay |listen |look |well |hey |sorry |thanks |thank you |no worries |sure )?,?( )?(my friend|my dear|honey|hun|sweetie|sweetheart|darling|buddy|pal|mate|bro|dude|champ)(?=[,.!?])',
    use: 'use their name',
    category: 'overfamiliar',
  },
  {
    term: "(let me|i'll|i will|allow me to) (explain|spell|break|say|repeat|put) (it|this|that) (to you |out |down |for you )?(again|slowly|once more|once again|one more time|one last time|very slowly|in (simple|simpler|plain|layman's|easy) (terms|words|english)|for you in (simple|plain|layman's)|so (that )?(even )?you)|in (words|terms|language) (that )?you('ll| will| can| might)? understand|(as|like) (if )?(you were|you're|to) (a )?(five|5|child|toddler)",
    use: "try “Here's another way to look at it: …”",
    category: 'knowing',
  },
  {
    term: "(perhaps|maybe) you('re| are) (just )?not (familiar|used|aware|very|tech|experienced)|(if|since|as) you('re| are) not (very |really |too |that )?(tech|technical|technically minded|computer|good with|familiar with technology)|for (people|someone|users|customers) (who|like you who) (are|is|aren't|isn't)( not)? (very |so )?(technical|tech-savvy|good with)|(don't|do not) (worry|trouble) your (pretty |little )?(pretty |little )?head",
    use: 'leave it out, and give the step',
    category: 'knowing',
  },
  {
    term: "good (boy|girl|for you)(?=[.!,])|well done you|bless you(r heart)?|aren't you clever|nice try|there,? there(?=[,.!])",
    use: 'thank them for the thing they did',
    category: 'overfamiliar',
  },
  {
    term: "(i'm|i am|we're|we are) (quite |pretty |very )?(sure|certain|confident) (that )?(even )?you can (manage|handle|figure|work|do|cope|understand|find|follow) (that|it|this)?",
    use: 'leave it out',
    category: 'knowing',
  },
  {
    term: "(a |an )?(common|typical|classic|usual|basic|rookie|newbie|silly|simple) (beginner|beginner's|rookie|newbie|newcomer's|amateur|user|customer)('s)? (mistake|error|question|misunderstanding|confusion)|(rookie|newbie|beginner's|schoolboy|elementary) (mistake|error)|as any (experienced|regular|competent|normal|good|real|seasoned)|(basic|common) (knowledge|stuff|forum etiquette)",
    use: 'leave it out',
    category: 'knowing',
  },
  {
    term: 'let me (break (it|this|that) down|dumb (it|this|that) down|simplify (it|this|that)|put (it|this|that) (simply|in simple|in plain|another way so))( for you)|dumb(ed|ing)? (it|this|that) down|(to )?put (it|this|that) (simply |in simple terms |plainly )for you|even for you|for someone like you|(even )?you (should|could|can) (be able to )?(manage|handle|figure|do|understand) (that|it|this)(?=[.,!])|try (to|and) keep up|do (i|we) make (myself|ourselves) clear',
    use: "try “Here's another way to look at it: …”",
    category: 'knowing',
  },
  {
    term: "(don't|do not) (overthink|overcomplicate|over-complicate) (it|this|that)|you('re| are) (overthinking|overcomplicating|over-complicating|making (this|it) (harder|more (difficult|complicated)))|(there's|there is) (really |actually |honestly )?nothing (to it|complicated|difficult|hard) (about)?",
    use: 'leave it out, and give the step',
    category: 'easy',
  },
  {
    term: "(it's|it is|this is|that's|it isn't|this isn't|that isn't|they're) (really |honestly |actually )?(not )?(really |all |actually )?(that|so|all that) (hard|difficult|complicated|complex|tricky)(?= (to|if|once|when|really)|[.,!])|(it's|it is|this is) not (difficult|hard|complicated|rocket science)( to)?",
    use: 'leave it out, and give the step',
    category: 'easy',
    unless: ['admitted'],
  },
  {
    term: "(don't|do not) (get|be|feel) (so |too |all )?(upset|angry|emotional|worked up|frustrated|mad|annoyed|impatient|hysterical|worried|silly|nervous)|(no|any) (reason|need|point) (to|in) (be|get|getting|being|feel|feeling) (so )?(upset|angry|emotional|worked up|frustrated|annoyed|alarmed)|you (shouldn't|don't need to|needn't) (be|get|feel) (so )?(upset|angry|frustrated|emotional|worked up)",
    use: 'try “I can hear how frustrating this is.”',
    category: 'soothing',
  },
  {
    term: "(it's|it is|that's) (just|only) (a|an) (button|form|click|box|setting|game|app|phone|website|parcel|few|day|week|coffee|shirt|toy|show|hobby|email|couple)",
    use: 'say what it does to them, then the fix',
    category: 'minimise',
  },
  {
    term: "(i|we)('d| would)?( have)? (thought|assumed|think|hoped|imagined?)( that)? (it|this|that) (was|would be|would have been|is|had been|should be) (obvious|clear|simple|plain|self-explanatory|easy)( enough)?",
    use: 'leave it out',
    category: 'knowing',
  },
  {
    term: 'even (a|an|the|my|your|our) (** )?(beginner|beginners|novice|newcomer|child|children|kid|kids|toddler|grandmother|grandma|granny|monkey|idiot)',
    use: 'leave it out, and give the step',
    category: 'easy',
  },
  {
    term: 'any (attentive|careful|sensible|reasonable|intelligent|normal|decent|competent|educated) (reader|person|customer|user|adult|human|driver|owner|buyer)',
    use: 'leave it out',
    category: 'knowing',
  },
  {
    term: '^as an? (adult|grown-up|grown up|intelligent person|educated person|experienced (user|customer|driver)),? you',
    use: 'leave it out',
    category: 'knowing',
  },
];
