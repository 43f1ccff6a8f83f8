import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: "(because|'cause|cos)" },
  {
    term: "(?<!soon )(?<!well )(?<!long )(?<!far )(?<!much )(?<!same )(since|as|given that|seeing that) (the|a|an|their|it|its|it's|we|we're|we've|our|your|you|you're|you've|they|their|this|that|these|there|i|i'm|i've|all|each|every|no|most|some|both|<num>)",
  },
  { term: '(so|in order) (that|to)' },
  {
    term: "(so|and so) (the|it|we|our|nobody|no one|everyone|every|other|all|i|i'm|i can't|i cannot|we're|we can't|we cannot)",
  },
  { term: '(the|one|a|main|this) reason( (is|for|why|being))?' },
  { term: "(that's|that is|this is|which is) why" },
  { term: '(due|owing|thanks) to' },
  {
    term: '(this|that|it|which) (keeps|helps|means|protects|stops|lets|makes sure|ensures|allows|prevents|would|is how|is to|is so|way)',
  },
  {
    term: 'to (keep|protect|make sure|ensure|avoid|prevent|help|stop|comply|meet|be fair|give|maintain|reduce) <word>',
  },
  { term: 'in case' },
  { term: 'otherwise' },
  { term: '(caused|required|set) by' },
  { term: '(while|until) (we|i|the|our|it|your)' },
  {
    term: "for (your|everyone's|our|the|their|security|safety|legal|privacy|health|hygiene|data)( (own|customers'|customer))? (security|safety|protection|privacy|reasons|reason|purposes|hygiene)",
  },
  {
    term: '(for|of) (security|safety|legal|privacy|health|hygiene|technical|regulatory|data protection) (reasons|purposes)',
  },
  { term: '(by law|legally|the law|regulations?|legislation)' },
  { term: '(has|have|had|was|were|is|are) already' },
];
