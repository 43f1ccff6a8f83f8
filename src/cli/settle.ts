import { rules } from '../../rules/index.ts';
import type { FileResult } from '../diagnostic.ts';
import { withClashes } from '../lint/compare.ts';
import type { Linted } from './lint-file.ts';

/** The results of all files together: what rules found by comparing replies is added. */
export const settle = (linted: readonly Linted[]): readonly FileResult[] =>
  withClashes(
    linted.map(({ result }) => result),
    linted.flatMap(({ notes }) => notes),
    rules,
  );
