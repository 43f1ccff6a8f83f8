import { count, either, listOf, Misfit, oneOf, record, type Shape, text } from '../shape.ts';
import { declaredPlaceholders } from './declared.ts';
import { compilePath, PathError } from './path.ts';

/** The formats that a mapping can be written for. `markdown` is a library of several replies; `text` is a whole file. */
export const formats = ['json', 'ndjson', 'yaml', 'csv', 'xml', 'po', 'markdown', 'email', 'text'] as const;
export type Format = (typeof formats)[number];
/** A format whose files hold values. */
export type DataFormat = Exclude<Format, 'text'>;

const path: Shape<string> = {
  schema: { type: 'string' },
  read(value, at) {
    if (typeof value !== 'string')
      throw new Misfit(at, `"${at.join('.')}" must be a path such as "items[*].text"`);
    try {
      compilePath(value);
    } catch (error) {
      if (error instanceof PathError) throw new Misfit(at, error.message);
      throw error;
    }
    return value;
  },
};

const pattern: Shape<string> = {
  schema: { type: 'string', format: 'regex' },
  read(value, at) {
    try {
      return new RegExp(text.read(value, at)).source;
    } catch (error) {
      if (error instanceof SyntaxError)
        throw new Misfit(at, `"${at.join('.')}" must be a regular expression`);
      throw error;
    }
  },
};

const audience = oneOf('public', 'internal', 'third-party');

const fullRule = record(
  {
    /** Where the text is, from the item; of several places, the first one that holds one. */
    at: listOf(path),
    /** Items of the item, each with a text of its own; `at` and `locale` count from there. */
    each: path,
    as: oneOf('body', 'subject'),
    markup: oneOf('plain', 'markdown', 'html', 'qweb', 'auto'),
    /** The same words as the body, in another markup. */
    twinOf: oneOf('body'),
    audience,
    locale: path,
  },
  { required: ['at'] },
);

/** A rule for a text; a path alone is one. */
const textRule: Shape<ReturnType<typeof fullRule.read>> = {
  get schema() {
    return { anyOf: [path.schema, fullRule.schema] };
  },
  read: (value, at) =>
    typeof value === 'string' ? { at: [path.read(value, at)] } : fullRule.read(value, at),
};

/** The keys of an entry of `sources`. */
export const sourceKeys = {
  files: listOf(text),
  preset: text,
  format: oneOf(...formats),
  delimiter: text,
  sections: record({ heading: count, separator: pattern, skip: listOf(text) }),
  each: listOf(path),
  id: path,
  title: listOf(path),
  active: path,
  subject: path,
  updatedAt: path,
  locale: either(path, record({ from: path, match: pattern }, { required: ['from', 'match'] })),
  text: listOf(textRule),
  notes: listOf(path),
  original: path,
  skipIf: listOf(record({ at: path, equals: text }, { required: ['equals'] })),
  audience: either(audience, record({ internalIf: path }, { required: ['internalIf'] })),
  dialect: text,
  fillIns: oneOf('forbid', 'declared', 'allow'),
  placeholders: declaredPlaceholders,
  kind: oneOf('draft', 'macro'),
  channel: oneOf('email', 'chat', 'social'),
};

/** Where the replies of a file are: an entry of `sources`, or what a preset stands for. */
export const sourceShape = record(sourceKeys);

/** A mapping; a preset is one with a name. */
export type Source = ReturnType<typeof sourceShape.read>;

/** Where one text of an item is. */
export type TextRule = ReturnType<typeof fullRule.read>;
