import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  {
    term: "(i|we)('ll| will) (email|call|write|update|let|send|get back|check|follow up|reply|refund|replace|post|ship|review|look|ask|pass|keep|have|come back|be in touch|confirm|contact|message|ring|share|monitor|watch)",
  },
  {
    term: "(i|we)('m| am|'re| are) (sending|checking|looking|refunding|replacing|processing|asking|passing|working|posting|shipping|going to|arranging|waiting|testing|transferring|connecting|handing)",
  },
  { term: "you('ll| will|'d| should| can expect to) (get|receive|see|hear|find|be able|have)" },
  { term: '(the )?next step(s)?' },
  { term: '(from|after) here' },
  { term: '(once|when|as soon as) (you|we|i|that|it|the|this)' },
  {
    term: '(please )?(reply|send|share|tell|try|open|click|tap|choose|select|check|follow|call|visit|go to|sign in|log in|restart|update|enter|press|turn|confirm|let me know|let us know|give us|give me|pop|have a look|take a look)',
  },
  { term: '(could|can|would|will) you( please| kindly| possibly)? *' },
  { term: '(no|nothing) (action|further action|more) (is )?(needed|required|to do)' },
  { term: 'nothing (else |more )?(for you |you need )?to do' },
  { term: "(all|everything) (is |'s )?(done|set|sorted|fixed|in place|ready)" },
  { term: "(i|we)('d| would) (encourage|suggest|recommend|invite|ask) (you|calling|trying)" },
];
