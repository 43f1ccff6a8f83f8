import type { PhraseTable } from '../../src/phrases/table.ts';

/** Words that point at a link without saying where it leads. */
export const phrases: PhraseTable = [
  {
    term: '(please |just |simply )?(click|tap|press|clicking|tapping) (on )?(here|this)(?! (button|icon|tab|option|one|menu|field|item|page|box|arrow))',
  },
  {
    term: '(click|tap|clicking|tapping|follow|use|see|visit|open|check|access|press)( on)?( out)? (the|this|that|below|following) (below |following |given |attached |provided |mentioned )?(link|links|url)( below| here| given| above| provided)?(?! (in|to|from|for|that|you|we|i|on|which|of|at)\\b)',
  },
  {
    term: '(via|through|using|at|from) (the|this) (below |following |given )?(link|url)( below| given)?(?! (in|to|from|for|that|you|we|i|on|which|of|at)\\b)',
  },
];
