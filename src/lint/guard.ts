import type { Document } from '../document/document.ts';
import type { Finding, Fix } from '../rule/rule.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';

/**
 * What a rule's fix may do: it is offered as the rule has it, as one that a person has to choose, or not at all. None
 * touches an address, code, quoted words or a placeholder that its finding is not about; a safe one leaves numbers and
 * names as they are, and the sentence around it well formed.
 */
export function guardFix(fix: Fix, finding: Pick<Finding, 'in'>, document: Document): Fix | undefined {
  if (finding.in === 'reply') return fix.safe ? { ...fix, safe: false } : fix;
  if (foreignSpans(document).some((span) => meets(span, fix.span))) return undefined;
  const lost = document.placeholders.filter(
    ({ span, raw }) => span && meets(span, fix.span) && (fix.safe || !fix.text.includes(raw)),
  );
  if (lost.length > 0) return undefined;
  return fix.safe && !isHarmless(fix, document) ? { ...fix, safe: false } : fix;
}

const foreign = new WeakMap<Document, readonly Span[]>();

/** What in a reply is not the agent's own words; found once for all fixes. */
function foreignSpans(document: Document): readonly Span[] {
  const known = foreign.get(document);
  if (known) return known;
  const { blocks, links, unread } = document;
  const quoted = blocks.filter(({ kind }) => kind === 'quoted' || kind === 'code');
  const bare = links.filter((link) => link.bare);
  const spans = [...quoted, ...bare].map(({ span }) => span).concat(unread);
  foreign.set(document, spans);
  return spans;
}

/** Whether an edit of `edited` changes anything of `span`; words put in at its edge do not. */
const meets = (span: Span, edited: Span): boolean =>
  edited[0] < edited[1] ? overlaps(span, edited) : span[0] < edited[0] && edited[0] < span[1];

function isHarmless({ span, text }: Fix, document: Document): boolean {
  const before = document.text.slice(...span);
  const next = document.sentences[firstEndingAfter(document.sentences, span[0])];
  const sentence = next && overlaps(next.span, span) ? next : undefined;
  const [start, end] = sentence?.span ?? span;
  const lead = document.text.slice(start, span[0]);
  const rest = document.text.slice(span[1], end);
  return (
    digitsOf(before) === digitsOf(text) &&
    namesIn(before, lead).every((name) => text.includes(name)) &&
    keepsArticle(lead, before + rest, text + rest) &&
    !(
      badSpaces.test(lead.slice(-1) + text + rest.slice(0, 2)) &&
      !badSpaces.test(lead.slice(-1) + before + rest.slice(0, 2))
    ) &&
    (lead.trim() !== '' || !/^[^\p{L}\p{N}{[<%]*\p{Ll}/u.test(text + rest) || /^\p{Ll}/u.test(before)) &&
    (sentence === undefined || /[\p{L}\p{N}\uA66C\uA66D]/u.test(lead + text + rest))
  );
}

const digitsOf = (text: string): string => (text.match(/\p{N}+/gu) ?? []).join();

/** Words with a capital that does not come from their place at the start of a sentence. */
const namesIn = (words: string, lead: string): string[] =>
  Array.from(words.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu))
    .filter(({ 0: name, index }) => name !== 'I' && (lead + words.slice(0, index)).trim() !== '')
    .map(([name]) => name);

/** An article in front goes with what follows: nothing is said of words that begin as before. */
function keepsArticle(lead: string, before: string, after: string): boolean {
  if (!/\ban? $/i.test(lead)) return true;
  const opens = (text: string): boolean => /^\W*[aeiou]/i.test(text);
  return opens(before) === opens(after);
}

const badSpaces = /[ \u00A0]{2}|[ \u00A0](?:[,.;:!?)]|$)|\([ \u00A0]/;
