import type { Document } from '../../src/document/document.ts';
import { findPlaceholders } from '../../src/placeholders/find.ts';
import { defineRule, type Finding, type PlacedNote } from '../../src/rule/rule.ts';

interface Version {
  /** What all translations of a reply are known by. */
  readonly of: string;
  readonly locale: string;
  readonly facts: readonly string[];
}

const versionOf = ({ data }: PlacedNote): Version => data as Version;

// Made where it is needed, since classes of letters take a while to make.
const numbersIn = (words: string): string[] =>
  words.match(/(?<![\p{L}\p{N}.])\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])/gu) ?? [];
const LINK = /https?:\/\/[^\s"'<>)\]]+/g;

export default defineRule({
  id: 'consistent-translation',
  summary: 'Keep variables, links and numbers in every translation.',
  why: 'A translation that lost a link or changed a number promises something else to half of the customers.',
  category: 'library',
  advice: ['proofread'],
  severity: 'warn',
  presets: { strict: 'error', macros: 'error', chat: 'warn', email: 'warn', escalation: 'warn' },
  appliesTo: 'macros',
  // The text it was translated from stands beside it (gettext).
  *check(document): Generator<Finding> {
    const { reply } = document;
    if (reply.original === undefined || document.text.trim() === '') return;
    const difference = differenceOf(factsOf(document), factsIn(reply.original, reply.dialect));
    if (difference)
      yield {
        span: document.blocks[0]?.span ?? [0, 0],
        about: 'translation',
        message: `${difference} in the text it was translated from.`,
      };
  },
  library: {
    *note(document) {
      const { path, id, title, part, twinOf, context, original, audience } = document.reply;
      const name = id ?? title?.replace(/\s*[[(]?\b[a-z]{2}(?:-[A-Z]{2})?\b[\])]?\s*$/, '');
      if (
        context.locale === undefined ||
        name === undefined ||
        part ||
        twinOf !== undefined ||
        original !== undefined
      )
        return;
      const folder = path.replace(/\b[a-z]{2}(?:[-_][A-Za-z]{2})?(?=\.\w+$)/, '');
      const data: Version = {
        of: `${folder} ${name} ${audience}`,
        locale: context.locale,
        facts: factsOf(document),
      };
      yield { span: document.blocks[0]?.span ?? [0, 0], about: 'translation', data };
    },
    *compare(notes) {
      const sources = new Map<string, PlacedNote>();
      for (const note of notes) {
        const source = sources.get(versionOf(note).of);
        if (!source || (isEnglish(note) && !isEnglish(source))) sources.set(versionOf(note).of, note);
      }
      for (const note of notes) {
        const source = sources.get(versionOf(note).of);
        if (!source || source === note || versionOf(source).locale === versionOf(note).locale) continue;
        const difference = differenceOf(versionOf(note).facts, versionOf(source).facts);
        if (difference)
          yield {
            at: note,
            message: `${difference} in the ${versionOf(source).locale} version (${source.path}:${source.line}).`,
          };
      }
    },
  },
});

const isEnglish = (note: PlacedNote): boolean => versionOf(note).locale.startsWith('en');

function differenceOf(own: readonly string[], others: readonly string[]): string | undefined {
  const missing = others.find((fact) => !own.includes(fact));
  if (missing !== undefined) return `“${missing}” is missing here; it stands`;
  // A number more is often a time or a date written in another way.
  const added = own.find((fact) => !others.includes(fact) && !/^\d/.test(fact));
  return added === undefined ? undefined : `“${added}” does not stand`;
}

function factsOf({ reply, placeholders }: Document): string[] {
  return factsFrom(reply.text, placeholders);
}

function factsIn(text: string, dialect: string | undefined): string[] {
  return factsFrom(text, findPlaceholders(text, dialect === undefined ? {} : { dialect }));
}

function factsFrom(text: string, placeholders: Document['placeholders']): string[] {
  const names = placeholders.flatMap(({ form, name }) =>
    form === 'output' && name !== undefined ? [name] : [],
  );
  const bare = placeholders.reduceRight(
    (rest, { source }) =>
      rest.slice(0, source[0]) + ' '.repeat(source[1] - source[0]) + rest.slice(source[1]),
    text,
  );
  const links = (bare.match(LINK) ?? []).map((link) =>
    link.replace(/\/(?:[a-z]{2}(?:-[a-z]{2})?)(?=\/|$)/i, '').replace(/[.,]$/, ''),
  );
  const numbers = numbersIn(bare.replace(LINK, ' '))
    .filter((number) => !number.includes(':'))
    .map((number) => number.replace(/,(?=\d{1,2}$)/, '.'));
  return [...new Set([...names, ...links, ...numbers])];
}
