import type { Diagnostic, FileResult } from '../diagnostic.ts';

/** The entry of `suppressions` that accepts a finding, as YAML for a configuration in the working directory. */
export function entryFor({ path }: FileResult, { rule, reply }: Diagnostic, reason: string): string {
  const name = reply?.id ?? reply?.title ?? reply?.pointer;
  const entry = [
    `files: ${JSON.stringify(path)}`,
    ...(name === undefined ? [] : [`reply: ${JSON.stringify(name)}`]),
    `rules: [${rule}]`,
    ...(reason === '' ? [] : [`reason: ${JSON.stringify(reason)}`]),
  ];
  return `suppressions:\n  - { ${entry.join(', ')} }\n`;
}
