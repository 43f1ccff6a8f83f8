import type { Level } from '../diagnostic.ts';
import type { AnyRule } from '../rule/rule.ts';
import { type DataPath, Misfit, record, type Shape, text } from '../shape.ts';
import { isMap } from './entry.ts';
import { level } from './level.ts';

/** A word that is wrong in this house, with the right one where there is one. */
export interface HouseWord {
  readonly wrong: string;
  readonly right?: string;
}

/** A rule that a team wrote in its configuration, without code. */
export interface House {
  readonly message: string;
  readonly why?: string;
  readonly words: readonly HouseWord[];
}

/** Makes the rule of a house's words; throws an `Error` that says which word cannot be looked for. */
export type MakePhraseRule = (id: string, house: House) => AnyRule;

/** A house rule as it stands in a file. */
export interface HouseEntry {
  readonly id: string;
  readonly severity: Level;
  readonly house: House;
  readonly path: DataPath;
}

const words: Shape<readonly HouseWord[]> = {
  schema: {
    anyOf: [
      { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
      { type: 'array', items: { type: 'string' }, minItems: 1 },
    ],
  },
  read(value, path) {
    const found = Array.isArray(value)
      ? value.map((wrong, index): HouseWord => ({ wrong: text.read(wrong, [...path, index]) }))
      : Object.entries(isMap(value) ? value : {}).map(
          ([wrong, right]): HouseWord => ({ wrong, right: text.read(right, [...path, wrong]) }),
        );
    if (found.length === 0)
      throw new Misfit(path, '"words" must be a list of words, or a map of wrong words to right ones');
    return found;
  },
};

const house = record(
  { severity: level, message: text, why: text, words },
  { required: ['message', 'words'] },
);

/** House rules by id. */
export const houseEntries: Shape<readonly HouseEntry[]> = {
  get schema() {
    return {
      type: 'object',
      propertyNames: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
      additionalProperties: house.schema,
    };
  },
  read(value, path) {
    if (!isMap(value)) throw new Misfit(path, '"phrases" must be a map of rule ids to rules');
    return Object.entries(value).map(([id, rule]) => readHouse(id, rule, [...path, id]));
  },
};

function readHouse(id: string, rule: unknown, path: DataPath): HouseEntry {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Misfit(path, `the id "${id}" must be lower-case words joined by hyphens`, undefined, 'name');
  const { severity = 'warn', message = '', why, words = [] } = house.read(rule, path);
  return { id, severity, house: { message, ...(why !== undefined && { why }), words }, path };
}
