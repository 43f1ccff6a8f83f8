import type { Level } from '../diagnostic.ts';
import { type DataPath, Misfit, type Shape } from '../shape.ts';
import { level } from './level.ts';

/** What a configuration says of one rule. */
export interface RuleEntry {
  readonly id: string;
  readonly level: Level;
  /** The options that are set; what is not named keeps its value. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the entry stands. */
  readonly path: DataPath;
}

/** Rules by id: a level, or a level and options. The schema of each rule is among the definitions of `schema.ts`. */
export const ruleEntries: Shape<readonly RuleEntry[]> = {
  schema: { $ref: '#/definitions/rules' },
  read(value, path) {
    if (!isMap(value)) throw new Misfit(path, '"rules" must be a map of rule ids to severities');
    return Object.entries(value)
      .filter(([, setting]) => setting !== undefined)
      .map(([id, setting]) => readEntry(id, setting, [...path, id]));
  },
};

function readEntry(id: string, setting: unknown, path: DataPath): RuleEntry {
  if (!Array.isArray(setting)) {
    if (!isMap(setting)) return { id, level: level.read(setting, path), options: {}, path };
    throw new Misfit(path, `"${id}" has options and no severity`, suggest(id, setting));
  }
  const [first, options = {}, ...rest] = setting;
  if (setting.length === 1 && isMap(first))
    throw new Misfit(path, `"${id}" has options and no severity`, suggest(id, first));
  if (!isMap(options) || rest.length > 0 || setting.length === 0)
    throw new Misfit(path, `"${id}" must be a severity, or a list of a severity and a map of options`);
  return { id, level: level.read(first, [...path, 0]), options, path };
}

const suggest = (id: string, options: object): string =>
  `Put the severity first: "${id}": ["warn", ${JSON.stringify(options)}]`;

/** Whether a value has names and values. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
