import type { Level } from '../diagnostic.ts';
import { didYouMean } from '../error.ts';
import { type DataPath, Misfit, type Shape } from '../shape.ts';

/** What a rule can be set to, lightest first. */
export const levels = ['off', 'info', 'warn', 'error'] as const satisfies readonly Level[];

// What other linters call them.
const otherNames: Readonly<Record<string, Level>> = {
  0: 'off',
  1: 'warn',
  2: 'error',
  false: 'off',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  warning: 'warn',
  suggestion: 'info',
  hint: 'info',
};

/** A severity: a word, never a number. */
export const level: Shape<Level> = {
  schema: { enum: levels },
  read(value, path) {
    const known = levels.find((name) => name === value);
    if (known) return known;
    const given = value === null ? 'empty' : JSON.stringify(value);
    const meant = otherNames[String(value).toLowerCase()];
    const hint = meant ? `Write "${meant}".` : didYouMean(String(value), levels);
    throw new Misfit(
      path,
      `the severity of ${nameOf(path)} must be off, info, warn or error, not ${given}`,
      hint,
    );
  },
};

const nameOf = (path: DataPath): string =>
  `"${path.findLast((step) => typeof step === 'string' && step !== 'severity')}"`;
