import { LETTERS, matchEnd, type Script, SIGNS, skipBlanks } from './script.ts';

const FACE = `[:;=][-']?[)dp(](?![${LETTERS}\\d])`;
const DASH = `-+(?![${LETTERS}\\d])|(?<= )-+`;
const STOP = `[,!.;:?…–—~|、，！。：${SIGNS}]|${DASH}|${FACE}`;
const stops = new RegExp(`(?: *(?:${STOP}))+`, 'y');

/** Where the punctuation and the faces end that stand at an offset; -1 = none stands there. */
export const stopEnd = ({ small }: Script, at: number): number => matchEnd(stops, small, at);

/** Whether a greeting may end at an offset: at the line's end or before a stop. */
export const endsAt = (script: Script, at: number, lineEnd: number): boolean =>
  at >= lineEnd || stopEnd(script, at) !== -1 || script.small[skipBlanks(script, at)] === '(';
