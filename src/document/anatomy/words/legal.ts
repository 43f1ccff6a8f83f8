/** How a legal footer starts: sources of regular expressions, lower case; a space matches any blank. */
export const legalOpenings: readonly string[] = [
  '(?:this|the) (?:e-?mail|message|communication|transmission)(?: message| transmission)?,? \\(?(?:and|including|together with|with|as well as) (?:any|all|its|the|every) (?:\\p{L}+ ){0,2}(?:attach(?:ments?|ed)|files?|links?|contents?|enclosures?|documents?)',
  '(?:this|the) (?:e-?mail|message|communication|transmission)(?: message| transmission)? (?:is|may be|may contain|contains?|has been sent|was sent) (?:\\p{L}+ ){0,4}(?:confidential|privileged|proprietary|legally|intended (?:only|solely|exclusively)|for the (?:sole|exclusive|intended))',
  '(?:the )?(?:information|contents?) (?:contained |included |transmitted )?(?:in|of|with|by) (?:this|the) (?:e-?mail|message|communication|transmission)',
  'confidentiality(?: (?:notice|statement|disclaimer|note|warning|caution))?(?=\\s*[:.\\-–—]|$|\\s*\\n)',
  'confidential(?=\\s*[:\\-–—]|$|\\s*\\n)',
  'confidential and (?:legally )?privileged',
  '(?:legal |e-?mail |important )?disclaimer(?=\\s*[:.\\-–—]|$|\\s*\\n)',
  '(?:legal|privacy|important|security) notice: (?:this|the|if)',
  'notice: (?:this|the) (?:e-?mail|message|communication)',
  'if you (?:are|were) not (?:the|an) (?:intended|named) (?:recipient|addressee)',
  "if you(?: have|[’']ve)? rec(?:ei|ie)ved? this (?:e-?mail|message|communication|transmission) (?:in error|by mistake)",
  'any (?:unauthori[sz]ed|views or opinions)',
  'views (?:or|and) opinions',
  '(?:please )?(?:consider|think of|think about) the environment before',
  'registered (?:office|address|in (?:england|scotland|wales|ireland|northern ireland|germany|the)|company|charity|with)\\b',
  "(?:[\\p{L}\\d&.,’'()-]+ ){1,6}(?:is |are )?(?:a )?(?:company |limited company |charity |trading name |limited liability partnership )?(?:registered|incorporated) (?:in (?:england|scotland|wales|ireland|northern|the|germany|delaware)|office|number|no\\b|at companies|with company|charity|under)",
  "(?:[\\p{L}\\d&.,’'()-]+ ){1,6}(?:is |are )?(?:authori[sz]ed (?:and regulated )?|regulated )by the ",
  '(?:company|registration|vat|reg|ust-id|hrb|handelsregister|gst|abn|acn|cin|siret)(?: (?:registration|reg|house|identification))?\\.? ?(?:no|nr|num|number|id)?\\.?:? ?(?:[a-z]{2} ?)?\\d{5,}',
  '(?:©|\\(c\\)|copyright) ?(?:©|\\(c\\))? ?\\d{4}',
  'all rights reserved',
  "(?:you[’']re|you are|you) (?:are )?(?:receiv(?:ing|ed)|getting) this (?:e-?mail|message|newsletter) (?:because|as)",
  'to (?:unsubscribe|stop receiving)',
  'unsubscribe(?=\\s*$|\\s*\\n| here|\\s*\\|)',
  'this (?:e-?mail|message) (?:was|has been) (?:scanned|checked|sent to you by|sent from)',
  'scanned (?:by|for)',
];

/** One-line footers of mail programs. */
export const mailerFooters: readonly string[] = [
  'sent (?:from|via|with|using) (?:my |the |a )?(?:iphone|ipad|i ?phone|android|samsung|galaxy|pixel|huawei|xiaomi|nokia|blackberry|mobile|phone|tablet|windows phone|mail for|mail|outlook|gmail|yahoo|aol|proton ?mail|protonmail|front|superhuman|spark|missive|hey|smartphone|handy)',
  'get (?:outlook|bluemail|yahoo mail) for (?:ios|android|mobile)',
  'powered by [\\p{L}\\d]+(?= ?$)',
  'von meinem (?:iphone|ipad|handy|smartphone) gesendet',
  'envoyé de mon (?:iphone|ipad|mobile)',
  'enviado desde mi (?:iphone|ipad|móvil)',
];

/** What a further paragraph of a legal footer speaks of. */
export const legalTerms: readonly string[] = [
  'intended recipient',
  'unauthori[sz]ed',
  'confidential',
  'privileged',
  'virus',
  'liab(?:le|ility)',
  'registered',
  'disclos(?:e|ure)',
  'in error',
  'company number',
  'copyright',
  'vat ',
  'before printing',
  'regulated by',
  'privacy (?:policy|notice|statement)',
  'unsubscribe',
  'views? (?:or|and) opinions?',
];
