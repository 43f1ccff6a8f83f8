import { BLANK, matchEnd, once, skipBlanks } from './pattern.ts';

const FACE = "[:;=][-']?[)DP(](?![\\p{L}\\p{N}])";
const DASH = `-+(?![\\p{L}\\p{N}])|(?<=${BLANK})-+`;
const STOP = `(?:[,!.;:?…–—~|、，！。：]|${DASH}|\\p{Extended_Pictographic}|[\\uFE0F\\u200D]|${FACE})`;
const stops = once(() => new RegExp(`(?:${BLANK}*${STOP})+`, 'uy'));

/** Where the punctuation and the faces end that stand at an offset; -1 = none stands there. */
export const stopEnd = (prose: string, at: number): number => matchEnd(stops(), prose, at);

/** Whether a greeting may end at an offset: at the line's end or before a stop. */
export const endsAt = (prose: string, at: number, lineEnd: number): boolean =>
  at >= lineEnd || stopEnd(prose, at) !== -1 || prose[skipBlanks(prose, at)] === '(';
