import { count, Misfit, record, type Shape, text } from '../shape.ts';
import type { Entry } from './entry.ts';

/** Raised when entries of older versions mean something else. */
const VERSION = 1;

const version: Shape<number> = {
  schema: { const: VERSION },
  read(value, path) {
    if (value === VERSION) return VERSION;
    if (typeof value === 'number' && value > VERSION)
      throw new Misfit(
        path,
        `this baseline has version ${value}, and this replylint reads version ${VERSION}`,
        'A newer replylint wrote it: update this one.',
      );
    throw new Misfit(path, `"version" must be ${VERSION}`);
  },
};

const entry = record(
  { path: text, reply: text, rule: text, fingerprint: text, context: text, count },
  { required: ['path', 'rule', 'fingerprint'] },
);

const findings: Shape<readonly Entry[]> = {
  get schema() {
    return { type: 'array', items: entry.schema };
  },
  read(value, path) {
    if (!Array.isArray(value)) throw new Misfit(path, '"findings" must be a list');
    return value.map((one, index) => {
      const {
        path: file = '',
        rule = '',
        fingerprint = '',
        count = 1,
        ...rest
      } = entry.read(one, [...path, index]);
      return { path: file, rule, fingerprint, count, ...rest };
    });
  },
};

const file = record({ version, findings }, { required: ['version', 'findings'], others: true });

/** The entries of a baseline, from its parsed JSON. Throws a `Misfit` where it is none. */
export const readEntries = (value: unknown): readonly Entry[] => sum(file.read(value, []).findings ?? []);

/** A baseline as JSON: sorted, an entry a line, so that version control shows what changed. */
export function writeEntries(entries: readonly Entry[]): string {
  const lines = sum(entries).map((one) => `    ${lineOf(one)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

/** Entries in order, equal ones as one. */
function sum(entries: readonly Entry[]): readonly Entry[] {
  const sums = new Map<string, Entry>();
  for (const one of entries) {
    const key = sortKey(one);
    sums.set(key, { ...one, count: one.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const sortKey = ({ path, reply = '', rule, fingerprint, context = '' }: Entry): string =>
  [path, reply, rule, fingerprint, context].join('\0');

function lineOf({ path, reply, rule, fingerprint, context, count }: Entry): string {
  const fields = Object.entries({
    path,
    reply,
    rule,
    fingerprint,
    context,
    count: count === 1 ? undefined : count,
  });
  const written = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`"${name}": ${JSON.stringify(value)}`],
  );
  return `{ ${written.join(', ')} }`;
}
