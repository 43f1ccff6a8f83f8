import type { Severity } from '../diagnostic.ts';
import type { Look } from './formatter.ts';

/** Paints a text. */
export type Paint = (text: string) => string;

/** The colours of reports. */
export type Palette = Readonly<
  Record<'blue' | 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow', Paint>
>;

const asIs: Paint = (text) => text;
const bare: Palette = {
  blue: asIs,
  bold: asIs,
  cyan: asIs,
  dim: asIs,
  green: asIs,
  red: asIs,
  underline: asIs,
  yellow: asIs,
};

/** Colours of our own, whatever the process says of its terminal: only the look decides. */
export async function loadPalette({ color }: Pick<Look, 'color'>): Promise<Palette> {
  if (!color) return bare;
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
}

/** The colour of a severity. */
export const paintOf = (severity: Severity, palette: Palette): Paint =>
  ({ error: palette.red, warn: palette.yellow, info: palette.blue })[severity];
