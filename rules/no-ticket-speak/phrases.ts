import type { PhraseTable } from '../../src/phrases/table.ts';

// The category is the word that `industryTerms` can name.
export const phrases: PhraseTable = [
  {
    term: '(your|this|the|a) (support|help( )?desk|service|trouble) ticket',
    use: 'your message',
    category: 'ticket',
  },
  {
    term: '(open(ed|ing)?|rais(e|ed|ing)|log(ged|ging)?|creat(e|ed|ing)|clos(e|ed|ing)|updat(e|ed|ing)|resolv(e|ed|ing)|merg(e|ed|ing)|re-?open(ed|ing)?|escalat(e|ed|ing)|register(ed|ing)?|fil(e|ed|ing)) (a|an|the|your|this|another) (new |support |service )?(ticket|sr|service request)',
    use: "I've read your message and …",
    category: 'ticket',
  },
  {
    term: '(open(ed|ing)?|rais(e|ed|ing)|log(ged|ging)?|creat(e|ed|ing)|clos(e|ed|ing)|updat(e|ed|ing)|resolv(e|ed|ing)|merg(e|ed|ing)|re-?open(ed|ing)?|escalat(e|ed|ing)|register(ed|ing)?|fil(e|ed|ing)) (a|another|your|this) (new |support |service )?case',
    use: "I've noted …",
    category: 'case',
  },
  {
    term: '(your|this|the) ticket( (no\\.? |number )?#?<num>)? (has been (?!refunded|cancelled|canceled|booked|issued|paid|confirmed|sent|changed|upgraded)<word>|is being|is (now |currently )?(closed|open|resolved|pending|solved|with|assigned|under)|was (logged|closed|assigned|raised|escalated|resolved)|will (now |automatically )?be (closed|auto-?closed|handled|reviewed|assigned|escalated|resolved)|(will|shall) (auto-?close|close automatically)|remains (open|closed))',
    use: 'your question',
    category: 'ticket',
  },
  {
    term: '(your|this|the) (case|incident|sr|service request)( (no\\.? |number )?#?<num>)? (has been|is being|is (now |currently )?(closed|open|resolved|pending|solved|in progress|in queue|in the queue|with|assigned|under)|was (logged|closed|assigned|raised|escalated|forwarded|resolved)|will be (closed|handled|reviewed|assigned|escalated|resolved|forwarded)|remains (open|closed))',
    use: 'your question',
    category: 'case',
  },
  {
    term: '(ticket|case|request|incident|sr) ?(no\\.? |number |id )?#?\\d{3,} (has been (?!refunded|cancelled|canceled|booked|issued|paid|confirmed|sent|changed|upgraded)<word>|is being <word>|is (now |currently )?(closed|open|resolved|pending|solved|with|assigned|under)|was (logged|closed|assigned|raised|escalated|resolved)|will be (closed|handled|reviewed|assigned|escalated|resolved)|remains (open|closed))',
    use: 'your question',
    category: 'ticket',
  },
  {
    term: "(i'm|i am|i'll|i will|we're|we are|we will|we'll|i'm going to|we've|i've|we have|i have) (now |hereby |going to )?(clos(e|ed|ing)|resolv(e|ed|ing)|mark(ed|ing)?) (off |out )?(this|the|your) (ticket|request|query|enquiry|inquiry|conversation)",
    use: "I'll leave it here – reply any time and it comes straight back to me",
    category: 'ticket',
  },
  {
    term: "(i'm|i am|i'll|i will|we're|we are|we will|we'll) (now |hereby |going to )?(clos(e|ing)|resolv(e|ing)|mark(ing)?) (off |out )?(this|the|your) case",
    use: "I'll leave it here – reply any time and it comes straight back to me",
    category: 'case',
  },
  {
    term: '(ticket|case|incident)( number| id| no| ref)?:?( )?#?\\d{4,}',
    use: 'Ref: …, at the end',
    category: 'number',
    mild: true,
  },
  {
    term: "(the|this) (customer|requester|caller|account holder|end[- ]user|consumer)('s)? (has|have|is|was|will|must|should|needs?|can|may|reported|stated|advised|called|account|wants|wishes|complained)",
    use: 'you',
    category: 'customer',
  },
  {
    term: "(the|this) (client|user)('s)? (reported|stated|advised|called|complained|wishes|must (send|provide|pay|sign))",
    use: 'you',
    category: 'user',
  },
  {
    term: "(the|this) (guest|patient|passenger)('s)? (reported|stated|advised|called|complained|wishes|must|should)",
    use: 'you',
    category: 'guest',
  },
  {
    term: '(your|this) (request|enquiry|inquiry|query|concern|matter|complaint) (has been|is being|was|will be|have been) (successfully |duly |already |now )?(logged|received|noted|processed|actioned|reviewed|forwarded|assigned|escalated|closed|resolved|registered|submitted|raised|recorded|acknowledged)',
    use: "I've read your message and …",
    category: 'request',
  },
  {
    term: 'a (new )?(support |service )?(ticket|sr|service request) (has been|is being) (successfully |duly |already |now )?(opened|created|raised|logged|registered|generated)',
    use: "I've read your message and …",
    category: 'ticket',
  },
  {
    term: 'an? (complaint|grievance|enquiry|inquiry|incident) (has been|was|is being) (successfully |duly |already |now )?(logged|registered|lodged|recorded|filed)(?! (by|about|against)\\b)',
    use: "I've read your message and …",
    category: 'request',
  },
  {
    term: 'the (complainant|claimant) (must|has|should|is|will|may|can|needs?|was)',
    use: 'you',
    category: 'complainant',
  },
];
