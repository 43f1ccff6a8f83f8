import type { Option, Options, Schema } from '../rule/options.ts';
import type { AnyRule } from '../rule/rule.ts';
import { configShape } from './keys.ts';
import { level, levels } from './level.ts';

/** The JSON Schema (draft 07) of a configuration, with every rule and its options. */
export const buildSchema = (rules: readonly AnyRule[]): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of replylint',
  ...configShape.schema,
  definitions: {
    rules: {
      type: 'object',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      additionalProperties: { description: 'A house rule of `phrases`.', ...level.schema },
    },
  },
});

function ruleSchema({ summary, severity, options }: AnyRule): Schema {
  const declared: Options = options ?? {};
  const properties = Object.entries(declared).map(([name, option]) => [
    name,
    { ...valueSchema(option), description: option.description, default: option.default },
  ]);
  const withOptions = {
    type: 'array',
    items: [
      { enum: levels },
      { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false },
    ],
    minItems: 1,
    maxItems: 2,
  };
  return {
    description: summary,
    default: severity,
    anyOf: properties.length === 0 ? [level.schema] : [level.schema, withOptions],
  };
}

/** The values of an option as a configuration may write them: a list of choices can add and remove. */
const valueSchema = (option: Option): Schema =>
  option.type === 'some'
    ? {
        ...option.schema,
        items: { enum: ['', '+', '-'].flatMap((sign) => option.choices.map((name) => sign + name)) },
      }
    : option.schema;
