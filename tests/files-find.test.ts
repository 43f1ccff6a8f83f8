import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeError, UsageError } from '../src/error.ts';
import { type FindOptions, findFiles } from '../src/files/find.ts';
import { posixPath } from '../src/files/pattern.ts';
import { asNobody } from './as-nobody.ts';

let cwd = '';

const lintable = (path: string) => /\.(md|markdown|te?xt|html?)$/i.test(path);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-find-'));
});

function write(...paths: readonly string[]): void {
  for (const path of paths) writeAs(path, 'Hi Sam,\n');
}

function writeAs(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

async function find(inputs: readonly string[], options: Partial<FindOptions> = {}): Promise<string[]> {
  const { files } = await findFiles(inputs, { cwd, lintable, ...options });
  return files.map((file) => posixPath(relative(cwd, file)));
}

async function complaint(inputs: readonly string[], options: Partial<FindOptions> = {}): Promise<string> {
  const error = await find(inputs, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw new Error(`No UsageError but ${error}`);
  return describeError(error).replaceAll('\n', ' ');
}

describe('folders', () => {
  it('holds drafts of every kind, sorted, in any case', async () => {
    write('b.md', 'a.TXT', 'c/d.html', 'c/e.htm', 'f.markdown', 'g.text', 'h.json', 'i.ts', 'j');
    expect(await find(['.'])).toEqual(['a.TXT', 'b.md', 'c/d.html', 'c/e.htm', 'f.markdown', 'g.text']);
  });

  it('takes the kinds of file that the configuration asks for', async () => {
    write('a.md', 'zendesk/macros.json', 'package.json');
    const zendeskToo = async (path: string) => path.endsWith('.md') || path.includes('zendesk');
    expect(await find(['.'], { lintable: zendeskToo })).toEqual(['a.md', 'zendesk/macros.json']);
  });

  it('never enters node_modules or .git', async () => {
    write(
      'a.md',
      'node_modules/x/readme.md',
      '.git/description.md',
      'c/node_modules/y.md',
      '.github/reply.md',
    );
    expect(await find(['.'])).toEqual(['.github/reply.md', 'a.md']);
  });

  it('lists a file once, however often it is meant', async () => {
    write('c/a.md');
    expect(await find(['c/a.md', 'c', './c/', '**/*.md', join(cwd, 'c/a.md')])).toEqual(['c/a.md']);
  });

  it('ends where links lead in a circle, and prefers real names', async () => {
    write('z/a.md');
    symlinkSync('..', join(cwd, 'z/up'));
    symlinkSync('z', join(cwd, 'alias'));
    symlinkSync('gone.md', join(cwd, 'broken.md'));
    symlinkSync('loop.md', join(cwd, 'loop.md'));
    symlinkSync('z/a.md', join(cwd, 'link.md'));
    expect(await find(['.'])).toEqual(['link.md', 'z/a.md']);
    expect(await complaint(['broken.md'])).toContain('"broken.md" is a link that leads nowhere.');
    expect(await complaint(['loop.md'])).toContain('"loop.md" is a link that leads nowhere.');
  });

  it('follows a linked folder whose files are nowhere else', async () => {
    write('repo/drafts/a.md', 'shared/b.md');
    symlinkSync('../../shared', join(cwd, 'repo/drafts/shared'));
    expect(await find(['repo'])).toEqual(['repo/drafts/a.md', 'repo/drafts/shared/b.md']);
  });

  it('says so when there is nothing to lint in a folder', async () => {
    write('src/x.ts');
    expect(await complaint(['src'])).toContain(
      'No files to lint were found in "src". In a folder, replies are looked for in Markdown, text and HTML',
    );
  });

  it.skipIf(process.platform === 'win32')('names a folder that cannot be read', async () => {
    write('secret/a.md');
    chmodSync(join(cwd, 'secret'), 0);
    chmodSync(cwd, 0o755);
    expect(await asNobody(() => complaint(['.']))).toContain('secret: There is no permission to read it.');
  });
});

describe('globs', () => {
  beforeEach(() =>
    write('a.md', 'drafts/b.md', 'drafts/deep/c.md', 'drafts/d.html', 'drafts/e.json', '[x].md'),
  );

  it.each([
    ['*.md', ['[x].md', 'a.md']],
    ['**/*.md', ['[x].md', 'a.md', 'drafts/b.md', 'drafts/deep/c.md']],
    ['drafts/*', ['drafts/b.md', 'drafts/d.html']],
    ['drafts/*.json', ['drafts/e.json']],
    ['drafts/**', ['drafts/b.md', 'drafts/d.html', 'drafts/deep/c.md']],
    ['drafts/{b,d}.{md,html}', ['drafts/b.md', 'drafts/d.html']],
    ['{drafts/deep,nowhere}/*.md', ['drafts/deep/c.md']],
    ['./drafts/[a-c].md', ['drafts/b.md']],
    ['drafts/!(d)*.{md,html}', ['drafts/b.md']],
    ['[x].md', ['[x].md']],
    ['drafts/../*.md', ['[x].md', 'a.md']],
  ])('%s', async (glob, expected) => {
    expect(await find([glob])).toEqual(expected);
  });

  it('works for absolute globs, and for globs that lead upward', async () => {
    expect(await find([join(cwd, 'drafts', '*.md')])).toEqual(['drafts/b.md']);
    expect(await findFiles(['../*.md'], { cwd: join(cwd, 'drafts'), lintable })).toEqual({
      files: [join(cwd, '[x].md'), join(cwd, 'a.md')],
      ignored: [],
    });
  });
});

describe('nothing matched', () => {
  beforeEach(() => write('drafts/refund.md', 'drafts/a b c d.md'));

  it.each([
    ['drafst', 'No files matching "drafst" were found. Did you mean "drafts"?'],
    ['drafts/refnud.md', 'No files matching "drafts/refnud.md" were found. Did you mean "drafts/refund.md"?'],
    ['drafst/*.md', 'No files matching the pattern "drafst/*.md" were found. Did you mean "drafts/*.md"?'],
    [
      'drafts/*.htm',
      'No files matching the pattern "drafts/*.htm" were found. Please check for typing mistakes in it.',
    ],
    ['drafts\\refund.md', 'Did you mean "drafts/refund.md"?'],
    [
      'nothing/like/it',
      'No files matching "nothing/like/it" were found. Please check for typing mistakes in it.',
    ],
    ['!drafts/**', '"!drafts/**" leaves nothing out. Use --ignore-pattern "drafts/**" for that.'],
    ['Hi Sam, thanks for your order?', 'To lint a text, pipe it in and use --stdin.'],
    [`Hi ${'very '.repeat(2000)}`, 'To lint a text, pipe it in and use --stdin.'],
    ['drafts/refund.md/x', 'No files matching "drafts/refund.md/x" were found.'],
  ])('%s', async (input, message) => {
    expect(await complaint([input])).toContain(message);
  });

  it('is no error where it is allowed', async () => {
    expect(await find(['drafst', '*.html', 'drafts/refund.md'], { allowUnmatched: true })).toEqual([
      'drafts/refund.md',
    ]);
  });
});

describe('separators', () => {
  it('turns those of Windows into slashes', () => {
    expect(posixPath('macros\\**\\*.md', '\\')).toBe('macros/**/*.md');
    expect(posixPath('a\\[b\\].md', '/')).toBe('a\\[b\\].md');
  });
});
