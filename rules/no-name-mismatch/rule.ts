import { signedNames } from '../../src/conversation/signed.ts';
import { editDistance } from '../../src/error.ts';
import type { Person } from '../../src/reply.ts';
import { flag, groups, number } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { nicknames } from './nicknames.ts';

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|mister|mistress|rev|father|herr|frau|mme|monsieur|madame|senor|senora|shri|smt)$/;
const JOINING =
  /^(?:and|or|und|y|et|e|the|family|team|all|both|there|everyone|von|van|de|der|den|del|la|le|da|dos|di|bin|al|el)$/;

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
    const { greeting, named } = document.anatomy;
    const found = greeting?.name ?? named;
    const { customer } = context;
    const expected = customer?.firstName ?? customer?.lastName;
    if (!found || !customer || expected === undefined || found.text.startsWith('@')) return;
    const greeted = namesIn(found.text);
    const known = new Set([
      ...namesIn([customer.firstName, customer.lastName, ...(customer.aliases ?? [])].join(' ')),
      ...(acceptSignedName ? signedNames(context).flatMap(namesIn) : []),
    ]);
    if (greeted.length === 0 || isOneOf(greeted, known, shortForms(customer, aliases))) return;
    const titled = TITLE.test(plain(found.text.split(/[\s.]+/)[0] ?? ''));
    const right = titled ? (customer.lastName ?? expected) : expected;
    const isSlip = greeted.some((name) => editDistance(name, plain(right)) <= maxTypoDistance);
    const hint = isSlip ? 'it looks like a slip of the pen' : 'check the name before you send';
    const span = titled
      ? ([found.span[1] - lastWord(found.text).length, found.span[1]] as const)
      : found.span;
    yield {
      span: found.span,
      message: `This greets “${found.text}”, and the customer is “${right}” – ${hint}.`,
      fixes: [{ span, text: right, safe: false }],
    };
  },
});

/** The names in some words, for comparing: lower case, without accents, titles and joining words. */
const namesIn = (words: string): string[] =>
  plain(words)
    .split(/[^\p{L}\p{N}'-]+/u)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .filter((word) => word !== '' && !TITLE.test(word) && !JOINING.test(word));

const plain = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase().trim();

const lastWord = (words: string): string => words.split(/\s+/).at(-1) ?? words;

function isOneOf(
  greeted: readonly string[],
  known: ReadonlySet<string>,
  short: ReadonlySet<string>,
): boolean {
  const whole = greeted.join('');
  return (
    greeted.some(
      (name) => name.length === 1 || known.has(name) || short.has(name) || isOtherScript(name, known),
    ) || [...known].join('').startsWith(whole)
  );
}

/** "Олег" and "Oleg" cannot be compared letter by letter. */
const isOtherScript = (name: string, known: ReadonlySet<string>): boolean =>
  [...known].every((one) => /\p{Script=Latin}/u.test(one) !== /\p{Script=Latin}/u.test(name));

/** What the customer may be called for short, and the long forms of a short name. */
function shortForms(
  { firstName = '', aliases = [] }: Person,
  more: Readonly<Record<string, readonly string[]>>,
): ReadonlySet<string> {
  const names = [firstName, ...aliases].flatMap(namesIn);
  const all = [
    ...Object.entries(nicknames),
    ...Object.entries(more).map(([long, short]) => [plain(long), short.map(plain)] as const),
  ];
  return new Set(
    all.flatMap(([long, short]) =>
      names.includes(long) ? short : short.some((one) => names.includes(one)) ? [long, ...short] : [],
    ),
  );
}
