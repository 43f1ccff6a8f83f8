import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../diagnostic.ts';
import type { Look } from './formatter.ts';

/** Colours of our own, whatever the process says of its terminal: only the look decides. */
export const chalkFor = (look: Look): ChalkInstance => new Chalk({ level: look.color ? 1 : 0 });

/** The colour of a severity. */
export function paintOf(severity: Severity, chalk: ChalkInstance): ChalkInstance {
  return { error: chalk.red, warn: chalk.yellow, info: chalk.blue }[severity];
}
