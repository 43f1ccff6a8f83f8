import type { Document } from '../document/document.ts';
import { once } from '../text/once.ts';
import { overlaps, type Span } from '../text/span.ts';

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const SHORT_DAYS = '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)';
const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty-eight|twenty-four|sixty|ninety)';
const UNIT =
  '(?:(?:business|working|calendar|full|more|whole)[ -])*(?:min(?:ute)?|h(?:ou)?r|day|week|month|quarter|year|fortnight)s?';

const time = once(
  () =>
    new RegExp(
      [
        '\\d{1,2}:\\d{2}(?!\\d)',
        "\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m|p\\.m|o'clock|gmt|utc|est|pst|cet|ist)\\b",
        '\\b(?:noon|midday|midnight)\\b',
        `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS}\\b`,
        `\\b${MONTHS}\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d|%)`,
        `\\b(?:in|by|until|till|before|from|since|early|mid|late|end of|start of|next) ${MONTHS}\\b(?! (?:i|we|you)\\b)`,
        '\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bthe \\d{1,2}(?:st|nd|rd|th)\\b',
        `\\b${WEEKDAYS}\\b`,
        `\\b(?:by|on|before|until|till|next|this|from) ${SHORT_DAYS}\\b`,
        '\\b(?:today|tomorrow|tonight|eod|cob|this (?:morning|afternoon|evening|week|weekend|month|quarter))\\b',
        '\\b(?:next|the following) (?:(?:business|working) )?(?:day|week|weekend|month|quarter|year)\\b',
        '\\bend of (?:the |this |next |your )?(?:(?:business|working) )?(?:day|week|weekend|month|quarter|year|term)\\b',
        `\\b${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})?[ -]?${UNIT}\\b`,
        `\\b(?:within|in|after|for|next|under|about) (?:the |an? |half an? )${UNIT}\\b`,
      ].join('|'),
    ),
);

// What a placeholder may stand for when a sentence says "by {{…}}"; a name or a ticket number is no time.
const NO_TIME = /^(?:requester|agent|ticket|brand|organization|csat)/;

/** Whether a stretch of the reply says when: a date, a clock time, a weekday, "within 2 working days", a placeholder. */
export function saysWhen({ normal, placeholders }: Document, span: Span): boolean {
  if (time().test(normal.slice(...span))) return true;
  return placeholders.some((one) => one.span && overlaps(one.span, span) && !NO_TIME.test(one.role));
}
