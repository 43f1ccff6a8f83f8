import type { PhraseTable } from '../../src/phrases/table.ts';

// Mild ones warn at most.
export const phrases: PhraseTable = [
  {
    term: '(we|i|our (company|driver|courier|team|staff|agent|supplier|contractor)|the (company|driver|courier|contractor)) (are|am|is|were|was|have been|has been)( clearly| fully| solely| entirely| partly)? (liable|legally liable|(grossly |clearly |legally )?negligent|legally (responsible|at fault|obliged|required to (pay|compensate|refund)))',
    use: 'describe what happened and what you are doing',
    category: 'admission',
  },
  {
    term: '(we|i|our (company|team)|the company) (can |do |will |must |would |hereby |fully )?(accept|accepts|admit|admits|acknowledge|acknowledges|assume|assumes|bear|bears|concede|concedes|take|takes) (full |all |any |total |complete |sole |legal |the )?(legal )?(liability|legal responsibility|negligence)',
    use: 'describe what happened and what you are doing',
    category: 'admission',
  },
  {
    term: '(we|i|our (company|team)|the company) (can |do |will |must |hereby )?(accept|accepts|admit|admits|acknowledge|acknowledges|assume|assumes|bear|bears|take|takes) (full |total |complete |sole |entire )responsibility',
    use: 'say what you are doing about it',
    category: 'admission',
    mild: true,
  },
  {
    term: "(we|i|our (company|team)|the company)( hereby| fully| freely)? (admit|admits|concede|concedes|accept|accepts) (that (we|it|this) (was|were|are|is) (at fault|to blame|wrong|negligent|our fault)|fault|guilt|the blame|blame)|(we|i) (are|were|'re|am|'m|was) (entirely |fully |completely |solely |wholly )?at fault",
    use: 'describe what happened and what you are doing',
    category: 'admission',
  },
  {
    term: "(our|the company's|my) ((gross |own )?negligence|liability|breach of|duty of care|legal (duty|liability|fault))",
    use: 'describe the event, not the law',
    category: 'admission',
  },
  {
    term: '(we|i|our (company|team)|the company) (have |has |had |clearly )?(breached|violated|broke|broken|infringed) (the|our|your|any|data|consumer|privacy|its) (** )?(contract|agreement|law|laws|gdpr|rights|duty|regulations|warranty|act|obligations)',
    use: 'describe the event; ask your legal contact',
    category: 'admission',
  },
  {
    term: '(breach|breaches|violation) of (contract|the contract|our contract|gdpr|the gdpr|the law|data protection|consumer law|statutory|warranty|duty|your rights|confidentiality)|in breach of (contract|the (contract|law|gdpr|act|regulations)|data|consumer)',
    use: 'describe the event, not the law',
    category: 'admission',
  },
  {
    term: "you('re| are) (legally |lawfully |fully |certainly |definitely |therefore |also |by law )?(entitled|owed) (by law )?(to )?(** )?(compensation|damages|sue|claim (damages|compensation|against)|legal costs|a payout|punitive)",
    use: "try “I've asked <team> to look at it; I'll reply by <date>.”",
    category: 'entitlement',
  },
  {
    term: "(you('re| are)|you have (a|the)|it's|it is) (legally|lawfully|by law|statutorily) (entitled|owed|right|your right|yours)|you have (a|the|every) (legal|statutory) right to (?!cancel|withdraw|opt|access|ask|request|see)<word>|(entitled|owed|right to) ** (under|by) (the )?(law|consumer (law|rights?|protection)|statute|eu law|uk law|eu261|uk261|regulation)",
    use: "try “I've asked <team> to look at it; I'll reply by <date>.”",
    category: 'entitlement',
  },
  {
    term: "you('re| are) (fully |certainly |definitely |therefore |also )?entitled to (a |your )?(full |partial |complete )?refund",
    use: "try “I've refunded …” or “I've asked <team> to look at a refund.”",
    category: 'entitlement',
    mild: true,
  },
  {
    term: "(we|i)('ll| will| shall| can| promise to| agree to| undertake to) (fully |personally )?(compensate you|reimburse you|indemnify you|pay you|cover) (fully |in full )?(for (all|any|every)|all (your|of your|the)|any (and all|loss|losses|damages|costs|legal)|whatever)",
    use: 'name the exact credit you are allowed to give',
    category: 'entitlement',
  },
  {
    term: "you (should|can|could|(may|might) (want|wish) to|may|might|ought to|must|need to|have every right to|are free to|'re free to|have grounds to|will want to) (always |definitely |certainly |easily |also |legally )?(sue|take (us|them|him|her|it|this|the (courier|company|seller|bank|driver|airline|landlord)) to (court|small claims)|claim (damages|against (us|them|the (courier|company|seller|bank|driver|airline|landlord|shop|manufacturer)))|press charges|file (a |an )?(lawsuit|suit|legal|case against|claim against|charges)|take legal (action|steps|advice against)|get a (lawyer|solicitor)|lawyer up|go to court|start legal)",
    use: 'leave the law to lawyers; give the complaints route',
    category: 'advice',
  },
  {
    term: "you('ve| have)? (got )?(a |an )?(very |really )?(strong|solid|watertight|good legal|clear|winning|valid legal) (legal )?(case|claim|grounds) (against|in court|for (damages|compensation|a lawsuit)|to (sue|claim))|(you('d| would)|you will|you'll) (probably |definitely |easily |certainly |likely )?win (in court|the case|a lawsuit|against)|(the )?(courts?|judge|tribunal|jury)('ll| will| would) (surely |certainly |definitely |probably |most likely )?(side with|rule in|rule against|decide in|find in|throw out)|(don't|do not|won't) need (a |any )?(lawyer|solicitor|attorney)(?! to\\b)|(it|that|this|what (they|he|she|the <word>) did)('s| is| was) (illegal|unlawful|against the law|a crime|fraud|a criminal offen[cs]e)(?= (of|for|by|and|so|to (charge|keep|refuse|withhold))|[.!,])",
    use: 'leave the law to lawyers; give the complaints route',
    category: 'advice',
    unless: ['general'],
  },
  {
    term: "(we|i|our (company|team)|the company)('re| are|'m| am| is| were| shall| will| can| cannot|can't|won't)( not| never|n't)?( be)?( held)? (not )?(legally |in any way |under any circumstances |personally )?(liable|obligated|obliged|(held )?accountable) (to|for|in|under)",
    use: 'say what you can do',
    category: 'denial',
  },
  {
    term: "(we|i|our (company|team)|the company) (can't|cannot|can not|will not|won't|shall not|may not) (be )?(held )?(legally )?(responsible|accountable|liable)|(not|never) (be )?held (legally )?(responsible|liable|accountable)",
    use: 'say what you can do',
    category: 'denial',
  },
  {
    term: "(we|i|our (company|team)|the company)('re| are|'m| am| is) not (legally )?responsible (to|for)|under no (legal )?obligation to|(isn't|aren't|is not|are not) (our|my) (legal )?(responsibility|liability)",
    use: 'say what you can do',
    category: 'denial',
    mild: true,
  },
  {
    term: '(accept|accepts|accepting|assume|assumes|take|takes|have|has|bear|bears|disclaim|disclaims|deny|denies|decline|reject|rejects) (no|all|any|absolutely no) (legal )?(liability|legal responsibility)|(accept|accepts|assume|assumes|take|takes) (absolutely )?no (responsibility|liability)|no liability (for|whatsoever|is accepted)|at your own risk',
    use: 'say what you can do',
    category: 'denial',
  },
  {
    term: 'legally binding|constitutes? (an? |our |your |the )?(binding |legal |formal )?(contract|agreement|offer|warranty|acceptance|admission|waiver|consent)|(binding) (contract|agreement|offer|commitment|promise)|(this|my|our) (email|e-mail|message|letter|reply) (is|serves as|forms|becomes) (a |an |part of )?(binding|legal|formal|the contract|a contract|our agreement|the agreement)',
    use: 'point to the signed terms',
    category: 'contract',
  },
  {
    term: 'without prejudice|in full and final settlement|full and final settlement|hold (us|the company|our company) harmless|indemnif(y|ies|ied|ication)|waiv(e|es|ed|ing) (your|our|any|all|the) (legal |statutory )?(rights?|claims?)|(we|i) hereby (waive|renounce|release|acknowledge|accept|admit|agree)|(not|no) (an )?admission of (guilt|liability|fault|wrongdoing)|(hereby )?warrant(s)? that|(i|we) (hereby )?(warrant|represent and warrant)',
    use: 'use the wording your legal contact approved',
    category: 'contract',
  },
  {
    term: '(we|i|our (systems?|company|team|database|servers?|network|provider|partner)) (have |has |had |recently |just )?(had|suffered|experienced|was|were|been|discovered|confirmed|detected|been the victim of|found) (hit by |affected by |the victim of |subject to )?(a |an |the |this |that )?(recent |serious |major |minor |possible |potential )?(data |security |privacy )?(breach|breached|leak|hacked|compromised)',
    use: 'use the wording your security team approved',
    category: 'incident',
  },
  {
    term: 'your (personal |private |account |card |payment |customer |bank )?(data|details|information|records) (was|were|has been|have been|may have been|might have been|got|could have been) (** )?(leaked|stolen|exposed|breached|hacked|accessed by)|(leaked|exposed|lost|stole|shared|sold) your (personal |private |account |card |payment |bank )?(data|details|information|records)',
    use: 'use the wording your security team approved',
    category: 'incident',
  },
  {
    term: '(data|security|privacy) (breach|leak)',
    use: 'use the wording your security team approved',
    category: 'incident',
    unless: ['general'],
    mild: true,
  },
  {
    term: "(our|my|the company's|company) (lawyers?|attorneys?|legal (team|department|counsel|representatives?)|solicitors?|counsel) (will|shall|may|might|is going to|are going to|'ll|has been|have been|would|could) (now |soon |also )?(be )?(in touch|contact|contacting|sue|take|taking|pursue|pursuing|hear|writ(e|ing)|respond(ing)? to your|file|filing|send|sending|deal|dealing|instructed|notified|informed|act|see you|handle)",
    use: 'hand over to the named contact',
    category: 'threat',
  },
  {
    term: "(we|i)('ll| will| may| might| shall| could| are going to|'re going to|'m going to| intend to| reserve the right to| have no choice but to|'ll be forced to| will be forced to) (be )?(have to |consider |forced to |also |immediately )?(sue|suing|press(ing)? charges|prosecut(e|ing)|(take|taking|pursue|pursuing|start|initiate|initiating|begin|seek|consider|considering) (legal|court) (action|proceedings|steps|advice)|take (you|this|it|the matter) to court|see you in court|report you to the (police|authorities|tax)|involve (our lawyers|the police|lawyers|our legal)|contact (our lawyers|the police|our legal team))|(hear|hearing) from (our|my) (lawyers?|legal|solicitors?|attorneys?)|see you in court",
    use: 'hand over to the named contact',
    category: 'threat',
  },
  {
    term: '(the (company|driver|courier|seller|landlord|airline|bank)|we|our (company|driver|courier|team)) (is|are|was|were)( fully| solely| entirely)? responsible for (your|the|all|any) (injur(y|ies)|damages?|loss|losses|accident|harm|medical|distress|costs|expenses|theft)',
    use: 'describe what happened and what you are doing',
    category: 'admission',
  },
  {
    term: "(by|as per|according to|under) (the )?law,? (we|i|they|you|the (company|seller|shop|bank|airline)) (must|have to|has to|are|is|owe|can|may|should|can't|aren't)|(we|they) (must|have to) by law (refund|pay|compensate|replace)|(we|i) (hereby |must |have to |formally )?(confirm|acknowledge|agree|admit) (that )?(we|i) owe you",
    use: 'use approved wording',
    category: 'entitlement',
  },
  {
    term: "(i|we)('d| would)? (strongly )?(advise|recommend|suggest|urge|encourage) (that )?you (to )?(see|contact|speak to|talk to|consult|get|hire|find|sue|take|seek|call) (with )?(a |an |your )?(lawyer|attorney|solicitor|legal|barrister|(them|him|her|us|it|this|the <word>) to (court|a tribunal|small claims)|the police)|(contact|consult|hire|see|get|call|speak to|talk to) (with )?(a|an|your) (lawyer|attorney|solicitor|barrister)(?! (or accountant|if you))",
    use: 'leave the law to lawyers; give the complaints route',
    category: 'advice',
  },
  {
    term: "(that|this|it|what (they|he|she|you) did)('s| is| was| would be| amounts to| constitutes) (clearly |simply |actually |just |plainly )?(fraud|theft|illegal|unlawful|a crime|criminal|libel|libellous|libelous|slander|defamation|defamatory|harassment|extortion|blackmail)(?! (to|for))|(your|the|this|that) (** )?(review|post|comment|tweet|claims?) (is|are|was) (clearly )?(libellous|libelous|defamatory|slanderous|unlawful|illegal)|(the (landlord|seller|company|courier|driver|bank|airline|shop)|they|he|she) (broke|is breaking|are breaking|violated|has broken|have broken) the law",
    use: 'leave the law to lawyers; give the complaints route',
    category: 'advice',
    unless: ['general'],
  },
  {
    term: '(consider|treat|regard) (this|my|our) (email |message |reply |letter )?(as )?(a |an |your )(formal|legal|binding|written|official) (agreement|contract|notice|offer|commitment|guarantee|undertaking|warning)',
    use: 'point to the signed terms',
    category: 'contract',
  },
  {
    term: '(hackers?|attackers?|criminals|an attacker|a hacker|someone|somebody|third part(y|ies)|thieves) (has |have |had )?(got|gained|broke|broken|obtained|had|accessed|stole|stolen|hacked) (into |access to |hold of )?(our|your) (systems?|database|servers?|network|records|data|details|information|customer|files)',
    use: 'use the wording your security team approved',
    category: 'incident',
  },
  {
    term: "(we|i|our (team|company|system|staff)) (accidentally |mistakenly |inadvertently |have |has |may have )?(accidentally |mistakenly |inadvertently )?(leaked|exposed|disclosed|published|lost|shared|sent|revealed) (your|customers?'?|other customers'?|another customer's) (personal |private |email |e-mail |bank |card |account |payment )?(data|address|addresses|details|information|records|emails)(?! (with the courier|to the courier|with our|to our|to the|with the))",
    use: 'use the wording your security team approved',
    category: 'incident',
  },
  {
    term: '(gdpr|hipaa|ccpa|privacy law|data protection|consumer law|copyright) (violation|breach|infringement|offen[cs]e)|(violation|breach|infringement) of (the )?(gdpr|hipaa|ccpa|privacy|copyright|consumer)',
    use: 'describe the event, not the law',
    category: 'admission',
    unless: ['general'],
  },
  {
    term: "(we|i)('ll| will| shall| are going to|'re going to| may| must)? hold you (personally |fully |legally )?(liable|responsible|accountable)|you('ll| will| may| can| could| would| are going to)( be)? held (personally |fully |legally )?(liable|responsible|accountable)|(involve|involving|instruct|instructing|contact|contacting) (our|my) (lawyers?|solicitors?|attorneys?|legal team)",
    use: 'hand over to the named contact',
    category: 'threat',
  },
];
