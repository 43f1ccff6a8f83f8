import type { Span } from '../../src/text/span.ts';

/** A date as it is written; months and weekdays count from 0, Sunday is 0. */
export interface WrittenDate {
  readonly span: Span;
  /** Where the weekday stands, if one does. */
  readonly weekdaySpan?: Span;
  readonly weekday?: number;
  /** The date without the weekday. */
  readonly words: string;
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

const names = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const weekday = `(?<weekday>${names})`;
const between = '(?:\\.?,? (?:the )?|\\.? \\()';
// "10 June 2026 (Wed)".
const behind = `(?: \\((?<behind>${names})\\.?\\))?`;
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\\.(?=,? ?\\d))?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?:,? (?<year>(?:19|20)\\d\\d)(?![\\d:]))?';

// No range or list of days ("14/15 June", "14 and 15 June"): which day the weekday is of cannot be told.
// Each takes a millisecond to make.
const dayFirst = () =>
  new RegExp(
    `(?<![\\w/–-])(?:${weekday}${between})?(?<![\\d/–-]|and )${day} (?:of )?${month}(?![\\w-])${year}${behind}`,
    'g',
  );
const monthFirst = () =>
  new RegExp(
    `(?<![\\w/–-])(?:${weekday}${between})?${month} (?:the )?${day}(?![\\w/:.–-]\\d|\\d| ?(?:am|pm)\\b)${year}${behind}`,
    'g',
  );
const numeric = () =>
  new RegExp(
    `(?<![\\w/.#–-])(?:${weekday}${between})?(?<![\\d/.#–-])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>20\\d\\d)(?![\\d/–-]|\\.\\d)${behind}`,
    'g',
  );
const international = () =>
  new RegExp(
    `(?<![\\w/.#–-])(?:${weekday}${between})?(?<![\\d/.#–-])(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\w/–-]|\\.\\d)${behind}`,
    'g',
  );

// The same by single letters, which is quicker.
const NUMBER_THEN_LETTERS = /\d(?:st|nd|rd|th)? (?:of )?[adfjmnos][aceopu][bcglnprtvy]/;
const MAYBE_DAY_FIRST = /\d(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const MAYBE_MONTH_FIRST = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:the )?\d/;
const MAYBE_NUMERIC = /\d[/.-]\d{1,2}[/.-]\d/;
const MAYBE_INTERNATIONAL = /20\d\d-\d\d-\d/;

const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

/** The expressions for the kinds of dates that a text in lower case may hold. */
function datesFor(lower: string): readonly RegExp[] {
  const dates: RegExp[] = [];
  if (/\d/.test(lower) && SHORT_MONTHS.some((month) => lower.includes(month))) {
    if (NUMBER_THEN_LETTERS.test(lower) && MAYBE_DAY_FIRST.test(lower)) dates.push(dayFirst());
    if (MAYBE_MONTH_FIRST.test(lower)) dates.push(monthFirst());
  }
  if (MAYBE_NUMERIC.test(lower)) {
    dates.push(numeric());
    if (MAYBE_INTERNATIONAL.test(lower)) dates.push(international());
  }
  return dates;
}

/** The dates of a text, with or without a weekday, in English. */
export function* findDates(text: string): Generator<WrittenDate> {
  // Expressions with /i take much longer to make; letters of other alphabets would change its length.
  const lower = text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  for (const pattern of datesFor(lower))
    for (const match of lower.matchAll(pattern)) {
      const { weekday, behind, year } = match.groups ?? {};
      const start = match.index;
      const whole = text.slice(start, start + match[0].trimEnd().length);
      const found = dayAndMonth(match.groups ?? {}, whole);
      if (!found) continue;
      const name = weekday ?? behind;
      const at = weekday === undefined ? start + match[0].lastIndexOf(behind ?? '') : start;
      yield {
        ...found,
        span: [start, start + whole.length],
        words: whole
          .slice(weekday?.length ?? 0, behind === undefined ? undefined : -behind.length - 1)
          .replace(/^\W+(?:the )?|\W+$/g, ''),
        ...(name !== undefined && {
          weekday: indexOfName(WEEKDAYS, name),
          weekdaySpan: [at, at + name.length] as const,
        }),
        ...(year !== undefined && { year: Number(year) }),
      };
    }
}

const indexOfName = (names: readonly string[], written: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === written.slice(0, 3).toLowerCase());

/** What a match says; `undefined` where it cannot be told, as in 4/5/2026. */
function dayAndMonth(
  groups: Readonly<Record<string, string | undefined>>,
  written: string,
): Pick<WrittenDate, 'day' | 'month'> | undefined {
  const { day, month = '', first, second, mark } = groups;
  if (first !== undefined) {
    const [one, two] = [Number(first), Number(second)];
    if (two <= 12 && (one > 12 || mark === '.')) return { day: one, month: two - 1 };
    return one <= 12 && two > 12 ? { day: two, month: one - 1 } : undefined;
  }
  if (/^\d/.test(month)) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? { day: Number(day), month: number - 1 } : undefined;
  }
  // "may" is a verb as well.
  return written.includes('may') ? undefined : { day: Number(day), month: indexOfName(MONTHS, month) };
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
