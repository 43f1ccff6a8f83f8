import type { Span } from '../../src/text/span.ts';

/** A date as it is written; months and weekdays count from 0, Sunday is 0. */
export interface WrittenDate {
  readonly span: Span;
  /** Where the weekday stands, if one does. */
  readonly weekdaySpan?: Span;
  readonly weekday?: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekday = '(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)';
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=,? ?\\d))?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,? (?<year>(?:19|20)\\d\\d)(?![\\d:]))?';

// No range or list of days ("14/15 June", "14 and 15 June"): which day the weekday is of cannot be told.
const dates = (): readonly RegExp[] => [
  new RegExp(
    `(?<![\\w/–-])(?:${weekday}\\.?,? (?:the )?)?(?<![\\d/–-]|and )${day} (?:of )?${month}(?![\\w-])${year}`,
    'gi',
  ),
  new RegExp(
    `(?<![\\w/–-])(?:${weekday}\\.?,? (?:the )?)?${month} (?:the )?${day}(?![\\w/:.–-]\\d|\\d| ?(?:am|pm)\\b)${year}`,
    'gi',
  ),
];

const MAYBE_DATE =
  /\d(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:the )?\d/;

const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

const mayHoldDate = (lower: string): boolean =>
  SHORT_MONTHS.some((month) => lower.includes(month)) && MAYBE_DATE.test(lower);

/** The dates of a text, with or without a weekday, in English. */
export function* findDates(text: string): Generator<WrittenDate> {
  if (!mayHoldDate(text.toLowerCase())) return;
  for (const pattern of dates())
    for (const match of text.matchAll(pattern)) {
      const { weekday, day, month = '', year } = match.groups ?? {};
      // "may" is a verb as well.
      if (month === 'may') continue;
      const start = match.index;
      yield {
        span: [start, start + match[0].trimEnd().length],
        ...(weekday !== undefined && {
          weekday: WEEKDAYS.findIndex(
            (name) => name.slice(0, 3).toLowerCase() === weekday.slice(0, 3).toLowerCase(),
          ),
          weekdaySpan: [start, start + weekday.length] as const,
        }),
        day: Number(day),
        month: MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()),
        ...(year !== undefined && { year: Number(year) }),
      };
    }
}

/** Days of a month; of February without a year, 29. */
export const daysIn = (month: number, year = 2000): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The weekday of a date. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month, day)).getUTCDay();

const NEAR = 300 * 86_400_000;

/** The years that a date without one can be of, seen from a day: those in which it is less than ten months away. */
export function yearsNear({ month, day }: WrittenDate, from: Date): number[] {
  const year = from.getUTCFullYear();
  return [year - 1, year, year + 1].filter(
    (each) => day <= daysIn(month, each) && Math.abs(Date.UTC(each, month, day) - from.getTime()) < NEAR,
  );
}
