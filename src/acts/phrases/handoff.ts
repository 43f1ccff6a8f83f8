import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  {
    term: "(i|we)('ll|'m| will| am| have|'ve|'re| are)? ?(now |just |going to )?(pass|passed|passing|hand|handed|handing|transfer|transferred|transferring|forward|forwarded|forwarding|escalate|escalated|escalating|refer|referred|referring|assign|assigned|redirect|redirected|route|routed|connect|connecting|put) (?!with you)(** )?(to|with|on to|over to|through|onto|up to)(?! you\\b)",
  },
  {
    term: "(another|the|our|a|my) (** )?(team|department|colleague|manager|supervisor|specialist|advisor|adviser|engineer|expert) (will|'ll|is going to|can) (** )?(contact|call|email|reply|take|look|get|be in touch|help|review|reach|write)",
  },
  {
    term: "(you('ll| will)?|please) (need to |have to |should )?(contact|call|email|speak to|speak with|write to) (our|the) (** )?(team|department|office|line)",
  },
  {
    term: "(someone|somebody|a representative|an agent|a member of (our|the) team|one of our (team|agents|people)) (will|'ll|from|should) *",
  },
];
