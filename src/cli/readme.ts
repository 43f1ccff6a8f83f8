import type { Palette } from '../formatters/paint.ts';

/** A rule's README for a terminal: headings stand out, examples are indented, comments and fences are gone. */
export function renderReadme(markdown: string, palette: Palette): string {
  let fence: string | undefined;
  const lines = markdown
    .replace(/<!--.*?-->\n?/gs, '')
    .split('\n')
    .flatMap((line) => {
      const [, ticks, kind] = /^(`{3,}|~{3,})(\w*)/.exec(line) ?? [];
      if (ticks !== undefined && (fence === undefined || line === fence)) {
        fence = fence === undefined ? ticks : undefined;
        return fence !== undefined && kind === 'fixed' ? [`  ${palette.green('fixed:')}`] : [];
      }
      if (fence !== undefined)
        return [line === '' ? '' : `    ${/^\s*\^/.test(line) ? palette.yellow(line) : line}`];
      return renderLine(line, palette);
    });
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function renderLine(line: string, palette: Palette): string[] {
  const heading = /^#+ (.*)/.exec(line)?.[1];
  if (heading !== undefined) return [palette.bold(heading)];
  if (!line.startsWith('|')) return [renderSpans(line, palette)];
  const [name = '', value = '', text = ''] = splitRow(line);
  return /^`/.test(name) ? [renderSpans(`- ${name} (${value}): ${text}`, palette)] : [];
}

const renderSpans = (text: string, palette: Palette): string =>
  text
    .replace(/`([^`]+)`/g, (_, code: string) => palette.cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => palette.bold(strong));

const splitRow = (line: string): string[] =>
  line
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
