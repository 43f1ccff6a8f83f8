import type { SourceText } from '../../containers/node.ts';
import type { Reading } from '../../containers/read.ts';
import type { Diagnostic, Directive } from '../../diagnostic.ts';
import type { Reply } from '../../reply.ts';
import type { Lines } from '../../text/lines.ts';
import { withFacts } from './facts.ts';
import type { FileSetting } from './lint-file.ts';
import { kindOf } from './lint-replies.ts';

/** What accepts findings of a file, and its replies as they are to be linted. */
export interface FoundSuppressions {
  readonly replies: readonly Reply[];
  readonly directives: readonly Directive[];
  /** What is wrong with the suppressions. */
  readonly mistakes: readonly Diagnostic[];
}

/** Finds what accepts findings of a file: what it says itself, and what the configuration says of it. */
export async function findSuppressions(
  file: SourceText,
  reading: Reading,
  lines: Lines,
  { config, facts }: Pick<FileSetting, 'config' | 'facts'>,
): Promise<FoundSuppressions> {
  const { policy, suppressions: entries } = config;
  const { collectSuppressions } = await import('../../suppressions/collect.ts');
  const { resolveSuppressions } = await import('../../suppressions/resolve.ts');
  const { acceptedThroughout } = await import('../../suppressions/throughout.ts');
  const { spanOf } = await import('../../suppressions/inner.ts');
  const { replies, written } = await collectSuppressions(file, reading);
  const linted = reading.replies.map((read) => {
    const reply = withFacts(read, facts, () => undefined);
    return { reply, settings: config.settingsFor(kindOf(reply)), span: spanOf(reply) };
  });
  const resolved = resolveSuppressions(written, {
    path: file.path,
    lines,
    replies: linted,
    rules: config.rulesFor(),
    policy,
    entries,
    isPartial: reading.isPartial === true,
  });
  const { directives, diagnostics: mistakes } = resolved;
  return {
    replies: replies.map((reply, index) => {
      const span = linted[index]?.span ?? [0, 0];
      const disabled = acceptedThroughout(span, directives, config.rulesFor().keys());
      return disabled.length > 0 ? { ...reply, disabled } : reply;
    }),
    directives,
    mistakes,
  };
}

/** A cheap look whether there can be anything to find. */
export const maySuppress = (text: string, { suppressions }: FileSetting['config']): boolean =>
  /replylint/i.test(text) ||
  suppressions.length > 0 ||
  (/^\uFEFF?---/.test(text) && /^["']?disable\b/m.test(text.slice(0, 20_000)));
