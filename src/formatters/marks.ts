import type { Look } from './formatter.ts';

/** The signs of a report's own hand. */
export interface Marks {
  readonly tick: string;
  readonly cross: string;
  readonly dash: string;
  readonly note: string;
  readonly arrow: string;
  readonly ellipsis: string;
  /** One column of the line under the words. */
  readonly underline: string;
  /** Under a place between two characters. */
  readonly point: string;
}

const unicode: Marks = {
  tick: '✔',
  cross: '✖',
  dash: '–',
  note: 'ℹ',
  arrow: '→',
  ellipsis: '…',
  underline: '─',
  point: '^',
};
const ascii: Marks = {
  tick: '+',
  cross: 'x',
  dash: '-',
  note: 'i',
  arrow: '->',
  ellipsis: '...',
  underline: '^',
  point: '^',
};

/** The signs that the terminal can show. */
export const marksFor = (look: Look): Marks => (look.unicode === false ? ascii : unicode);
