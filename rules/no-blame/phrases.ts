import type { PhraseTable } from '../../src/phrases/table.ts';

// Mild ones warn at most.
export const phrases: PhraseTable = [
  {
    term: 'you (really |clearly |certainly )?(should|ought to) (really |at least |probably |perhaps )?have (really |at least |first |just |simply |already |also |only |actually )?(called|read|checked|contacted|told|asked|known|done|sent|returned|cancelled|canceled|followed|listened|waited|kept|saved|backed|included|mentioned|provided|submitted|updated|reported|thought|looked|replied|responded|let|tried|ordered|chosen|written|emailed|come|said|realised|realized|understood|informed|notified|confirmed|verified|tested|measured|packed|secured|applied|registered|raised|spoken|planned|booked|reviewed|considered|inspected|declared|disclosed|stopped|avoided|taken|made sure|gone|selected|entered|renewed|requested|acted|bothered|double-checked|been (more )?(careful|aware|attentive))',
    use: 'try “For next time, …”',
    category: 'blame',
  },
  {
    term: 'you (really |clearly |certainly )?(should|ought to) (really |at least |probably |perhaps )?have (really |at least |first |just |simply |already |also |only |actually )?(paid|used|bought)(?! (only|less|just|nothing|[£$€]|<num>))',
    use: 'try “For next time, …”',
    category: 'blame',
  },
  {
    term: "you (really )?(shouldn't|ought not to|oughtn't to) have (opened|used|clicked|shared|deleted|removed|thrown|changed|touched|signed|ordered|bought|cancelled|canceled|installed|left|given|sent|told|let|done|ignored|assumed|relied|put|washed|plugged|mixed|dropped|unplugged|posted|tried|written|said|expected)",
    use: "try “Here's how to put it right: …”",
    category: 'blame',
  },
  {
    term: 'you could (have (at least|just|simply|easily|always)|(at least|just|simply|easily|always) have) <word>',
    use: 'try “For next time, …”',
    category: 'blame',
  },
  {
    term: 'you were (supposed|meant|required) to(?! (receive|get|have|be|see|hear|find))',
    use: 'name the step that is still open',
    category: 'blame',
  },
  {
    term: 'you (were|have been|had been) (clearly |already |specifically |repeatedly |explicitly |fully |well |duly )?(warned|aware of|aware that)',
    use: 'say it as if for the first time',
    category: 'blame',
  },
  {
    term: 'you (were|have been|had been|should have been) ((clearly|already|specifically|repeatedly|explicitly|fully|well|duly) (told|informed|advised|asked|notified|aware|reminded)|(told|informed|advised|asked|notified|reminded) (twice|several times|many times|more than once|repeatedly|clearly|again and again))',
    use: 'say it as if for the first time',
    category: 'blame',
  },
  {
    term: '(we|i) (did |had |have )?(already )?warn(ed)? you',
    use: 'say it as if for the first time',
    category: 'blame',
  },
  {
    term: 'you knew (that|about|the|what|when|this|very|full|perfectly)',
    use: 'say it as if for the first time',
    category: 'blame',
  },
  {
    term: "you('ve| have)? (failed|neglected|omitted|refused) to(?! (log|login|load))",
    use: 'try “The <thing> still needs …”',
    category: 'blame',
  },
  {
    term: "you('ve| have)? (forgot|forgotten) (to|about|the|this|that|it|our|my)",
    use: 'try “The <thing> still needs …”',
    category: 'blame',
  },
  {
    term: "you('ve| have)? (just |simply |probably |then )?(ignored|overlooked|disregarded|neglected) (it(?= ?[.,!])|them(?= ?[.,!])|the|your|our|my|this|that|all|every|both|<num>|two|three|four|several|multiple|many|repeated|previous)",
    use: 'try “The <thing> still needs …”',
    category: 'blame',
  },
  {
    term: "you('ve| have)? missed (the|your|our) (deadline|due date|cut-off|cutoff|appointment|meeting|slot|visit|window|instructions?|step|notice|return (period|window|date)|payment|payments)",
    use: "try “The <thing> was due on <date> – here's what's possible now: …”",
    category: 'blame',
  },
  {
    term: "you('ve| have)? (left (it|this|that) too late|waited (too|so|this) long|waited until)",
    use: "try “Here's what's still possible: …”",
    category: 'blame',
  },
  {
    term: "you (didn't|didn't even|haven't even) (actually |really |properly |correctly |fully |bother to |even )?(read|follow|followed|provide|provided|include|included|mention(?! (which|what|where|when|how|whether))|mentioned|tell|told|give us|gave us|give me|give enough|given|send|sent|complete|completed|fill|filled|enter|entered|pay|paid|listen|listened|check|checked|call|called|respond|responded|reply|replied|answer|answered|update|updated|cancel|cancelled|canceled|return|returned|contact|contacted|inform|informed|notify|notified|let (us|me)|say(?! (which|what|where|when|how|whether))|said|ask (us|me|about|first|before|whether|if)|attach|attached|confirm|confirmed|verify|verified|back up|save|saved|keep|kept|wait|waited|bother|bothered|notice|noticed|submit|submitted|report|reported|specify|specified|describe|described|explain|explained|supply|supplied|select|selected|choose|chose|set|install|installed|apply|applied|register|registered|renew|renewed|take|took|try|tried|test|tested|look|looked|pack|packed|close|upload|uploaded|think|pay attention)",
    use: "try “I couldn't find <thing> in your message – could you send it?”",
    category: 'blame',
  },
  {
    term: "you('ve| have)? never (actually |really |properly |even |once |bothered to )?(read|followed|provided|included|mentioned|told|gave|given|sent|completed|filled|entered|paid|listened|checked|called|responded|replied|answered|updated|cancelled|canceled|returned|contacted|informed|notified|let us|said|asked|attached|confirmed|verified|submitted|reported|specified|described|explained|tested|tried|registered)",
    use: "try “I couldn't find <thing> in your message – could you send it?”",
    category: 'blame',
  },
  {
    term: "you (haven't|hadn't) (actually |really |properly |correctly |fully |even )?(read|followed|provided|included|mentioned|told|given|sent (us|me|the|your|any|enough)|filled|listened|checked|replied|responded|answered|attached|informed|notified|supplied|specified|explained|described|bothered|paid attention|understood|done your|tried)",
    use: "try “I couldn't find <thing> in your message – could you send it?”",
    category: 'blame',
  },
  {
    term: "you (don't|do not) (read|listen|follow (the |our )?(instructions|steps|rules|advice)|pay attention|bother|seem to (read|understand|care|listen|get|want)|even (read|know|try|check|listen|bother))",
    use: 'say what is missing, not what they did not do',
    category: 'blame',
  },
  {
    term: "you (have |'ve |had )?(made) (a |an |the |this |that )?(mistake|error|typo|blunder)",
    use: "try “The <field> shows … – let's put that right.”",
    category: 'blame',
  },
  {
    term: "you('ve| have| had| clearly| must have)? (entered|gave|given|provided|used|typed|supplied|selected|chose|chosen|filled|ordered|sent|put|clicked|pressed|set|picked|emailed|called|dialled|dialed|contacted|installed|uploaded|submitted|wrote|written|booked|bought|chose|attached) (it |us |me |this |that |your * )?(in |on |to |with |for |at |into |out )?(the |an |a )?(wrong|wrongly|incorrect|incorrectly|invalid|bad|incomplete|false)(?! (item|items|product|parcel|order|size|colour|color) (was|were|had|has|arrived|came))",
    use: "try “The <field> shows … – here's how to change it.”",
    category: 'blame',
  },
  {
    term: "you (didn't|haven't|did not) (use|used|enter|entered|choose|chosen|select|selected|pick|picked|type|typed|follow|followed) (the|a|an|our) (right|correct|proper|valid)",
    use: "try “The <field> shows … – here's how to change it.”",
    category: 'blame',
  },
  {
    term: "you('re| are| were|'ve been| have been| did| have done|'ve done| do) (doing |using |entering |setting |installing )?(it|this|that|something)( all)? (wrong|wrongly|incorrectly)",
    use: "try “Here's the order that works: …”",
    category: 'blame',
  },
  {
    term: 'you must have (accidentally |mistakenly |simply |just )?(misread|misunderstood|forgotten|missed|dropped|overlooked|misplaced|mistyped|misheard|mishandled|pressed|deleted|damaged|broken|done something|made a (mistake|typo)|put (in )?the wrong|changed something)',
    use: "try “Here's what I can see: …”",
    category: 'blame',
  },
  {
    term: "you('ve| have)? (clearly |obviously |simply |just )?(misread|misused|mistyped|misspelled|misspelt|mishandled|misheard|misreported|miscalculated|misconfigured|misinterpreted|misunderstood)",
    use: "try “Here's what it means: …”",
    category: 'blame',
  },
  {
    term: "you('ve| have)? (clearly|obviously|evidently|apparently) (never |not )?(didn't|don't|haven't|hadn't|can't|never|forgot|missed|ignored|failed|made|did|used|entered|wrote|chose|lost|changed|deleted|broke|don't)",
    use: 'say what you can see, and ask about the rest',
    category: 'blame',
  },
  {
    term: "(?<!not )(?<!n't )(?<!nothing )(?<!never )(your (own )?(fault|carelessness|negligence|oversight|doing)|your own (mistake|error|problem|responsibility|choice))(?! (code|codes|report|log|tolerance|message))",
    use: 'say what happened, without an owner',
    category: 'blame',
    unless: ['not theirs'],
  },
  {
    term: "(is|was|'s|due to|because of|by|down to|through) your (mistake|error|typo|carelessness|misuse|mishandling|incompetence)(?! (message|code|screenshot|report|log|page))",
    use: 'say what happened, without an owner',
    category: 'blame',
    unless: ['not theirs'],
  },
  {
    term: '(due to|because of|owing to|given|despite) your (late|delayed) (payment|return|response|reply|cancell?ation|arrival|notice)',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: 'your (failure|refusal|reluctance|unwillingness) to',
    use: 'try “We still need …”',
    category: 'blame',
  },
  {
    term: 'your (lack of (attention|understanding|care|planning|knowledge|preparation|response|cooperation|co-operation|patience|effort)|inattention|ignorance|impatience|forgetfulness|poor (planning|choice))',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: '(mistake|mistakes|oversight|negligence|carelessness|misunderstanding|confusion|failure|error) (on|from|at) your (own )?(part|side|end)',
    use: 'say what happened, without an owner',
    category: 'blame',
    unless: ['not theirs'],
  },
  {
    term: "(that's|that is|it's|it is) (just |really |simply |entirely |now )?your (own )?(problem|responsibility)(?=[.!;]|,? (not|and not))",
    use: 'say who can help with it',
    category: 'blame',
  },
  {
    term: '(was|were) (always |entirely |solely |really )?your (sole )?responsibility to',
    use: 'name the step that is still open',
    category: 'blame',
  },
  {
    term: '(user|customer|pilot|operator|client)( |-)(error|mistake|fault|negligence)(?! (message|page|code|log|screen|handling|report))|user-inflicted|customer-induced|pebkac|layer 8 problem',
    use: 'say which step went differently',
    category: 'blame',
  },
  {
    term: 'caused by (the )?(user|customer|you|your (own )?(actions|misuse|negligence|mishandling|carelessness|mistake|error|inattention|failure))',
    use: 'describe the step, not the person',
    category: 'blame',
    unless: ['not theirs'],
  },
  {
    term: "because you (didn't|did not) (?!receive|received|get|got|gotten|have|had|want|like|liked|hear|heard|need|see|seen|expect|know|feel|find|found|enjoy|order|request|make|recognise|recognize|use)<word>",
    use: 'describe the step, not the person',
    category: 'blame',
  },
  {
    term: 'because you (failed|forgot|forgotten|ignored|neglected|refused|missed|waited|delayed|broke|damaged|misread|misunderstood|never|entered the wrong|are (late|not (listening|paying))|were (late|careless|too late|not paying))',
    use: 'describe the step, not the person',
    category: 'blame',
  },
  {
    term: "if you('d| had) (only |just |simply |actually |bothered to )?(read|followed|listened|checked (your|our|my|it|this|with|before|first|the (size|chart|date|terms|page|description|policy|label|manual|list))|looked (at|in|on|closely|more)|bothered|waited|contacted|told|called|asked|paid|kept|done|responded|replied|given|provided|mentioned|let us know)",
    use: "try “Here's what to do now: …”",
    category: 'blame',
  },
  {
    term: 'had you (only |just |simply |actually )?(read|followed|listened|checked|looked|bothered|waited|contacted|told|called|asked|paid|kept|done|responded|replied|given|provided|mentioned|let us know|informed|notified)',
    use: "try “Here's what to do now: …”",
    category: 'blame',
  },
  {
    term: "you('ve| have| must have| probably| clearly)? (broke|broken|damaged|messed|screwed|ruined|mishandled|misused|botched) (it|this|that|the|your|our|up|something)",
    use: 'try “The <item> was damaged …”',
    category: 'blame',
  },
  {
    term: "(?<!(trouble|inconvenience|frustration|distress|stress|hassle|problems|delay|this) )you('ve| have)? caused (the|this|that|it|your|our|us|a|an|damage|all)",
    use: 'try “The <item> was damaged …”',
    category: 'blame',
  },
  {
    term: "you('ve| have)? (violated|breached|broken|abused) (our|the|these|this|company|community|several) (** )?(terms|rules|policy|policies|guidelines|agreement|contract|trust|system|conditions)",
    use: 'try “<Action> goes against <rule>, so …”',
    category: 'blame',
  },
  {
    term: "why (didn't|did you not|haven't|hadn't|wouldn't|couldn't) (you )?(?!receive|get|have|see)(<word> )?(read|check|call|contact|tell|told|say|said|ask|asked|send|sent|follow|wait|reply|respond|let|use|look|return|cancel|notice|report|mention|bring|come|listen|just|do|try|tried|back up|keep|save|provide|include|inform|pay|order|choose|complain|speak|think|go)",
    use: 'try “What happened just before …?”',
    category: 'blame',
  },
  {
    term: 'why (did|have|are|would|on earth) (you|did you|would you|are you) (not |only |still |just |even |so |now |ever |then )?(not|only|still|wait|waited|waiting|ignore|ignored|ignoring|click|delete|deleted|open|opened|throw|throwing|blame|blaming|complaining|upset|angry|shouting|asking|telling|expecting|expect|share|shared|leave|left|even|so upset|so angry|bother|do (that|this|such)|buy|order (it|the wrong))',
    use: 'try “What happened just before …?”',
    category: 'blame',
  },
  {
    term: "(haven't|didn't|couldn't|can't|don't) you (even |actually |at least |just )?(read|check|checked|follow|followed|listen|listened|understand|think to|think of|bother|know that|realise|realize|notice|look at|pay attention)",
    use: 'try “What do you see when …?”',
    category: 'blame',
  },
  {
    term: 'did you (even|actually|bother to|not|ever) (bother to )?(read|check|try|look|follow|listen|test|understand|think|open|plug|charge|call)',
    use: 'try “What do you see when …?”',
    category: 'blame',
  },
  {
    term: 'all you (had|needed) to do (was|is)|you (only|just|simply) had to',
    use: "try “Here's what to do now: …”",
    category: 'blame',
  },
  {
    term: 'as (clearly|plainly|explicitly|specifically) (stated|explained|described|outlined|written|shown|indicated|noted|mentioned)',
    use: "try “You'll find this in <place>: …”, then quote it",
    category: 'blame',
  },
  {
    term: 'as (stated|explained|written) (clearly |plainly )?in (our|the) (terms|t&cs|t and cs|faq|faqs|listing|contract|agreement|small print)',
    use: "try “You'll find this in <place>: …”, then quote it",
    category: 'blame',
    mild: true,
  },
  {
    term: "(only|nobody but|no one but|nobody else but) yourself to blame|(blame|thank) yourself|brought (this|it|that) (up)?on yourself|(of )?your own (making|doing)|serves you right|you only have yourself|should('ve| have) known better|know better than to",
    use: 'say what you can do now',
    category: 'blame',
  },
  {
    term: "you('re| are| were) (the one )?(to blame|at fault|in the wrong)|you('re| are) the one (who|that) (?!matters|knows|decides)<word>",
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: '(the )?(fault|blame) (is|lies|rests) (entirely |solely |clearly )?(with you|yours|on your (side|end|part))',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: "you can't (blame|expect) (us|me|our)|you can hardly (blame|expect)|(don't|do not|stop|quit) (blame|blaming) (us|me|our)",
    use: 'say what you can do now',
    category: 'blame',
  },
  {
    term: 'you (keep|kept|continue to|insist on) (on )?(sending|send|asking|ask|calling|emailing|changing|ignoring|ignore|clicking|entering|making|forgetting|repeating|complaining|complain|refusing|refuse|missing|deleting|cancelling|messaging|writing|demanding|blaming|interrupting|misunderstanding)',
    use: 'answer the question behind it',
    category: 'blame',
  },
  {
    term: 'you chose (not to|to ignore|to disregard|to wait|to do nothing)',
    use: 'say what is still possible',
    category: 'blame',
  },
  {
    term: 'next time,? (please |just |try to |do |you should |maybe |perhaps )?(read|be more careful|pay (more |closer )?attention|think|listen|follow the)',
    use: 'say what would help, and why',
    category: 'blame',
  },
  { term: '(please )?be more careful', use: 'say what would help, and why', category: 'blame' },
  {
    term: '(please |do |you need to |you should |try to )read (it|this|that|my (email|message|reply)|our (email|message|reply|terms)|the (email|message|instructions|terms)|what (i|we) (wrote|said)) (again|properly|more carefully|carefully this time|this time)',
    use: 'put the line they need here',
    category: 'blame',
  },
  {
    term: "you('re| are| were) (simply |just |clearly |sadly |completely |totally |very much )?(mistaken|wrong|incorrect|misinformed about)(?! (item|order|number|product|address))",
    use: 'try “I can see why it looks that way: …”',
    category: 'doubt',
  },
  {
    term: "you('re| are) (simply |just |clearly |a bit |a little |getting )?(confused|mixed up|not listening|missing the point|misunderstanding|misremembering|imagining)",
    use: 'try “I can see why it looks that way: …”',
    category: 'doubt',
  },
  {
    term: 'you (seem|appear) to (have (misread|misunderstood|forgotten|missed|overlooked|ignored|confused)|be (confused|mistaken|under the impression|missing the point|misunderstanding|unaware)|(think|believe) (that )?(we|i|it|this|everything))',
    use: 'try “I can see why it looks that way: …”',
    category: 'doubt',
  },
  {
    term: "you( are claiming| were claiming|'re claiming| claim| claimed)( that| to have| to be| you| we| our| i| it| it's| this| there| nobody| no one| never| otherwise| not|,)",
    use: 'try “You told us …”',
    category: 'doubt',
  },
  {
    term: 'you claim(ed)? (the|your|this|my|his|her) (* )?* (was|is|were|are|did|has|had|never|arrived|came|broke|broken|stopped|failed|does)|as you claim(ed)?',
    use: 'try “You told us …”',
    category: 'doubt',
  },
  {
    term: '^you claim(ed)? (the|our|my) * (was|is|were|are|never|arrived|came)',
    use: 'try “You told us …”',
    category: 'doubt',
  },
  {
    term: 'you (alleged|allege|insist|insisted)(?! on (paying|keeping))',
    use: 'try “You told us …”',
    category: 'doubt',
  },
  {
    term: '(your|the|this|these) (alleged|so-called|supposed|purported) (issue|problem|error|bug|damage|defect|fault|loss|payment|order|email|call|complaint|delay|incident|conversation|refund|promise|parcel|item|return|mistake|issues|problems|defects|charges|charge)',
    use: 'leave the doubting word out',
    category: 'doubt',
  },
  {
    term: "(your|you) ** (allegedly|purportedly|supposedly)|(allegedly|supposedly|purportedly) (damaged|sent|paid|returned|received|lost|missing|defective|broken|faulty|never|did not|didn't|told)",
    use: 'leave the doubting word out',
    category: 'doubt',
  },
  { term: 'according to you', use: 'try “You mentioned …”', category: 'doubt' },
  {
    term: "(if|assuming|even if) (what you('re| are|'ve| have)? (say|saying|said|claim|claiming|telling us|told us|describe|describing)|your (story|claim|version|account of it)) (is|was|were)( really| actually| in fact)? (true|correct|accurate|right|what happened)|(if|assuming) (that|this|it)( is|'s| was) (really|actually|in fact|even) (true|what happened)",
    use: 'try “Thanks for telling us …”',
    category: 'doubt',
  },
  {
    term: '(nobody|no one|no other (customer|user|person)|none of our (other )?(customers|users)) (else )?(has|have|had|is|are|ever) (ever |also |else )?(complained|complaining|mentioned|raised|had (this|any|a|such)|having (this|any|a|such)|reported (this|it|a|any|such))',
    use: "try “I haven't seen this before, so I'd like to look closely.”",
    category: 'doubt',
    mild: true,
  },
  {
    term: "(everyone|everybody) else (is|seems|has|can|manages|managed|understands)|works? (just |perfectly |absolutely )?(fine|perfectly|well) for (everyone|everybody|all (our|the|other)|all of our|other (customers|users|people))|you('re| are) the only (one|person|customer|user) (who|that|to|with|complaining|having|reporting)(?! (can|could|has access|have access|sees|see|knows|is able|may))",
    use: "try “I haven't seen this before, so I'd like to look closely.”",
    category: 'doubt',
  },
  {
    term: "(we|i)( have|'ve)?( got)? no (record|records|evidence|proof) (of (you|your|any|such|this|that|the) (** )?(call|calling|calls|complaint|email|emailing|conversation|request|contact|contacting|message|return|returning|payment|paying|cancell?ation|cancelling|sending|damage|fault)|(that )?you (ever |actually )?(called|paid|sent|returned|cancelled|canceled|contacted|emailed|complained|asked|requested|told|did|spoke))",
    use: "try “I can't see … yet. Could you send me … so I can find it?”",
    category: 'doubt',
    unless: ['still looking'],
    mild: true,
  },
  {
    term: "are you (really |absolutely |quite |completely |100% )?(sure|certain|positive) (that )?you (didn't|haven't|did|have|entered|followed|read|checked|typed|used|'re (using|entering|doing)|are (using|entering|doing|typing)|sent|paid|had|put|really|actually|returned|ordered|called|plugged)",
    use: 'ask what they see, not whether they are sure',
    category: 'doubt',
    mild: true,
  },
  {
    term: "(hard|difficult|impossible) to believe (that )?(you|your|this happened|it happened|any of)|(highly |seriously |really |very much )?doubt (that )?(you(?! will|'ll)|your|this (happened|is true)|that (happened|is true))|(don't|cannot|can't|do not) believe (you(?![^.,!;?])|your (story|claim|version|account|explanation|excuse)|that('s| is) (true|what happened))",
    use: 'try “Thanks for telling us …”',
    category: 'doubt',
  },
  {
    term: "you('re| are| were) not (being )?(entirely |completely |fully )?(honest|truthful|telling (us |me )?the (truth|whole))|(what you('re| are)? (say|saying|said|wrote|claim)|your (story|claim|version of events|account of events)) (is |are |was )?(simply |just |clearly )?(isn't|not|can't be|cannot be|false|untrue|inaccurate|doesn't (add up|make sense)|does not (add up|make sense)|keeps changing|changes)|that('s| is) not what (you (said|told)|happened)",
    use: "try “Here's what I can see on my side: …”",
    category: 'doubt',
  },
  {
    term: "(it('s| is| was)|that('s| is| was)|this (is|was)) (all |actually |really |entirely |simply |just |probably |clearly |purely |down to )?((the|your|an?) )?(courier|couriers|carrier|supplier|bank|driver|warehouse|manufacturer|merchant|seller|post office|postal service|royal mail|ups|usps|fedex|dhl|hermes|evri|delivery (company|driver|partner)|sales (team|department)|marketing|finance|logistics|previous (agent|rep)|other (team|department|company|agent|colleague))('s|s') (fault|problem|mistake|error|responsibility|doing)",
    use: "try “I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
  },
  {
    term: '(the|our|your) (courier|couriers|carrier|supplier|bank|driver|warehouse|manufacturer|merchant|seller|delivery (company|driver|partner)|sales (team|department)|marketing( team)?|billing( team)?|logistics( team)?) ((is|are|was|were) (to blame|at fault|useless|incompetent|careless)|(always |clearly )?(messed|screwed|stuffed|mucked|cocked) (it |this |that |things )?up|dropped the ball|(must|should) have (known|checked|told|read))',
    use: "try “I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
  },
  {
    term: "(blame|you can blame|you'd have to blame) (the|your|our) (courier|carrier|supplier|bank|driver|warehouse|manufacturer|sales|marketing|government|weather|system)",
    use: "try “I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
  },
  {
    term: "(my|your|our) (colleague|colleagues|co-worker|coworker) ((was|were|is) (wrong|mistaken|confused|careless|new)|(misinformed|misled) you|made (a|the) (mistake|error)|messed up|screwed up|should(n't| not)? have|(gave|told|sent|quoted) you (the |an? )?(wrong|incorrect))",
    use: "try “You were given the wrong information – I'm sorry. Here's the right answer: …”",
    category: 'third-party',
  },
  {
    term: "(the (last|previous|other|first) (agent|rep|representative|person|advisor|adviser|colleague)( you spoke to| who helped you)?|whoever( you spoke (to|with)| told you (that|this)| said that| packed (it|this)| handled (it|this))?) ((was|is|were) (wrong|mistaken|confused|careless|new)|(misinformed|misled) you|made (a|the) (mistake|error)|messed|screwed|should(n't| not)? have|(gave|told|sent|quoted) you (the |an? )?(wrong|incorrect))",
    use: "try “You were given the wrong information – I'm sorry. Here's the right answer: …”",
    category: 'third-party',
  },
  {
    term: "(that|this|it|which)('s| is| was) (really |actually |simply |certainly |just )?not (my|our) (problem|job|fault|department|responsibility|mistake|error|doing|concern)",
    use: "try “<Team> looks after this; I've passed it to them.”",
    category: 'third-party',
  },
  {
    term: "(isn't|wasn't|aren't) (really |actually )?(my|our) (problem|job|fault|department|responsibility|mistake|error|doing|concern)|(has|have|had|is|was) (absolutely |really )?(nothing|not anything) to do with (us|me|our (team|company|side|department))|(it's|it is) not like (we|i) ",
    use: "try “<Team> looks after this; I've passed it to them.”",
    category: 'third-party',
  },
  {
    term: "you (didn't|haven't|never) (do|done|did) (what|as|your part|it (right|properly|correctly|the way))",
    use: 'name the step that is still open',
    category: 'blame',
  },
  {
    term: "(this|that|it)('s| is) what (happens|you get) (when|if|for|after) (you)?",
    use: "try “Here's what's possible now: …”",
    category: 'blame',
  },
  {
    term: 'you left (the|your|it|that) ** (running|open|on|unlocked|unattended|uncovered|plugged in|exposed|outside|in the (sun|rain))',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: 'you let (the|your|it|this) ** (lapse|expire|slide|overheat|run out|go stale|freeze|dry out)',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: "you (weren't|were not|aren't|were hardly) (paying attention|listening|careful|clear|specific|prepared|truthful|honest|following)",
    use: 'ask for what is missing',
    category: 'blame',
  },
  {
    term: 'you never (bothered|cared|thought (of|about|to)|wanted to|took the time)',
    use: 'name the step that is still open',
    category: 'blame',
  },
  {
    term: 'you only (told|informed|contacted|notified|reported|paid|mentioned|asked|replied|sent|emailed|called) (us|me|it|this|the|about|now|yesterday|today|after|when|on)',
    use: 'name the step that is still open',
    category: 'blame',
  },
  {
    term: 'your (own )?(mistake|error|delay|inaction|carelessness|negligence|oversight|confusion|misunderstanding|impatience|misuse) (has |have |had )?(cost|costs|caused|causes|led|resulted|meant|means|made|delayed|broke|is (why|the reason)|was (why|the reason))',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: '(caused by|due to|because of|owing to|down to) your (incomplete|incorrect|wrong|missing|faulty|poor|careless|improper|sloppy) <word>',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: 'you had (plenty of|enough|more than enough|ample|lots of|every|all the) (time|chance|chances|opportunity|opportunities|notice|warning)',
    use: "try “Here's what's possible now: …”",
    category: 'blame',
  },
  {
    term: "you('re| are)( probably| clearly| obviously| just| simply| likely| apparently| actually| most likely)? (using|doing|entering|typing|installing|setting|following|reading|pressing|holding|connecting|filling|plugging) ** (incorrectly|wrongly|improperly|(it|this|that|something) wrong)",
    use: "try “Here's the order that works: …”",
    category: 'blame',
  },
  {
    term: 'you must be (doing (it|this|something) wrong|(using|entering|holding|typing|reading|pressing) (it|the|them|that) (wrong|wrongly|incorrectly)|looking at the wrong|confusing|mistaken|confused)',
    use: "try “Here's what I can see: …”",
    category: 'blame',
  },
  {
    term: "(we|i) can't help it (if|that|when) you",
    use: "try “Here's what's possible now: …”",
    category: 'blame',
  },
  {
    term: "(that's|that is|this is|this one's|that one's) (entirely |all |squarely )?on you(?![^.,!;])",
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: 'you were (too |very |rather |simply |just |being )?(careless|negligent|reckless|irresponsible|sloppy|inattentive|forgetful|late (with|in|to|for|paying|sending)|slow to)',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: "other (customers|people|users|clients) (manage|cope|have no (problem|trouble|issue)|don't (have (this|any)|complain|seem)|never (have|complain)|seem to (manage|understand|cope)|seem (happy|fine)|understand (this|that|it))",
    use: "try “I haven't seen this before, so I'd like to look closely.”",
    category: 'doubt',
  },
  {
    term: "you('ve| have)? (refused|rejected|declined) (delivery|the (parcel|package|delivery|offer|appointment|help)|our (offer|help)|my (offer|help))",
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: "(it was|it's|it is) you (who|that) (gave|sent|entered|ordered|chose|changed|cancelled|deleted|broke|signed|asked|caused|didn't|forgot|needs|should|wanted)|you('re| are| were) the one who (entered|gave|sent|ordered|chose|changed|cancelled|deleted|broke|signed|asked|caused|didn't|forgot)",
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: 'you (did |already |have already |have |had )?(agreed|consented) to (this|that|it|these|(the|our) (terms|fee|fees|price|conditions|contract|policy|charges?))',
    use: "try “You'll find this in <place>: …”, then quote it",
    category: 'blame',
    mild: true,
  },
  {
    term: 'you failed (the|your|our|us|me|at)(?! (it|this)?(is|was))',
    use: 'name the step that is still open',
    category: 'blame',
  },
  {
    term: "(if only|i wish|we wish|would have helped if|would've helped if|would help if) you('d| had|'d have| would have)? (told|called|said|let|checked|read|contacted|waited|mentioned|informed|listened|kept|asked|paid)",
    use: "try “Here's what's possible now: …”",
    category: 'blame',
  },
  {
    term: '(nobody|no one) (told|asked|forced|made) you to|who told you to',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: 'you (filled|completed|entered|did|installed|packed|measured|labelled|labeled|spelled|spelt|typed|used|handled|stored|washed|assembled|connected|configured|copied|submitted|applied|wrote|addressed|set) ** (incorrectly|wrongly|improperly|badly|carelessly|the wrong way|too late)',
    use: "try “Here's the order that works: …”",
    category: 'blame',
  },
  {
    term: "(despite|regardless of|contrary to|unlike) what you('re| are|'ve| have| may| might)? (say|said|claim|claimed|think|told|believe|been (saying|claiming|told)|saying|claiming|wrote)",
    use: "try “Here's what I can see on my side: …”",
    category: 'doubt',
  },
  {
    term: "no matter what you (say|claim|may (say|claim|think))|whatever you('re| are)? (claim|claiming)|that's (only |just )?what you (say|claim|think)|so you (say|claim)(?![^.,!;])",
    use: "try “Here's what I can see on my side: …”",
    category: 'doubt',
  },
  {
    term: "(sales|billing|marketing|logistics|dispatch|finance|accounting|engineering|the (sales|billing|other|marketing|warehouse|technical|accounts) (team|department|guys|people)|whoever) (should(n't| not)? (never )?have|(made|makes) (a|the|this) (mistake|error)|got (it|this|that) wrong|told you wrong|messed|screwed)",
    use: "try “You were given the wrong information – I'm sorry. Here's the right answer: …”",
    category: 'third-party',
  },
  {
    term: "(it's|that's|that was|it was|this was|this is) (all )?(sales|billing|marketing|logistics|dispatch|finance|accounting|engineering)'s (fault|mistake|problem|error|doing)",
    use: "try “I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
  },
  {
    term: "i (just|only) work here(?=[.,!;])|(don't|do not) (look at|blame|shoot) (me|us|the messenger)|i (don't|didn't) make the (rules|policy|policies|prices|decisions)|above my pay (grade|scale)|(i'm|i am) (just|only) (the messenger|doing my job|following (orders|the rules|procedure))|(you'll|you will|you'd) have to take (it|that|this) up with|take (it|that|this) up with (the|your|them|him|her|whoever)",
    use: "try “<Team> looks after this; I've passed it to them.”",
    category: 'third-party',
  },
  {
    term: "you('ve| have)? (clearly|obviously|evidently|apparently|plainly) (?!explained|described|stated|showed|marked|listed|needed|wanted|loved|cared|worked|tried|enjoyed|outlined|labell?ed|mentioned|asked|noticed|tested|prepared|gathered|planned|shared)(<word>ed|broke|took|put|left|lost|went|sent|read|wrote|gave)(?! (a lot|much|great|good|so much|care|thought|time|effort))",
    use: 'say what you can see, and ask about the rest',
    category: 'blame',
  },
  {
    term: "you('ve| have)? (skipped|skimmed)( over| through)? (the|our|my|a|that|this|your) (** )?(page|pages|step|steps|instructions?|emails?|message|lines?|parts?|sections?|form|terms|manual|guide|faq|note)",
    use: 'try “The <thing> still needs …”',
    category: 'blame',
    mild: true,
  },
  {
    term: '^had you (not )?(?!any|a|the|ever|considered|thought|tried|heard|wondered|noticed|already)<word>',
    use: "try “Here's what to do now: …”",
    category: 'blame',
    unless: ['question'],
  },
  {
    term: "(it|that|this)('s| is| was) (on|down to|up to) you to (check|read|make sure|ensure|measure|ask|tell|call|confirm|verify|return|cancel|pay|let us|inform|notify|be|keep|know|follow)|(it|that|this)('s| is| was) your (own )?(job|duty|task) to",
    use: 'name the step that is still open',
    category: 'blame',
  },
  {
    term: "(problem|issue|fault|trouble|error|cause|mistake)( here)? (is|was|lies|lay) (simply |clearly |probably |likely )?(with|in|down to|due to) (how|the way|what) you('re|'ve| have| are| were)? (use|used|using|did|do|doing|done|handle|handled|store|stored|set|installed|fitted|treat|treated|wear|wore|wash|washed|entered|typed|drive|drove|packed)",
    use: 'say which step went differently',
    category: 'blame',
  },
  {
    term: "(that's|that is|this is) what (happens|you get) (when|if|for) (you|people|customers|nobody|no one|someone|somebody|the (instructions|manual|terms|label|steps)|instructions|not)",
    use: "try “Here's what to do now: …”",
    category: 'blame',
  },
  {
    term: "you('ve| have)? (took|taken|paid|gave|given) no (notice|attention|heed)",
    use: 'say it as if for the first time',
    category: 'blame',
  },
  {
    term: "(i|we)('d| would)? (suggest|recommend|advise)( that)? you (actually |properly |carefully |first |go back and |please )?(re-?)?read (what (i|we)|my|our (last|previous|earlier|email|message|reply)|(it|this|that) again|the (email|message|reply))",
    use: 'put the line they need here',
    category: 'blame',
  },
  {
    term: "you('ve| have)? (plugged|put|took|taken|chose|chosen|wrote|bought|left|went|packed|posted|addressed|connected|wired|opened|fitted|washed|signed|saved|copied|pasted|mailed|shipped|returned|transferred|paid|parked|turned|drove|poured|loaded) (it |them |this |that )?(in |into |to |on |onto |at |for |with |from )?(the |an? |your )?(wrong|incorrect) (?!place|forum|category|board|channel|thread|section)<word>",
    use: "try “The <field> shows … – here's how to change it.”",
    category: 'blame',
  },
  {
    term: "if you (hadn't|had not) (?!told|written|mentioned|reported|pointed|noticed|flagged|raised|spotted|let|shown|sent|warned|asked|said)<word>",
    use: "try “Here's what to do now: …”",
    category: 'blame',
  },
  {
    term: '(down to|due to|because of|caused by|comes? from|results? of) (your )?(rough|careless|improper|incorrect|wrong|poor|clumsy|bad|faulty) (handling|use|usage|storage|installation|treatment|care|maintenance|cleaning|assembly|washing|packing)',
    use: 'describe the step, not the person',
    category: 'blame',
    mild: true,
  },
  {
    term: "((this|that|it) (wouldn't|needn't|need not)|none of (this|that|it) would) have (happened|occurred|broken|failed|been (lost|damaged|charged|needed|necessary)) (if|had|when) (you|the|your|anyone|somebody|someone)",
    use: "try “Here's what to do now: …”",
    category: 'blame',
  },
  {
    term: "you('ve| have)? never (actually |even |once |bothered to )?(opened|signed|activated|collected|picked|rang|wrote|looked at|clicked|reset)",
    use: "try “I couldn't find <thing> in your message – could you send it?”",
    category: 'blame',
  },
  {
    term: '(delay|fault|mistake|error|failure) (is|was|lies|lay) (entirely |solely |clearly )?(on|at|with|from) your (side|end|part)',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: '(as|since|because) you (sent|paid|returned|filed|replied|called|wrote|cancelled|canceled|registered|applied|submitted|arrived|came|asked|answered) ** (late|too late)',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: '^you were (told|informed|warned|notified|reminded) (about|of) (the|this|that|our|it)',
    use: 'say it as if for the first time',
    category: 'blame',
    mild: true,
  },
  {
    term: '(broke|broken|failed|cracked|leaked|burnt|damaged|spoilt|ruined|shrank|melted) because (of (how|what) )?you (?!(are|were|have|had|see|know)\\b)<word>',
    use: 'describe the step, not the person',
    category: 'blame',
  },
  {
    term: "(yet|but|and|still),? you (still )?(did (the opposite|nothing|not listen|it anyway)|didn't listen|carried on( anyway| regardless)|went ahead (anyway|regardless))",
    use: 'describe the step, not the person',
    category: 'blame',
  },
  {
    term: '(issue|problem) (is|was|lies|lay) (entirely |solely |clearly |purely )?(on|at|from) your (own )?(side|end|part)',
    use: 'say what you can see, and ask about the rest',
    category: 'blame',
    mild: true,
  },
  {
    term: "because you (were|are|'re) (still |wrongly |repeatedly )?((using|running|entering|typing|pressing|opening) (an?|the|your) (very )?(old|older|outdated|wrong|incorrect|unsupported|expired|unofficial)|skipping|ignoring|not (following|reading))",
    use: "try “Here's the order that works: …”",
    category: 'blame',
    mild: true,
  },
  {
    term: '(pin|otp|otps|password|passcode|cvv|credentials) (was|were|has been|have been|had been|being) (already )?(shared|disclosed|given|revealed|provided) by you',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: '(caused|damaged|broken|mishandled|ignored|delayed|compromised|tampered with|neglected|violated) by you(?! (or|and))',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: '^(so )?you say (that )?(you|it|the|we|nobody|no one) (** )?** (but|however|yet|although)',
    use: "try “Here's what I can see on my side: …”",
    category: 'doubt',
    mild: true,
  },
  {
    term: "(we|bank|company|shop|store|hotel|airline)('re| are| is) not (in any way |at all |therefore )?(responsible|liable|accountable|to blame|at fault) (for (it|this|that|what|your|any (delay|loss|damage)|the (delay|loss|damage|mistake|error|transaction)))",
    use: "try “I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
    mild: true,
  },
  {
    term: "(fault|mistake|blame) (is|was|lies|lay) (entirely |solely |clearly )?(on|at|with|from) (the|your) (courier|carrier|supplier|bank|driver|warehouse|manufacturer|airline|hotel|seller|vendor|merchant)(?!'s (website|app|server|system))",
    use: "try “I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
    mild: true,
  },
  {
    term: "you('ve| have)? (gave|given|sent|told|quoted|handed|shown|showed) (the|your|our) <word> (the|a|an) (wrong|incorrect|outdated|incomplete)",
    use: "try “The <field> shows … – here's how to change it.”",
    category: 'blame',
  },
  {
    term: '(error|errors|mistake|mistakes) (was|were|has been|have been) (made|caused) by (you|yourself|yourselves)|(made|done|caused|entered|selected|chosen) by (yourself|yourselves)',
    use: 'say what happened, without an owner',
    category: 'blame',
  },
  {
    term: "(it was|it's|it is) (the|our|your|my) ** who (messed|screwed|made|got|broke|lost|caused|forgot|sent|gave|told|misinformed)",
    use: "try “I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
  },
];
