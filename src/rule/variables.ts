import type { Document, VisiblePlaceholder } from '../document/document.ts';
import { type Dialect, findDialect, type Shown } from '../placeholders/dialect.ts';
import { guessDialect } from '../placeholders/guess.ts';
import { judgeVariable, type Names, type Verdict } from '../placeholders/judge.ts';
import { isInCode } from './code.ts';
import type { Finding } from './rule.ts';

/** The dialect of a reply: the configured one, else the only one that its variables can belong to. */
export function dialectOf({ reply, placeholders }: Document): Dialect | undefined {
  const name = reply.dialect ?? guessDialect(placeholders);
  return name === undefined ? undefined : findDialect(name);
}

/** A variable and what its helpdesk makes of it. */
export interface JudgedVariable {
  readonly placeholder: VisiblePlaceholder;
  readonly dialect: Dialect;
  readonly verdict: Verdict;
}

/** The variables of a reply outside code, judged; none where the helpdesk cannot be told. */
export function judgeVariables(document: Document): readonly JudgedVariable[] {
  const dialect = dialectOf(document);
  const tags = tagsOf(document);
  // Inside `{{#each}}` names count from each item: anything goes.
  if (!dialect || tags.some((tag) => /^\{\{[-~]?\s*[#^]\s*(?!if\b|unless\b)/.test(tag))) return [];
  const names: Names = { declared: document.reply.declared ?? {}, local: localNames(tags) };
  return document.placeholders
    .filter((placeholder) => !isInCode(document, placeholder))
    .map((placeholder) => ({ placeholder, dialect, verdict: judgeVariable(placeholder, dialect, names) }));
}

/** The tags of a reply as written, those that were left out to read one arm too. */
export const tagsOf = ({ reply, placeholders }: Document): readonly string[] => [
  ...(reply.conditions ?? []),
  ...placeholders.flatMap(({ form, raw }) => (form === 'tag' ? [raw] : [])),
];

const SETS = /\b(?:assign|capture|set|increment|decrement|for|tablerow|with|import|from)\s+([A-Za-z_]\w*)/;

const localNames = (tags: readonly string[]): ReadonlySet<string> =>
  new Set(['forloop', 'loop', ...tags.flatMap((tag) => SETS.exec(tag)?.[1] ?? [])]);

const SEEN: Readonly<Record<Shown, string>> = {
  blank: 'the customer would see a gap',
  dash: 'the customer would see a dash',
  raw: 'the customer would see it as it stands here',
  marker: 'the customer would see an error text',
};

/** What a customer sees of a variable that fails, as the end of a sentence; empty where it is not known. */
export const seenAs = (shown: Shown | undefined): string => (shown === undefined ? '' : ` – ${SEEN[shown]}`);

/** Code on the customer's screen weighs as the rule is set; a gap or a dash at most as a warning. */
export const capFor = (shown: Shown | undefined): Pick<Finding, 'atMost'> =>
  shown === 'raw' || shown === 'marker' ? {} : { atMost: 'warn' };
