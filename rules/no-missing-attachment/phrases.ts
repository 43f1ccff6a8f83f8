import type { PhraseTable } from '../../src/phrases/table.ts';

const paper =
  '(label|labels|invoice|invoices|form|forms|guide|guides|document|documents|doc|docs|file|files|pdf|pdfs|screenshot|screenshots|screen shot|image|images|photo|photos|picture|pictures|diagram|receipt|receipts|statement|statements|copy|copies|contract|agreement|quote|quotation|instructions|manual|spreadsheet|sheet|list|map|voucher|certificate|letter|summary|report|brochure|leaflet|flyer|recording|video|log|logs|template|itinerary|ticket|tickets|boarding pass|e-?ticket|notes|details|pages?|terms|policy|price list|credit note|confirmation|proof|folder|zip|archive|presentation|table)';

/** Ways to say that the reply brings a file along. */
export const phrases: PhraseTable = [
  {
    term: "(i've|i have|we've|we have|i|we) (also |just |now |already |both )?(attached|enclosed)",
  },
  { term: "(i'm|i am|we're|we are) (also |now )?(attaching|enclosing)" },
  {
    term: '(i|we) (hereby |herewith |also )?(attach|enclose) (the|a|an|my|our|your|this|two|some|copies|here|herewith)',
  },
  { term: '^(attaching|enclosing) (the|a|an|my|our|your|this|two|some|here)' },
  {
    term: '(see|find|review|read|check|use|view|open|print|sign|complete|refer to|per) (the |my |our )?(attached|enclosed)',
  },
  { term: '(see|find|view) (the |a |an |your |our |my )(* ){1,4}(attached|enclosed)' },
  { term: 'please find (* ){0,5}(attached|enclosed)' },
  { term: 'herewith (attached|enclosed)' },
  {
    term: "(attached|enclosed)( herewith| below| here)?,? (is|are|please find|please see|you will find|you'll find|you can find|find)",
  },
  { term: `(the |this |an? |and )?(attached|enclosed) (* ){0,2}${paper}` },
  { term: `(the|your) ${paper} (that )?(you|we|i) (* ){1,3}(is|are) (attached|enclosed)` },
  {
    term: `(the|a|an|my|our|your) (* ){0,2}${paper} (is|are) (also |now )?(attached|enclosed)`,
  },
  { term: '(attached|enclosed) (to|with|in) this (e-?mail|message|mail|reply|letter|note)' },
  { term: '(in|see|find|view|as per|per) (the|this|my|our) attachments?' },
  {
    term: '(please |kindly |pls )?(see|refer to|check|find) attachments?(?! (and|or|size|limit|type|field|section|button|icon))',
  },
  { term: '(find|sent|send|sending|have|got|included|see) (* ){1,5}(in|as) attachment' },
  {
    term: `(i've|we've|i have|we have|i|we) included (the |a |an |your |our |my )(* ){0,3}${paper} (with|in|to) this (e-?mail|message|mail|reply)`,
  },
  {
    term: '(see|shown|find|check|marked|circled|look at) (in |at |on )?(the |this |my )(* ){0,2}(screenshot|screen shot|screenshots) below',
    category: 'in the text',
  },
  { term: '(as|in) an attachment' },
  { term: 'the attachment (below|above|to this|here)' },
  { term: 'pfa' },
];
