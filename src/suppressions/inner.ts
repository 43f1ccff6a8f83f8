import type { Reply } from '../reply.ts';
import { composeMaps, hull, MapBuilder } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { type Comment, findComments } from './comments.ts';
import { readComment } from './grammar.ts';
import { cutSpan, readDirectives } from './read-comments.ts';
import type { Mistake, Written } from './written.ts';

/** A reply without the comments in it that speak to replylint, and what they say. */
export interface Inner {
  readonly reply: Reply;
  readonly written: readonly Written[];
}

/** Reads the comments in the words of a reply; they hold for this reply alone, and are taken out before it is linted. */
export async function readInner(reply: Reply): Promise<Inner> {
  const { text, markup, map } = reply;
  if (!/replylint/i.test(text)) return { reply, written: [] };
  if (markup === 'plain') return { reply, written: plainMistakes(reply) };
  const comments = await findComments(text, markup, [0, text.length]);
  const place = (span: Span): Span => hull(map.toSource(span));
  const written = readDirectives({
    text,
    comments,
    units: [],
    place,
    cover: ([start, end]) => [
      place([start, start])[0],
      end < text.length ? place([end, end])[0] : endOf(reply),
    ],
    write(words, span) {
      const [edit, ...others] = map.encode(words, span) ?? [];
      return others.length > 0 ? undefined : edit;
    },
  });
  return { reply: written.length > 0 ? withoutComments(reply, comments) : reply, written };
}

/** The offset after all that a reply can be blamed for; what stands at its very end is in it. */
export const endOf = ({ text, map }: Reply): number => hull(map.toSource([0, text.length]))[1] + 1;

/** The place of a reply in its file. */
export const spanOf = (reply: Reply): Span => [
  hull(reply.map.toSource([0, reply.text.length]))[0],
  endOf(reply),
];

// A comment in the midst of a paragraph would cut it in two.
function withoutComments(reply: Reply, comments: readonly Comment[]): Reply {
  const { text, map } = reply;
  const builder = new MapBuilder(text);
  let copied = 0;
  for (const comment of comments) {
    if (!readComment(text.slice(...comment.words))) continue;
    const [start, end] = cutSpan(text, comment, comments);
    builder.copy(copied, Math.max(copied, start));
    copied = Math.max(copied, end);
  }
  const rest = builder.copy(copied, text.length).finish();
  return { ...reply, text: rest.text, map: composeMaps(map, rest.map) };
}

const IN_PLAIN = /<!--\s*replylint-(?:dis|en)[^\r\n]*?-->/g;

/** A plain text has no comments: what looks like one would be sent as it stands. */
function plainMistakes({ text, map }: Reply): readonly Written[] {
  return Array.from(text.matchAll(IN_PLAIN), (match): Written => {
    const span = hull(map.toSource([match.index, match.index + match[0].length]));
    const mistake: Mistake = {
      span,
      message:
        'A plain text has no comments: the customer would read this. Use front matter or the configuration.',
    };
    return { action: 'here', rules: [], covers: [0, 0], span, mistake };
  });
}
