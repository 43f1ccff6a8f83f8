import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Location, Region, Result } from 'sarif';
import type { Diagnostic, FileResult, Severity, Suppression } from '../diagnostic.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import { overlaps, type Span } from '../text/span.ts';
import { replyName } from './reply-name.ts';
import { withFingerprints } from './with-fingerprints.ts';

/** What relative paths count from. */
export const BASE = 'SRCROOT';

/** Severities as SARIF names them. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
};

/** A file as its findings are placed in it. */
interface Page {
  readonly result: FileResult;
  readonly lines: Lines;
  readonly artifact: ArtifactLocation;
}

/** The findings of a file, and those that were accepted. */
export function sarifResultsOf(
  result: FileResult,
  ruleIndexes: ReadonlyMap<string, number>,
  cwd: string,
): Result[] {
  const { path, source, diagnostics, suppressed } = result;
  if (diagnostics.length + suppressed.length === 0) return [];
  const page: Page = { result, lines: linesOf(source), artifact: artifactOf(path, cwd) };
  const accepted = new Map<Diagnostic, Suppression>(suppressed.map((one) => [one, one.suppression]));
  return withFingerprints([...diagnostics, ...suppressed], result).map(({ diagnostic, fingerprint }) => {
    const { rule, severity, message, suggestions } = diagnostic;
    const suppression = accepted.get(diagnostic);
    return {
      ruleId: rule,
      ruleIndex: ruleIndexes.get(rule) ?? -1,
      level: sarifLevels[severity],
      message: { text: sarifText(message) },
      locations: [locationOf(diagnostic, page)],
      // The name that GitHub knows; it would hash the line, which can hold a whole library.
      partialFingerprints: { primaryLocationLineHash: fingerprint },
      ...(suggestions.length > 0 && { fixes: fixesOf(diagnostic, page) }),
      ...(suppression && { suppressions: [suppressionOf(suppression)] }),
    };
  });
}

/** Where a file is: from the working directory; outside of it, from the root. */
export function artifactOf(path: string, cwd: string): ArtifactLocation {
  const inside = relative(cwd, resolve(cwd, path)).replaceAll('\\', '/');
  if (/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(inside)) return { uri: pathToFileURL(resolve(cwd, path)).href };
  return { uri: inside.split('/').map(encodeSegment).join('/'), uriBaseId: BASE };
}

/** Foreign text that a reader does not take for a link: `[…](…)` is one in messages too. */
export const sarifText = (text: string): string => text.replaceAll('](', '] (');

const encodeSegment = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'));

function locationOf(diagnostic: Diagnostic, page: Page): Location {
  const { source, private: spans = [] } = page.result;
  const { range, reply } = diagnostic;
  const hidden = spans.some((span) => overlaps(span, range));
  const snippet = hidden ? {} : { snippet: { text: source.slice(...range) } };
  const name = replyName(diagnostic);
  return {
    physicalLocation: {
      artifactLocation: page.artifact,
      region: { ...regionOf(range, page), ...snippet },
    },
    ...(name !== '' && {
      logicalLocations: [{ name, fullyQualifiedName: reply?.pointer || reply?.id || name }],
    }),
  };
}

/** The byte-order mark is no character of the text. */
function regionOf([from, to]: Span, { result, lines }: Page): Region {
  const mark = result.source.startsWith('\uFEFF') ? 1 : 0;
  const { line: startLine, column: startColumn, endLine, endColumn } = lines.stretch([from, to]);
  return {
    startLine,
    startColumn,
    endLine,
    endColumn,
    charOffset: Math.max(0, from - mark),
    charLength: Math.max(0, to - Math.max(mark, from)),
  };
}

const fixesOf = ({ suggestions }: Diagnostic, page: Page): Fix[] =>
  suggestions.map(({ message, range, text }) => ({
    description: { text: sarifText(message) },
    artifactChanges: [
      {
        artifactLocation: page.artifact,
        replacements: [{ deletedRegion: regionOf(range, page), insertedContent: { text } }],
      },
    ],
  }));

const suppressionOf = ({ kind, reason }: Suppression) => ({
  kind: kind === 'directive' ? ('inSource' as const) : ('external' as const),
  ...(reason !== undefined && { justification: reason }),
});
