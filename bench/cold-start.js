import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BIN, median, runNode } from './process.js';
import { makeReplies } from './texts.js';

const RUNS = 25;

const plain = `Hi Sam,

Your order 1234 left our warehouse today and should reach you on Friday.

Kind regards,
Alex
`;

/** Prints how long one draft takes from a cold start, beside a Node that does nothing: run in turn, compared pair by pair. */
export function benchColdStart() {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'));
  try {
    const drafts = { 'three lines': plain, '500 characters of Markdown': makeReplies(1, 500)[0] };
    const rows = Object.entries(drafts).flatMap(([name, text], index) => {
      const draft = `draft-${index}.md`;
      writeFileSync(join(folder, draft), text);
      return [
        [name, ratioTo(folder, ['--no-config', draft])],
        [`${name}, spelling off`, ratioTo(folder, ['--no-config', '--rule', 'spelling: off', draft])],
      ];
    });
    console.table(Object.fromEntries(rows));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ratioTo(folder, args) {
  const pairs = Array.from({ length: RUNS }, () => {
    const own = runNode([BIN, ...args], folder).seconds;
    return [own, runNode(['-e', '0'], folder).seconds];
  });
  const milliseconds = Math.round(median(pairs.map(([own]) => own * 1000)));
  return {
    'ms, median': milliseconds,
    '× node -e 0': median(pairs.map(([own, node]) => own / node)).toFixed(2),
  };
}
