import type { Document } from '../../src/document/document.ts';
import { flag } from '../../src/rule/options.ts';
import { lastLine } from '../../src/rule/place.ts';
import { defineRule, type Fix } from '../../src/rule/rule.ts';

const introducesThemselves = (text: string): boolean =>
  /[Mm]y name|[Tt]his is|I['’]m|I am|[Ii]t['’]s| here\b/.test(text) &&
  /\b(?:[Mm]y name(?:[’']s| is)|[Tt]his is(?= \p{Lu}\p{L}+ (?:here|from|at|with|in)\b)|I(?:[’']m| am)(?= \p{Lu}\p{L}+ (?:from|with)\b)|[Ii]t[’']s(?= \p{Lu}\p{L}+ (?:here|from|at|with)\b)|(?:^|[,.!–—-])(?= \p{Lu}\p{L}+ here(?:[,.!]| (?:from|at|with)\b))) \p{Lu}\p{L}+/u.test(
    text,
  );

export default defineRule({
  id: 'sign-with-your-name',
  summary: "End with your own name, not only the team's.",
  why: 'A name at the end tells customers who helped them, and whom to ask for next time.',
  category: 'names',
  advice: ['use-your-name'],
  severity: 'warn',
  presets: { strict: 'error', chat: 'off', email: 'error' },
  appliesTo: 'both',
  options: {
    signatureAddedByHelpdesk: flag(false, 'Your helpdesk adds the signature when it sends'),
    acceptInitials: flag(true, 'Let initials pass: “^AB”, “-RR”'),
  },
  *check(document, { signatureAddedByHelpdesk, acceptInitials }) {
    const { context } = document.reply;
    if (signatureAddedByHelpdesk || context.fragment || context.channel === 'chat') return;
    const { signature } = document.anatomy;
    if (signature?.kind === 'person' || signature?.kind === 'placeholder') return;
    if (signature?.kind === 'initials' && acceptInitials) return;
    if (document.text.trim() === '' || namesAgent(document)) return;
    const name = context.agent?.firstName ?? '<your name>';
    const span = lastLine(document);
    const message =
      signature?.kind === 'team'
        ? `“${document.text.slice(...span)}” is nobody in particular – add your own name above it: “${name}”.`
        : `Sign off with your own name, so they know who helped: “Best, ${name}”.`;
    const fix = signature?.kind === 'initials' ? undefined : signOff(document);
    const found = {
      span,
      about: 'name',
      message,
      ...(context.channel === 'social' && { atMost: 'info' as const }),
    };
    yield fix ? { ...found, fixes: [fix] } : found;
  },
});

/** The agent is named in the last lines, in a placeholder, or says who they are. */
function namesAgent(document: Document): boolean {
  const { text, placeholders, reply } = document;
  if (placeholders.some(({ role, span }) => span && /^agent\.(?!email)/.test(role))) return true;
  const name = reply.context.agent?.firstName;
  const end = lastLine(document);
  const tail = text.slice(text.lastIndexOf('\n', end[0] - 2) + 1, end[1]);
  if (name !== undefined && tail.split(/[^\p{L}\p{M}'’-]+/u).includes(name)) return true;
  return introducesThemselves(text);
}

function signOff(document: Document): Fix | undefined {
  const { anatomy, reply } = document;
  const name = reply.context.agent?.firstName;
  if (name === undefined || reply.markup === 'html') return undefined;
  const message = `Sign with “${name}”.`;
  if (anatomy.signature) {
    const [start] = anatomy.signature.span;
    return { span: [start, start], text: `${name}\n`, safe: false, message };
  }
  const [, end] = lastLine(document);
  return {
    span: [end, end],
    text: anatomy.closing ? `\n${name}` : `\n\nBest,\n${name}`,
    safe: false,
    message,
  };
}
