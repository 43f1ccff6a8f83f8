import { extname } from 'node:path';
import type { FileResult } from '../../diagnostic.ts';
import { shownSource } from '../shown-source.ts';
import { tallyOf } from '../tally.ts';
import { breakable, html, type Markup } from './markup.ts';
import { byReply } from './numbered.ts';
import { drawReply, nameReply } from './reply.ts';
import { pageOf } from './rows.ts';
import { drawTally } from './tally.ts';

/** A single reply of more lines than this is not shown whole. */
const WHOLE = 300;

const prose = new Set(['', '.md', '.markdown', '.txt', '.text', '.eml', '.mbox', '.po']);
const json = new Set(['.json', '.jsonc', '.jsonl', '.ndjson']);

/** A file with its notices and its replies in which something was found; `prefix` begins every anchor. */
export function drawFile(result: FileResult, prefix: string, open: boolean): Markup {
  const { path, diagnostics, notices, replies } = result;
  const extension = extname(path).toLowerCase();
  const source = shownSource(result);
  const escaped = json.has(extension);
  const page = pageOf(source, escaped);
  const sheet = {
    source,
    escaped,
    page,
    whole: replies <= 1 && page.lines.length <= WHOLE,
    prose: prose.has(extension),
    open,
  };
  const found = byReply(diagnostics, prefix);
  const name = html`<h2>${breakable(path)}</h2>`;
  const told = notices.map((notice) => html`<p class="notice"><b>notice</b> ${notice}</p>\n`);
  const [draft] = found;
  if (draft && found.length === 1 && draft.names.length === 0)
    return html`<section class="file">${told}${drawReply(draft, name, sheet)}</section>\n`;
  return html`<section class="file"><header>${name}${drawTally(tallyOf(diagnostics))}</header>
${told}${found.map((reply) => drawReply(reply, nameReply(reply), sheet))}</section>
`;
}
