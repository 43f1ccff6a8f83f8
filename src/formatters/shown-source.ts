import type { FileResult } from '../diagnostic.ts';

/** The file's text as a report may show it, at its length: what a customer wrote, or a reply quotes, is dotted out. */
export function shownSource({ source, private: spans = [] }: FileResult): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of spans) {
    if (end <= at) continue;
    shown += source.slice(at, start) + source.slice(Math.max(at, start), end).replace(/[^\r\n]/g, '·');
    at = end;
  }
  return shown + source.slice(at);
}
