import type { PhraseTable } from '../../src/phrases/table.ts';

/** Orders: `obligation` says that somebody must. */
export const phrases: PhraseTable = [
  {
    term: "you (must|shall)(?! (be|have|feel|think|know|say|admit|'ve|not be|receive|get|see|find|wonder|hear)\\b)",
    category: 'obligation',
    unless: ['law'],
  },
  {
    term: "you('ll| will| would|'d)? (have to|need to|be required to|be expected to)(?! (be able|know|say|see|decide|wait|worry|choose|understand|have|be|go through|deal|ask|do (is|anything|nothing)))",
    category: 'obligation',
  },
  {
    term: "you('ve| have) got to(?! (be|know|love|see|feel|say))",
    category: 'obligation',
  },
  {
    term: "you('re| are) (required|obliged|obligated|expected|supposed) to",
    category: 'obligation',
    unless: ['law'],
  },
  {
    term: "it('s| is) (mandatory|compulsory|imperative|essential|your responsibility|your duty)( (that you|to|for you))",
    use: 'say “Please …”, and why',
    category: 'obligation',
    unless: ['law'],
  },
  { term: '(i|we) (require|demand|expect) you to', category: 'obligation' },
  { term: "(i|we)('ll)? need you to", category: 'obligation' },
  {
    term: '(failure|failing) to (** )?(will|may|shall)',
    use: "say what happens: “If I don't hear by Friday, …”",
    category: 'threat',
  },
];
