import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  {
    term: '(just |simply |please )?(reply|hit reply|write back|respond) (here|to (this|me|us|the)|any time|anytime|and|if|with|when|directly|back|below)',
  },
  { term: '^(just |simply |please )?(reply|write back)' },
  { term: '(let|tell) (me|us) know' },
  { term: '(tell|show|ask|send) (me|us)' },
  {
    term: "(i'm|i am|we're|we are) (always |all |still |right )?(here|around|only an?|happy to (help|answer)|glad to (help|answer)|on hand|just an?|available|ears)",
  },
  {
    term: '(call|ring|phone|email|e-mail|message|contact|text|dm|pm|ping|tweet|chat to|chat with|reach|write to|write|reach out to|get in touch with|speak to|talk to|get hold of|come to) (us|me|our|[\uA66C\uA66D])( (back|again|on|at|any time|anytime|if))?',
  },
  { term: '(call|come|get|write|reply|pop) back( to (me|us))?' },
  {
    term: "(if|should|when|whenever) (you|anything|something|it|this|that|the|there) (** )?(need|needs|question|questions|unclear|wrong|stuck|happens|comes up|persists|look|looks|changes|else|doesn't|isn't|still|again|not|trouble|problem|issue|help)",
  },
  {
    term: '(any|more|other|further|additional) (questions|trouble|problems|ideas|help|queries|concerns|assistance)',
  },
  { term: '(get|be|keep|stay) in touch' },
  { term: '(pop|drop|stop|swing|come) (in|by|round|over|along)' },
  { term: '(call|ring|phone|dial|text) (us on |me on |on )?[(+]?<num>' },
  { term: '(text|sms) * to <num>' },
  { term: '(send|forward) (it|them|that|this) (on |over )?to (me|us)' },
  { term: '(just )?(say the word|shout|give (me|us) a shout)' },
  {
    term: '(give us|give me|drop us|drop me|send us|send me) (a|an|another) (call|shout|ring|line|message|note|email|dm|bell|buzz)',
  },
  { term: '(happy|glad|pleased|delighted|love) to (help|explain|talk|look|answer|walk|chat|assist|hear)' },
  {
    term: "(you can|you could|you may|you'll be able to|you are welcome to|you're welcome to) (always |also |still )?(reach|find|call|email|message|reply|contact|write|ask|come|open|create|submit|suggest)",
  },
  { term: "(please )?(do not|don't) hesitate to" },
  { term: 'feel free to' },
  {
    term: "(i'll|i will|we'll|we will|team will|they'll|they will|and) (also |then |personally )?(call|ring|phone|text|email|message|write to|update|tell|dm|notify|contact|inform|alert) you",
  },
  {
    term: "(i'll|i will|we'll|we will|team will|they'll|they will) (also |then |personally )?(let you know|be in touch|keep you (posted|updated|informed)|check in|follow up|report back|get back|share updates|share an update)",
  },
  { term: '(reach|reaching) out' },
  {
    term: '(open|file|raise|create|submit|start) (a|another) (new )?(issue|ticket|request|case|topic|discussion|thread|report)',
  },
  { term: '(re-?open|comment on) (this|the|it)' },
  { term: '(just|simply|only) (ask|shout|say|holler)' },
  { term: '(my|our) (door|inbox|dms|lines?|chat|phone lines) (is|are) (** )?open' },
  { term: '(you )?know where (to find (me|us)|(i am|we are))|at your (disposal|service)' },
  { term: 'keep (the|your|them) (** )?coming' },
  {
    term: "if you('d| would)? (prefer|like|rather|want|wish)( that| it| to)?,? (** )?(i|we)( can|'ll| will| could|'d)",
  },
  { term: "(you'll|you will|you should|you) (** )?hear (back )?from" },
  { term: '(your|any) (questions|feedback|reply|thoughts) (is|are) (always )?welcome' },
  {
    term: '(please|kindly) (send|share|provide|confirm|reply|tell|give|fill|attach|explain|describe|collect|advise|forward|include|re-?submit) <word>',
  },
  {
    term: '(could|can|would|will) you( please| kindly)? (send|share|tell|confirm|let|provide|reply|give|explain|describe|attach|check|try|dm|email|call)',
  },
];
