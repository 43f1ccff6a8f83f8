import type { Document } from '../document/document.ts';
import { findPhrases } from '../phrases/find.ts';
import type { Guard } from '../phrases/guards.ts';
import type { PhraseHit, PhraseTable } from '../phrases/table.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Something a sentence does (thanks, refuses, hands over), told by phrases and the guards that make them sure. Rules that read an act name its `phrases` among their own. */
export interface Act {
  readonly phrases: PhraseTable;
  readonly guards?: Readonly<Record<string, Guard>>;
  readonly unless?: readonly Guard[];
}

/** Where an act is done in the body, in order. */
export function findAct(document: Document, { phrases, guards, unless }: Act): PhraseHit[] {
  return findPhrases(document, phrases, { ...(guards && { guards }), ...(unless && { unless }) });
}

/** Whether an act is done, in a span or anywhere in the body. */
export function hasAct(document: Document, act: Act, span?: Span): boolean {
  return findAct(document, act).some((hit) => span === undefined || overlaps(hit.span, span));
}
