import type { PhraseTable } from '../../src/phrases/table.ts';

export const invitations: PhraseTable = [
  {
    term: '(how|what) (** )?(did i do|did we do|could (i|we) (do|have done) better|would (you|make it) (change|better|improve)|do you think|was (it|your experience|this) (like|for you))',
  },
  {
    term: '(let|tell) (me|us) (know )?(how|what) (** )?(goes|went|think|thought|works|worked|better|differently|did|feel|like|liked|find)',
  },
  {
    term: "(i'd|i would|we'd|we would|i|we) (** )?(love|like|welcome|value|be glad|be grateful|appreciate) (** )?(feedback|thoughts|to hear|to know|your (view|views|opinion|ideas))",
  },
  { term: '(your )?(feedback|ideas|suggestions) (is|are|help|helps|would|goes|go|always) <word>' },
  {
    term: '(share|send|give|leave|write|post|drop) (us|me|your|some|any|an?) (** )?(feedback|thoughts|ideas|suggestions|opinion|view|review|rating)',
  },
  {
    term: '(rate|rating|survey|score) (** )?(this|reply|conversation|below|took|takes|your|us|me|experience|link)',
  },
  {
    term: "(i've|i have|we've|we have|i'll|we'll|i|we)( (also|just))? (passed|shared|added|logged|noted|pass|share|add|log) (** )?(idea|feedback|suggestion|request|comment|point|thoughts)",
  },
  {
    term: 'what (would|could|should|can|might) (** )?(easier|better|differently|improve|improved|change|changed|helped)',
  },
  {
    term: 'did (i|we|this|that|my (reply|answer)) (** )?(help|answer|solve|cover)|how (i|we) (did|have done)',
  },
  { term: '(how|what) (** )?(would|do|did) you (rate|score|find)' },
  {
    term: '(was|were) (i|we|this|that|my (answer|reply)) (of|any) (** )?help|(was|were) (i|we|this|that|my (answer|reply)) (** )?helpful',
  },
  { term: '(a|your) (kind |quick |short )?(rating|review) (would|helps|means|is)' },
  { term: '(a|our|the|this|quick|short|brief|little) (survey|questionnaire|poll|feedback form)' },
  { term: '(anything|something) (** )?(better|differently|improve|easier|missing|should know)' },
];
