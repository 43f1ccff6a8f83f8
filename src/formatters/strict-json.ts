import { safeJson } from './json.ts';

/** `safeJson` for readers that refuse half a surrogate pair, be it escaped: it becomes U+FFFD. */
export const strictJson = (value: unknown): string =>
  safeJson(value, (_key, part) => (typeof part === 'string' ? mendText(part) : part));

const mendText = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
