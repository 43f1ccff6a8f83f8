import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  {
    term: "(i|we)('m| am|'re| are|m)( (so|really|very|truly|genuinely|sincerely|terribly|deeply|extremely|ever so|also))?( very)? (sorry|sad|saddened)",
  },
  { term: '^(so |very |really |truly )?(sorry|apologies)' },
  { term: "sorry( again)? (about|for|that|to|you've|you had|you were|we|i|this|your)" },
  { term: '(my|our) (sincere |sincerest |deepest )?(apologies|apology|condolences)' },
  {
    term: '(i|we)( (do|really|sincerely|completely|totally|fully|certainly|truly|absolutely|can))? (apologi(s|z)e|understand|appreciate|realise|realize|recogni(s|z)e|get|see|hear|sympathi(s|z)e|regret|feel)( (how|why|that|what|you|this|your|it|for|with|the))',
  },
  {
    term: '(i|we) (can|could)( (certainly|completely|totally|fully|really|absolutely|only|well|definitely))? (see|understand|hear|imagine|appreciate|tell|sympathi(s|z)e|relate)',
  },
  {
    term: '(understand|understanding|appreciate|acknowledge) (your|how|the) (** )?(frustration|frustrating|concern|concerns|disappointment|disappointing|annoyance|worry|anger|inconvenience|upset|situation|urgency|position|feelings)',
  },
  { term: '(completely|totally|entirely|perfectly|quite|fully) (understandable|understand|agree)' },
  {
    term: "(i|we)('d| would) (also )?(feel|be|have been|want|hate) (** )?(frustrated|upset|annoyed|worried|disappointed|concerned|the same|that too|cross)",
  },
  {
    term: '(that|this|it|which) (must|would|will|can)( have)? (be|been|feel|felt) (** )?(frustrating|worrying|stressful|upsetting|annoying|hard|difficult|disappointing|confusing|shock|inconvenient|scary|tough|painful|nightmare|unsettling|awful)',
  },
  {
    term: "(that|this|it|which|what|wait|delay|experience)('s| is| was| sounds| must be| sounds like| seems| has been|'s been) (** )?(frustrating|worrying|stressful|upsetting|annoying|hard|difficult|disappointing|confusing|inconvenient|unacceptable|not good enough|not ok|not okay|concerning|a pain|painful|unfair|tough|horrible|scary|unpleasant|rotten|awful|terrible|ridiculous|too long|long time|far too|not right|unsettling|alarming|poor|a shame|a pity|a letdown|not what we want|no fun)",
  },
  {
    term: '(it |that |this )?sounds like (** )?(frustrating|serious|concern|worrying|difficult|stressful|hard|important|pain|nightmare)',
  },
  {
    term: 'how (frustrating|annoying|worrying|disappointing|stressful|upsetting|inconvenient|hard|difficult|unsettling|important|scary|confusing)',
  },
  {
    term: "(you're|you are|you were|you have every|you've every) (** )?(right|upset|frustrated|annoyed|worried|disappointed|concerned|unhappy)",
  },
  {
    term: '(thanks|thank you|appreciate you|grateful)( (so much|very much|again))? (for|being)( (your|the|this|that|being|bearing|such a))?( (honest|continued|great|kind))? (patience|patient|honesty|honest|candour|candor|bearing|sticking|letting|telling|flagging|raising|sharing|taking|waiting|suggestion|idea|feedback|pointing|interest|suggesting|understanding how)',
  },
  { term: '(appreciate|value) your (patience|honesty|feedback|suggestion|time|interest|loyalty|input|idea)' },
  { term: '(glad|happy|pleased|delighted|relieved) (you|to hear|that you|it|this)' },
  {
    term: "(take care|get well|hope you (feel|are feeling)|hope you('re| are) (ok|okay|well|safe)|condolences|thinking of you|for your loss)",
  },
  {
    term: "(not the|isn't the|wasn't the|far from the|below the|short of the) (** )?(experience|service|standard|start|welcome|day|news|answer|outcome|level|response)",
  },
  { term: "(you|you've|you have) (deserve|deserved|waited|had to wait|been waiting|been through)" },
  { term: '(have|keep|kept|leave|left|make|made|put) you (waiting|wait|hanging|through)' },
  {
    term: '(serious|important|big|real|genuine|valid|fair|understandable|great) (concern|point|worry|frustration|idea|suggestion)',
  },
  { term: "(let's|let us) (sort|fix|put|get) (this|it|that|things)" },
  { term: '(wish|hoped) (** )?(could|had|were|better|different|otherwise)' },
  { term: "(i|we)('d| would) (love|have loved|have liked|really like) (to|nothing)" },
  { term: "(i'm|i am|we're|we are) afraid" },
  { term: '(know|aware) (** )?(not (what|the (answer|news|outcome)))' },
  { term: '(let|letting) you down' },
  { term: '(i|we) (know|realise|realize) (that |this |it |how |you )' },
  { term: '(my|our) (mistake|fault|error|bad)' },
  { term: '(i|we) (messed|screwed|slipped) up' },
  { term: '^(oh no|ouch|yikes|ugh|oh dear|oof|gosh)' },
  {
    term: 'sounds (** )?(hard|tough|frustrating|stressful|worrying|scary|painful|upsetting|difficult|annoying|awful|rough|exhausting)',
  },
  { term: '(thanks|thank you|grateful) for being (** )?(open|honest|patient|kind|understanding|clear)' },
  {
    term: '(i|we) (do |really |truly |also )?feel (very |so |really |truly |quite )?(sad|bad|terrible|awful|for you|your pain)',
  },
  {
    term: "(this|that|it|which|none of (this|that|it)|something like this) (shouldn't|should never|ought not to|should not) (have )?(happened|happen|occurred|been (this|that|so))",
  },
  {
    term: "you('ve| have|'re| are)?( clearly| obviously)? (had|having|faced|been having|been through) (such )?(a|an) (** )?(bad|poor|unpleasant|frustrating|disappointing|terrible|rough|hard|difficult|stressful|awful|tough|trying) (** )?(experience|time|day|week|start|journey|trip|stay|wait|month)",
  },
];
