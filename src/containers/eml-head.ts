import { UsageError } from '../error.ts';
import type { Span } from '../text/span.ts';
import type { SourceText } from './node.ts';

/** The head of a mail or of one of its parts. */
export interface Head {
  /** A field's value, unfolded, its encoded words still as they are; the first one of that name. */
  field(name: string): string | undefined;
  /** Where the body begins. */
  readonly end: number;
}

const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(?:\r?\n|$)/;

/** Reads the fields from `start` on, to the first empty line; `strict` makes it a UsageError when there is none. */
export function readHead({ path, text }: SourceText, [start, end]: Span, strict = false): Head {
  const fields = new Map<string, string>();
  let at = start;
  while (at < end) {
    const match = FIELD.exec(text.slice(at, Math.min(end, at + LONGEST)));
    if (!match) break;
    const [whole, name = '', value = ''] = match;
    if (!fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.replace(/\r?\n(?=[ \t])/g, '').trim());
    at += whole.length;
  }
  if (strict && fields.size === 0)
    throw new UsageError('This is no mail: it does not begin with lines such as "From: …".', {
      place: { path, source: text, offset: start },
    });
  const gap = /^[ \t]*\r?\n/.exec(text.slice(at, Math.min(end, at + 200)));
  return { field: (name) => fields.get(name.toLowerCase()), end: Math.min(end, at + (gap?.[0].length ?? 0)) };
}

/** A field longer than this is no field of a mail that people write. */
const LONGEST = 65_536;

/** A value such as `text/plain; charset="utf-8"`: what it is, and its parameters. */
export interface Described {
  readonly value: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const PARAMETER = /;\s*([\w-]+\*?(?:\d+\*?)?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;

/** Reads a value with parameters; names are in lower case. */
export function readDescribed(field: string | undefined, otherwise: string): Described {
  const value =
    /^[^;]*/
      .exec(field ?? '')?.[0]
      .trim()
      .toLowerCase() || otherwise;
  const parameters: Record<string, string> = {};
  for (const [, name = '', quoted, plain = ''] of (field ?? '').matchAll(PARAMETER))
    parameters[name.toLowerCase()] ??= quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
  return { value, parameters };
}
