import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildSchema } from '../src/config/schema.ts';
import { threadSchema } from '../src/conversation/schema.ts';
import type { AnyRule } from '../src/rule/rule.ts';
import { bundle } from './bundle.js';
import { pictures, renderPicture } from './picture.ts';
import { renderReadme } from './readme.ts';
import { renderRetextPhrases } from './retextPhrases.ts';
import { renderRuleIndex } from './ruleIndex.ts';
import { renderRuleTables, replaceBetween } from './ruleTable.ts';

// Writes every generated file; with --check says which are stale and fails. Rule ids limit it to their READMEs.
const args = process.argv.slice(2);
const isCheck = args.includes('--check');
const only = args.filter((arg) => !arg.startsWith('--'));
const stale: string[] = [];

function put(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  stale.push(path);
  if (!isCheck) writeFileSync(path, text);
}

const ids = readdirSync('rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`rules/${entry.name}/rule.ts`))
  .map((entry) => entry.name)
  .sort();
put('rules/index.ts', renderRuleIndex(ids));
for (const [plugin, text] of Object.entries(renderRetextPhrases()))
  put(`src/retext/phrases/${plugin}.ts`, text);

const { rules } = await bundled<{ rules: readonly AnyRule[] }>('rules/index.ts');
for (const rule of rules) {
  if (only.length > 0 && !only.includes(rule.id)) continue;
  const path = `rules/${rule.id}/README.md`;
  put(
    path,
    await renderReadme(rule, existsSync(path) ? readFileSync(path, 'utf8') : '\n## Flagged\n\n## Fine\n'),
  );
}

if (only.length === 0) {
  for (const [name, picture] of Object.entries(pictures))
    put(`docs/${name}.svg`, await renderPicture(new URL(`file://${process.cwd()}/`), picture));
  put('schema.json', `${JSON.stringify(buildSchema(rules), null, 2)}\n`);
  put('thread.schema.json', `${JSON.stringify(threadSchema(), null, 2)}\n`);
  put('README.md', replaceBetween(readFileSync('README.md', 'utf8'), 'rules', renderRuleTables(rules)));
}

if (isCheck && stale.length > 0) {
  console.error(
    `Stale generated files; run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
} else for (const path of stale) console.log(`wrote ${path}`);

/** Imports a TypeScript file as it stands now: the index may have been written a moment ago. */
async function bundled<T>(entry: string): Promise<T> {
  const outfile = `node_modules/.cache/replylint/rules-${process.pid}.mjs`;
  await bundle(entry, outfile);
  return (await import(pathToFileURL(outfile).href)) as T;
}
