/** Titles that stand before a name; a full stop may follow. */
export const titles: readonly string[] = [
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
  'herrn?',
  'frau',
  'señora?',
  'sra?',
  'srta',
  'don',
  'doña',
  'monsieur',
  'madame',
  'mme',
  'mlle',
  'mademoiselle',
  'sig',
  'signora?',
  'dott',
  'shri',
  'smt',
  'sri',
  'pan',
  'pani',
  'meneer',
  'mevrouw',
];

/** Small words inside a name: "van der Berg". */
export const nameParticles: readonly string[] = [
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
];

/** Words between two names: "Sam and Priya". */
export const nameJoiners: readonly string[] = [
  'and',
  '&',
  '\\+',
  '/',
  'und',
  'y',
  'et',
  'e',
  'en',
  'og',
  'och',
];

/**
 * Words that a reply capitalises and that are never a name on their own.
 * After a name without a comma they start the sentence: "Hi Sam thanks for…".
 */
export const notNames: ReadonlySet<string> = new Set(
  `a about above absolutely account action actually after again all almost already also although always am an and
  another any anything anyway apologies apology apologise apologize appointment appreciate appreciated approved are as
  at attached attachment available awesome awaiting based be because been before below best between both brilliant but by
  by call can cancelled canceled certainly check checked chat click closed closing comment completed confirmed
  congrats congratulations contact contacting correct could currently customer date dear delivered delivery details did
  do does done download due during each either email enclosed enjoy error escalated even every everything excellent
  expected failed fantastic faq fees final finally first firstly fixed following for forgot free friday from further fyi
  get given glad going good goodbye got great greetings had happy has have having he hello help here hey hi his how
  however huge i if in indeed info information instead invoice is issue issues it its just kind kindly last lastly
  later let like look looking lovely luckily made make many maybe me meanwhile message moreover monday more
  most my name need never new next nice no nope normally not note noted nothing notice now number of off ok okay on once
  one only open option or order ordered other our out over overall paid payment pending per perfect perhaps phone please
  pleased plus possibly problem processing product ps question questions quick quite rather re reading ready
  really recently reference refund refunded regarding regards rejected remember reply resolved response results right
  sadly safe same saturday scheduled second secondly see seems sent settings several shall she shipped should shipping
  simply since so solved some someone something soon sorry status step still stock subject such summary sunday super
  sure surely take team technically thank thanks that the their them then there therefore these they third this those
  though through thursday thus ticket to today tomorrow tonight too total totally tracking tuesday under understood
  unfortunately until unless update updated upon us very via wait warm was we wednesday welcome well were what whatever
  when where whether which while who whoever why wishing with within without wonderful would wow yeah yep yes yesterday
  yet you your yours cheers sincerely warmly respectfully cordially gratefully hope thx bye`.split(/\s+/),
);

/** Words that start a sentence after a name but are names as well: "Hi Sam will you…", "Hi Will,". */
export const openingWords: ReadonlySet<string> = new Set(
  `will may mark hope case price link line must might aren't isn't don't can't won't think wanted want following reaching writing
  coming following touching sending thought saw saw'd noticed heard understand feel bear give send try use visit reach
  your you're you've you'll i'm i've i'll i'd we're we've we'll we'd it's that's there's here's what's let's he's she's
  they're apologies quick love long trust rest of yep haha ah oh oops aww uh hmm lol wow yay`.split(/\s+/),
);
