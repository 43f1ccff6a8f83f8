import type { Span } from '../text/span.ts';

/** A comment of a file: as a whole, and the words in it. */
export interface Comment {
  readonly span: Span;
  readonly words: Span;
}

/** The ways to write a comment that files have. */
export type CommentStyle = 'yaml' | 'json' | 'html' | 'xml' | 'po' | 'markdown';

/** The comments in a span of a text, in order. */
export async function findComments(text: string, style: CommentStyle, span: Span): Promise<Comment[]> {
  const part = text.slice(...span);
  const found = style === 'yaml' ? await yamlComments(part) : matchComments(part, patterns[style]);
  return found.map(({ span: [start, end], words }) => ({
    span: [start + span[0], end + span[0]],
    words: [words[0] + span[0], words[1] + span[0]],
  }));
}

// What comes first in each must be stepped over whole: no comment stands in it.
const patterns: Readonly<Record<Exclude<CommentStyle, 'yaml'>, RegExp>> = {
  json: /"(?:[^"\\\r\n]|\\.)*"|\/\/(?<line>[^\r\n]*)|\/\*(?<words>[\s\S]*?)\*\//dg,
  html: /<!--(?<words>[\s\S]*?)-->/dg,
  xml: /<!\[CDATA\[[\s\S]*?\]\]>|<!--(?<words>[\s\S]*?)-->/dg,
  po: /^[ \t]*(?<line>#(?!~)[^\r\n]*)/dgm,
  // A code span ends with its paragraph, and before a line that opens with a comment.
  markdown:
    /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?<fence>`{3,}|~{3,})[^\r\n]*[\r\n](?:[\s\S]*?^[ \t>]*\k<fence>[`~]*[ \t]*$|[\s\S]*$(?![\s\S]))|(?<!`)(?<ticks>`+)(?!`)(?:(?!(?:\r\n|\n|\r)[ \t]*(?:[\r\n]|<!--))[\s\S])*?[^`]\k<ticks>(?!`)|<!--(?<words>[\s\S]*?)-->/dgm,
};

function matchComments(text: string, pattern: RegExp): Comment[] {
  const comments: Comment[] = [];
  for (const match of text.matchAll(pattern)) {
    const { line, words } = match.indices?.groups ?? {};
    const isPo = line && text[line[0]] === '#';
    if (isPo) comments.push({ span: line, words: [line[0] + 1, line[1]] });
    else if (line) comments.push({ span: [match.index, line[1]], words: line });
    else if (words) comments.push({ span: [match.index, match.index + match[0].length], words });
  }
  return comments;
}

/** A block scalar may hold lines that look like comments: only the lexer of YAML knows. */
async function yamlComments(text: string): Promise<Comment[]> {
  const { Lexer } = await import('yaml');
  const comments: Comment[] = [];
  let offset = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !inScalar)
      comments.push({ span: [offset, offset + token.length], words: [offset + 1, offset + token.length] });
    inScalar = token === SCALAR;
    if (!MARKS.has(token)) offset += token.length;
  }
  return comments;
}

/** What the lexer says besides the text: a scalar follows; a document begins; a flow is broken. */
const SCALAR = '\u001F';
const MARKS = new Set([SCALAR, '\u0002', '\u0018']);
