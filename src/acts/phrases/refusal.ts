import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  {
    term: "(i|we|i'm|we're|i am|we are|i'll|we'll|i will|we will)( (sorry|afraid)( but)?( (i|we))?)?( (currently|also|sadly|unfortunately|simply|really|just|still|regrettably))? (can't|couldn't|unable to|not able to|won't be able to|not be able to)",
  },
  {
    term: "(can't|couldn't) (currently |actually |unfortunately )?be (changed|cancell?ed|refunded|returned|exchanged|reversed|transferred|extended|processed|accepted|approved|honou?red|combined|replaced|shipped|delivered|issued|waived|removed|restored|recovered|reopened|re-opened|reactivated|offered|applied|redeemed|granted|moved|amended|edited|rebooked|rescheduled|completed|fulfilled|claimed|increased|lifted|upgraded|entertained|considered|reimbursed|compensated|credited|reinstated|unblocked)",
  },
  {
    term: "not (something|a thing|anything)( that)? (i|we)('re|'m| are| am)? (can|could|able to|do|offer|support|change|provide|allow|sell|plan|planning)",
  },
  {
    term: "(that|this|it)('s|s| is| was)? (currently |simply |just |unfortunately |sadly )?(not|isn't|wasn't) (currently |really |yet |at all )?(possible|feasible|an option|allowed|permitted)",
  },
  { term: "(that|this|it)('s| is) impossible" },
  {
    term: "there('s| is) (simply |just |really |unfortunately |currently |sadly )?no way (to|for (us|me) to|(that )?(we|i) can)",
  },
  {
    term: "(isn't|aren't|wasn't|weren't|no longer) (currently |yet |presently |also |actually )?(possible|available|supported|eligible|covered|refundable|returnable|exchangeable|transferable|in stock|offered|sold|included|planned|accepted|applicable|valid|permitted)",
  },
  {
    term: "(we|i)( (currently|unfortunately|sadly|simply|also|still))? (don't|no longer|do not)( (currently|yet|actually|also|offer or))? (repair|manufacture|produce|import|export|insure|install|cater|lend|offer|support|provide|accept|sell|ship|deliver|cover|allow|stock|carry|do|make exceptions|have (that|those|it|any|a|the|this|plans|an option|such))",
  },
  {
    term: "(our|the|your) (** )?(policy|policies|plan|warranty|guarantee|insurance|cover|contract|tariff|ticket|fare|licen(s|c)e|terms) (doesn't|don't|do not|won't|will not|no longer) (cover|allow|include|permit|extend|apply|support|let)",
  },
  {
    term: "(we|i) (won't|will not|shall not) (be )?(able|making (an|any) exceptions?|make (an|any) exceptions?|giving|offering|paying|refund|refunding|replace|replacing|change|changing|cancel|accept|accepting|help|issue|issuing|process|processing|extend|extending|implement|implementing|fix|fixing|support|supporting|add|adding|merge|merging|accommodate|honou?r|approve|reimburse|compensate)",
  },
  {
    term: "(we|i)('re|'m| are| am) not (currently |now |presently |yet )?(accepting|offering|taking|supporting|shipping|planning|going|allowed|permitted|prepared|willing|in a position)( (to|any|on))?",
  },
  {
    term: '(we|i) (have to|must|need to|will have to|had to) (decline|say no|turn (it|this|that|you|your request) down|refuse|reject)',
  },
  { term: "(we|i)('ve| have)? (decided|chosen) (not to|against)" },
  { term: 'nothing (else |more |further )?(that )?(i|we) can( do| offer)?' },
  {
    term: '(has|have)( (now|already|unfortunately|sadly|also))? been (declined|denied|rejected|refused|turned down)',
  },
  {
    term: "(claim|request|application|refund|appeal|dispute|order|return|payment|transaction|loan|submission|case) (was|were|is|are|'s)( (unfortunately|sadly|also|now|therefore))? (declined|denied|rejected|refused|turned down|unsuccessful)",
  },
  {
    term: "(claim|request|application|refund|appeal|dispute|order|return|payment|transaction|loan|submission|case) (wasn't|isn't|weren't|aren't|hasn't been|haven't been)( (yet|been))? (approved|accepted|successful)",
  },
  {
    term: "(aren't|isn't|are not|is not|'re not|'s not|not) (currently |yet |actually )?(eligible|entitled|covered|refundable|returnable|qualified)",
  },
  {
    term: '(is|are|was|were|being) (strictly |always )?(non-refundable|nonrefundable|non-returnable|non-transferable)',
  },
  {
    term: "^((sorry|unfortunately|regrettably|i'm afraid),? )?(but )?(strictly |absolutely )?no (refunds|returns|exchanges|exceptions|cancellations)",
  },
  { term: '(all )?sales are final' },
  {
    term: '(the|our|this|your) (decision|charge|fee|fine|ruling|order|answer) (still )?(stands|is final|has to stay|will stand|has to stand)',
  },
  {
    term: '(outside|out|past|beyond)( of)? (the|our|your) (** )?(return|returns|refund|warranty|cancellation|exchange|guarantee|claim) (window|period|policy)',
  },
  { term: 'against (our|company|the) (** )?(policy|policies|terms)' },
  {
    term: "(is|are|'s|'re)( (now|currently|all|already|sadly|completely|unfortunately|temporarily))? (out of stock|sold out|discontinued|fully booked|fully reserved|off sale)",
  },
  {
    term: "(is|are|'s|falls) (sadly |unfortunately )?(out of|outside|beyond|not in|not within)( of)?( the| our| my)? scope",
  },
  {
    term: "(won't|will not) be (able to (?!see|find)|refunded|accepted|approved|replaced|processed|honou?red|reimbursed|extended|reopened|implemented|merged|compensated|waived|reinstated|issued|possible|eligible|covered)",
  },
  {
    term: "(we|i)( (currently|unfortunately|sadly|simply|also|still))? (don't|no longer|do not|never) (take (returns|back|orders|bookings|reservations|it back|them back|<word> back)|give (refunds|discounts|credit)|(issue|refund|exchange|replace|reimburse|combine|price[- ]match|waive) (?!anything|you))",
  },
  {
    term: "(isn't|aren't|wasn't) (something|a thing|anything)( that)? (i|we|our team)('re|'m| are| am)? (can|could|able to|do|offer|support|change|provide|allow|sell)",
  },
  {
    term: "(is|are|'s|'re) (simply |completely |just )?out of the question|(there's|there is) (absolutely |simply )?no (budging|negotiating|leeway)|(the|my|our) answer (is|remains|stays) (still )?(a (firm |clear )?)?no(?=[.,!;]|$)",
  },
  {
    term: '(falls|lies|goes|fall|lie|is|are)( well| far)? (outside|beyond)( of)? (what (we|i|your)|our (scope|remit|cover|agreement|service))',
  },
  { term: '(has|have)( (now|since|been|already|unfortunately|sadly))? been (discontinued|phased out)' },
];
