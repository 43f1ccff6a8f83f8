import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: "(i|we)('m| am|'re| are)? (can't|cannot|unable to|not able to|won't be able to|couldn't)" },
  { term: "not (something|a thing) (i|we)( can|'re able to|'m able to)? (help|do|offer|support|change)" },
  { term: "(that|this|it)('s| is) (not|n't) (possible|something)" },
  {
    term: "(isn't|is not|aren't|are not|no longer) (possible|available|supported|eligible|covered|refundable|in stock)",
  },
  { term: "(we|i) (don't|do not|no longer) (offer|support|provide|accept|sell|ship|cover|allow|have)" },
  { term: '(we|i) (have to|must|need to) (decline|say no|turn down|refuse)' },
  { term: 'nothing (else |more |further )?(i|we) can do' },
  { term: '(has|have) been (declined|denied|rejected|refused)' },
  { term: '(was|were|is|are) (declined|denied|rejected|refused|non-refundable)' },
  { term: 'not (eligible|entitled|covered|refundable)' },
  { term: 'non-refundable' },
  {
    term: 'outside (of )?(the|our|your)? (** )?(return|refund|warranty|cancellation) (window|period|policy)',
  },
  { term: 'against (our|company|the) policy' },
  { term: "(i|we)('m| am|'re| are) (sorry|afraid),? but (that|this|it|we|i)" },
];
