import type { Reply } from '../reply.ts';
import { linesOf } from '../text/lines.ts';
import { hull } from '../text/map.ts';

/** What was found in one file. */
export interface Extracted {
  readonly path: string;
  /** The file's text as it was decoded. */
  readonly source: string;
  readonly replies: readonly Reply[];
  readonly notices: readonly string[];
}

/**
 * Every reply with its place, for a person who wants to trust a mapping. `makeSafe` takes out of a text what could steer a terminal.
 */
export function formatExtract(files: readonly Extracted[], makeSafe: (text: string) => string): string {
  const blocks = files.flatMap((file) => describeFile(file, makeSafe));
  const count = files.reduce((sum, { replies }) => sum + replies.length, 0);
  return `${[...blocks, count === 1 ? '1 reply' : `${count} replies`].join('\n\n')}\n`;
}

function describeFile({ path, source, replies, notices }: Extracted, makeSafe: (text: string) => string) {
  const lines = linesOf(source);
  const blocks = replies.map((reply) => {
    const { line, column } = lines.place(startOf(reply));
    const { id, pointer, markup, dialect, audience, part, twinOf, context } = reply;
    const facts = [
      id === undefined ? undefined : `id ${id}`,
      pointer,
      part,
      markup,
      dialect ?? 'any dialect',
      audience,
      context.locale,
      twinOf === undefined ? undefined : `same words as ${twinOf}`,
    ];
    return [
      makeSafe(`${path}:${line}:${column}${reply.title === undefined ? '' : `  ${reply.title}`}`),
      makeSafe(`  ${facts.filter((fact) => fact !== undefined).join(' · ')}`),
      ...reply.text.split(/\r\n|\n|\r/).map((row) => `  | ${makeSafe(row)}`.trimEnd()),
    ].join('\n');
  });
  return [...blocks, ...notices.map((notice) => makeSafe(`${path}: ${notice}`))];
}

const startOf = ({ text, map }: Reply): number => map.toSource([0, text.length])[0]?.[0] ?? 0;

/** The same as data: an array of files, each with its replies. Offsets are half-open, in UTF-16 code units of the file. */
export function formatExtractJson(files: readonly Extracted[]): string {
  const data = files.map(({ path, source, replies, notices }) => {
    const lines = linesOf(source);
    return { path, replies: replies.map((reply) => dataOf(reply, lines)), notices };
  });
  const json = JSON.stringify(data, undefined, 2);
  return `${json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (found) => (found === '\n' ? found : escapeUnits(found)))}\n`;
}

function dataOf({ path: _path, map, context, ...reply }: Reply, lines: ReturnType<typeof linesOf>) {
  const range = hull(map.toSource([0, reply.text.length]));
  const { locale, channel } = context;
  return {
    ...lines.stretch(range),
    range,
    ...reply,
    ...(locale !== undefined && { locale }),
    ...(channel && { channel }),
  };
}

const escapeUnits = (text: string): string =>
  text.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
