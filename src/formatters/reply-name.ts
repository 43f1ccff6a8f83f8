import type { Diagnostic } from '../diagnostic.ts';

/** What the reply of a finding goes by, where its file holds several; else nothing. */
export const replyName = ({ reply }: Pick<Diagnostic, 'reply'>): string =>
  reply?.title || reply?.id || reply?.pointer || '';

/** The message, and the reply where the file holds several: the place alone says little of a line with a hundred replies. */
export function messageInReply(diagnostic: Diagnostic): string {
  const name = replyName(diagnostic);
  return name === '' ? diagnostic.message : `${diagnostic.message} (in “${name}”)`;
}
