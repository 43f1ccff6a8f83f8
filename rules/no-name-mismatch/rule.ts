import { signedNames } from '../../src/conversation/signed.ts';
import { editDistance } from '../../src/error.ts';
import { flag, groups, number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { isTitled, namesIn, namesOf, plainName } from './names.ts';

export default defineRule({
  id: 'no-name-mismatch',
  summary: 'Greet the customer by their own name, spelt as they spell it.',
  why: 'A wrong name says that the message was meant for somebody else, and may even have gone to them.',
  category: 'names',
  advice: ['use-their-name', 'proofread'],
  severity: 'error',
  presets: { macros: 'off' },
  appliesTo: 'drafts',
  needs: ['customerName'],
  options: {
    aliases: groups({}, 'Further short forms of names: `{"Katarzyna": ["Kasia"]}`'),
    acceptSignedName: flag(true, 'Accept the name the customer signs with'),
    maxTypoDistance: number(2, 'How many letters apart two names may be to look like a slip', { max: 5 }),
  },
  *check(document, { aliases, acceptSignedName, maxTypoDistance }) {
    const { context } = document.reply;
    const { customer } = context;
    const found = document.anatomy.greeting?.name ?? document.anatomy.named;
    if (!customer || !found || found.text.startsWith('@')) return;
    const titled = isTitled(found.text);
    const right = titled ? customer.lastName : (customer.firstName ?? customer.lastName);
    const greeted = namesIn(found.text);
    if (right === undefined || greeted.length === 0) return;
    const known = new Set([
      ...namesOf(customer, aliases),
      ...(acceptSignedName ? signedNames(context).flatMap(namesIn) : []),
    ]);
    if (isOneOf(greeted, known)) return;
    const isSlip = greeted.some((name) => editDistance(name, plainName(right)) <= maxTypoDistance);
    const hint = isSlip ? 'it looks like a slip of the pen' : 'check the name before you send';
    const start = titled ? found.span[1] - (found.text.split(/\s+/).at(-1)?.length ?? 0) : found.span[0];
    yield {
      span: found.span,
      message: `This greets “${found.text}”, and the customer is “${right}” – ${hint}.`,
      fixes: [{ span: [start, found.span[1]], text: right, safe: false }],
    };
  },
});

function isOneOf(greeted: readonly string[], known: ReadonlySet<string>): boolean {
  if ([...known].join('').startsWith(greeted.join(''))) return true;
  return greeted.some((name) => name.length === 1 || known.has(name) || isOtherScript(name, known));
}

/** "Олег" and "Oleg" cannot be compared letter by letter. */
const isOtherScript = (name: string, known: ReadonlySet<string>): boolean =>
  [...known].every((one) => /\p{Script=Latin}/u.test(one) !== /\p{Script=Latin}/u.test(name));
