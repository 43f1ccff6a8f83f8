import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: "(what|here's what|here is what) (i|we|you) can( do)?" },
  {
    term: '(i|we) can( also| still| instead| certainly| happily| absolutely)? (offer|send|forward|pass|set|move|refund|replace|put|add|give|help|arrange|book|check|ask|pass|extend|share|credit|swap|transfer|recommend|suggest|get|show|apply|reserve|hold|find|email|call)',
  },
  { term: 'you can( also| still| instead| always)? *' },
  {
    term: "(i|we)('d|'ll| would| will) (be (glad|happy|pleased) to |gladly |happily |also )?(offer|send|suggest|recommend|encourage|arrange|check|ask|pass|set|help|email|call|update|let|get|follow|keep|write|be|find|review|look|transfer|move|refund|replace|share|add|book|reply|put|make)",
  },
  {
    term: '(instead|alternatively|in the meantime|meanwhile|another option|one option|as an alternative|the (closest|nearest|next best|best) (option|alternative|thing))',
  },
  {
    term: '(call|email|contact|message|write to|reply to|get in touch with|speak to|reach) (us|me|them|our|the|your|<name>)',
  },
  {
    term: '(please )?(reply|let me know|let us know|get in touch|call us|call me|write back|tell me|send me|send us)',
  },
  {
    term: "(please|kindly|(we )?request you to) (kindly )?(?!note|be |do not|don't|accept|find|rest|understand|bear)<word>",
  },
  { term: '(you can|to) (use|follow|visit|try|open) (this|the|our|these)' },
  {
    term: "(i|we)('ll| will) (still |also |then |gladly |happily )*(be )?(check|checking|look|looking|ask|asking|keep|find|email|call|update|send|pass|share|forward|watch|review|try)",
  },
  { term: 'would (you like|it help|that work|either|any of)' },
  {
    term: "(i|we)('ve| have) (passed|asked|forwarded|escalated|raised|logged|sent|added|flagged|shared|put|booked|set|arranged|refunded|credited|reserved|extended|moved|applied|copied)",
  },
  { term: "(if|when|once|as soon as) ** (i|we)('ll| will|'d| would| can)" },
  { term: "(we|you|they)('ll| will) be able to" },
  {
    term: 'you (may|could|might) (access|find|use|see|try|choose|check|get|reach|contact|write|call|view|order|ask|download|visit|also|still|want)',
  },
  { term: "(we|i)('ll| will) (surely |certainly |definitely |always )?(try|do (our|my) best)" },
  {
    term: "(will|'ll) (work on|keep you posted|let you know|notify|inform|pass|share|launch|add|introduce|forward|consider)",
  },
  { term: '(we|i) (strongly |would |kindly )?(urge|request|advise|suggest|recommend|encourage|invite) you' },
  {
    term: '(working on (it|this|that|adding|bringing|a)|in (the|our) pipeline|will be (launched|available|added|back|live|ready))',
  },
  { term: "you('ll| will) (be notified|get a|hear)" },
  { term: '(will be|is) back (in stock|on|by|from)' },
  {
    term: '(works|does the same|does something similar|would suit|could work|might work) (well|too|instead|just as|job|on|in|with|for)',
  },
  { term: 'does the same job' },
];
