import type { Document } from '../../src/document/document.ts';
import { flag, groups, number } from '../../src/rule/options.ts';
import { defineRule, type Note, type PlacedNote } from '../../src/rule/rule.ts';
import { covers, type Span } from '../../src/text/span.ts';
import { terms } from './terms.ts';

interface Choice {
  /** What is chosen between, in which language: "en greeting". */
  readonly of: string;
  /** What was chosen, made comparable. */
  readonly way: string;
  readonly words: string;
  /** A form that the team has ruled out, and the one to use. */
  readonly instead?: string;
}

const choiceOf = ({ data }: PlacedNote): Choice => data as Choice;

export default defineRule({
  id: 'consistent-terms',
  summary: 'Greet, sign off and name things alike across a library.',
  why: 'A team that writes one thing in three ways sounds like three companies.',
  category: 'library',
  advice: ['proofread'],
  severity: 'info',
  appliesTo: 'macros',
  options: {
    majority: number(0.8, 'Share from which the commoner way counts as the team’s own', { min: 0.5, max: 1 }),
    minUses: number(5, 'Uses of a term, greeting or sign-off below which nothing is said', { min: 2 }),
    greetings: flag(true, 'Compare greetings and sign-offs too'),
    terms: groups(
      {},
      'Terms of your own: the right way, and the ways it replaces, such as {"Acme Cloud": ["AcmeCloud"]}; these are always reported',
    ),
  },
  library: {
    *note(document, options) {
      if (document.reply.part || document.reply.twinOf !== undefined) return;
      const language = (document.reply.context.locale ?? 'en').slice(0, 2);
      for (const ways of terms) for (const way of ways) yield* uses(document, way, `${language} ${ways[0]}`);
      for (const [right, wrong] of Object.entries(options.terms))
        for (const way of wrong) yield* uses(document, way.toLowerCase(), right, right);
      if (options.greetings) yield* frames(document, language);
    },
    *compare(notes, { majority, minUses }) {
      const bySubject = new Map<string, PlacedNote[]>();
      for (const note of notes) {
        const { of, words, instead } = choiceOf(note);
        if (instead !== undefined) yield { at: note, message: `“${words}” is written “${instead}” here.` };
        else if (!bySubject.get(of)?.push(note)) bySubject.set(of, [note]);
      }
      for (const own of bySubject.values()) {
        const most = commonest(own);
        const share = own.filter((note) => choiceOf(note).way === most.way).length / own.length;
        if (own.length < minUses || share < majority) continue;
        for (const note of own.filter((other) => choiceOf(other).way !== most.way))
          yield {
            at: note,
            message: `“${choiceOf(note).words}” here, “${most.words}” in ${Math.round(share * 100)} % of this library – choose one.`,
          };
      }
    },
  },
});

function* uses({ normal, text }: Document, way: string, of: string, instead?: string): Generator<Note> {
  for (let at = normal.indexOf(way); at >= 0; at = normal.indexOf(way, at + way.length)) {
    const span: Span = [at, at + way.length];
    if (/[\p{L}\p{N}-]/u.test(`${normal[at - 1] ?? ' '}${normal[span[1]] ?? ' '}`)) continue;
    const words = text.slice(...span);
    if (instead === undefined || words !== instead)
      yield { span, data: { of, way, words, ...(instead !== undefined && { instead }) } satisfies Choice };
  }
}

function* frames(
  { anatomy: { greeting, closing }, normal, text, placeholders, reply }: Document,
  language: string,
): Generator<Note> {
  if (reply.context.fragment) return;
  if (greeting) {
    // The name, or what stands for it, is no part of the way.
    const variable = placeholders.find(({ span }) => span && covers(greeting.span, span));
    const end = greeting.name?.span[0] ?? variable?.span?.[0] ?? greeting.span[1];
    const words = text.slice(greeting.span[0], end).trim();
    const way = /^\p{L}+(?: \p{L}+)?/u.exec(normal.slice(greeting.span[0], end).trim())?.[0];
    if (way !== undefined)
      yield { span: greeting.span, data: { of: `${language} greeting`, way, words } satisfies Choice };
  }
  if (closing)
    yield {
      span: closing.span,
      data: {
        of: `${language} closing`,
        way: normal.slice(...closing.span).trim(),
        words: text.slice(...closing.span),
      } satisfies Choice,
    };
}

function commonest(notes: readonly PlacedNote[]): Choice {
  const counts = new Map<string, number>();
  for (const note of notes) counts.set(choiceOf(note).way, (counts.get(choiceOf(note).way) ?? 0) + 1);
  const count = (note: PlacedNote): number => counts.get(choiceOf(note).way) ?? 0;
  return choiceOf(notes.reduce((best, note) => (count(note) > count(best) ? note : best)));
}
