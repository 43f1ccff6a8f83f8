import type { ConfigPlace, Level } from '../diagnostic.ts';
import type { Span } from '../text/span.ts';

/** How suppressions are dealt with; everything may be left out. */
export interface SuppressionPolicy {
  /** Whether comments, front matter and cells may switch rules off; `skip` = they are not even looked for. */
  readonly inline?: boolean | 'skip';
  /** How a suppression that accepts nothing is reported; absent = `warn`. */
  readonly unused?: Level;
  /** Every suppression must say why. */
  readonly requireReasons?: boolean;
}

/** An entry of `suppressions` that holds for a file. Spans count in the configuration. */
export interface ConfigSuppression {
  /** Ids, titles or places of replies; absent = all of the file's. */
  readonly replies?: readonly string[];
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason?: string;
  readonly span: Span;
  readonly file: ConfigPlace;
  /** It names its files or replies outright, so that a run that has them can tell whether it is needed. */
  readonly isExact: boolean;
}
