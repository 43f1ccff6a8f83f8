import type { Span } from '../../text/span.ts';
import type { Signature } from '../anatomy.ts';
import type { Line } from './lines.ts';
import type { People } from './people.ts';
import type { Script } from './script.ts';
import type { SignatureLine } from './signature-line.ts';

/** A line of the reply that signs it. */
export interface SignedLine {
  readonly line: Line;
  readonly read: SignatureLine;
}

/** Who signs, from the lines of the signature: a person before a placeholder, before initials, before a team. */
export function describeSignature(script: Script, run: readonly SignedLine[], people: People): Signature {
  const span: Span = [run[0]?.line.start ?? 0, run.at(-1)?.line.end ?? 0];
  const team = run.findIndex(({ read }) => read.kind === 'team');
  const person = run.find(
    (signed, index) =>
      signed.read.kind === 'person' &&
      (team === -1 || index < team || signsBelowTeam(script, signed, span, people)),
  );
  if (person) {
    const name = nameIn(script, person);
    return { span, kind: 'person', name: { span: name, text: script.text.slice(...name) } };
  }
  const has = (kind: SignatureLine['kind']): boolean => run.some(({ read }) => read.kind === kind);
  return { span, kind: has('placeholder') ? 'placeholder' : has('initials') ? 'initials' : 'team' };
}

// Below "The Support Team" a lone word may be the company: it is, where the reply speaks of it.
function signsBelowTeam(script: Script, { line, read }: SignedLine, [start]: Span, people: People): boolean {
  const name = script.text.slice(...nameIn(script, { line, read }));
  return (
    people.isAgent(name) ||
    (!people.isBrand(name) && !script.text.slice(0, line.start).includes(name) && start < line.start)
  );
}

// The name itself: "- jo." signs as "jo".
function nameIn(script: Script, { line, read }: SignedLine): Span {
  if (read.name) return read.name;
  const bare = /[\p{L}\p{M}](?:.*[\p{L}\p{M}])?/u.exec(script.text.slice(line.start, line.end));
  const start = line.start + (bare?.index ?? 0);
  return [start, start + (bare?.[0].length ?? 0)];
}
