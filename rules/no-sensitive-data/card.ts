import { type Found, wordsBefore } from './found.ts';

const NUMBER = /(?<![\w.,#/+=-])\d(?:[ -]?\d){12,18}(?![\w/]|[-.,]\d)/g;

/** First digits and lengths of the cards that people have. */
const ISSUERS: readonly (readonly [start: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|64[4-9]|65|62|81|82|508|353|352[89]|35[4-8])/, [16]],
  [/^(?:30[0-5]|36|38|39)/, [14]],
];
const GROUPED = /^(?:\d{4}[ -]){3}\d{4}$|^\d{4}[ -]\d{6}[ -]\d{4,5}$/;
const CARD = /.*\b(?:card|visa|mastercard|amex|american express|maestro|rupay|discover|debit|credit|cc)\b/i;
const OTHER =
  /.*\b(?:order|tracking|track|parcel|package|consignment|shipment|waybill|awb|imei|serial|reference|ref|invoice|ticket|booking|case|transaction|txn|utr|rrn|account|a\/c|barcode|isbn|sku|policy|pnr|receipt|voucher|(?:gift|member(?:ship)?|loyalty|sim|id|library|travel)(?: card)?|phone|mobile|meter|iccid|product|confirmation|customer|claim|application|registration|licen[cs]e)\b/i;

// Payment providers print numbers to try things out with.
const TEST = /\b(?:test(?:s|ing)?|sandbox|dummy|sample|example|demo)\b/i;

/** Where the last of some words ends in a text; 0 = none stands there. */
const lastEnd = (words: RegExp, text: string): number => words.exec(text)?.[0].length ?? 0;

/** Payment card numbers: an issuer's digits, the right length, the right check digit, and no other number's name before it. */
export function* findCards(text: string): Generator<Found> {
  for (const { index, 0: written } of text.matchAll(NUMBER)) {
    const digits = written.replace(/\D/g, '');
    if (!ISSUERS.some(([start, lengths]) => start.test(digits) && lengths.includes(digits.length))) continue;
    if (!hasCheckDigit(digits) || /^(\d)\1+$/.test(digits)) continue;
    const before = wordsBefore(text, index);
    if (TEST.test(before)) continue;
    const named = lastEnd(CARD, before);
    const isNamed = named > lastEnd(OTHER, before);
    if (!isNamed && OTHER.test(before)) continue;
    const masked = `ending ${digits.slice(-4)}`;
    yield {
      span: [index, index + written.length],
      what: 'a card number',
      instead: `the last four digits are enough (“card ${masked}”)`,
      masked: /\bcard(?: number)? *$/i.test(before) ? masked : `card ${masked}`,
      unsure: !isNamed && !GROUPED.test(written),
    };
  }
}

/** Luhn's sum. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
