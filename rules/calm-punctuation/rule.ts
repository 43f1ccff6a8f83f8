import { heatOf } from '../../src/conversation/heat.ts';
import { unansweredTurns } from '../../src/conversation/turns.ts';
import type { Block, Document } from '../../src/document/document.ts';
import { flag, number, words } from '../../src/rule/options.ts';
import { defineRule, type Finding } from '../../src/rule/rule.ts';
import type { Span } from '../../src/text/span.ts';
import { findShouting } from './capitals.ts';
import { acronyms } from './words.ts';

const NOT_OURS: ReadonlySet<Block['kind']> = new Set(['quoted', 'code', 'legal']);
const DOUBLED = /[!?]{2,}/g;
const MAYBE_EMOJI = /[\u00A9\u00AE\u203C-\u3299\uD83C-\uDBFF]/;

export default defineRule({
  id: 'calm-punctuation',
  summary: 'Keep marks, capitals and emoji calm.',
  why: 'Capitals and rows of marks read as shouting, most of all to someone who is upset.',
  category: 'tone',
  advice: ['patience', 'proofread'],
  severity: 'warn',
  presets: {
    strict: 'error',
    macros: 'warn',
    chat: ['info', { maxExclamations: 2, maxEmoji: 2 }],
    email: 'warn',
    escalation: ['error', { maxExclamations: 0, maxEmoji: 0 }],
  },
  appliesTo: 'both',
  fixable: true,
  options: {
    maxExclamations: number(2, 'How many exclamation marks a reply may have', { max: 50 }),
    maxEmoji: number(1, 'How many emoji a reply may have', { max: 50 }),
    countEmoticons: flag(false, 'Count :) and the like as emoji'),
    allowCaps: words(acronyms, 'Words that are written in capitals'),
  },
  *check(document, { maxExclamations, maxEmoji, countEmoticons, allowCaps }) {
    const isUpset = customerIsUpset(document);
    yield* checkDoubled(document);
    const exclamations = [...marksOf(document, EXCLAMATION)].filter(followsWord);
    yield* checkCount(exclamations, isUpset ? 0 : maxExclamations, 'exclamation mark');
    if (countEmoticons || MAYBE_EMOJI.test(document.prose))
      yield* checkCount([...marksOf(document, emoji(countEmoticons))], isUpset ? 0 : maxEmoji, 'emoji');
    const allowed = new Set([...allowCaps, ...(document.reply.context.words ?? [])]);
    for (const sentence of document.sentences) {
      if (sentence.block.kind === 'heading' || sentence.block.kind === 'cell') continue;
      for (const span of findShouting(document, sentence, allowed)) yield shouting(document, span);
    }
  },
});

const EXCLAMATION = /!+(?![=\w(])/g;

/** Behind a word or a mark, with a space between them at most; letters of other scripts take long to gather. */
function followsWord({ input, index }: RegExpExecArray): boolean {
  const before = Array.from(input.slice(Math.max(0, index - 3), index).replace(/ $/, '')).at(-1) ?? '';
  return (
    /[A-Za-z0-9)\]"'”’*_…\uA66C\uA66D]/.test(before) || (before > '\x7f' && /[\p{L}\p{N}\p{M}]/u.test(before))
  );
}

function emoji(withEmoticons: boolean): RegExp {
  const signs =
    /(?:\p{Regional_Indicator}{2}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu;
  return withEmoticons ? new RegExp(`${signs.source}|(?<![\\w:])[:;=]['-]?[)(DPp|](?!\\w)`, 'gu') : signs;
}

/** A match, and where it stands in the document. */
type Mark = RegExpExecArray & { readonly at: number };

/** In what the customer reads as the agent's own words. */
function* marksOf(document: Document, marks: RegExp): Generator<Mark> {
  for (const block of document.blocks) {
    if (NOT_OURS.has(block.kind)) continue;
    const [start, end] = block.span;
    for (const match of document.prose.slice(start, end).matchAll(marks))
      yield Object.assign(match, { at: start + match.index });
  }
}

function* checkDoubled(document: Document): Generator<Finding> {
  for (const match of marksOf(document, DOUBLED)) {
    const span: Span = [match.at, match.at + match[0].length];
    const one = match[0].includes('?') ? '?' : '!';
    yield {
      span,
      message: `Keep it calm – one “${one}” is plenty.`,
      fixes: [{ span, text: one, safe: true }],
    };
  }
}

function* checkCount(marks: readonly Mark[], max: number, name: string): Generator<Finding> {
  const spans = marks.map(({ at, 0: mark }): Span => [at, at + mark.length]);
  const span = spans[max];
  if (!span) return;
  yield {
    span,
    message:
      max === 0
        ? `Keep it calm – no ${name} here.`
        : `Keep it calm – ${spans.length} ${name === 'emoji' ? name : `${name}s`} are a lot; ${max} will do.`,
  };
}

const shouting = ({ text }: Document, span: Span): Finding => ({
  span,
  message: 'Capitals read as shouting – small letters say it as well.',
  fixes: [{ span, text: text.slice(...span).toLowerCase(), safe: false }],
});

const customerIsUpset = ({ reply: { context } }: Document): boolean =>
  unansweredTurns(context).some(({ text }) => heatOf(text) >= 2);
