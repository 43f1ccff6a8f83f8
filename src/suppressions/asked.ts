import type { Edit } from '../text/map.ts';

/** A rule to accept where a finding starts in a file, and why. */
export interface Asked {
  readonly rule: string;
  readonly at: number;
  readonly reason: string;
}

/** A rule and a reason as comments, cells and lists have them. */
export const listItem = ({ rule, reason }: Omit<Asked, 'at'>): string =>
  reason === '' ? rule : `${rule} -- ${reason}`;

/** How the lines of a text end. */
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/** A text after an edit. */
export const withEdit = (text: string, { span, text: words }: Edit): string =>
  text.slice(0, span[0]) + words + text.slice(span[1]);
