import type { Diagnostic, Severity, Suggestion } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Reply } from '../reply.ts';
import type { Finding, Fix, Setting } from '../rule/rule.ts';
import type { Lines } from '../text/lines.ts';
import { composeMaps, hull, type OffsetMap, shifted } from '../text/map.ts';
import { documentationUrl } from './url.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2 };

/** A finding at its exact place in the file. */
export function locate(
  finding: Finding,
  { rule, severity }: Setting,
  document: Document,
  lines: Lines,
): Diagnostic {
  const { reply } = document;
  const map = finding.in === 'reply' ? composeMaps(reply.map, shifted()) : document.map;
  const range = hull(map.toSource(finding.span));
  const [start, end] = [lines.place(range[0]), lines.place(range[1])];
  const named = nameOf(reply);
  return {
    rule: rule.id,
    severity: finding.atMost && WEIGHT[finding.atMost] < WEIGHT[severity] ? finding.atMost : severity,
    message: finding.message,
    path: reply.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    range,
    suggestions: (finding.fixes ?? []).flatMap((fix) => suggest(fix, map)),
    ...(named && { reply: named }),
    why: rule.why,
    url: documentationUrl(rule.id),
  };
}

/** What a reply goes by, where its file holds several. */
export function nameOf({ id, title, pointer }: Reply): Diagnostic['reply'] {
  if ((id ?? title ?? pointer) === undefined) return undefined;
  return {
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(pointer !== undefined && { pointer }),
  };
}

/** A fix as an edit of the file; none where a layer cannot write it, or the words are cut apart by markup. */
function suggest(fix: Fix, map: OffsetMap): Suggestion[] {
  const [edit, ...others] = map.encode(fix.text, fix.span) ?? [];
  if (edit === undefined || others.length > 0) return [];
  const message = fix.message ?? (fix.text === '' ? 'Cut it.' : `Write “${fix.text.trim()}”.`);
  return [{ message, range: edit.span, text: edit.text, safe: fix.safe }];
}
