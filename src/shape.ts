import { didYouMean } from './error.ts';
import type { Schema } from './rule/options.ts';

/** Where a value stands in its file: keys and indexes from the top. */
export type DataPath = readonly (string | number)[];

/** A value that is not of its shape: `message` says so in words, `path` leads to it (to its name, if `of` says so). */
export class Misfit extends Error {
  readonly path: DataPath;
  readonly hint: string | undefined;
  readonly of: 'value' | 'name';

  constructor(path: DataPath, message: string, hint?: string, of: 'value' | 'name' = 'value') {
    super(message);
    this.path = path;
    this.hint = hint;
    this.of = of;
  }
}

/** What a value of a data file must look like: one declaration gives its check, its type and its schema. */
export interface Shape<T> {
  /** Made when it is asked for: most runs check values, and none of them shows a schema. */
  readonly schema: Schema;
  /** The value, typed; throws a `Misfit`. */
  read(value: unknown, path: DataPath): T;
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<S> = S extends Shape<infer T> ? T : never;
type Fielded<F extends Fields> = { readonly [K in keyof F]?: Read<F[K]> };

const fail = (path: DataPath, what: string): never => {
  throw new Misfit(path, `${path.length === 0 ? 'this' : `"${path.join('.')}"`} must be ${what}`);
};

/** A text; a number is taken as it is written. */
export const text: Shape<string> = {
  schema: { type: ['string', 'number'] },
  read: (value, path) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : fail(path, 'a text'),
};

/** Yes or no. */
export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (value, path) => (typeof value === 'boolean' ? value : fail(path, 'true or false')),
};

/** A whole number from 1 up. */
export const count: Shape<number> = {
  schema: { type: 'integer', minimum: 1 },
  read: (value, path) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1
      ? value
      : fail(path, 'a whole number from 1 up'),
};

/** An ISO 8601 date, with or without a time. */
export const time: Shape<string> = {
  schema: { type: 'string', format: 'date-time' },
  read: (value, path) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
      ? value
      : fail(path, 'a date such as 2025-03-31 or 2025-03-31T09:00:00Z'),
};

/** One of several words. */
export const oneOf = <const C extends readonly string[]>(...choices: C): Shape<C[number]> => ({
  schema: { enum: choices },
  read(value, path) {
    const known = choices.find((choice) => choice === value);
    if (known !== undefined) return known;
    const hint = typeof value === 'string' ? didYouMean(value, choices) : undefined;
    throw new Misfit(path, `"${path.join('.')}" must be one of ${choices.join(', ')}`, hint);
  },
});

/** A list; one value alone stands for a list of one. */
export const listOf = <T>(item: Shape<T>): Shape<readonly T[]> => ({
  get schema() {
    return { anyOf: [{ type: 'array', items: item.schema }, item.schema] };
  },
  read: (value, path) =>
    Array.isArray(value)
      ? value.map((one, index) => item.read(one, [...path, index]))
      : [item.read(value, path)],
});

/** Either of two shapes; the first one that fits. A map is held against the second, which is the richer one. */
export const either = <A, B>(plain: Shape<A>, rich: Shape<B>): Shape<A | B> => ({
  get schema() {
    return { anyOf: [plain.schema, rich.schema] };
  },
  read: (value, path) =>
    typeof value === 'object' && value !== null ? rich.read(value, path) : plain.read(value, path),
});

/** Named values. Unknown names are misfits; `others` says that only misspelt ones are. */
export const record = <F extends Fields>(
  fields: F,
  rules: { required?: readonly (keyof F & string)[]; others?: boolean } = {},
): Shape<Fielded<F>> => ({
  get schema() {
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])),
      ...(rules.required && { required: rules.required }),
      ...(!rules.others && { additionalProperties: false }),
    };
  },
  read(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path, 'a map');
    const found: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const hint = field ? undefined : didYouMean(name, Object.keys(fields).filter(isLongEnough));
      if (field && one !== null && one !== undefined) found[name] = field.read(one, [...path, name]);
      else if (!field && (hint || !rules.others))
        throw new Misfit(
          [...path, name],
          `unknown key "${name}"`,
          hint ?? `Known keys: ${Object.keys(fields).join(', ')}.`,
          'name',
        );
    }
    for (const name of rules.required ?? [])
      if (!Object.hasOwn(found, name)) throw new Misfit(path, `"${name}" is missing`);
    return found as Fielded<F>;
  },
});

// A name of two letters is near to every other one.
const isLongEnough = (name: string): boolean => name.length > 2;

/** A shape that says in the schema what it is for. */
export const describe = <T>(description: string, shape: Shape<T>): Shape<T> => ({
  read: shape.read,
  get schema() {
    return { description, ...shape.schema };
  },
});
