import type { ChalkInstance } from 'chalk';

/** A rule's README for a terminal: headings stand out, examples are indented, comments and fences are gone. */
export function renderReadme(markdown: string, chalk: ChalkInstance): string {
  let fence: string | undefined;
  const lines = markdown
    .replace(/<!--.*?-->\n?/gs, '')
    .split('\n')
    .flatMap((line) => {
      const [, ticks, kind] = /^(`{3,}|~{3,})(\w*)/.exec(line) ?? [];
      if (ticks !== undefined && (fence === undefined || line === fence)) {
        fence = fence === undefined ? ticks : undefined;
        return fence !== undefined && kind === 'fixed' ? [`  ${chalk.green('fixed:')}`] : [];
      }
      if (fence !== undefined)
        return [line === '' ? '' : `    ${/^\s*\^/.test(line) ? chalk.yellow(line) : line}`];
      return renderLine(line, chalk);
    });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function renderLine(line: string, chalk: ChalkInstance): string[] {
  const heading = /^#+ (.*)/.exec(line)?.[1];
  if (heading !== undefined) return [chalk.bold(heading)];
  if (!line.startsWith('|')) return [renderSpans(line, chalk)];
  const [name = '', value = '', text = ''] = splitRow(line);
  return /^`/.test(name) ? [renderSpans(`- ${name} (${value}): ${text}`, chalk)] : [];
}

const renderSpans = (text: string, chalk: ChalkInstance): string =>
  text
    .replace(/`([^`]+)`/g, (_, code: string) => chalk.cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => chalk.bold(strong));

const splitRow = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
