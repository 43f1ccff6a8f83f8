import { declaredPlaceholders } from '../containers/declared.ts';
import { type Facts, personOf } from '../containers/facts.ts';
import { describe, flag, Misfit, oneOf, record, type Shape, text } from '../shape.ts';

/** What a configuration says of the replies it holds for. */
export interface ConfigFacts extends Facts {
  /** The helpdesk writes the signature under every reply. */
  readonly signatureAddedByHelpdesk?: boolean;
}

const locale: Shape<string> = {
  schema: { type: 'string', pattern: '^[eE][nN](-[A-Za-z0-9]{1,8})*$' },
  read(value, path) {
    if (typeof value === 'string' && /^en(-[a-z0-9]{1,8})*$/i.test(value)) return value;
    throw new Misfit(path, '"locale" must be a tag for English such as en, en-US or en-GB');
  },
};

const agent = record({ name: text }, { required: ['name'] });
const person: Shape<ReturnType<typeof personOf>> = {
  get schema() {
    return { anyOf: [{ type: 'string' }, agent.schema] };
  },
  read: (value, path) => personOf(typeof value === 'string' ? value : agent.read(value, path)),
};

/** The keys that say something of replies; `words`, which may name files, is read in `words.ts`. */
export const factKeys = {
  agent: describe('Who writes the replies.', person),
  brand: describe('The name of the brand that answers.', text),
  locale: describe('The English of the replies: it decides spelling and what is ordinary wording.', locale),
  channel: describe('Where the replies are sent.', oneOf('email', 'chat', 'social')),
  kind: describe('Replies to send once (draft), or saved to be sent often (macro).', oneOf('draft', 'macro')),
  dialect: describe('The helpdesk whose placeholders the replies have.', text),
  placeholders: describe(
    'Placeholders of your own: names, or names and what they stand for.',
    declaredPlaceholders,
  ),
  fillIns: describe(
    'Blanks to fill in by hand, such as [AMOUNT]: forbidden, allowed where declared, or allowed.',
    oneOf('forbid', 'declared', 'allow'),
  ),
  signatureAddedByHelpdesk: describe('Whether the helpdesk adds the signature.', flag),
} as const;

/** The facts among the keys of a configuration. */
export const factsOf = (part: Omit<ConfigFacts, 'words' | 'macros'>): ConfigFacts =>
  Object.fromEntries(Object.entries(part).filter(([key]) => Object.hasOwn(factKeys, key)));
