import { diagnosticsOf, type Item, makeChecklist } from '../checklist/checklist.ts';
import { coolDown } from '../checklist/cool-down.ts';
import type { FileResult, ReplyCheck } from '../diagnostic.ts';
import { absolutePath } from './absolute-path.ts';
import type { Look } from './formatter.ts';
import { messageOf, safeJson } from './json.ts';

/** Raised when a field changes its meaning or goes; new fields may come without it. */
const SCHEMA_VERSION = 1;

/** The checklist as data: each reply with its score, nine steps and six methods; findings as in the `json` format. */
export function formatChecklistJson(results: readonly FileResult[], { cwd }: Look): string {
  const replies = results.flatMap((result) =>
    (result.checks ?? []).map((check) => replyOf(check, result, cwd)),
  );
  return safeJson({
    schemaVersion: SCHEMA_VERSION,
    ready: replies.every(({ ready }) => ready),
    replies,
    notices: results.flatMap(({ path, notices }) =>
      notices.map((text) => ({ filePath: absolutePath(path, cwd), text })),
    ),
    coolDown: coolDown(results),
  });
}

function replyOf(check: ReplyCheck, result: FileResult, cwd: string) {
  const { steps, methods, left, ready } = makeChecklist(check, diagnosticsOf(check, result.diagnostics));
  return {
    filePath: absolutePath(result.path, cwd),
    id: check.reply?.id,
    title: check.reply?.title,
    pointer: check.reply?.pointer,
    ready,
    left,
    score: check.score,
    steps: steps.map(itemOf),
    methods: methods.map(itemOf),
  };
}

const stateNames = { done: 'done', left: 'left', open: 'not applicable' } as const;

const itemOf = ({ advice, title, state, why, findings, nudges, merits }: Item) => ({
  id: advice,
  title,
  state: stateNames[state],
  why,
  findings: [...findings, ...nudges].map(messageOf),
  merits: merits.map(({ line, message }) => ({ line, message })),
});
