import type { PhraseTable } from '../../src/phrases/table.ts';

/** Cues and what they weigh; a sentence is reported from the threshold on. */
export const phrases: PhraseTable = [
  {
    term: "(thanks|thank you) (so much |very much )?for (nothing|your patience,? (i'm sure|not)|(stating|pointing out) the obvious|the (lecture|lesson|life advice|pep talk|drama|entertainment|novel|essay)|your (lovely|charming|eloquent|colourful|colorful|delightful|kind) (rant|tirade|insults|outburst|novel|essay)|sharing your (wisdom|expertise|rant)|(finally|actually|at last) (reading|replying|answering|checking))",
    weight: 3,
  },
  {
    term: "(oh|well|gee|wow),? (great|wonderful|fantastic|perfect|lovely|brilliant|super|joy|marvellous),? (another|now|so|that's|just what|here|yet|more|one more|as if)",
    weight: 2,
  },
  {
    term: "(oh|well),? (sure|really|please|right|i see),? (because|that'll|that will|that's|blame|let me|let's|like|as if|so)",
    weight: 2,
  },
  { term: '(oh|well),? how (nice|lovely|original|kind|thoughtful|convenient|sweet)', weight: 2 },
  {
    term: '(good|great|nice|well|excellent) (job|work|one)[,!.]? (but|except|if only|next time|breaking|losing|forgetting|ignoring|reading)',
    weight: 2,
  },
  {
    term: '(congratulations|congrats|bravo|well done|kudos|hats off|slow clap|give yourself a (medal|prize|round)|what a genius|einstein|sherlock)',
    weight: 2,
    unless: ['sincere'],
  },
  {
    term: "(i'm|i am|we're|we are) (so |really |terribly |very |awfully |dreadfully )?sorry (that )?(reading|clicking|following|waiting|using|our (rules|policy|terms|website)|the (truth|rules|facts)) ** (too (much|hard|difficult|complicated)|beyond you|(is|was|were|are) (hard|difficult|inconvenient|such a))",
    weight: 3,
  },
  {
    term: "(sorry|apologies|forgive us|excuse us) (that |if |for )?(we|i)('re| are| am|'m)? (not|didn't|can't|couldn't|aren't) (all )?(being )?(mind[- ]?readers|magicians|psychics?|miracle workers|wizards|superheroes|superman|read your mind|robots|a charity|perfect like)",
    weight: 3,
  },
  {
    term: "(we|i)('re| are| am|'m) (not|hardly|no) (all )?(a )?(mind[- ]readers?|magicians?|psychics?|miracle workers?|wizards?|fortune[- ]tellers?)|(don't|do not|didn't) (have|own|come with) a (crystal ball|magic wand)|(forgot|left|lost) (my|our) (crystal ball|magic wand)|read your mind",
    weight: 2,
  },
  {
    term: "what a surprise|surprise,? surprise|imagine that(?=[.!,])|(and )?who knew(?=[.!?,])|shocking,? i know|how shocking|fancy that|there's a shock|shocker|go figure|big surprise|color me surprised|colour me surprised",
    weight: 2,
  },
  {
    term: "believe it or not,? (we|i|there|it|some|the|not)|(shocking|surprising|hard|unbelievable|incredible) as (it|that|this) (may|might) (be|seem|sound)( to (you|believe))?|funny how|funnily enough|for some reason you|strangely enough,? you|would you believe it|amazing how|isn't it (funny|amazing|strange|curious|odd) (how|that)",
    weight: 2,
  },
  {
    term: '(some of us|the rest of us|unlike some|other people) (have|actually|work|do|know|read|manage|people)',
    weight: 2,
  },
  { term: '(yeah|yes|sure|oh),? right(?=[.!,])', weight: 2, unless: ['a place'] },
  {
    term: "as (much|if) (as )?(i|we) (would love|have nothing better|'d love|had nothing better|don't have)( to)?|as though (i|we) (have|had) nothing better|(i|we) (just )?(love|live for|so enjoy) (it when|being (told|shouted|yelled|blamed))|(nothing better|all day) to do (than|but)|my favou?rite (part|thing) of the day",
    weight: 2,
  },
  {
    term: "(try|have you tried) (reading|turning on your brain|using your (eyes|brain|head))|in case (it's|it is|that's) not (obvious|clear enough)|(do|shall) i need to (draw|hold)|hold your hand|spoon-?feed",
    weight: 2,
  },
  {
    term: "(no|zero) points for|gold star|round of applause|(must be|it must be) (nice|hard|tough|terrible|so hard) (to|being|for you)|poor (you|thing)(?=[.!,])|my heart (bleeds|breaks for you)|cry me a river|world's smallest violin|first[- ]world problems?",
    weight: 2,
  },
  {
    term: 'your (highness|majesty|lordship|ladyship|royal|excellency|worship)|(at|as) your (beck and call|command|wish)|your wish is (my|our) command|o (great|mighty|wise) one',
    weight: 2,
  },
  {
    term: '(thanks|thank you) (ever so much|so very much|so much|very much|a lot|a bunch|a million|kindly)? ?for (shouting|yelling|screaming|insulting|swearing|ignoring|ranting|blaming|wasting|losing|breaking|moaning|whining)',
    weight: 3,
  },
  {
    term: "(congratulations|congrats|bravo|well done),? (on |for )?you('ve| have)? (finally |actually |just )?(found|managed|read|noticed|worked|figured|discovered|broke|broken|missed|ignored)",
    weight: 2,
  },
];
