import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. `case`: the matter goes to somebody; `live`: the customer does, at once; `callback`: somebody will write or call; `nobody`: it is not said who. */
export const phrases: PhraseTable = [
  {
    category: 'case',
    term: "(i|we)('ll|'m| will| am| have|'ve|'re| are| can|'d| would)?( (now|just|also|already|going to|immediately|personally|happily))? (pass|passed|passing|hand|handed|handing|forward|forwarded|forwarding|escalate|escalated|escalating|transfer|transferred|transferring|assign|assigned|assigning|redirect|redirected|route|routed|raise|raised|raising|share|shared|sharing|send|sent|sending|refer|referred|referring) (this|it|that|your|the|everything|all|these)( (** )?(case|matter|issue|ticket|details|query|concern|concerns|request|report|complaint|information|message|enquiry|inquiry|email|claim|problem|question|account|situation|logs|this|it|that|your|the|everything))?( (on|over|up|along|directly|straight|further|across|internally))? (to|with) (?!(you|your (bank|doctor|inbox|email|address|account|card))\\b)(the|our|my|a|an|another|<word>)",
  },
  {
    category: 'case',
    term: '(this|it|that|case|matter|issue|ticket|query|concern|request|report|complaint|email|message) (has been|is being|was|has now been|will be|have been) (escalated|passed|forwarded|transferred|assigned|routed|referred|redirected|handed)( (on|over))?( (to|with))?',
  },
  {
    category: 'live',
    term: "(let me|allow me to|(i|we)('ll|'m| will| am|'re| are|'d| would| can)?( (now|just|going to|gonna|also|have to|need to|going to have to))?) (pass|passing|hand|handing|transfer|transferring|connect|connecting|put|putting|refer|referring|switch|switching|forward|forwarding|redirect|redirecting|direct|directing|escalate|escalating) (you|your (call|chat|case))( (on|over|through|straight|directly|in touch))? (to|with|through)",
  },
  {
    category: 'case',
    term: "(i|we)('ve|'m|'re| have| am| are|'ll| will)? (just |also |now )?(loop|looped|looping|rope|roped|roping|bring|brought|bringing|pull|pulled|pulling|involve|involved|involving) in (the|our|my|a|an|one of|someone|somebody)",
  },
  {
    category: 'case',
    term: "(i|we)('ve|'m|'re| have| am| are|'ll| will)? (just |also |now )?(loop|looped|looping|rope|roped|roping|bring|brought|bringing|pull|pulled|pulling) (the|our|my|a|an|one of (the|our|my)) (* ){0,2}(team|manager|supervisor|engineers?|developers?|colleagues?|experts?|specialists?|people|folks|warehouse|lawyers?|department) (back )?in",
  },
  {
    category: 'live',
    term: '^(now )?(handing|passing|transferring|connecting|putting|switching|forwarding|redirecting) you (over |on |across |through |now |straight )?(to|with|through)',
  },
  {
    category: 'live',
    term: '(let me|allow me to) (get|fetch|grab|bring) (you )?(my|a|the|our) (<word> )?(supervisor|manager|colleague|team lead|team leader)',
  },
  {
    category: 'case',
    term: "(i|we)('ve| have|'ll| will)? (now |just |also |already )?(inform|informed|notify|notified|alert|alerted) (the|our|my) (* ){0,2}(team|department|unit|desk)(?! (member|lead|leader)s?\\b)",
  },
  {
    category: 'callback',
    term: "(team|teams|department|colleague|colleagues|manager|supervisor|specialist|specialists|advisor|adviser|engineer|engineers|expert|experts|technician|executive|representative) (** )?(will|'ll|is going to|are going to|shall) (** )?(contact|contacting|call|calling|email|reply|replying|get back|getting back|be in touch|reach out|reaching out|get in touch|be in contact|connect with you|respond|write to|update you|assist you|help you|follow up|take over|take it from here|take this)",
  },
  {
    category: 'nobody',
    term: "(i'll|we'll|i will|we will|let me|i'm going to|we're going to) (get|ask|have|find) (someone|somebody|a colleague|one of (our|my|the) (team|colleagues|agents|people)) (else |here )?(to |who can )?(look|call|contact|email|check|review|reach|get back|help|assist|deal)",
  },
  {
    category: 'nobody',
    term: "(someone|somebody|a representative|an agent|an? executive|a member of (our|the|my) ((support|service|care|customer|dedicated) )?team|one of (our|the|my) ((support|service|care|customer) )?(team|teams|agents|people|specialists|representatives|engineers|experts|colleagues|executives|advisors|advisers|team members|staff)) (** )?(will|'ll|should|shall|is going to) <word>",
  },
];
