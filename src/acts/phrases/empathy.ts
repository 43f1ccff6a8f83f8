import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: "(i|we)('m| am|'re| are) (so |really |very |truly |genuinely |sincerely )*(sorry|sad)" },
  { term: "sorry (about|for|that|to hear|to see|you've|you had|we|i|this|your)" },
  {
    term: '(i|we) (do |really |sincerely |completely |totally |fully )*(apologi(s|z)e|understand|appreciate|realise|realize|recogni(s|z)e|get|see|hear)( (how|why|that|what|you|this|your|it))',
  },
  {
    term: '(i|we) can (see|understand|hear|imagine|appreciate|tell|only imagine|certainly understand|completely understand)',
  },
  {
    term: "(i|we)('d| would) (feel|be|have been) (** )?(frustrated|upset|annoyed|worried|disappointed|concerned|the same)",
  },
  {
    term: '(that|this|it) (must|would|will)( have)? (be|been|feel|felt) (** )?(frustrating|worrying|stressful|upsetting|annoying|hard|difficult|disappointing|confusing|a shock|inconvenient)',
  },
  {
    term: "(that|this|it)('s| is| was| sounds| must be| sounds like| seems) (** )?(frustrating|worrying|stressful|upsetting|annoying|hard|difficult|disappointing|confusing|inconvenient|unacceptable|not good enough|not ok|not okay|concerning|a pain|painful|unfair|tough|horrible|scary|unpleasant|rotten|important)",
  },
  {
    term: '(it |that |this )?sounds like ** (frustrating|serious|concern|worrying|difficult|stressful|hard|important|pain|nightmare)',
  },
  { term: 'how (frustrating|annoying|worrying|disappointing|stressful|upsetting|inconvenient|hard)' },
  { term: "(you're|you are) (absolutely |quite |completely )?right (to|about|that)" },
  {
    term: '(thanks|thank you|i appreciate you|we appreciate you) (for|being|so much for)( your| being| bearing)? (patience|patient|honesty|honest|candour|candor|bearing|sticking|letting|telling|flagging|raising|sharing|taking|understanding|waiting)',
  },
  { term: '(glad|happy|pleased|delighted) (you|to hear|that you|it|this|we)' },
  {
    term: "(take care|get well|hope you (feel|are feeling)|hope you('re| are) (ok|okay|well|safe)|condolences|thinking of you|sorry for your loss)",
  },
  {
    term: "(not the|isn't the|wasn't the|far from the) (experience|service|standard|start|welcome|day) (you|we|i)",
  },
  { term: "(you|you've|you have) (deserve|waited|had to wait|been waiting|had to)" },
  {
    term: '(serious|important|big|real|genuine|valid|fair|understandable) (concern|point|worry|question|frustration)',
  },
  {
    term: "(let's|we'll|i'll) (sort|fix|put|get) (this|it|that|things) (out|right|sorted|fixed|working|for you)",
  },
];
