import { methods, steps, type Weights } from '../checklist/steps.ts';
import { Misfit, record, type Shape } from '../shape.ts';

const weight: Shape<number> = {
  schema: { type: 'number', minimum: 0, maximum: 1000 },
  read(value, path) {
    if (typeof value === 'number' && value >= 0 && value <= 1000) return value;
    throw new Misfit(path, `"${path.join('.')}" must be a number from 0 to 1000`);
  },
};

/** How much each line of the checklist counts, by its name. */
export const weights: Shape<Weights> = record(
  Object.fromEntries([...steps, ...methods].map(({ advice }) => [advice, weight])),
);
