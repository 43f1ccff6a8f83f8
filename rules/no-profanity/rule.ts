import type { Document, Word } from '../../src/document/document.ts';
import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { flag, number, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import { holdsAny } from '../../src/text/holds-any.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { mild, strong } from './phrases.ts';

// What the surest words are made of; only a word that holds one of these is worth loading the list for.
const FOUL_PARTS =
  'fuck fuk phuk shit cunt cock dick nigg fagg wank pussi pussy slut whor bitch jizz jism twat arse asshol asslick assmunch assclown asshat asswip titt titfuck blowjob handjob wetback peckerwood dyke skank douche'.split(
    ' ',
  );
const ORDINARY: ReadonlySet<string> = new Set([
  'cocky',
  'cockfight',
  'niggle',
  'niggled',
  'niggles',
  'niggling',
  'niggard',
  'niggardly',
]);
// What "f***" and "sh!t" hold, and all of them.
const STARS = ['*', '#', '@', '$', '%', 'sh!t', 'b!tch'];
const CENSORED =
  /(?<![\w*/])(?:f[*#@$%]{1,3}(?:ck|k)\w*|f\*{2,4}(?!\w)|sh[*!@#]t\w*|s\*\*t\w*|b[*!]tch\w*|a[*$]{2}hole\w*|c\*nt\w*|bull?sh\*\*)/g;

export default defineRule({
  id: 'no-profanity',
  summary: 'Take out swear words and slurs.',
  why: 'A swear word in a reply is what gets a screenshot.',
  category: 'tone',
  advice: ['no-negative-language', 'patience'],
  severity: 'error',
  presets: { strict: 'error', macros: 'error', chat: 'error', email: 'error', escalation: 'error' },
  appliesTo: 'both',
  options: {
    sureness: number(2, 'How sure a word must be profane, 0 to 2; below 2 it flags “killed” and “host” too', {
      max: 2,
    }),
    mild: flag(true, 'Also report rough words: crap, damn, bloody'),
    allow: words([], 'Words that are right here, such as a name or a brand'),
  },
  phrases: [strong, mild],
  check(document, { sureness, mild: isMild, allow }) {
    const spans = [
      ...findPhrases(document, strong, { allow }).map(({ span }) => span),
      ...(isMild ? findPhrases(document, mild, { allow }).map(({ span }) => span) : []),
      ...censored(document),
    ];
    const read = sureness < 2 || holdsAny(document.normal, FOUL_PARTS) ? document.words : [];
    const suspects = read.filter(
      (word) => !word.masked && (sureness < 2 || holdsAny(word.lower, FOUL_PARTS)) && !isName(document, word),
    );
    const known = (word: Word): boolean => ORDINARY.has(word.lower) || allow.includes(word.lower);
    const open = suspects.filter((word) => !known(word) && !spans.some((span) => overlaps(span, word.span)));
    if (open.length === 0) return spans.map((span) => report(document, span));
    return import('cuss').then(({ cuss }) => {
      const listed = open.filter(({ lower }) => Object.hasOwn(cuss, lower) && (cuss[lower] ?? 0) >= sureness);
      return [...spans, ...listed.map(({ span }) => span)].map((span) => report(document, span));
    });
  },
});

const report = (document: Document, span: Span): Finding => ({
  span,
  message: `Take out “${quoteHit(document, span)}” before it goes to a customer.`,
});

function censored({ normal, sentences }: Document): Span[] {
  if (!holdsAny(normal, STARS)) return [];
  return sentences.flatMap(({ span: [start, end] }) =>
    Array.from(normal.slice(start, end).matchAll(CENSORED), (match): Span => {
      const from = start + match.index;
      return [from, from + match[0].length];
    }),
  );
}

/** A capital amid a sentence, or initials behind a dash: "Ms Dickman", "-BS". */
function isName({ text, sentences }: Document, { span: [start, end] }: Word): boolean {
  const words = text.slice(start, end);
  if (/[-–^*]/.test(text[start - 1] ?? '')) return true;
  const isCapital = /^\p{Lu}(?!\p{Lu}+$)/u.test(words);
  return isCapital && !sentences.some((sentence) => sentence.span[0] === start);
}
