import type { Block } from '../document/document.ts';
import { normalise } from '../document/prose.ts';
import { findSentences } from '../document/sentences.ts';
import { findWords } from '../document/words.ts';
import type { Lexicon } from '../phrases/lexicon.ts';
import type { PhraseHit } from '../phrases/table.ts';

/** Where the phrases of a lexicon stand in a message of the thread, with its text in lower case and straight quotes. */
export function matchMessage(
  text: string,
  lexicon: Lexicon,
): { readonly normal: string; readonly hits: readonly PhraseHit[] } {
  const normal = normalise(text);
  const block: Block = { kind: 'paragraph', span: [0, text.length] };
  const hits: PhraseHit[] = [];
  for (const sentence of findSentences(text, block))
    lexicon.match(sentence, findWords(normal, sentence.span), normal, (_table, hit) => hits.push(hit));
  return { normal, hits };
}
