import { rules } from '../../rules/index.ts';
import type { Options } from '../rule/options.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { Command } from './arguments/flags.ts';
import { type Outcome, printed } from './world.ts';

/** Prints all rules: a table for people, or everything as JSON. */
export function listRules({ format }: Extract<Command, { name: 'rules' }>): Outcome {
  return printed(
    format === 'json' ? `${JSON.stringify(rules.map(describeRule), null, 2)}\n` : tableOf(rules),
  );
}

const describeRule = ({
  id,
  category,
  severity,
  fixable = false,
  appliesTo,
  summary,
  why,
  advice,
  needs,
  options,
}: AnyRule) => ({
  id,
  category,
  default: severity,
  fixable,
  appliesTo,
  summary,
  why,
  advice,
  needs: needs ?? [],
  options: describeOptions(options ?? {}),
});

const describeOptions = (options: Options) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { default: value, description, schema }]) => [
      name,
      { default: value, description, schema },
    ]),
  );

function tableOf(all: readonly AnyRule[]): string {
  const rows = [
    ['id', 'category', 'default', 'fixable', 'what it asks for'],
    ...all.map(({ id, category, severity, fixable, summary }) => [
      id,
      category,
      severity,
      fixable ? 'yes' : '',
      summary,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
