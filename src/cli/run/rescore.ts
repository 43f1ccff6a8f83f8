import { diagnosticsOf, makeChecklist } from '../../checklist/checklist.ts';
import { scoreOf } from '../../checklist/score.ts';
import type { Weights } from '../../checklist/steps.ts';
import type { FileResult } from '../../diagnostic.ts';

/** A result of which findings were accepted, with the scores of what is left. */
export const rescore = (result: FileResult, weights: Weights): FileResult =>
  result.checks
    ? {
        ...result,
        checks: result.checks.map((check) => ({
          ...check,
          score: scoreOf(makeChecklist(check, diagnosticsOf(check, result.diagnostics)), weights),
        })),
      }
    : result;
