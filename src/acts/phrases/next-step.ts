import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. `agent`: somebody here does something next; `customer`: they do; `event`: something happens; `done`: nothing is left. */
export const phrases: PhraseTable = [
  {
    category: 'agent',
    term: "(i|we)('ll| will| shall)( (now|also|then|still|personally|be sure to|make sure to))? (be (in touch|back|there|here|sending|checking|looking|calling|happy to|emailing|contacting|following|reaching|waiting|standing)|(?!(be|not|never|always|appreciate|understand|love|like|hope|miss|agree|admit|say|assume|think|strive|only|just)\\b)<word>)",
  },
  {
    category: 'agent',
    term: "(i|we)('m| am|'re| are)( (now|just|also|currently|still|already|actively|constantly|always|continually|continuously))? (?!being|having|seeing|hoping|feeling|saying|wondering|thinking|assuming|guessing|missing|enjoying|loving|looking forward)<word>ing",
  },
  {
    category: 'agent',
    term: '(i|we) (can|could|plan to|aim to|expect to|intend to) (?!see|understand|imagine|confirm|appreciate|tell|assure|only|not)<word>',
  },
  {
    category: 'agent',
    term: "(team|teams|department|office|colleague|colleagues|engineer|engineers|developers|technician|specialist|specialists|manager|experts|partner|bank|courier|driver|who|they|he|she) (will|'ll|should|can|is going to|are going to) <word>",
  },
  {
    category: 'event',
    term: "(you|they)('ll| will|'d| should| can expect to)( (also|then|soon|now|still))? (get|receive|see|hear|find|be|have|start|notice|need)",
  },
  {
    category: 'event',
    term: "<word> (will|'ll|should|is going to|are going to)( (now|also|then|usually|automatically|normally))? (be|arrive|show|appear|reach|land|ship|restart|expire|renew|close|email|call|ring|contact|come|go|happen|take|leave|start|stop|work|return|clear|follow|update|reset|reflect|post|drop|visit|kick in)",
  },
  {
    category: 'event',
    term: '(is|are|now) (due|on its way|on their way|on the way|expected|scheduled|in the post|being (sent|shipped|processed|reviewed|investigated|fixed|checked|replaced|prepared))',
  },
  { category: 'event', term: '(the )?(next step|next steps|what happens next)' },
  { category: 'event', term: '(from|after) here' },
  { category: 'event', term: '(rings|calls|phones|emails|contacts|messages|updates|visits) you' },
  {
    category: 'event',
    term: 'expect (a|an|your|the) (** )?(call|email|reply|answer|update|delivery|visit|letter|parcel|refund)',
  },
  {
    category: 'agent',
    term: '(aware of|looked at|identified)( it| this| that)? and (are )?(now |already |actively |currently )?(fixing|working|testing|investigating|preparing|addressing)',
  },
  { category: 'event', term: 'within (the next )?(<num>|a|an|one|two|three|five|ten|t\\+<num>)' },
  { category: 'event', term: '(is|are) being (<word>ed|built|rebuilt|rewritten|sent|put right)' },
  {
    category: 'event',
    term: '(may|might|can|could|usually|normally|typically) takes? (up to|about|around|until|a|an|one|two|three|<num>)',
  },
  {
    category: 'event',
    term: '(by|until|within|before|expected) (today|tonight|tomorrow|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of)',
  },
  {
    category: 'event',
    term: "(it|that|this|they|he|she)'ll (be|arrive|show|appear|reach|come|go|take|ship|start|work|land)",
  },
  {
    category: 'customer',
    term: '(send|dm|message|drop|pop|shoot|give|fire|slide) (us|me) (a|an|the|your|over|some|more)',
  },
  {
    category: 'customer',
    term: "let's (meet|carry on|continue|chat|take this|fix|get this|sort|move|try)",
  },
  { category: 'customer', term: 'do (keep us|let us|write|share|reach|check|try|drop|send)' },
  {
    category: 'done',
    term: "(i|we)('ve| have)( (now|just|already|also|since|today|gone ahead and|both))? (refunded|reversed|cancelled|canceled|sent|passed|ordered|fixed|added|credited|updated|forwarded|logged|shared|replaced|booked|reported|issued|processed|corrected|reset|unlocked|extended|frozen|applied|removed|changed|switched|activated|released|restored|rebooked|waived|raised|reopened|shipped|posted|emailed|moved|merged|closed)",
  },
  {
    category: 'customer',
    term: '(once|when|as soon as|after|if) (you|yours|your|we|i|that|it|the|this|they|anything|something|nothing|there|any)',
  },
  {
    category: 'customer',
    term: '^((so|then|now|next|just|simply|first|also|and|or|but|until then|meanwhile|instead),? )?(please |kindly )?(reply|send|share|tell|try|open|click|tap|choose|select|check|follow|call|visit|go|sign in|log in|log out|restart|update|enter|press|turn|confirm|let me know|let us know|let|give|pop|have a|take a|see|contact|email|write|use|read|keep|make sure|ask|submit|download|install|reinstall|remove|add|move|upgrade|hold|wait|fill|complete|start|switch|set|register|join|feel free|attach|provide|bring|return|post|pick|run|create|view|note|refer|search|look|head|drop|allow|swap|plug|unplug|scan|pay|book|order|clear|change|reset|verify|watch|report|re-open|reopen|file|consider|leave|mail|dm|shout|keep an eye|ring)',
  },
  {
    category: 'customer',
    term: "(please|kindly|just|simply|then|and|or|you can|you could|you should|you may|you might|you need to|you'll need to|you will need to|you have to|you can also|to) (reply|send|share|tell|try|open|click|tap|choose|select|check|follow|call|visit|go to|sign in|log in|restart|update|enter|press|turn|confirm|let me know|let us know|give us|give me|pop|have a look|take a look|see|contact|email|write|use|read|ask|submit|download|install|add|upgrade|fill|complete|file|create|provide|attach|return|leave|mail|dm|reach|get|report|re-open|reopen|refer|find|request|book|order|track|subscribe|join|raise|register|switch|set|change|cancel|pay|review|edit|delete|remove|make)",
  },
  { category: 'customer', term: '(could|can|would|will|may|might) you( please| kindly| possibly)? <word>' },
  {
    category: 'done',
    term: '(no|nothing|not any) (action|further action|more action|more|further steps) (is |are )?(needed|required|to do|necessary|on your part|from you)',
  },
  {
    category: 'done',
    term: 'nothing( (else|more|further))?( (for you|you need|you have|that you need))? to do',
  },
  {
    category: 'done',
    term: "(you )?(don't|do not|won't|will not) (need|have) to (do|take|worry|send|call|wait)",
  },
  { category: 'done', term: "(no need|there's no need|there is no need) (for you )?to <word>" },
  {
    category: 'done',
    term: "(you're|you are|all|everything|everything's|it's|that's|we're) (is |are |now |all |been |should be )?(all )?(done|set|sorted|fixed|in place|ready|good to go|taken care of)",
  },
  {
    category: 'customer',
    term: "(i|we)('d| would) (encourage|suggest|recommend|invite|ask|advise|urge)",
  },
  {
    category: 'customer',
    term: '(i|we) (encourage|suggest|recommend|invite|ask|advise|urge|request) (you|calling|trying|that|using)',
  },
  {
    category: 'customer',
    term: '[:,–—-] (please |then |just |simply |or )?(tap|click|open|go|use|try|reply|call|send|press|choose|select|check|see|visit|enter|turn|restart|update|contact|follow|sign|log|let me know|let us know|email|write|download|install|reinstall|ask|look|add|remove|hold|fill|message|get in touch|dm)',
  },
  {
    category: 'agent',
    term: '(team|teams|engineer|engineers|developers|colleagues|experts|they) (is|are)( (now|currently|already|still|also|actively))? (investigating|looking|working|checking|reviewing|fixing|chasing|on it)',
  },
  {
    category: 'event',
    term: '(ships|arrives|leaves|lands|starts|ends|opens|reopens|departs|renews|expires|returns|visits|comes|calls|delivers|collects|resumes|goes live) (on|tonight|at|in|by|from|between|tomorrow|today|within|next|this)',
  },
  {
    category: 'event',
    term: '(take|takes|taking) (up to |about |around |usually |another )?<word> (** )?(days|hours|minutes|weeks|day|hour|week)',
  },
  {
    category: 'customer',
    term: "(you can|you could|you may|you might|you'll need to|you need to|you'll have to)( (also|then|now|still|always))? (?!see|imagine|understand|not|no|be|sue)<word>",
  },
  {
    category: 'customer',
    term: "(please|kindly|pls) (?!note|be |accept|find|rest|bear|know|forgive|excuse|do |don't|understand|feel|kindly|allow|pardon)<word>",
  },
  {
    category: 'customer',
    term: '(see|check|read|consult|visit) (the|our|this) (** )?(faq|faqs|guide|help|article|page|link|list|table|docs|documentation|policy|terms|instructions|steps)',
  },
];
