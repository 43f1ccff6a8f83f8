import type { Item } from '../checklist/checklist.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { findingBlock, type Sheet } from './finding-block.ts';
import { safeText } from './safe-text.ts';
import { wrap } from './wrap.ts';

/** What a checklist is written on: findings stand `shift` columns to the right. */
export interface ChecklistSheet extends Sheet {
  readonly shift: number;
  /** Columns of the whole. */
  readonly width: number;
}

/** Where an item stands: with a number among the steps; or among the methods, which do not repeat what `shown` holds. */
export interface ItemPlace {
  readonly number?: number;
  readonly shown?: ReadonlySet<Diagnostic>;
  readonly steps?: readonly Item[];
}

/** Columns of the titles: the longest is "Understand their request". */
const TITLE = 25;
/** Columns before a title: mark, number. */
const LEAD = 6;

/** The lines of one item: ticked with what was done well, crossed with what is to be mended, or why it is left open. */
export function itemLines(item: Item, source: string, sheet: ChecklistSheet, place: ItemPlace): string[] {
  const { palette, marks, measure, width } = sheet;
  const [mark, paint] =
    item.state === 'done'
      ? [marks.tick, palette.green]
      : item.state === 'left'
        ? [marks.cross, isGrave(item) ? palette.red : palette.yellow]
        : [marks.dash, palette.dim];
  const notes = notesOf(item, place).flatMap((note) =>
    wrap(safeText(note), width - LEAD - TITLE - 1, measure),
  );
  const [first = '', ...rest] = notes.map((note) =>
    item.state === 'done' ? palette.green(note) : palette.dim(note),
  );
  const number = String(place.number ?? ' ');
  const title = item.title.padEnd(first === '' ? 0 : TITLE);
  const head = ` ${paint(mark)} ${palette.dim(number)} ${item.state === 'left' ? paint(palette.bold(title)) : title}${first}`;
  const blocks = [...item.findings, ...item.nudges]
    .filter((diagnostic) => !place.shown?.has(diagnostic))
    .flatMap((diagnostic) => findingBlock(diagnostic, source, false, sheet));
  return [
    head,
    ...rest.map((note) => `${' '.repeat(LEAD - 1 + TITLE)}${note}`),
    ...blocks.map((line) => `${' '.repeat(sheet.shift - 2)}${line}`),
  ];
}

const isGrave = ({ findings }: Item): boolean => findings.some(({ severity }) => severity === 'error');

function notesOf(item: Item, { shown, steps }: ItemPlace): readonly string[] {
  if (item.state === 'open')
    return [item.nudges.length > 0 ? (item.why ?? '') : `not applicable: ${item.why ?? ''}`];
  if (item.state === 'done') return item.merits.map(({ message = '' }) => message);
  if (item.findings.length === 0) return ['when the rest is done'];
  const numbers = (steps ?? []).flatMap(({ findings }, index) =>
    findings.some((one) => shown?.has(one) && item.findings.includes(one)) ? [index + 1] : [],
  );
  return numbers.length > 0 ? [`see ${numbers.join(', ')}`] : [];
}
