import type { Document, Sentence } from '../../src/document/document.ts';
import type { Span } from '../../src/text/span.ts';

/** Something a reply states of a topic: "refund window: 30 days". */
export interface Claim {
  /** What it is about, with all that narrows it down: replies are compared by it. */
  readonly topic: string;
  /** The value, made comparable: "30 day", "£ 4.99". */
  readonly value: string;
  /** Where the value stands, in `document.text`. */
  readonly span: Span;
}

const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/\breturns?\b|\breturned\b|\bsend(?:ing)? (?:it|them|the \w+) back\b/, 'returns'],
  [/\brefund(?:s|ed)?\b|\bmoney back\b/, 'refunds'],
  [/\bexchang(?:e|es|ed|ing)\b/, 'exchanges'],
  [/\bcancel(?:s|lation|lations|led|ed|ling|ing)?\b/, 'cancelling'],
  [/\b(?:warranty|guarantee)\b/, 'the warranty'],
  [/\b(?:free )?trial\b/, 'the trial'],
  [/\b(?:shipping|delivery|postage)\b/, 'delivery'],
  [/\b(?:subscription|membership)\b/, 'the subscription'],
];

/** What narrows a claim down: two replies are compared only where these are the same. */
const QUALIFIER =
  /\b(?:express|standard|next[- ]day|international|overseas|abroad|domestic|uk|us|usa|eu|europe|canada|australia|ireland|business|trade|wholesale|premium|basic|pro|plus|enterprise|students?|annual|yearly|monthly|weekly|sale|clearance|outlet|gift|christmas|holiday|faulty|damaged|used|unused|unopened|opened|digital|online|in[- ]store|first|second|extended|partial|full|bank|card|paypal|heavy|large|small|over|under|above|below|orders?|parcels?|items?|food|flights?|rooms?|hotels?)\b/g;

const WINDOW =
  /\b(?:within|up to|for|in|have|of|takes?|a|valid for|lasts?|last) (\d{1,3})[- ](working |business |calendar )?(hour|day|week|month|year)s?\b/g;
const PRICE = /([£$€])\s?(\d{1,5}(?:[.,]\d{2})?)\b/g;

/** The claims of a reply. A sentence counts only if it has one topic and one value: what is unclear is left alone. */
export function findClaims({ normal, sentences }: Document): Claim[] {
  return sentences.flatMap((sentence) => claimOf(normal, sentence) ?? []);
}

function claimOf(normal: string, { span, question }: Sentence): Claim | undefined {
  const line = normal.slice(...span);
  if (question || /\b(?:if|unless|was|were|had|until|by|since|your order|i've|i'll|we've)\b/.test(line))
    return undefined;
  const topics = TOPICS.filter(([pattern]) => pattern.test(line));
  const values = [
    ...valuesOf(line, WINDOW, 'window', windowValue),
    ...valuesOf(line, PRICE, 'price', priceValue),
  ];
  const [[, topic] = []] = topics;
  const [value] = values;
  if (topics.length !== 1 || values.length !== 1 || !topic || !value) return undefined;
  const qualifiers = [...new Set(line.match(QUALIFIER) ?? [])].sort().join(' ');
  return {
    topic: `${topic} ${value.kind} ${value.unit} ${qualifiers}`,
    value: value.text,
    span: [span[0] + value.at, span[0] + value.end],
  };
}

interface Value {
  readonly kind: string;
  readonly unit: string;
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

function valuesOf(
  line: string,
  pattern: RegExp,
  kind: string,
  read: (match: RegExpMatchArray) => Pick<Value, 'unit' | 'text'>,
): Value[] {
  return Array.from(line.matchAll(pattern), (match) => ({
    kind,
    ...read(match),
    at: match.index,
    end: match.index + match[0].length,
  }));
}

const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168, month: 720, year: 8760 };

function windowValue([, count = '', kind = '', unit = 'day']: RegExpMatchArray): Pick<
  Value,
  'unit' | 'text'
> {
  const working = /working|business/.test(kind) ? 'working' : '';
  return { unit: working, text: `${Number(count) * (HOURS[unit] ?? 24)}` };
}

const priceValue = ([, sign = '', amount = '']: RegExpMatchArray): Pick<Value, 'unit' | 'text'> => ({
  unit: sign,
  text: amount.replace(',', '.'),
});
