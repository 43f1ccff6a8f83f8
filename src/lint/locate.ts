import type { Diagnostic, Identity, Severity, Suggestion } from '../diagnostic.ts';
import type { Document, Sentence } from '../document/document.ts';
import type { Reply } from '../reply.ts';
import type { Finding, Fix, Setting } from '../rule/rule.ts';
import { digestOf } from '../text/digest.ts';
import type { Lines } from '../text/lines.ts';
import { composeMaps, hull, type OffsetMap, shifted } from '../text/map.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { guardFix } from './guard.ts';
import { documentationUrl } from './url.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };

/** A finding at its exact place in the file. */
export function locate(finding: Finding, setting: Setting, document: Document, lines: Lines): Diagnostic {
  const { atMost, message, fixes = [] } = finding;
  const map = mapFor(finding, document);
  const diagnostic = diagnose(message, placeIn(finding, document, lines), setting);
  const lighter = atMost && WEIGHT[atMost] < WEIGHT[setting.severity];
  return {
    ...diagnostic,
    identity: identify(finding, document),
    ...(lighter && { severity: atMost }),
    ...(fixes.length > 0 && {
      suggestions: fixes.flatMap((fix) => suggest(guardFix(fix, finding, document), map, lines)),
    }),
  };
}

/** What a finding is about, and what stands around it. */
function identify({ about, span, in: place }: Finding, document: Document): Identity {
  const { reply, text, normal } = document;
  if (about !== undefined) return { about, context: digestOfAll(document, normal) };
  if (place === 'reply') return { about: reply.text.slice(...span), context: digestOfAll(reply, reply.text) };
  return { about: text.slice(...span), context: digestAround(document, span) };
}

/** The digest of the sentences that a span meets, from the first to the last; of the span itself where it meets none. */
function digestAround({ sentences, normal }: Document, span: Span): string {
  const first = firstEndingAfter(sentences, span[0]);
  let last = first;
  while ((sentences[last]?.span[0] ?? Infinity) < span[1]) last++;
  const met = sentences.slice(first, last);
  const [sentence] = met;
  if (!sentence) return digestOf(normal.slice(...span));
  if (met.length === 1) return digestOfAll(sentence, normal.slice(...sentence.span));
  return digestOf(normal.slice(...hull(met.map((one) => one.span))));
}

const digests = new WeakMap<Document | Reply | Sentence, string>();

/** The digest of the text of something, made once for all findings in it. */
function digestOfAll(of: Document | Reply | Sentence, text: string): string {
  const digest = digests.get(of) ?? digestOf(text);
  digests.set(of, digest);
  return digest;
}

/** A place in a file, and the reply that it is in. Plain data. */
export type FilePlace = Pick<
  Diagnostic,
  'path' | 'line' | 'column' | 'endLine' | 'endColumn' | 'range' | 'reply'
>;

/** Where a finding or a note stands in its file. */
export function placeIn(found: Pick<Finding, 'span' | 'in'>, document: Document, lines: Lines): FilePlace {
  const range = hull(mapFor(found, document).toSource(found.span));
  const { path } = document.reply;
  const reply = nameOf(document.reply);
  return { path, ...lines.stretch(range), range, ...(reply && { reply }) };
}

/** What a rule says of a place. */
export function diagnose(
  message: string,
  { path, line, column, endLine, endColumn, range, reply }: FilePlace,
  { rule, severity }: Pick<Setting, 'rule' | 'severity'>,
): Diagnostic {
  return {
    rule: rule.id,
    severity,
    message,
    path,
    line,
    column,
    endLine,
    endColumn,
    range,
    suggestions: [],
    ...(reply && { reply }),
    why: rule.why,
    url: rule.category === 'house' ? '' : documentationUrl(rule.id),
  };
}

const mapFor = (found: Pick<Finding, 'in'>, { reply, map }: Document): OffsetMap =>
  found.in === 'reply' ? composeMaps(reply.map, shifted()) : map;

/** What a reply goes by, where its file holds several. */
export function nameOf({ id, title, pointer }: Reply): Diagnostic['reply'] {
  if ((id ?? title ?? pointer) === undefined) return undefined;
  // Assigned one by one, all of them share a hidden class; spread together, each has its own, ten times its size.
  const name: { id?: string; title?: string; pointer?: string } = {};
  if (id !== undefined) name.id = id;
  if (title !== undefined) name.title = title;
  if (pointer !== undefined) name.pointer = pointer;
  return name;
}

/** A fix as an edit of the file; none where a layer cannot write it, or the words are cut apart by markup. */
function suggest(fix: Fix | undefined, map: OffsetMap, { ending }: Lines): Suggestion[] {
  const [edit, ...others] = (fix && map.encode(fix.text, fix.span)) ?? [];
  if (!fix || !edit || others.length > 0) return [];
  const message = fix.message ?? (fix.text === '' ? 'Cut it.' : `Write “${fix.text.trim()}”.`);
  const text = edit.text.replace(/\r?\n/g, ending);
  return [{ message, range: edit.span, text, safe: fix.safe }];
}
