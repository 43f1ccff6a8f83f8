import type { Placeholder } from '../placeholders/placeholder.ts';
import { PLACEHOLDER_MASK } from './masks.ts';

/** The text with every placeholder covered by letters of the same length; line breaks stay. */
export function maskPlaceholders(text: string, placeholders: readonly Placeholder[]): string {
  let masked = '';
  let at = 0;
  for (const { source } of placeholders) {
    masked += text.slice(at, source[0]) + text.slice(...source).replace(/[^\r\n]/g, PLACEHOLDER_MASK);
    at = source[1];
  }
  return masked + text.slice(at);
}
