import type { Context } from '../reply.ts';

const NAME = "(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2})";
const LAST_LINE = new RegExp(
  `(?:^[-–—~*\\s]*|(?:thanks|thank you|regards|cheers|best|wishes|love|yours|sincerely|faithfully)[,.!]?[ \\n]+[-–—]? ?)${NAME}[.!]?$`,
  'iu',
);
const CAPITALISED = new RegExp(`^${NAME}$`, 'u');
const SAID = new RegExp(`\\b(?:[Mm]y name(?:['’]s| is)|[Tt]his is|I['’]m|I am|[Cc]all me) ${NAME}`, 'gu');

/** The names customers give themselves in a conversation: at the end of a message, or "my name is Jo". */
export function signedNames({ thread = [] }: Context): readonly string[] {
  return thread
    .filter(({ from }) => from === 'customer')
    .flatMap(({ text }) => {
      const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
      const signed = LAST_LINE.exec(last)?.[1];
      const said = Array.from(text.matchAll(SAID), (match) => match[1] ?? '');
      return signed !== undefined && CAPITALISED.test(signed) ? [signed, ...said] : said;
    });
}
