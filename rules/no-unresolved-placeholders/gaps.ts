import type { Document } from '../../src/document/document.ts';
import type { Span } from '../../src/text/span.ts';

// What a placeholder without a value leaves behind. "What is your order #?" is none: the space before the mark tells.
// Made when they are needed: few replies have one.
const gapExpressions = (): readonly RegExp[] => [
  /\b(?:order|ticket|case|invoice|reference|ref|tracking|booking|account|request|confirmation)(?: (?:number|no\.?|id|code))? ?(?:# (?=[.,;](?:\s|$)|(?:has (?:been|now|just)|is (?:on its way|being|now)|was (?:shipped|sent|delivered|dispatched|cancell?ed|placed)|will be (?:shipped|sent|delivered|dispatched))\b)|\(#\))/giu,
  /\b(?:of|for|is|was|to|by|at|with|paid|refund|refunded|charged) [$£€](?= ?(?:[.,;!?](?:\s|$)|$|\n)| (?:has|is|was|will|and|on|to|for|by)\b)/giu,
  /\b(?:number|code|reference|total|amount|date|address|link|password|name|id) (?:is|was):? \.(?=\s|$)/giu,
  /\b(?:of|by|on|to|for|from|at|with|contacting|choosing|your) \.(?=\s*$|\s+\p{Lu})/gmu,
  /\[object Object\]/gu,
];

// "It is taken care of .", "the parcel you asked for .": a space too many, and nothing is missing.
const STRANDED =
  /\b(?:care|made|thought|heard|aware|disposed|rid|think|thinking|talking|speaking|dreaming|kind|sort|proud) of \.$|\b(?:look|looking|ask|asked|asking|pay|paid|wait|waiting|hoping|searching|apply|applied|meant|here|responsible) for \.$|\b(?:reply|replied|listened|used|want|wanted|need|able|refer|referring|talk|spoke|speak|belongs|like|love|prefer|have|try|trying|happy) to \.$|\b(?:working|going|turned|turn|based|rely|depend|carry|move|moved|log|later|early|agreed|looking|worked|signed) on \.$|\b(?:dealt|deal|help|agree|start|satisfied|familiar|comfortable|begin|do|work|happy|unhappy) with \.$|\b(?:come|came|comes|hear|heard|choose|start|coming) from \.$|\b(?:stand|stop|affected|passed|drop|come|meant) by \.$|\b(?:looking|look|looked|good|staying|stay) at \.$/i;

const MAYBE = / [.,;](?:\s|$)|[$£€](?:[ .,;!?]|$)|#[ )]|\[object/m;

/** Where a value is missing that a placeholder should have put there: "Hi ,", "order # .", "a refund of $ ." */
export function findGaps({ anatomy: { greeting, body }, prose, reply }: Document): Span[] {
  const gaps: Span[] = [];
  if (greeting?.kind === 'blank' && reply.kind === 'draft') gaps.push(greeting.span);
  if (!MAYBE.test(prose)) return gaps;
  for (const { span } of body) {
    const words = prose.slice(...span);
    for (const gap of gapExpressions())
      for (const { index, 0: found } of words.matchAll(gap))
        if (!STRANDED.test(words.slice(Math.max(0, index - 20), index + found.length)))
          gaps.push([span[0] + index, span[0] + index + found.length]);
  }
  return gaps;
}
