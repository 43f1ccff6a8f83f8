import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BIN, runNode } from './process.js';

const SIZE = 10_000;
const GOOD = fileURLToPath(new URL('../fixtures/good/', import.meta.url));

/**
 * Prints how many saved replies a second are linted in one JSON and in one CSV file, on one thread, on as many as pay, and
 * from the cache; the start of the process included.
 */
export function benchLibrary() {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'));
  try {
    const texts = makeTexts();
    const files = { 'macros.json': asJson(texts), 'modules.csv': asCsv(texts) };
    const rows = Object.entries(files).flatMap(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const lint = (...flags) => measure([...flags, path], content.length);
      const cached = ['--cache-location', join(folder, 'cache')];
      return [
        [`${name}, one thread`, lint('--no-cache', '--concurrency', 'off')],
        [`${name}, as it decides`, lint(...cached)],
        [`${name}, second run`, lint(...cached)],
      ];
    });
    console.table(Object.fromEntries(rows));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Replies of three paragraphs out of the good fixtures, no two alike. */
function makeTexts() {
  const names = readdirSync(GOOD).filter((name) => /\.(md|txt)$/.test(name));
  const paragraphs = names.flatMap((name) =>
    readFileSync(join(GOOD, name), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n{2,}/)
      .filter((paragraph) => /^[A-Z][^>|`]{60,}$/.test(paragraph)),
  );
  const at = (index) => paragraphs[index % paragraphs.length];
  return Array.from({ length: SIZE }, (_, index) =>
    [at(index), at(index * 7 + 3), `Your number is ${index}.`, at(index * 13 + 5)].join('\n\n'),
  );
}

const asJson = (texts) =>
  JSON.stringify({
    macros: texts.map((text, id) => ({
      id,
      title: `Macro ${id}`,
      active: true,
      actions: [
        {
          field: 'comment_value',
          value: `Hi {{ticket.requester.first_name}},\n\n${text}\n\nBest,\n{{current_user.first_name}}`,
        },
      ],
    })),
  });

const asCsv = (texts) =>
  `name,keywords,content\n${texts
    .map((text, id) => {
      const reply = `Hi #{ticket.customer.firstname},\n\n${text}\n\nBest,\n#{user.firstname}`;
      return `Module ${id},m${id},"${reply.replaceAll('"', '""')}"\n`;
    })
    .join('')}`;

function measure(args, characters) {
  const { seconds, megabytes } = runNode([BIN, '--no-config', '--statistics', ...args]);
  return {
    'characters a reply': Math.round(characters / SIZE),
    seconds: seconds.toFixed(1),
    'replies a second': Math.round(SIZE / seconds),
    'MB at the peak': Math.round(megabytes),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchLibrary();
