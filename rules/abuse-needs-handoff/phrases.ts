import type { PhraseTable } from '../../src/phrases/table.ts';

/** Who takes over, besides the words of a hand-off. */
export const takers: PhraseTable = [
  {
    term: '(my|our|the|a) (<word> )?(manager|team lead|team leader|supervisor|head of)',
  },
  {
    term: '(complaints|escalations?|safety|trust and safety|customer relations|legal) (team|department|manager|officer)',
  },
];

/** How a conversation is ended with its door left open. */
export const endings: PhraseTable = [
  {
    term: "(i'm|i am|i'll|i will|we're|we are|we'll|we will)( (now|going to|have to|going to have to|afraid i have to))? (end|ending|close|closing|stop|stopping|pause|pausing) (the|this|our|here)( (chat|conversation|call|ticket|thread|here))?",
  },
  { term: "(that's|that is|this is) not something (i|we) can help( you)?( with)?" },
  { term: '(encourage|invite|ask) you to (call|write|come|contact|get)( (us|me))? back' },
  {
    term: '(keep|keeping|stay|remain) (this |it |things |our conversation |the conversation )?(civil|respectful|polite|calm)',
  },
  {
    term: "(won't|can't|not) (be able to )?(continue|carry on|go on) (** )?(while|if|unless|until|when|in this|like this|the conversation)",
  },
];

/** Words of somebody who may harm themselves. */
export const despair: PhraseTable = [
  {
    term: "(kill|hurt|harm|cut) myself|(end|take|ending|taking) my (own )?life|suicid(e|al)|(don't|do not) want to (live|be alive|be here any ?more)|better off dead|no reason to live|can't go on living",
  },
];
