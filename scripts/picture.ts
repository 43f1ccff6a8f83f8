import { run } from '../src/cli/main.ts';

const COLORS: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
};
const LINE = 18;
const CHARACTER = 8.43;

/** Pictures of a terminal (SVG), by their names: what the README shows is what the tool prints. */
export const pictures = {
  terminal: { args: ['fixtures/bad/chat-upgrade.md', 'fixtures/bad/macros/account.html'], columns: 92 },
  checklist: { args: ['check', 'fixtures/projects/conversation/second-question/missed.md'], columns: 80 },
} as const;

/** One run of the tool as a picture. */
export async function renderPicture(
  root: URL,
  { args, columns }: { args: readonly string[]; columns: number },
): Promise<string> {
  const { stdout } = await run(['--no-config', '--color', ...args], {
    cwd: root.pathname,
    env: {},
    home: root,
    stdin: async () => new Uint8Array(),
    stdoutIsTerminal: true,
    columns,
  });
  const lines = [`$ npx replylint ${args.join(' ')}`, ...stdout.trimEnd().split('\n')];
  const height = lines.length * LINE + 44;
  const rows = lines.map((line, index) => `<text x="20" y="${index * LINE + 38}">${spans(line)}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(columns * CHARACTER) + 40} ${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

/** The text of a line with its SGR colours as tspans. */
function spans(line: string): string {
  let style: { color?: string; bold?: boolean; dim?: boolean; underline?: boolean } = {};
  let drawn = '';
  const [first = '', ...coloured] = line.split('\u001b[');
  if (first) drawn += tspan(first, style);
  for (const piece of coloured) {
    const [, codes = '', text = ''] = /^([\d;]*)m([\s\S]*)$/.exec(piece) ?? [];
    for (const code of codes.split(';')) style = apply(style, code);
    if (text) drawn += tspan(text, style);
  }
  return drawn;
}

function apply(style: Parameters<typeof tspan>[1], code: string): Parameters<typeof tspan>[1] {
  if (code === '0' || code === '') return {};
  if (code === '1') return { ...style, bold: true };
  if (code === '2') return { ...style, dim: true };
  if (code === '4') return { ...style, underline: true };
  const { color, bold, dim, underline, ...rest } = style;
  if (code === '22') return { ...rest, ...(color && { color }), ...(underline && { underline }) };
  if (code === '24') return { ...rest, ...(color && { color }), ...(bold && { bold }), ...(dim && { dim }) };
  if (code === '39')
    return { ...rest, ...(bold && { bold }), ...(dim && { dim }), ...(underline && { underline }) };
  return COLORS[code] ? { ...style, color: COLORS[code] } : style;
}

function tspan(
  text: string,
  { color, bold, dim, underline }: { color?: string; bold?: boolean; dim?: boolean; underline?: boolean },
): string {
  const attributes = [
    color && `fill="${color}"`,
    bold && 'font-weight="bold"',
    dim && 'opacity="0.65"',
    underline && 'text-decoration="underline"',
  ].filter(Boolean);
  const safe = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/ /g, '\u00a0');
  return attributes.length === 0
    ? `<tspan>${safe}</tspan>`
    : `<tspan ${attributes.join(' ')}>${safe}</tspan>`;
}
