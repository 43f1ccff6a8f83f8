import type { AnyRule, Category } from '../src/rule/rule.ts';

const titles: Readonly<Record<Category, string>> = {
  names: 'Names',
  thanks: 'Thanks',
  listening: 'Listening',
  empathy: 'Empathy',
  tone: 'Tone',
  questions: 'Questions',
  promises: 'Promises',
  ending: 'Knowing how to end',
  clarity: 'Explaining simply',
  positive: 'Positive language',
  concise: 'No extra words',
  proofreading: 'Proofreading',
  safety: 'Safety',
  placeholders: 'Placeholders',
  library: 'The whole library',
  records: 'Writing it down',
  house: 'House rules',
};

/** The rules by category, as the tables of the README. */
export function renderRuleTables(rules: readonly AnyRule[]): string {
  const sections = Object.entries(titles).flatMap(([category, title]) => {
    const own = rules.filter((rule) => rule.category === category);
    return own.length === 0
      ? []
      : [
          `### ${title}\n\n| rule | recommended | what it asks |\n| --- | --- | --- |\n${own.map(row).join('\n')}`,
        ];
  });
  return sections.join('\n\n');
}

function row({ id, severity, fixable, needs, summary }: AnyRule): string {
  const marks = [fixable ? '🔧' : '', needs ? '💬' : ''].filter(Boolean).join(' ');
  return `| [\`${id}\`](rules/${id}/README.md) ${marks} | ${severity} | ${summary.replace(/\|/g, '\\|')} |`.replace(
    / {2,}/g,
    ' ',
  );
}

/** A text with what stands between the marks of a name replaced. */
export function replaceBetween(text: string, name: string, content: string): string {
  const marked = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!marked.test(text)) throw new Error(`No "<!-- ${name}: generated -->" in the text.`);
  return text.replace(marked, (_, open: string, close: string) => open + content + close);
}
