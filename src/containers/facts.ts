import { conversationKeys } from '../conversation/schema.ts';
import type { Context, Reply } from '../reply.ts';
import { flag, listOf, oneOf, record, type Shape, text, time } from '../shape.ts';
import { declaredPlaceholders } from './declared.ts';
import type { MapNode } from './node.ts';
import { readShaped } from './shaped.ts';

export { personOf } from '../conversation/person.ts';

/** What is known of a reply from outside its words: what flags, configuration or front matter say. */
export interface Facts extends Partial<Context> {
  readonly kind?: Reply['kind'];
  readonly dialect?: string;
  readonly fillIns?: NonNullable<Reply['fillIns']>;
  /** The placeholders that a team declares, with what they stand for. */
  readonly placeholders?: NonNullable<Reply['declared']>;
}

/** Rules that are accepted: their names, or a map of names to reasons; `src/suppressions` reads them, with their places. */
const acceptedRules: Shape<unknown> = {
  get schema() {
    return {
      anyOf: [listOf(text).schema, { type: 'object', additionalProperties: { type: ['string', 'null'] } }],
    };
  },
  read(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return listOf(text).read(value, path);
    for (const [rule, reason] of Object.entries(value))
      if (reason !== null) text.read(reason, [...path, rule]);
    return value;
  },
};

/** Every key that front matter may have. */
export const frontMatter = record(
  {
    id: text,
    title: text,
    kind: oneOf('draft', 'macro'),
    audience: oneOf('public', 'internal', 'third-party'),
    dialect: text,
    fillIns: oneOf('forbid', 'declared', 'allow'),
    placeholders: declaredPlaceholders,
    subject: text,
    updatedAt: time,
    disable: acceptedRules,
    ...conversationKeys,
    fragment: flag,
    words: listOf(text),
    brand: text,
  },
  { others: true },
);

/** What front matter says of a reply. */
export type HeadValues = ReturnType<typeof frontMatter.read>;

/** Checks the values of front matter; a misfit is a UsageError at its place. */
export const readHeadValues = (path: string, source: string, values: MapNode): HeadValues =>
  readShaped(frontMatter, values, { path, text: source }, 'in the front matter: ');
