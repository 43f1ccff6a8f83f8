import type { Diagnostic } from '../diagnostic.ts';
import type { Reply } from '../reply.ts';
import { groupBy } from './group.ts';
import type { ReplyResult } from './lint.ts';

/** A reply and what was found in it. */
export interface LintedReply extends ReplyResult {
  readonly reply: { readonly [K in 'id' | 'pointer' | 'twinOf']?: Reply[K] | undefined };
}

/** The diagnostics of a file's replies; what a twin says again in another markup is reported once, in the first of them. */
export function dropTwinFindings(linted: readonly LintedReply[]): Diagnostic[] {
  const originals = groupBy(
    linted.filter(({ reply }) => reply.twinOf === undefined),
    ({ reply }) => reply.id ?? reply.pointer,
  );
  return linted.flatMap(({ reply, diagnostics }) => {
    if (reply.twinOf === undefined) return diagnostics;
    const twins = originals.get(reply.twinOf) ?? [];
    const said = new Set(twins.flatMap((twin) => twin.diagnostics.map(saying)));
    return diagnostics.filter((diagnostic) => !said.has(saying(diagnostic)));
  });
}

const saying = ({ rule, message }: Diagnostic): string =>
  `${rule} ${message.replace(/[’‘]/g, "'").replace(/\s+/g, ' ')}`;
