import type { PhraseTable } from '../../src/phrases/table.ts';

/** Rules of the house, cited in place of a reason. */
export const policyWalls: PhraseTable = [
  {
    term: "(it's|it is|that's|this is|that is|due to|because of|as per|per|under|against|according to|following|in line with|in accordance with|based on|in keeping with|as stated in|as a matter of) ((our|company|the|their|internal|standard|store|general) )?((company|internal|standard|return|returns|refund|refunds|cancellation|current|new|store|privacy|usage|shop|security|billing|policy|warranty|existing|terms of service) )?(policy|policies|rules|procedures|procedure|protocol|terms|terms and conditions|terms of service|t&c(s)?|tnc|guidelines|rulebook)",
  },
  {
    term: "(our|company|the) ((return|returns|refund|cancellation|company|store|internal|standard|shipping|warranty|current) )?(policy|policies|rules|procedures|terms|terms and conditions|guidelines|protocol)( (clearly|only))? (state|states|say|says|require|requires|doesn't|don't|do not|won't|will not|prevents?|prohibits?|forbids?|is clear|are clear|is that|are that)",
  },
  {
    term: "(the|our|my) (system|computer|software|tool|platform) (won't|will not|doesn't|does not|can't|cannot|isn't|is not|wouldn't) (let|allow|allowing|letting|permit)",
  },
  { term: "(i|we) (don't|do not|didn't) make the rules" },
  { term: '(rules are rules|policy is policy)' },
  {
    term: "(those|these) are (simply |just |unfortunately )?(the|our) (rules|terms|policies|conditions)(?! (you|we|i|that|for|of|which|from|to))|that's (simply |just )(the way|how) (it|this|the system|our system) (is|works)|that('s| is) (the way|how) (the|our) system works",
  },
];
