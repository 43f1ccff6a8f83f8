import type { Document } from '../../src/document/document.ts';
import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { clauseBefore, type Guard, inQuestion, wordsBefore } from '../../src/phrases/guards.ts';
import { flag } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { daysIn, findDates, MONTHS, WEEKDAYS, type WrittenDate, weekdayOf, yearsNear } from './dates.ts';
import { relative } from './phrases.ts';

// "I'm back tomorrow" is said by whoever sends it; so is "you can come back next week".
const bySender: Guard = (hit, document) =>
  /\b(?:i|i'm|i'll|you|you'll|you're|they|he|she)\b/.test(wordsBefore(hit, document));

const supposed: Guard = (hit, document) =>
  /\b(?:if|when|whenever|unless|once|in case|should)\b/.test(clauseBefore(hit, document));

export default defineRule({
  id: 'no-date-mismatch',
  summary: 'Check that the weekday and the date are of the same day.',
  why: 'A customer who waits on Monday for a call on Tuesday has waited in vain.',
  category: 'safety',
  advice: ['proofread'],
  severity: 'error',
  appliesTo: 'both',
  options: {
    relativeInMacros: flag(
      true,
      'Report “tomorrow” and “next week” in macros, where they are said of one day',
    ),
  },
  phrases: [relative],
  *check(document, { relativeInMacros }) {
    const { prose, reply } = document;
    for (const date of findDates(prose)) {
      const finding = impossible(date) ?? mismatch(date, document);
      if (finding) yield finding;
    }
    yield* relativeMismatches(document);
    if (reply.kind !== 'macro' || !relativeInMacros) return;
    for (const { span } of findPhrases(document, relative, { unless: [inQuestion, supposed, bySender] }))
      yield {
        span,
        message: `“${quoteHit(document, span)}” is right on one day only, and a macro is sent on many – name the date, or leave it out.`,
        atMost: 'warn',
      };
  },
});

function impossible({ day, month, year, span }: WrittenDate): Finding | undefined {
  if (day < 1 || day > 31 || day <= daysIn(month, year)) return undefined;
  const when = year === undefined ? MONTHS[month] : `${MONTHS[month]} ${year}`;
  return { span, message: `${when} has no day ${day} – check the date.` };
}

/** The day on which a reply is sent. Asked for only where it matters, since what was found then holds for that day. */
function daySent({ reply }: Document): Date | undefined {
  const sent = reply.context.sentAt?.slice(0, 10);
  return sent === undefined ? undefined : new Date(sent);
}

function mismatch(date: WrittenDate, document: Document): Finding | undefined {
  const { weekday, weekdaySpan, words, day, month, year, span } = date;
  if (weekday === undefined || weekdaySpan === undefined) return undefined;
  const sent = year === undefined ? daySent(document) : undefined;
  const years = year !== undefined ? [year] : sent ? yearsNear(date, sent) : [];
  const actual = years.map((each) => weekdayOf(each, month, day));
  const [right] = actual;
  if (right === undefined || actual.includes(weekday)) return undefined;
  const of = year === undefined ? ` ${years[0]}` : '';
  return {
    span,
    message: `${words}${of} is a ${WEEKDAYS[right]}, not a ${WEEKDAYS[weekday]} – check the day or the date.`,
    fixes: [
      { span: weekdaySpan, text: likeWritten(document, weekdaySpan, WEEKDAYS[right] ?? ''), safe: false },
    ],
  };
}

/** The weekday as short as the one it replaces. */
const likeWritten = (document: Document, span: Span, name: string): string =>
  document.text
    .slice(...span)
    .toLowerCase()
    .endsWith('day')
    ? name
    : name.slice(0, 3);

const RELATIVE = /\b(today|tomorrow|yesterday),? (?:on )?\(?(\w+)day\b/g;
const SPELL = /^ (?:to|until|through|[–-]|(?:morning|afternoon|evening) (?:to|until))/;
const SHIFT: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** "Tomorrow, Friday", on a Tuesday. */
function* relativeMismatches(document: Document): Generator<Finding> {
  if (!Object.keys(SHIFT).some((word) => document.normal.includes(word))) return;
  for (const match of document.normal.matchAll(RELATIVE)) {
    const [whole, word = '', name = ''] = match;
    const after = document.normal.slice(match.index + whole.length);
    if (!WEEKDAYS.some((day) => day.toLowerCase() === `${name}day`) || SPELL.test(after)) continue;
    const sent = daySent(document);
    if (!sent) return;
    const right = WEEKDAYS[(sent.getUTCDay() + (SHIFT[word] ?? 0) + 7) % 7] ?? '';
    if (right.toLowerCase().startsWith(name)) continue;
    const span: Span = [match.index, match.index + whole.length];
    yield {
      span,
      message: `This is sent on a ${WEEKDAYS[sent.getUTCDay()]}, so ${word} is a ${right} – check the day.`,
    };
  }
}
