/** JSON Schema, as far as options need it. */
export type Schema = Readonly<Record<string, unknown>>;

interface Described<T> {
  readonly default: T;
  readonly description: string;
  readonly schema: Schema;
}

/** One declaration of an option gives its type, its check, its schema and its line in the docs. */
export type Option =
  | (Described<number> & { readonly type: 'number'; readonly min: number; readonly max: number })
  | (Described<boolean> & { readonly type: 'flag' })
  | (Described<string> & { readonly type: 'text' })
  | (Described<string> & { readonly type: 'choice'; readonly choices: readonly string[] })
  | (Described<readonly string[]> & { readonly type: 'words' })
  | (Described<readonly string[]> & { readonly type: 'some'; readonly choices: readonly string[] })
  | (Described<Readonly<Record<string, readonly string[]>>> & { readonly type: 'groups' });

export type Options = Readonly<Record<string, Option>>;

/** The values of declared options: what a rule is handed. */
export type Values<O extends Options> = { readonly [K in keyof O]: O[K]['default'] };

/** A whole or broken number between two bounds, both allowed. */
export const number = (value: number, description: string, { min = 0, max = 1_000_000 } = {}) =>
  ({
    type: 'number',
    default: value,
    description,
    min,
    max,
    schema: { type: 'number', minimum: min, maximum: max },
  }) as const satisfies Option;

/** On or off. */
export const flag = (value: boolean, description: string) =>
  ({
    type: 'flag',
    default: value as boolean,
    description,
    schema: { type: 'boolean' },
  }) as const satisfies Option;

/** Free text. */
export const text = (value: string, description: string) =>
  ({
    type: 'text',
    default: value as string,
    description,
    schema: { type: 'string' },
  }) as const satisfies Option;

/** One of several names. */
export const choice = <const C extends readonly [string, ...string[]]>(
  choices: C,
  value: C[number],
  description: string,
) =>
  ({
    type: 'choice',
    default: value as C[number],
    choices,
    description,
    schema: { enum: choices },
  }) as const satisfies Option;

/** A list of words or phrases; a child configuration adds with "+word" and removes with "-word". */
export const words = (value: readonly string[], description: string) =>
  ({
    type: 'words',
    default: value,
    description,
    schema: { type: 'array', items: { type: 'string' }, uniqueItems: true },
  }) as const satisfies Option;

/** Any of several names. */
export const some = <const C extends readonly [string, ...string[]]>(
  choices: C,
  value: readonly C[number][],
  description: string,
) =>
  ({
    type: 'some',
    default: value as readonly C[number][],
    choices,
    description,
    schema: { type: 'array', items: { enum: choices }, uniqueItems: true },
  }) as const satisfies Option;

/** Named lists of words, such as aliases. */
export const groups = (value: Readonly<Record<string, readonly string[]>>, description: string) =>
  ({
    type: 'groups',
    default: value,
    description,
    schema: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
  }) as const satisfies Option;

/** The default of every option. */
export function defaultValues<O extends Options>(options: O): Values<O> {
  const values: Record<string, unknown> = {};
  for (const name in options) values[name] = options[name]?.default;
  return values as Values<O>;
}

/** What is wrong with a value, as the end of a sentence ("must be …"); `undefined` when it fits. */
export function misfit(option: Option, value: unknown): string | undefined {
  switch (option.type) {
    case 'number':
      return typeof value === 'number' && value >= option.min && value <= option.max
        ? undefined
        : `must be a number from ${option.min} to ${option.max}`;
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'text':
      return typeof value === 'string' ? undefined : 'must be text';
    case 'choice':
      return option.choices.includes(value as string)
        ? undefined
        : `must be one of ${option.choices.join(', ')}`;
    case 'words':
      return isTextList(value) ? undefined : 'must be a list of texts';
    case 'some':
      return isTextList(value) && value.every((item) => option.choices.includes(item.replace(/^[+-]/, '')))
        ? undefined
        : `must be a list of ${option.choices.join(', ')}`;
    case 'groups':
      return typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.values(value).every(isTextList)
        ? undefined
        : 'must be lists of texts by name';
  }
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
