import type { PhraseTable } from '../../src/phrases/table.ts';

const thing =
  '(account|access|profile|mailbox|inbox|subscription|membership|card|wallet|service|domain|payment|number)';
const lost =
  '(suspended|locked|blocked|closed|deactivated|terminated|limited|restricted|deleted|disabled|frozen|cancelled|canceled)';

/** What the usual bait says; the category is the signal. */
export const phrases: PhraseTable = [
  {
    term: `(your |the )${thing} (** )?(will be|is going to be|is being|may be|could be|is|are) (permanently |temporarily |immediately |soon )?${lost}`,
    category: 'threat',
  },
  { term: `(your |the )${thing} has been (permanently |temporarily )?${lost}`, category: 'threat' },
  { term: `(suspension|termination|deactivation|closure|deletion) of your ${thing}`, category: 'threat' },
  { term: '(lose|losing) (your )?(access|account|data|funds)( to your account)?', category: 'threat' },
  { term: '(immediately|urgent|urgently|right away|act now|act fast|without delay)', category: 'urgency' },
  { term: '(within|in) (the next )?(24|48|12|72|<num>) (hours|hrs|minutes)', category: 'urgency' },
  { term: '(final|last) (notice|warning|reminder)', category: 'urgency' },
  { term: 'expires? (today|tonight|soon|shortly|in <num> (hours|minutes))', category: 'urgency' },
  {
    term: 'to avoid (suspension|closure|interruption|termination|deactivation|losing|disruption|fees)',
    category: 'urgency',
  },
  {
    term: '(verify|confirm|validate|update|re-?confirm|re-?validate|authenticate) (your )?(account|identity|details|information|billing|payment|password|log-?in|card|personal|bank|security)',
    category: 'verify',
  },
  {
    term: '(click|tap|press) (here|below|this link|the link|on the link|on this link|the button|the following link|the link below|the button below|on the button)',
    category: 'click',
  },
  { term: '(sign|log) in (at|to|on|with|here|via|through|now)', category: 'sign-in' },
  { term: '(sign|log)-?in (page )?(at|here)', category: 'sign-in' },
  { term: "you('ve| have) (won|been selected|been chosen)", category: 'prize' },
  { term: '(claim|collect) your (prize|reward|gift|winnings|bonus)', category: 'prize' },
  {
    term: '(unclaimed (refund|funds|prize|reward)|free (gift card|iphone|prize)|lottery)',
    category: 'prize',
  },
  {
    term: '(open|run|download|launch|install) (the |this |our )?(* ){0,3}(attachment|attached file|attached program|file attached)',
    category: 'program',
  },
];
