import type { Shape } from '../containers/shape.ts';

/** A shape that says in the schema what it is for. */
export const describe = <T>(description: string, shape: Shape<T>): Shape<T> => ({
  ...shape,
  schema: { description, ...shape.schema },
});
