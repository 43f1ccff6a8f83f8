import type { Option } from '../src/rule/options.ts';
import type { AnyRule } from '../src/rule/rule.ts';
import { annotate, applySafeFixes, lintExample, readExamples } from './examples.ts';

/** A rule's README with its head, its carets and its fixed texts as the rule makes them now. */
export async function renderReadme(rule: AnyRule, readme: string): Promise<string> {
  let rendered = '';
  let at = 0;
  for (const example of readExamples(readme)) {
    const diagnostics = await lintExample(rule, example.source, example);
    const end = example.start + example.shown.length;
    rendered +=
      readme.slice(at, example.start) +
      (example.section === 'flagged' ? annotate(example.source, diagnostics) : example.source);
    const fixed = example.section === 'flagged' ? applySafeFixes(example.source, diagnostics) : undefined;
    const fence = readme.slice(end).match(/^`+/)?.[0] ?? '```';
    rendered += fixed === undefined ? fence : `${fence}\n\n${fence}fixed\n${fixed}${fence}`;
    at = example.fixed ? example.fixed.start + example.fixed.text.length + fence.length : end + fence.length;
  }
  return replaceHead(rendered + readme.slice(at), headOf(rule));
}

const HEAD = /<!-- head: generated -->[\s\S]*?<!-- \/head -->/;

function replaceHead(readme: string, head: string): string {
  const block = `<!-- head: generated -->\n${head}\n<!-- /head -->`;
  return HEAD.test(readme) ? readme.replace(HEAD, () => block) : `${block}\n\n${readme}`;
}

function headOf(rule: AnyRule): string {
  const presets = ['strict', 'macros', 'chat', 'email', 'escalation'] as const;
  const others = presets.map((name) => {
    const setting = rule.presets?.[name] ?? rule.severity;
    return typeof setting === 'string'
      ? `${name} \`${setting}\``
      : `${name} \`${setting[0]}\` ${JSON.stringify(setting[1])}`;
  });
  const facts = [
    `Recommended: \`${rule.severity}\` (${others.join(', ')})`,
    `Applies to: ${rule.appliesTo === 'both' ? 'drafts and macros' : rule.appliesTo}`,
    ...(rule.needs?.length ? [`Needs: ${rule.needs.join(', ')}`] : []),
    ...(rule.fixable ? ['Offers safe fixes'] : []),
  ];
  const options = Object.entries(rule.options ?? {}) as [string, Option][];
  const table =
    options.length === 0
      ? []
      : [
          '',
          '| option | default | what it does |',
          '| --- | --- | --- |',
          ...options.map(
            ([name, option]) =>
              `| \`${name}\` | ${shortValue(option)} | ${cell(option.description)}${option.type === 'choice' || option.type === 'some' ? ` (${option.choices.map((one) => `\`${one}\``).join(', ')})` : ''} |`,
          ),
        ];
  return [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    rule.why,
    '',
    ...facts.map((fact) => `- ${fact}`),
    ...table,
  ].join('\n');
}

function shortValue(option: Option): string {
  const value = JSON.stringify(option.default);
  return value.length > 60
    ? `${Array.isArray(option.default) ? `${option.default.length} entries` : 'built in'}`
    : `\`${cell(value)}\``;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
