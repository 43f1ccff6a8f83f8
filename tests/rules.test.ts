import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { annotate, applySafeFixes, lintExample, readExamples } from '../scripts/examples.ts';
import { compilePattern } from '../src/phrases/pattern/program.ts';
import { misfit, type Option } from '../src/rule/options.ts';

// A rule's README is its test: what is shown under Flagged is flagged so, what stands under Fine is silent.
describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const page = new URL(`../rules/${id}/README.md`, import.meta.url);
  const readme = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const examples = readExamples(readme);
  const flagged = examples.filter(({ section }) => section === 'flagged');
  const fine = examples.filter(({ section }) => section === 'fine');

  it('has five examples of each kind and none twice', () => {
    expect(flagged.length).toBeGreaterThanOrEqual(5);
    expect(fine.length).toBeGreaterThanOrEqual(5);
    const keys = examples.map(({ source, options }) => JSON.stringify([source, options]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(flagged)('flags $source', async (example) => {
    const diagnostics = await lintExample(rule, example.source, example);
    expect(diagnostics).not.toEqual([]);
    expect(annotate(example.source, diagnostics)).toBe(example.shown);
    const fixed = applySafeFixes(example.source, diagnostics);
    expect(fixed).toBe(example.fixed?.text);
    if (fixed === undefined) return;
    expect(rule.fixable).toBe(true);
    expect(applySafeFixes(fixed, await lintExample(rule, fixed, example))).toBeUndefined();
  });

  it.each(fine)('lets pass $source', async (example) => {
    expect(await lintExample(rule, example.source, example)).toEqual([]);
  });

  it('is declared well', () => {
    expect(rule.id).toBe(id);
    expect(rule.summary).toMatch(/^[“A-Z].*\.$/);
    expect(rule.why).toMatch(/^[“A-Z].*\.$/);
    for (const [name, option] of Object.entries<Option>(rule.options ?? {})) {
      expect(misfit(option, option.default), name).toBeUndefined();
      expect(option.description, name).not.toBe('');
    }
    for (const { term } of rule.phrases?.flat() ?? []) expect(() => compilePattern(term), term).not.toThrow();
    const terms = (rule.phrases ?? []).flatMap((table) =>
      table.map(({ term, category }) => `${category} ${term}`),
    );
    expect(new Set(terms).size).toBe(terms.length);
  });
});
