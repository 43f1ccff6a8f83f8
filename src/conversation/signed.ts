import type { Context } from '../reply.ts';

const NAME = "(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2})";
// Made when there is a conversation to look at: letters of all scripts, in either case, take long to gather.
const makePatterns = () => ({
  lastLine: new RegExp(
    `(?:^[-–—~*\\s]*|(?:thanks|thank you|regards|cheers|best|wishes|love|yours|sincerely|faithfully)[,.!]?[ \\n]+[-–—]? ?)${NAME}[.!]?$`,
    'iu',
  ),
  capitalised: new RegExp(`^${NAME}$`, 'u'),
  said: new RegExp(`\\b(?:[Mm]y name(?:['’]s| is)|[Tt]his is|I['’]m|I am|[Cc]all me) ${NAME}`, 'gu'),
});
let patterns: ReturnType<typeof makePatterns> | undefined;

/** The names customers give themselves in a conversation: at the end of a message, or "my name is Jo". */
export function signedNames({ thread = [] }: Context): readonly string[] {
  const own = thread.filter(({ from }) => from === 'customer');
  if (own.length === 0) return [];
  patterns ??= makePatterns();
  const { lastLine, capitalised, said: saying } = patterns;
  return own.flatMap(({ text }) => {
    const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
    const signed = lastLine.exec(last)?.[1];
    const said = Array.from(text.matchAll(saying), (match) => match[1] ?? '');
    return signed !== undefined && capitalised.test(signed) ? [signed, ...said] : said;
  });
}
