import type { PhraseTable } from '../../src/phrases/table.ts';

/** Turns that put the answer into the customer's mouth; only questions count, but for "agreement". */
export const phrases: PhraseTable = [
  {
    term: '[,–-] ?(right|correct|agreed|yeah|yes)$',
    category: 'tag',
    unless: ['checking', 'direction', 'short'],
  },
  { term: '[,–-] ?(no|ok|okay)$', category: 'tag', unless: ['checking', 'own-action', 'short'] },
  {
    term: "[,–-] ?(is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|wo|ca|ai)(n't| not) (it|he|she|you|we|they|that|this|there)$",
    category: 'tag',
    unless: ['checking', 'opening'],
  },
  {
    term: '[,–-] ?(is|are|was|were|do|does|did|have|has|had|can|could|will|would|should) (it|he|she|you|we|they|that|this|there)$',
    category: 'tag',
    unless: ['checking', 'opening', 'unnegated'],
  },
  {
    term: '(now|then|already|today|fine|again) (right|correct)$',
    category: 'tag',
    unless: ['checking', 'asked', 'short'],
  },
  {
    term: "(wouldn't|don't|won't|can't|couldn't|didn't|shouldn't|haven't) you (agree|think|say|believe|feel|admit|accept|rather|see|understand|realise|realize|receive|get|notice|know|already|seen|received|noticed|read|check|checked|love|like|enjoy)",
    category: 'negative',
  },
  {
    term: "^(so |but |and )?(isn't|wasn't|aren't|weren't) (it|that|this|they|our|your|the) (** )?(great|better|good|fair|reasonable|true|obvious|easier|worth|enough|clear|simple|helpful|lovely|amazing|fantastic|excellent|generous|nicer|faster|cooler|prettier|simpler|nice|brilliant|wonderful|awesome|cool|handy)",
    category: 'negative',
  },
  {
    term: '(surely|presumably|i assume|i take it|i presume|i trust|we assume|no doubt) (that )?(you|your|it|this|the|everything|all|(we|i) can|there)',
    category: 'presumption',
  },
  { term: "(surely|obviously|of course) you('ve|'d)? *", category: 'presumption' },
  {
    term: '(can|could|may) (i|we) (safely |therefore |just )?(assume|take it|conclude)',
    category: 'presumption',
  },
  {
    term: 'how (much|greatly) (did|do|have|would|will) you (** )?(love|loved|enjoy|enjoyed|liked|adore)',
    category: 'loaded',
    unless: ['scale'],
  },
  {
    term: 'how (happy|pleased|delighted|impressed|thrilled|satisfied) (are|were) you',
    category: 'loaded',
    unless: ['scale'],
  },
  {
    term: '(our|this|the|my) (** )?(excellent|amazing|great|fantastic|award[- ]winning|outstanding|speedy|wonderful|world[- ]class|brilliant|superb|quick|friendly|helpful) (new )?(service|support|team|product|help|app|offer|feature|staff|agent|reply|response)',
    category: 'loaded',
    unless: ['scale'],
  },
  {
    term: '(what|which part) (** )?(did|do) you (love|like|enjoy) (the )?(most|best)',
    category: 'loaded',
    unless: ['scale'],
  },
  { term: 'what (did|do) you (love|like|enjoy) about (our|the|my)', category: 'loaded', unless: ['scale'] },
  {
    term: "^(ok |okay |great |and |but |right |good )?so,? (you're|you are|you've|that's|that is|everything's|everything is|it's|it is|we're|we are|all) (** )?(happy|satisfied|fine|good|sorted|agreed|done|ok|okay|resolved|clear|settled)",
    category: 'conclusion',
    unless: ['checking'],
  },
  {
    term: "(you'd|you would|you'll|you will|you must|you|i'm sure you'll|i'm sure you) (surely |certainly )?(agree|admit|concede) (that|with (me|us)|it|this)",
    category: 'agreement',
    unless: ['conditional', 'terms'],
  },
  {
    term: "(wouldn't|isn't|won't|doesn't) (it|that|this) (be|seem|sound|feel|make|look) (** )?(better|easier|simpler|nicer|best|fair|fairer|great|sensible|more sense|sense|wiser|safer|cheaper|worth)",
    category: 'negative',
  },
  {
    term: "why (wouldn't|won't) you (want|like|just|simply|take|try|use)|who wouldn't (want|love|like|prefer)|why would you (not|ever) ",
    category: 'negative',
  },
  {
    term: 'how (great|amazing|wonderful|fantastic|excellent|awesome|lovely|brilliant|fabulous|superb) (was|is|were|are|did|do)',
    category: 'loaded',
  },
];
