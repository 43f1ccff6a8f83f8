import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  {
    term: '(just |simply )?(reply|hit reply|write back|respond) (here|to this|any time|anytime|and|if|with|when|directly)',
  },
  { term: '(let|tell) (me|us) know' },
  { term: "(i'm|i am|we're|we are) (here|around|always here|only a|happy to help|on hand|just a)" },
  {
    term: '(call|ring|phone|email|message|contact|text|chat to|chat with) (us|me)( (back|again|on|at|any time|anytime|if))?',
  },
  { term: '(call|come|get|write|reply|pop) back( to (me|us))?' },
  {
    term: "(if|should|when) (you|anything|something|it|this|that|the) (** )?(need|question|questions|unclear|wrong|stuck|happens|comes up|persists|look|looks|changes|else|doesn't|isn't|still|again|not)",
  },
  { term: '(any|more|other|further) (questions|trouble|problems|ideas|help)' },
  { term: '(get|be|keep|stay) in touch' },
  { term: '(happy|glad|pleased|delighted) to (help|explain|talk|look|answer|walk|chat)' },
  { term: "(you can|you'll be able to) (always )?(reach|find|call|email|message|reply|contact) (me|us)" },
  { term: "(please )?(do not|don't) hesitate to" },
  { term: 'feel free to' },
];
