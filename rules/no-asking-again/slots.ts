import type { SlotName } from './slot-names.ts';

/** A thing that customers give and agents ask for. Both expressions read normalised text: lower case, straight quotes. */
export interface Slot {
  readonly name: SlotName;
  /** The words by which a reply asks for it. */
  readonly ask: RegExp;
  /** Its value in what the customer wrote. */
  readonly have: RegExp;
  /** Nothing stands for it but a file that came along: `photo` and `screenshot`. */
  readonly file?: true;
}

const NUMBER = '(?:number|no\\.?|nr\\.?|id|ref(?:erence)?|code|#)';
// Made when they are first needed: few replies have a conversation.
function numbered(name: SlotName, noun: string): Slot {
  let ask: RegExp | undefined;
  let have: RegExp | undefined;
  return {
    name,
    get ask() {
      ask ??= new RegExp(`\\b(?:${noun}) ?(?:number|no\\b|id\\b|ref(?:erence)?(?: number)?\\b|code\\b|#)`);
      return ask;
    },
    get have() {
      have ??= new RegExp(
        `\\b(?:${noun})\\b[^.?!\\n]{0,12}?(?:${NUMBER})?[\\s:#-]*(?:is|was|being)?[\\s:#]*(?<![$£€])(?!\\d{4}-\\d\\d|\\d{1,2}[/-]\\d|(?:19|20)\\d\\d\\b)((?=[a-z-]*\\d)[a-z]{0,5}-?[a-z\\d-]{3,}\\d[a-z\\d]*)`,
      );
      return have;
    },
  };
}

/** The slots, the more particular ones first. */
export const slots: readonly Slot[] = [
  numbered('order number', 'order|purchase'),
  numbered('booking number', 'booking|reservation|confirmation|pnr|ride|ride/booking'),
  numbered('transaction number', 'transaction|txn|utr|payment'),
  numbered('tracking number', 'tracking|parcel|package|shipment|consignment'),
  numbered('invoice number', 'invoice|bill|receipt'),
  numbered('account number', 'account|customer|client|member(?:ship)?|policy'),
  numbered('ticket number', 'ticket|case|reference|ref'),
  numbered('flight number', 'flight'),
  {
    name: 'email address',
    ask: /\byour (?:\w+ ){0,3}e-?mail(?: address| id)?\b(?! (?:with|from|to|about|of|list|inbox|app|client|provider))|\be-?mail (?:address|id)\b|\b(?:what|which) e-?mail\b/,
    have: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  },
  {
    name: 'phone number',
    ask: /\b(?:(?:tele)?phone|mobile|cell|contact|call-?back) number\b|\bnumber (?:to|we can|i can) (?:call|reach|ring)\b/,
    have: /(?:\+|\b0|\b\(\d{3}\) ?|\b(?=\d{3}[ .-]\d{3}[ .-]\d{4}\b))[\d(][\d ().-]{7,}\d|\b(?:phone|mobile|cell|contact)\b[^.?!\n]{0,16}\b\d[\d ()-]{6,}\d/,
  },
  {
    name: 'post code',
    ask: /\b(?:post ?code|postal code|zip(?: code)?)\b/,
    have: /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b(?:zip|post ?code)\W{0,4}(?:is )?\d{4,5}\b|\b[a-z]{2} \d{5}(?:-\d{4})?\b/,
  },
  {
    name: 'address',
    ask: /(?<!e-?mail |ip |web ?site |web )\baddress\b/,
    have: /\b\d{1,5}[a-z]? (?:[a-z'.]+ ){1,3}(?:st|street|rd|road|ave|avenue|lane|ln|drive|dr|close|court|way|blvd|boulevard|square|terrace|place)\b/,
  },
  {
    name: 'device',
    ask: /\b(?:which|what)(?: kind of| type of| model of)? (?:device|phone|handset|tablet|computer|laptop)\b|\b(?:device|phone|handset)(?: name| model| type)\b|\b(?:model|make(?: and model)?|brand) of (?:your|the) (?:device|phone|handset|mobile|tablet|computer|laptop)\b/,
    have: /\b(?:iphone|ipad|galaxy|pixel|macbook|imac|thinkpad|oneplus|redmi|xperia|surface|chromebook)(?: ?(?:\d+|[a-z]\d+|pro|air|mini|max|se))*\b/,
  },
  {
    name: 'browser',
    ask: /\b(?:which|what)(?: web)? browser\b|\bbrowser (?:are you|do you|name|version)\b/,
    have: /\b(?:chrome|firefox|safari|edge|opera|brave)\b/,
  },
  {
    name: 'operating system',
    ask: /\b(?:which|what) (?:operating system|os)\b|\b(?:operating system|os) (?:are you|do you|version)\b/,
    have: /\b(?:windows (?:\d+|xp|vista)|mac ?os(?: [a-z\d.]+)?|ios \d+|android \d+|ubuntu(?: [\d.]+)?|debian|fedora)\b/,
  },
  {
    name: 'version',
    ask: /\b(?:which|what) version\b|\bversion (?:number|are you|do you)\b|\btell (?:me|us) the version\b/,
    have: /\b(?:version|v)\.? ?\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+\b/,
  },
  {
    name: 'screenshot',
    ask: /\bscreen ?(?:shot|grab|print)s?\b/,
    have: /\b(?:attach(?:ed|ing)?|enclos(?:ed|ing)|sent|sending|see|here(?:'s| is| are)|uploaded|added)\b[^.?!\n]{0,30}\bscreen ?(?:shot|grab|print)s?\b|\bscreen ?(?:shot|grab)s? (?:is |are )?(?:attached|below|enclosed)\b/,
    file: true,
  },
  {
    name: 'photo',
    ask: /\b(?:photos?|pictures?|pics?|images?)\b/,
    have: /\b(?:attach(?:ed|ing)?|enclos(?:ed|ing)|sent|sending|see|here(?:'s| is| are)|uploaded|added)\b[^.?!\n]{0,30}\b(?:photos?|pictures?|pics?|images?)\b|\b(?:photos?|pictures?|pics?|images?) (?:is |are )?(?:attached|below|enclosed)\b/,
    file: true,
  },
  {
    name: 'full name',
    ask: /\byour (?:full|last|family) name\b|\byour (?:sur)name\b|\bfirst and last name\b/,
    have: /\b(?:my (?:full )?name(?:'s| is)|name's) ([a-z][a-z'-]+ (?!and\b|from\b|i\b|but\b|here\b|my\b|with\b|the\b)[a-z][a-z'-]+)/,
  },
  {
    name: 'name',
    ask: /\byour (?:first )?name\b|\bwho (?:am i|are we) (?:speaking|chatting|talking) (?:to|with)\b|\bname (?:is )?(?:the |your )?(?:booking|reservation|order|account) (?:is )?(?:under|in|on)\b/,
    have: /\b(?:my name(?:'s| is)|my full name is|i'm called|name's|this is) (?!not\b|the\b|a\b|an\b|very\b|my\b|so\b|about\b|for\b|it\b|what\b|to\b|in\b|on\b|just\b|urgent\b|really\b|unacceptable\b|ridiculous\b)([a-z][a-z'-]+)/,
  },
];
