import type { Diagnostic, FileResult } from '../diagnostic.ts';
import { betterWording } from './better-wording.ts';
import type { Failure } from './formatter.ts';
import { htmlCode, markdownCode, markdownText } from './markdown-text.ts';
import { shownSource } from './shown-source.ts';
import { describeTally, severityNames, tallyOf } from './tally.ts';
import { webAddress } from './web-address.ts';

/** A file in a comment: whole lines of Markdown. */
export interface FileBlock {
  readonly head: string;
  readonly items: readonly FileItem[];
  readonly foot: string;
}

/** A part of a file's block that stands or falls as one, and how many entries it counts for. */
export interface FileItem {
  readonly text: string;
  readonly count: number;
}

/** Wordings longer than this are told, not shown. Code units. */
const SHORT = 80;

/** The findings of a file, under its name, or folded under it. */
export function fileBlock(result: FileResult, folded: boolean, files: string): FileBlock {
  const { path, notices, diagnostics } = result;
  const address = addressOf(path, files);
  const source = shownSource(result);
  const items: FileItem[] = notices.map((notice) => ({
    text: `- **notice** ${markdownText(notice)}\n`,
    count: 1,
  }));
  let reply = '';
  for (const diagnostic of diagnostics) {
    const name = replyLine(diagnostic);
    const heading = name === reply || name === '' ? '' : `\n${name}\n\n`;
    items.push({ text: heading + findingLines(diagnostic, address, source), count: 1 });
    reply = name;
  }
  return folded
    ? {
        head: `\n<details><summary>${htmlCode(path)} ${describeTally(tallyOf(diagnostics))}</summary>\n\n`,
        items,
        foot: '\n</details>\n',
      }
    : { head: `\n#### ${linkTo(address, markdownCode(path))}\n\n`, items, foot: '' };
}

/** What could not be linted. */
export const failureBlock = (failures: readonly Failure[]): FileBlock => ({
  head: '\n#### Not linted\n\n',
  items: failures.map(({ path, message }) => ({
    text: `- ${path === undefined ? '' : `${markdownCode(path)} – `}${markdownText(message)}\n`,
    count: 1,
  })),
  foot: '',
});

function replyLine({ reply }: Diagnostic): string {
  const { title = '', id = '', pointer = '' } = reply ?? {};
  return [
    ...(title ? [`**${markdownText(title.trim()) || '–'}**`] : []),
    ...[id, pointer].filter((name) => name !== '').map(markdownCode),
  ].join(' · ');
}

function findingLines(diagnostic: Diagnostic, file: string | undefined, source: string): string {
  const { severity, line, column, message, rule, url } = diagnostic;
  const name = markdownCode(rule);
  const address = webAddress(url);
  const place = linkTo(file && `${file}#L${line}`, `${line}:${column}`);
  const better = wording(diagnostic, source);
  return [
    `- **${severityNames[severity]}** ${place} ${markdownText(message)} ${address ? `[${name}](${address})` : name}`,
    ...(better === '' ? [] : [`  <br>${better}`]),
    '',
  ].join('\n');
}

function wording(diagnostic: Diagnostic, source: string): string {
  const [suggestion] = diagnostic.suggestions;
  const better = betterWording(diagnostic, source);
  if (!suggestion || !better) return '';
  const isShort = better.old.length <= SHORT && better.new.length <= SHORT;
  if (!isShort || better.old.trim() === '' || better.new.trim() === '')
    return `→ ${markdownText(suggestion.message)}`;
  return `${markdownCode(better.old)} → ${markdownCode(better.new)}`;
}

const linkTo = (address: string | undefined, label: string): string =>
  address === undefined ? label : `[${label}](${address})`;

/** Where a file can be looked at: on the forge, or counted from the folder of the run; nothing for one outside of it. */
function addressOf(path: string, files: string): string | undefined {
  if (/^(?:[\\/<]|[a-z]:|\.\.(?:[\\/]|$))/i.test(path)) return undefined;
  return files + path.split(/[\\/]/).map(encodePart).join('/');
}

const encodePart = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
