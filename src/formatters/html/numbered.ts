import type { Diagnostic } from '../../diagnostic.ts';

/** A finding with its number within its reply, from 1, and its anchor, of which a page has one. */
export interface Numbered {
  readonly diagnostic: Diagnostic;
  readonly number: number;
  readonly anchor: string;
}

/** A reply of a file with what was found in it. */
export interface FoundReply {
  /** Title, id and pointer, as far as they are known. */
  readonly names: readonly string[];
  readonly findings: readonly Numbered[];
}

/** The findings of a file by reply, in the order of the file; `prefix` begins every anchor. */
export function byReply(diagnostics: readonly Diagnostic[], prefix: string): FoundReply[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify(namesOf(diagnostic));
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  }
  return [...groups.values()].map((group, reply) => ({
    names: group[0] ? namesOf(group[0]) : [],
    findings: group.map((diagnostic, index) => ({
      diagnostic,
      number: index + 1,
      anchor: `${prefix}-${reply + 1}-${index + 1}`,
    })),
  }));
}

/** Title, id and pointer of a reply, as far as they are known. */
export const namesOf = ({ reply }: Diagnostic): string[] =>
  [reply?.title, reply?.id, reply?.pointer].flatMap((name) => (name?.trim() ? [name] : []));
