import { isFollowUp } from '../../src/conversation/turns.ts';
import type { Greeting } from '../../src/document/anatomy.ts';
import type { Document } from '../../src/document/document.ts';
import { choice, flag } from '../../src/rule/options.ts';
import { firstLine } from '../../src/rule/place.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';

// Words no one is called by: wrong even where the name is unknown.
const COLD =
  /\b(?:account ?holder|client|customer|guest|madam|member|passenger|sirs?|subscriber|user|whom)\b/i;

export default defineRule({
  id: 'greet-customer-by-name',
  summary: "Open with the customer's name.",
  why: 'A name says that a person wrote to a person; “Dear customer” says that anyone would have got this.',
  category: 'names',
  advice: ['use-their-name'],
  severity: 'warn',
  presets: { strict: 'error', email: 'error' },
  appliesTo: 'both',
  options: {
    require: choice(['name', 'any'], 'name', 'Whether a greeting without a name will do'),
    allowGenericWhenNameUnknown: flag(
      true,
      'Let “Hi there” pass where `customerNameUnknown` says that nobody knows the name',
    ),
    chatFirstTurnOnly: flag(true, 'In chat and social, ask for it in the first reply only'),
  },
  *check(document, { require, allowGenericWhenNameUnknown, chatFirstTurnOnly }) {
    const { context } = document.reply;
    const { greeting, named } = document.anatomy;
    if (context.fragment || named || document.text.trim() === '') return;
    const isTalk = context.channel === 'chat' || context.channel === 'social';
    if (isTalk && chatFirstTurnOnly && isFollowUp(context)) return;
    if (greeting && speaksByName(greeting)) return;
    const words = greeting ? document.text.slice(...greeting.span) : '';
    const isWarm = greeting !== undefined && greeting.kind !== 'blank' && !COLD.test(words);
    if (isWarm && require === 'any') return;
    if (isWarm && allowGenericWhenNameUnknown && context.customerNameUnknown) return;
    const found = finding(document, greeting, words);
    yield context.channel === 'social' ? { ...found, atMost: 'info' } : found;
  },
});

const speaksByName = ({ kind }: Greeting): boolean => kind === 'name' || kind === 'placeholder';

function finding(document: Document, greeting: Greeting | undefined, words: string): Finding {
  const { kind, context } = document.reply;
  const name = context.customer?.firstName ?? context.customer?.lastName;
  const unnamed = kind === 'macro' ? '<first name placeholder>' : '<first name>';
  const open = `Hi ${name ?? (context.customerNameUnknown ? 'there' : unnamed)}`;
  const said = greeting ? `“${words}” could go to anyone – start` : 'Start';
  const span = greeting?.span ?? firstLine(document);
  const message = context.customerNameUnknown
    ? `${said} with a warm greeting: “${open},”.`
    : `${said} with the customer's name: “${open},”.`;
  const about = greeting ? {} : { about: 'greeting' };
  if (name === undefined) return { span, message, ...about };
  if (greeting) return { span, message, fixes: [{ span, text: open, safe: false }] };
  return {
    span,
    message,
    ...about,
    fixes: [
      { span: [span[0], span[0]], text: `${open},\n\n`, safe: false, message: `Start with “${open},”.` },
    ],
  };
}
