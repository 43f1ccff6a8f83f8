import type { Diagnostic, FileTimes } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read.ts';
import { compileLexicon, type Lexicon } from '../phrases/lexicon.ts';
import { expandArms } from '../placeholders/arms.ts';
import { findPlaceholders } from '../placeholders/find.ts';
import type { Placeholder } from '../placeholders/placeholder.ts';
import type { Reply } from '../reply.ts';
import type { Finding, Setting } from '../rule/rule.ts';
import type { Lines } from '../text/lines.ts';
import { composeMaps } from '../text/map.ts';
import type { Span } from '../text/span.ts';
import { applies } from './applies.ts';
import { startClock } from './clock.ts';
import { type LintNote, takeNotes } from './compare.ts';
import { ruleFailure } from './failure.ts';
import type { Inspection } from './inspect.ts';
import { locate } from './locate.ts';
import { tidy } from './tidy.ts';

/**
 * Lints one reply; `lines` are those of the file it came from. Conditional arms of a macro are each read as they
 * would be sent. Diagnostics come in the order of the file. `inspect` also tells how the reply was checked,
 * `measure` how long it took.
 */
export async function lintReply(
  reply: Reply,
  settings: readonly Setting[],
  lines: Lines,
  inspect = false,
  measure = false,
): Promise<ReplyResult> {
  const active = settings.filter((setting) => applies(setting, reply));
  const lexicon = lexiconOf(settings);
  const diagnostics: Diagnostic[] = [];
  const notes: LintNote[] = [];
  const quoted: Span[] = [];
  let inspection: Inspection | undefined;
  const clock = measure ? startClock() : undefined;
  for (const { sent, placeholders } of asSent(reply)) {
    const document = await readDocument(sent, lexicon, placeholders);
    quoted.push(...quotedSpans(document));
    if (clock) findAllPhrases(document, active);
    clock?.read();
    if (inspect) inspection ??= (await import('./inspect.ts')).inspectReply(document, settings, lines);
    for (const setting of active) {
      const checked = check(setting, document);
      for (const finding of checked instanceof Promise ? await checked : checked)
        diagnostics.push(locate(finding, setting, document, lines));
      if (setting.rule.library) notes.push(...takeNotes(setting, document, lines));
      clock?.ran(setting.rule.id);
    }
  }
  return {
    diagnostics: tidy(diagnostics),
    notes,
    quoted,
    ...(inspection && { inspection }),
    ...(clock && { times: clock.times }),
  };
}

/** What one reply gives: its findings, and what is remembered of it to compare replies in the end. */
export interface ReplyResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly LintNote[];
  /** Where the reply quotes somebody, in the file: half-open. */
  readonly quoted: readonly Span[];
  readonly inspection?: Inspection;
  readonly times?: FileTimes;
}

/** The first rule to ask for phrases would pay for all others. */
function findAllPhrases(document: Document, settings: readonly Setting[]): void {
  const [table] = settings.flatMap(({ rule }) => rule.phrases ?? []);
  if (table) document.hits(table);
}

const quotedSpans = ({ blocks, map }: Document): readonly Span[] =>
  blocks.filter(({ kind }) => kind === 'quoted').flatMap(({ span }) => map.toSource(span));

// Few rules keep others waiting; a promise for each would cost more than most of them.
function check(setting: Setting, document: Document): readonly Finding[] | Promise<readonly Finding[]> {
  const { rule, options } = setting;
  const fail = (cause: unknown): never => {
    throw ruleFailure(setting, document.reply, cause);
  };
  try {
    const findings = rule.check?.(document, options) ?? [];
    return findings instanceof Promise ? findings.then(Array.from<Finding>).catch(fail) : [...findings];
  } catch (cause) {
    return fail(cause);
  }
}

/** A reply as a customer gets it. */
interface Sent {
  readonly sent: Reply;
  readonly placeholders: readonly Placeholder[];
}

// A draft is sent as it stands, tags and all.
function asSent(reply: Reply): readonly Sent[] {
  const placeholders = findPlaceholders(reply.text, reply);
  const arms =
    reply.kind === 'draft' || placeholders.length === 0 ? [] : expandArms(reply.text, placeholders);
  if (arms.length < 2) return [{ sent: reply, placeholders }];
  const conditions = placeholders.flatMap(({ form, raw }) => (form === 'tag' ? [raw] : []));
  return arms.map(({ text, map }) => {
    const sent = { ...reply, text, map: composeMaps(reply.map, map), conditions };
    return { sent, placeholders: findPlaceholders(text, sent) };
  });
}

const lexicons = new WeakMap<readonly Setting[], Lexicon>();

function lexiconOf(settings: readonly Setting[]): Lexicon {
  const known = lexicons.get(settings) ?? compileLexicon(settings.flatMap(({ rule }) => rule.phrases ?? []));
  lexicons.set(settings, known);
  return known;
}
