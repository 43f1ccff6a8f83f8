/**
 * Whether a text holds one of some parts. Much quicker than an expression that is run once or twice: V8 takes a tenth of a
 * millisecond to make one ready.
 */
export function holdsAny(text: string, parts: Iterable<string>): boolean {
  for (const part of parts) if (text.includes(part)) return true;
  return false;
}
