import { holdsAny } from '../text/holds-any.ts';
import { once } from '../text/once.ts';
import type { Block } from './document.ts';
import { trim } from './page.ts';

const historyIntro = once(
  () =>
    new RegExp(
      [
        String.raw`^On [^\n]{5,140}(?:\n[^\n]{0,80})?\bwrote:[ \t]*$`,
        String.raw`^(?:Am|Le|El|Il|Op) [^\n]{5,140}\b(?:schrieb|a écrit|escribió|ha scritto|schreef)[^\n]{0,60}:[ \t]*$`,
        String.raw`^[ \t]*-{2,}[ \t]*(?:Original Message|Forwarded message|Original-Nachricht)[ \t]*-{2,}`,
        String.raw`^From: [^\n]+\n(?:(?:Sent|To|Date|Cc|Subject): [^\n]*(?:\n|$)){1,5}`,
        '^Begin forwarded message:',
        String.raw`^_{20,}[ \t]*\nFrom:`,
      ].join('|'),
      'mu',
    ),
);
// What they hold.
const MAYBE_INTRO =
  'wrote:,-Original,- Original,-Forwarded,- Forwarded,From: ,Begin forwarded,schrieb,écrit,escribió,scritto,schreef'.split(
    ',',
  );

/** Marks the mail history below a reply ("On 3 May, Sam wrote:") as quoted, whatever stands below it. */
export function markHistory(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!holdsAny(text, MAYBE_INTRO)) return blocks;
  const marked: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const intro = block.kind === 'paragraph' ? historyIntro().exec(text.slice(...block.span)) : null;
    if (!intro) {
      marked.push(block);
      continue;
    }
    const at = block.span[0] + intro.index;
    const before = trim(text, [block.span[0], at]);
    if (before[1] > before[0]) marked.push({ ...block, span: before });
    marked.push({ kind: 'quoted', span: [at, block.span[1]] });
    const rest = blocks.slice(index + 1);
    const endsHere = at + intro[0].length >= block.span[1] && rest[0]?.kind === 'quoted';
    if (endsHere) marked.push(...markHistory(text, rest));
    else marked.push(...rest.map((later): Block => ({ kind: 'quoted', span: later.span })));
    return marked;
  }
  return marked;
}
