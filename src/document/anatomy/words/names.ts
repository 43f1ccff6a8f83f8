/** Titles that stand before a name; a full stop may follow. */
export const titles: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'miss',
  'messrs',
  'dr',
  'drs',
  'prof',
  'professor',
  'doctor',
  'rev',
  'reverend',
  'fr',
  'father',
  'sister',
  'pastor',
  'rabbi',
  'imam',
  'capt',
  'captain',
  'lt',
  'maj',
  'major',
  'col',
  'colonel',
  'gen',
  'sgt',
  'sir',
  'dame',
  'lord',
  'lady',
  'hon',
  'judge',
  'councillor',
  'cllr',
  'herrn',
  'herr',
  'frau',
  'señora',
  'señor',
  'sra',
  'sr',
  'srta',
  'don',
  'doña',
  'monsieur',
  'madame',
  'mme',
  'mlle',
  'mademoiselle',
  'sig',
  'signora',
  'signor',
  'dott',
  'shri',
  'smt',
  'sri',
  'pan',
  'pani',
  'meneer',
  'mevrouw',
]);

/** Small words inside a name: "van der Berg". */
export const nameParticles: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'das',
  'du',
  'la',
  'le',
  'los',
  'las',
  'ter',
  'ten',
  'te',
  'zu',
  'zum',
  'zur',
  'af',
  'av',
  'bin',
  'ibn',
  'binti',
  'bint',
  'al',
  'el',
  'ap',
  'mac',
  'san',
  'st',
]);

/** Words between two names: "Sam and Priya". */
export const nameJoiners: ReadonlySet<string> = new Set(['and', 'und', 'y', 'et', 'e', 'en', 'og', 'och']);

/**
 * Words that a reply capitalises and that are never a name on their own.
 * After a name without a comma they start the sentence: "Hi Sam thanks for…".
 */
export const notNames: ReadonlySet<string> = new Set(
  `a about above absolutely actually after again all almost already also although always am an and another
  any anything anyway apologies apology apologise apologize appreciate appreciated approved are as at
  attached available awesome awaiting based be because been before below best between both brilliant but by
  by call can cancelled canceled certainly check checked chat click closed closing completed confirmed
  congrats congratulations contact contacting correct could currently dear delivered did do does done
  download due during each either enclosed enjoy escalated even every everything excellent expected failed
  fantastic final finally first firstly fixed following for forgot free friday from further fyi get given
  glad going good goodbye got great greetings had happy has have having he hello help here hey hi his how
  however huge i if in indeed instead is it its just kind kindly last lastly later let like look looking
  love lovely luckily made make many maybe me meanwhile moreover monday more most my need never new next nice no
  nope normally not note noted nothing notice now of off ok okay on once one only open or ordered other our
  out over overall paid pending per perfect perhaps please pleased plus possibly processing ps question
  questions quick quite rather re reading ready really recently refunded regarding regards rejected remember
  reply resolved response right sadly safe same saturday scheduled second secondly see seems sent several
  shall she shipped should simply since so solved some someone something soon sorry still such sunday super
  sure surely take team technically thank thanks that the their them then there therefore these they third
  this those though through thursday thus to today tomorrow tonight too totally tuesday under understood
  unfortunately until unless updated upon us very via wait warm was we wednesday welcome well were what
  whatever when where whether which while who whoever why wishing with within without wonderful would wow
  yeah yep yes yesterday yet you your yours cheers sincerely warmly respectfully cordially gratefully thx
  bye`.split(/\s+/),
);

/** Nouns that a reply capitalises: no name either, but what is left of a name that goes on: "Hello Fresh delivery". */
export const nouns: ReadonlySet<string> = new Set(
  `account action appointment attachment comment customer date delivery details email error faq fees info
  information invoice issue issues message name number option order payment phone problem product reference
  refund results settings shipping status step stock subject summary ticket total tracking update updates
  shipment parcel package confirmation receipt balance`.split(/\s+/),
);

/** Words that start a sentence after a name but are names as well: "Hi Sam will you…", "Hi Will,". */
export const openingWords: ReadonlySet<string> = new Set(
  `will may mark hope case price link line must might think wanted want following reaching writing coming
  touching sending thought saw noticed heard understand feel bear give send try use visit reach your
  apologies quick love long trust rest of yep haha ah oh oops aww uh hmm lol wow yay aren don can won isn
  haven hadn`.split(/\s+/),
);

/** What stands before the customer's name at the start of a reply: "Thanks, Sam!", "Of course, Sam –". */
export const openingsBeforeName: ReadonlySet<string> = new Set([
  'thanks',
  'thank you',
  'thankyou',
  'many thanks',
  'big thanks',
  'a big thanks',
  'thanks so much',
  'thank you so much',
  'thank you very much',
  'thanks very much',
  'thanks a lot',
  'thanks again',
  'thank you again',
  'sorry',
  "i'm sorry",
  "i'm so sorry",
  "i'm really sorry",
  "we're sorry",
  'so sorry',
  'very sorry',
  'really sorry',
  'sorry to hear that',
  'sorry to hear this',
  'sorry to hear it',
  'so sorry to hear that',
  "i'm sorry to hear that",
  "i'm so sorry to hear that",
  "we're sorry to hear that",
  'sorry about that',
  'sorry about this',
  'so sorry about that',
  'so sorry about this',
  'sorry for the wait',
  'sorry for the delay',
  'sorry for the trouble',
  'of course',
  'no problem',
  'no worries',
  'no trouble',
  'no problem at all',
  'no worries at all',
  'no trouble at all',
  'not a problem',
  'welcome',
  "you're welcome",
  'you are welcome',
  "you're very welcome",
  "you're most welcome",
  'you are most welcome',
  'my pleasure',
  'sure',
  'sure thing',
  'certainly',
  'absolutely',
  'yes',
  'no',
  'ok',
  'okay',
  'great',
  'great news',
  'great question',
  'great to hear',
  'great to hear from you',
  'good news',
  'good question',
  'good to hear from you',
  'congratulations',
  'congrats',
  'apologies',
  'my apologies',
  'oh no',
  'welcome back',
  'welcome aboard',
  'lovely to hear from you',
  'nice to hear from you',
  'lovely to meet you',
  'nice to meet you',
  'done',
  'perfect',
  'understood',
  'got it',
  'noted',
  'ha',
  'haha',
  'hahaha',
]);
