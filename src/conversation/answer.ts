import type { Document } from '../document/document.ts';

/** What the agent says in the body of a reply, in one text: no greeting, signature, quotes or code. */
export const answerOf = ({ anatomy, text }: Document): string =>
  anatomy.body.map(({ span }) => text.slice(...span)).join('\n');
