import type { Document } from '../../src/document/document.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

const NOT_NAMES =
  /^(?:I|I['’](?:m|ve|ll|d)|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December|AM|PM|ID|OK|FAQ|KYC|SMS|ETA|UTC|GMT|EST|PST|CET|IST)(?:days?)?$/;
// Classes of letters take a while to make, so that these are made where they are needed.
const innerNames = (words: string): string[] => words.match(/(?<=[\p{L}\p{N},–—-] )\p{Lu}[\p{L}'’]*/gu) ?? [];
const openingName = (words: string): string | undefined =>
  /^\p{Lu}\p{Ll}+(?= (?:from|in|at|will|is|has)\b|,)/u.exec(words)?.[0];
const NOT_OPENING =
  /^(?:Our|The|An?|One|Someone|Somebody|My|We|They|It|This|You|He|She|Another|Please|That|Thanks|Sorry|Here|There|Your|What|Which)$/;
const NAMED_ROLE =
  /\b(?:my|our|the|a|an) (?:(?!relevant|concerned|appropriate|right|respective|other|entire|whole|dedicated|support|customer|service|care|and|to|for|will|is|of)[a-z\u00DF-\u024F'-]+ ){1,3}(?:team|department|desk|office|group|unit)\b|\b(?:my|our|the|a|an) (?:[a-z\u00DF-\u024F-]+ ){0,2}(?:manager|supervisor|colleague|team lead|developers?|engineers?|engineering|specialists?|experts?|warehouse|courier|technicians?|accountants?|lawyers?|ombudsman|director|owner|chef|pharmacist|nurse|doctor)\b|\b(?:support|customer service|customer care|customer support) (?:team|department)\b/;
const OF_TEAM =
  /\b(?:member of|(?:one|some|many) of|(?:someone|somebody|agent|representative|executive) (?:from|in|on|of)) (?:our|the|my) (?:(?:support|customer|service|care|dedicated|friendly|expert) )*(?:teams?|agents|people|staff|representatives|executives|colleagues|advis[eo]rs)\b/;
// "to the courier", "with my manager": whoever stands there is told from others, unless it is "the relevant team".
const TO_WHOM =
  /\b(?:to|with) (?:the|our|my|a|an) (?!relevant|concerned|appropriate|right|respective|responsible|necessary|other|another|different|next|support|customer|service|team|teams|department|departments|agent|representative|person|people|human|colleagues\b)[a-z\u00DF-\u024F-]+/;
const OUR_TEAM = /\b(?:our|my) team (?:will|'ll|is|has|can)\b/;

/** Whether a stretch says who takes over: a name, a team that is told from others, a role. "A member of the team" does not. */
export function saysWho({ prose, normal, placeholders }: Document, span: Span): boolean {
  const words = prose.slice(...span);
  if (innerNames(words).some((name) => !NOT_NAMES.test(name))) return true;
  const opening = openingName(words);
  if (opening !== undefined && !NOT_OPENING.test(opening)) return true;
  if (
    placeholders.some(
      (one) => one.span && overlaps(one.span, span) && /^(?:agent|fillIn|unknown|customField)/.test(one.role),
    )
  )
    return true;
  const plain = normal.slice(...span);
  return !OF_TEAM.test(plain) && [NAMED_ROLE, TO_WHOM, OUR_TEAM].some((one) => one.test(plain));
}
