const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const CLOCK = /\b(\d{1,2})(?:[:.]00)? ?([ap])\.?m\b/g;
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/gi;

/** What a text names exactly: order and phone numbers, amounts, dates, addresses; alike however they are written. */
export function entitiesOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [mail] of text.matchAll(MAIL)) found.add(mail.toLowerCase());
  for (const [number] of text.matchAll(/\p{L}{0,6}[-#]?\d[\p{L}\d]*(?:[.,:/-]\d+)*/gu)) {
    const bare = number
      .toLowerCase()
      .replace(/[.,]00$/, '')
      .replace(/[^\p{L}\d]/gu, '');
    if (bare.replace(/\D/g, '').length >= 2) found.add(bare);
  }
  for (const [, hour, half] of text.toLowerCase().matchAll(CLOCK)) found.add(`${hour}${half}`);
  for (const [day] of text.matchAll(DAY)) found.add(day.toLowerCase());
  return found;
}
