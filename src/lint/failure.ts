import type { Reply } from '../reply.ts';
import type { Setting } from '../rule/rule.ts';

/** A bug in a rule, as an error that names the rule and the reply it happened in. */
export function ruleFailure({ rule }: Setting, { path, title, pointer = '' }: Reply, cause: unknown): Error {
  const where = title ?? pointer;
  return new Error(`The rule ${rule.id} failed on ${path}${where && ` (${where})`}. This is a bug.`, {
    cause,
  });
}
