import type { Document } from '../../src/document/document.ts';
import { findPhrases, likeCase, quoteHit } from '../../src/phrases/find.ts';
import type { PhraseTable } from '../../src/phrases/table.ts';
import type { Remark } from '../../src/retext/remarks.ts';
import type { Finding } from '../../src/rule/rule.ts';

/** Words said twice on purpose, or that meet by chance: "very, very", "log in in the app", "what it is is". */
const TWICE =
  /^(?:bye|no|yes|so|very|really|night|knock|ha|haha|hear|there|now|please|many|much|long|hi|hey|ok|okay|far|way|again|sorry|super|big|too|ho|in|on|is|was|do|out|off|over|up)$/;
/** Words that are never said twice on purpose; two of any other may be a mark left out: "thank you you are". */
const ONCE = /^(?:the|an?|to|of|and|or|for|from|your|our|my|their|his|any|be|but|if|because|we|they)$/;

/** A word written twice. */
export function repeatFinding({ span, actual, expected: [word = ''] }: Remark): Finding[] {
  const lower = word.toLowerCase();
  if (TWICE.test(lower) || !/^\p{L}/u.test(word)) return [];
  const [first = word] = actual.split(/\s/);
  const message = `Quick proofread: “${actual.replace(/\s+/g, ' ')}” – once is enough.`;
  return [{ span, message, fixes: [{ span, text: first, safe: ONCE.test(lower) }] }];
}

/** "a" for "an" or the other way round. */
export function articleFinding(
  { span, expected: [article = ''] }: Remark,
  { prose, text }: Document,
): Finding {
  const next = /^\s+["“‘(]?\S*[\p{L}\p{N}]/u.exec(prose.slice(span[1], span[1] + 40))?.[0] ?? '';
  const words = text.slice(span[0], span[1] + next.length).replace(/\s+/g, ' ');
  return {
    span: [span[0], span[1] + next.length],
    message: `Quick proofread: “${words}” – write “${article}${words.slice(span[1] - span[0])}”.`,
    // "an rc file": whether letters or a word are read out, only people know.
    fixes: [{ span, text: article, safe: /[aeiouyAEIOUY\d]|^\W*\p{Lu}/u.test(next.trim()) }],
  };
}

/** What a table of slips says. */
export function phraseFindings(document: Document, table: PhraseTable, hint: string): Finding[] {
  return findPhrases(document, table).map(({ span, phrase: { use = '', safe = false } }) => {
    const quoted = quoteHit(document, span);
    const text = likeCase(quoted, document.text.includes('’') ? use.replaceAll("'", '’') : use);
    const message = `Quick proofread: “${quoted}” – ${hint} “${text}”${hint.startsWith('did') ? '?' : '.'}`;
    return /[…/]/.test(use) ? { span, message } : { span, message, fixes: [{ span, text, safe }] };
  });
}
