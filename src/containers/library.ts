import type { Span } from '../text/span.ts';
import { type DataNode, type Entry, entryOf, type SourceText } from './node.ts';
import { readSection } from './section.ts';
import type { Source } from './source.ts';

/** A line without its end; `next` is the offset of the line after it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** It stands in a fence or a comment, or opens or closes one. */
  readonly shut: boolean;
}

/** A part of a library: its title and the lines under it. */
export interface Section {
  /** How it is named in the file: `## Refund`. */
  readonly name: string;
  readonly title: Span;
  readonly lines: readonly Line[];
}

/**
 * Reads a Markdown library as a map of its sections. Each has its `heading`, its `subject`, its replies under `fence` and `quote` (each may
 * come several times), all its words as `text`, and as `auto` whichever of these the library holds its replies in.
 */
export function readLibrary(file: SourceText, start: number, options: Source['sections'] = {}): DataNode {
  const { text } = file;
  const skip = new Set(options.skip?.map((title) => title.toLowerCase()));
  const entries: Entry[] = [];
  for (const section of splitSections(text, linesFrom(text, start), options)) {
    if (skip.has(text.slice(...section.title).toLowerCase())) continue;
    entries.push({ key: section.name, span: section.title, value: readSection(text, section) });
  }
  const filled = entries.filter(({ value }) => entryOf(value, 'text'));
  const boxed = filled.filter(
    ({ value }) => lengthOf(value, ['fence', 'quote']) * 2 > lengthOf(value, ['text']),
  );
  const inBoxes = boxed.length * 2 >= filled.length && boxed.length > 0;
  return {
    kind: 'map',
    span: [start, text.length],
    entries: filled.map((entry) => withAuto(entry, inBoxes)),
  };
}

/** Characters of the texts under some names. */
function lengthOf(node: DataNode, keys: readonly string[]): number {
  let length = 0;
  for (const { key, value } of node.kind === 'map' ? node.entries : [])
    if (keys.includes(key) && value.kind === 'text') length += value.text.length;
  return length;
}

function withAuto(entry: Entry, inBoxes: boolean): Entry {
  const { value } = entry;
  if (value.kind !== 'map') return entry;
  const box = entryOf(value, 'fence') ? 'fence' : 'quote';
  const bodies = value.entries.filter(({ key }) => key === (inBoxes ? box : 'text'));
  const auto = bodies.map((body) => ({ ...body, key: 'auto' }));
  return { ...entry, value: { ...value, entries: [...value.entries, ...auto] } };
}

const FENCE = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/;

function linesFrom(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  let fence: string | undefined;
  let inComment = false;
  for (let at = start; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const next = feed === -1 ? text.length : feed + 1;
    const last = feed === -1 ? text.length : feed;
    const end = text[last - 1] === '\r' && last > at ? last - 1 : last;
    const line = text.slice(at, end);
    const [, mark, info = ''] = FENCE.exec(line) ?? [];
    const opens =
      fence === undefined && !inComment && mark !== undefined && !(mark[0] === '`' && info.includes('`'));
    const closes = fence !== undefined && mark?.startsWith(fence) && info.trim() === '';
    const shut = fence !== undefined || inComment || opens;
    if (opens) fence = mark;
    else if (closes) fence = undefined;
    else if (fence === undefined)
      inComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (inComment && !line.includes('-->'));
    lines.push({ start: at, end, next, shut });
    at = next;
  }
  return lines;
}

const ATX = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;

interface Heading {
  readonly level: number;
  readonly name: string;
  readonly title: Span;
  /** Lines that it takes. */
  readonly height: number;
}

function splitSections(
  text: string,
  lines: readonly Line[],
  { heading: level, separator }: NonNullable<Source['sections']>,
): readonly Section[] {
  const pattern = separator === undefined ? undefined : new RegExp(separator);
  const sections: (Section & { lines: Line[] })[] = [];
  let open = false;
  for (let index = 0; index < lines.length; index++) {
    const found = pattern
      ? separatorAt(text, lines, index, pattern, sections.length)
      : headingAt(text, lines, index);
    if (found && (level === undefined || pattern || found.level <= level)) {
      open = level === undefined || pattern !== undefined || found.level === level;
      if (open) sections.push({ name: found.name, title: found.title, lines: [] });
      index += found.height - 1;
    } else {
      const line = lines[index];
      if (open && line) sections.at(-1)?.lines.push(line);
    }
  }
  return sections;
}

function headingAt(text: string, lines: readonly Line[], index: number): Heading | undefined {
  const line = lines[index];
  if (!line || line.shut) return undefined;
  const words = text.slice(line.start, line.end);
  const [, marks, rest = ''] = ATX.exec(words.trimEnd()) ?? [];
  const title = rest.replace(/(?:^|[ \t])#+$/, '').trimEnd();
  if (marks !== undefined && title) {
    const start = line.start + words.indexOf(title, words.indexOf(marks) + marks.length);
    return {
      level: marks.length,
      name: `${marks} ${title}`,
      title: [start, start + title.length],
      height: 1,
    };
  }
  const under = lines[index + 1];
  const before = lines[index - 1];
  const alone = !before || text.slice(before.start, before.end).trim() === '';
  const rule = under && !under.shut ? /^ {0,3}(=+|-+)[ \t]*$/.exec(text.slice(under.start, under.end)) : null;
  if (!rule || !alone || words.trim() === '' || /^\s*[>*+-]/.test(words)) return undefined;
  const start = line.start + words.length - words.trimStart().length;
  const span: Span = [start, start + words.trim().length];
  const setext = rule[1]?.startsWith('=') ? 1 : 2;
  return { level: setext, name: `${'#'.repeat(setext)} ${words.trim()}`, title: span, height: 2 };
}

function separatorAt(
  text: string,
  lines: readonly Line[],
  index: number,
  pattern: RegExp,
  count: number,
): Heading | undefined {
  const line = lines[index];
  const words = line ? text.slice(line.start, line.end) : '';
  const match = line ? pattern.exec(words) : null;
  if (!line || !match) return undefined;
  const title = (match.groups?.title ?? match[1] ?? '').trim();
  const start = line.start + (title ? words.indexOf(title) : 0);
  return { level: 0, name: title || `section ${count + 1}`, title: [start, start + title.length], height: 1 };
}
