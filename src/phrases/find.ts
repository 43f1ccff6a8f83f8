import type { Document } from '../document/document.ts';
import type { Finding, Fix } from '../rule/rule.ts';
import { overlaps, type Span } from '../text/span.ts';
import { commonGuards, type Guard } from './guards.ts';
import type { PhraseHit, PhraseTable } from './table.ts';

/** How a rule reads its phrase table. */
export interface PhraseSearch {
  /** Report mild phrases too. */
  readonly mild?: boolean;
  /** Only phrases of these categories; absent = all. */
  readonly categories?: readonly string[];
  /** Wordings that are right here: a match inside one is no match. Case does not matter. */
  readonly allow?: readonly string[];
  /** The guards that phrases name in `unless`, besides the common ones. */
  readonly guards?: Readonly<Record<string, Guard>>;
  /** Look in greeting, closing and signature, too. */
  readonly frame?: boolean;
  /** Guards for every match of the table. */
  readonly unless?: readonly Guard[];
}

/** The matches of a table that count: guarded, allowed ones left out, free of overlaps, in order. */
export function findPhrases(document: Document, table: PhraseTable, search: PhraseSearch = {}): PhraseHit[] {
  const hits = search.frame ? [...document.hits(table), ...document.frameHits(table)] : document.hits(table);
  if (hits.length === 0) return [];
  const allowed = allowedSpans(document, search.allow ?? []);
  const counts = (hit: PhraseHit): boolean => {
    const { phrase, span } = hit;
    if (phrase.mild && !search.mild) return false;
    if (search.categories && phrase.category !== undefined && !search.categories.includes(phrase.category))
      return false;
    if (phrase.ordinaryIn?.includes(document.reply.context.locale ?? '')) return false;
    if (allowed.some((inside) => overlaps(inside, span))) return false;
    if (search.unless?.some((guard) => guard(hit, document))) return false;
    return !phrase.unless?.some((name) => guardNamed(name, search)(hit, document));
  };
  return withoutOverlaps(hits.filter(counts));
}

/** The finding of a match; the message is the rule's. A phrase that says whether its wording is safe brings it as a fix. */
export function phraseFinding(document: Document, hit: PhraseHit, message: string): Finding {
  const fix = phraseFix(document, hit);
  return fix ? { span: hit.span, message, fixes: [fix] } : { span: hit.span, message };
}

/** The words of a match, as they stand in the reply, on one line. */
export const quoteHit = (document: Document, span: Span): string =>
  document.text.slice(...span).replace(/\s+/g, ' ');

function phraseFix(document: Document, { phrase, span, sentence }: PhraseHit): Fix | undefined {
  const { use, safe } = phrase;
  if (safe === undefined || use === undefined) return undefined;
  const opensSentence = document.text.slice(sentence.span[0], span[0]).trim() === '';
  if (use !== '') return { span, text: likeCase(document.text.slice(...span), use), safe };
  const space = /^,? +/.exec(document.text.slice(span[1], sentence.span[1]))?.[0].length ?? 0;
  const message = `Leave out “${quoteHit(document, span)}”.`;
  if (!opensSentence) return { span: [span[0], span[1] + space], text: '', safe, message };
  const next = /^\p{Ll}(?![\p{Ll}\p{M}]*\p{Lu})/u.exec(document.text.slice(span[1] + space))?.[0] ?? '';
  return { span: [span[0], span[1] + space + next.length], text: next.toUpperCase(), safe, message };
}

/** The wording with the case of what it replaces. */
export function likeCase(original: string, wording: string): string {
  if (original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase())
    return wording.toUpperCase();
  const first = original[0] ?? '';
  return first !== first.toLowerCase() ? wording.slice(0, 1).toUpperCase() + wording.slice(1) : wording;
}

function guardNamed(name: string, { guards }: PhraseSearch): Guard {
  const guard = guards?.[name] ?? commonGuards[name];
  if (!guard) throw new Error(`No guard is called "${name}".`);
  return guard;
}

function allowedSpans(document: Document, allow: readonly string[]): Span[] {
  return allow.flatMap((wording) => {
    const spans: Span[] = [];
    const wanted = wording.toLowerCase().replace(/[’‘]/g, "'");
    for (
      let at = wanted === '' ? -1 : document.normal.indexOf(wanted);
      at >= 0;
      at = document.normal.indexOf(wanted, at + 1)
    )
      spans.push([at, at + wanted.length]);
    return spans;
  });
}

function withoutOverlaps(hits: PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = [];
  for (const hit of hits.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]))
    if (hit.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(hit);
  return kept;
}
