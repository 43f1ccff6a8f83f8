import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import command from '../bin/replylint.js';

const draft = [
  'Hi Sam,',
  'Thank you for your message about order 1234, and for the photo. I am sorry that the **lamp** came broken.',
  'I sent a new one today. It arrives on Friday, and you can follow it [here](https://example.com/1234).',
  '- Keep the old lamp.\n- No need to send it back.',
  'You should have recieved an e-mail from us. Does Friday work for you?',
  'Kind regards,\nAlex',
].join('\n\n');

const fine =
  'Hi Sam,\n\nThank you for the photo of the lamp. I sent a new one today, and it arrives on Friday; keep the old one. Just reply here if anything is not right.\n\nKind regards,\nAlex\n';

/**
 * Leaves what V8 compiled for usual drafts beside the bundles, so that the next start need not: a third of the time that
 * a draft takes. The command's own code is for a draft without a configuration; the libraries are for all the rest.
 */
export async function keepCompiledCode(home) {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'));
  const { run, start, scripts } = command.loadCommand(join(fileURLToPath(home), 'dist'));
  const lint = (text, argv, stdoutIsTerminal = false) =>
    run(['--stdin', '--stdin-filename', 'draft.md', ...argv], {
      cwd: folder,
      env: {},
      home,
      stdin: async () => Buffer.from(text),
      stdoutIsTerminal,
    });
  const keep = (name) =>
    writeFileSync(join(fileURLToPath(home), `dist/${name}.cache`), scripts[name].createCachedData());
  try {
    for (const terminal of [false, true]) await lint(draft, ['--no-config'], terminal);
    writeFileSync(join(folder, '.replylintrc'), 'rules:\n  no-blame: warn\n');
    await lint('> Quoted.\n\n* Nested\n  - lists &amp; <b>tags</b>', []);
    writeFileSync(join(folder, 'fine.md'), fine);
    process.argv.splice(2, Infinity, '--no-config', join(folder, 'fine.md'));
    await start({ folder: fileURLToPath(home) });
    // What it found is not what the build came to.
    process.exitCode = 0;
    for (const name of Object.keys(scripts)) keep(name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
