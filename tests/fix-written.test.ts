import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReplies } from '../src/containers/read.ts';
import { readDocument } from '../src/document/read.ts';
import { UsageError } from '../src/error.ts';
import { applyEdits } from '../src/fix/apply.ts';
import { keepsStructure } from '../src/fix/structure.ts';
import type { Reply } from '../src/reply.ts';

const root = 'fixtures/libraries';
const blame = (at: readonly unknown[], words: string) => new UsageError(`${at}: ${words}`);
/** Files whose shape no preset knows, and what a configuration would say of them. */
const entries: Readonly<Record<string, object>> = {
  'gettext/de.po': { each: '*', text: 'msgstr' },
  'uvdesk/saved_replies.csv': { preset: 'uvdesk' },
};

async function read(path: string, text: string): Promise<readonly Reply[]> {
  const entry = Object.entries(entries).find(([name]) => path.endsWith(name))?.[1];
  const readBeside = async (beside: string) =>
    existsSync(beside) ? readFileSync(beside, 'utf8') : undefined;
  const options = { readBeside, all: true, ...(entry && { sources: [{ entry, blame }] }) };
  return (await readReplies({ path, text }, options)).replies;
}

// Whose text stands in a file of its own.
const elsewhere = /Verify account/;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => join(root, name))
  .filter((path) => statSync(path).isFile() && !/generic|README/.test(path) && !elsewhere.test(path));
const wordings = ['don\'t <b> & "x" \\ it', 'a, b; c', 'Zoë—“ok”', 'x_y*z', 'plain'];

describe('a new wording', () => {
  it.each(files)('is written in %s so that it is read as it was meant', async (path) => {
    const source = readFileSync(path, 'utf8');
    const replies = await read(path, source);
    let written = 0;
    for (const [index, reply] of replies.entries()) {
      const { words, text, map } = await readDocument(reply);
      for (const [at, word] of words.filter(({ masked }) => !masked).entries()) {
        const wording = wordings[(at + index) % wordings.length] ?? '';
        const edits = map.encode(wording, word.span);
        if (!edits) continue;
        const again = await read(path, applyEdits(source, edits));
        if (!keepsStructure(replies, again, edits)) continue;
        const after = again[index];
        expect(after && (await readDocument(after)).text).toBe(
          text.slice(0, word.span[0]) + wording + text.slice(word.span[1]),
        );
        written++;
      }
    }
    expect(written).toBeGreaterThan(0);
  });
});
