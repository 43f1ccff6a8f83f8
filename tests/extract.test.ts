import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsIn, fixture, makeDesk, runIn } from './desk.ts';

const zendesk = { of: 'libraries/zendesk/macros.json' };

/** The replies that `extract --json` tells of, without their place. */
async function repliesIn(cwd: string, ...argv: readonly string[]): Promise<object[]> {
  const { stdout, stderr } = await runIn(cwd, 'extract', '--json', ...argv);
  if (stderr !== '') throw new Error(stderr);
  const files: { path: string; replies: object[] }[] = JSON.parse(stdout);
  return files.flatMap(({ path, replies }) => replies.map((reply) => ({ path, ...reply })));
}

describe('replylint extract', () => {
  it('prints each reply with its place, name, markup, dialect, audience and words', async () => {
    const desk = makeDesk({ 'm.json': zendesk });
    const { code, stdout, stderr } = await runIn(desk, 'extract', 'm.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`
m.json:28:47  Delivery::Late parcel
  id 360002 · /macros/1/actions/1/value · plain · zendesk · public
  | Hi {{ticket.requester.frist_name}},
  |
  | Unfortunately you failed to`);
    expect(stdout).toContain('· plain · zendesk · internal\n');
    expect(stdout).toContain('· same words as 360001\n');
    expect(stdout).toContain('m.json: Left out of 5 items: 1 inactive, 1 without a text of their own.');
    expect(stdout.trimEnd().endsWith('7 replies')).toBe(true);
  });

  it('gives the same as data', async () => {
    const desk = makeDesk({ 'm.json': zendesk });
    const [first, twin] = await repliesIn(desk, 'm.json');
    expect(first).toMatchObject({
      path: 'm.json',
      id: '360001',
      title: 'Refund::Approved',
      pointer: '/macros/0/actions/1/value',
      line: 13,
      column: 21,
      markup: 'html',
      dialect: 'zendesk',
      audience: 'public',
      kind: 'macro',
    });
    expect(twin).toMatchObject({ markup: 'plain', twinOf: '360001' });
  });

  it('reads folders by the configuration, and what is switched off when asked', async () => {
    const folder = fixture('projects/library');
    expect((await repliesIn(folder, '.')).length).toBe(15);
    expect((await repliesIn(folder, '--all', '.')).length).toBe(17);
    expect((await runIn(folder, 'extract', '--no-config', '.')).stdout).toMatch(/\n1 reply\n$/);
  });

  it('proposes a mapping for a file of unknown shape, and shows the others', async () => {
    const desk = makeDesk({ 'm.json': zendesk, 't.json': { of: 'libraries/generic/titles.json' } });
    const { code, stdout, stderr } = await runIn(desk, 'extract', 'm.json', 't.json');
    expect(code).toBe(2);
    expect(stdout).toContain('7 replies');
    const mapping = stderr.slice(stderr.indexOf('sources:'));
    expect(mapping).toContain('each: "*"');
    const again = makeDesk({ 't.json': { of: 'libraries/generic/titles.json' }, '.replylintrc': mapping });
    expect(await repliesIn(again, 't.json')).toMatchObject([
      { title: 'Limits raised' },
      { title: 'Card blocked' },
    ]);
  });

  it('is not steered by what a reply holds', async () => {
    const text = JSON.stringify([{ short_code: 'a\u001b[2J', content: 'Hi \u001b]0;x\u0007 \u202e there' }]);
    const desk = makeDesk({ 'm.json': text });
    for (const argv of [['m.json'], ['--json', 'm.json']])
      expect((await runIn(desk, 'extract', ...argv)).stdout.replaceAll('\n', '')).not.toMatch(
        /\p{Cc}|\u202e/u,
      );
  });
});

describe('replylint sources', () => {
  it('lists the presets', async () => {
    const { stdout } = await runIn(fixture('libraries'), 'sources');
    expect(stdout).toMatch(/^zendesk +json, yaml, csv +Zendesk macros/m);
    expect(stdout).toMatch(/^helpscout +text \(when named\)/m);
  });

  it.each([
    'zendesk/macros.json',
    'zendesk/triggers.json',
    'zendesk/dynamic-content.json',
    'zendesk/export.csv',
    'intercom/macros.json',
    'gorgias/macros.json',
    'front/templates.json',
    'freshdesk/canned_responses.json',
    'chatwoot/canned_responses.json',
    'zammad/text_modules.csv',
    'zammad/text_modules.json',
    'osticket/premade.yaml',
    'otrs/standard_template.csv',
    'frappe/hd_saved_reply.json',
    'odoo/mail_template_data.xml',
    'discourse/templates.json',
    'salesforce/Support/Case_Closed.email-meta.xml',
    'github/replies.yml',
    'wordpress/en.json',
    'espanso/support.yml',
  ])('prints an entry that reads %s as its preset does', async (path) => {
    const name = path.split('/').at(-1) ?? path;
    const known = makeDesk({ [name]: { of: `libraries/${path}` } });
    const { stdout } = await runIn(known, 'sources', name);
    expect(stdout).not.toContain('preset: ""');
    const written = makeDesk({ [name]: { of: `libraries/${path}` }, '.replylintrc': stdout });
    expect(await repliesIn(written, '.')).toEqual(await repliesIn(known, name));
  });

  it('prints presets that only count when they are named', async () => {
    const { stdout } = await runIn(fixture('libraries'), 'sources', 'freescout');
    const text = stdout.replace(/files: .*/, 'files: "*.html"');
    const desk = makeDesk({ 'a.html': { of: 'libraries/freescout/we-have-it.html' }, '.replylintrc': text });
    expect(await repliesIn(desk, '.')).toMatchObject([{ dialect: 'freescout', kind: 'macro' }]);
  });

  it('says what it does not know', async () => {
    const desk = makeDesk({ 'a.md': 'Hi', 't.json': { of: 'libraries/generic/titles.json' } });
    expect(await runIn(desk, 'sources', 'zendsk')).toMatchObject({
      code: 2,
      stderr: '"zendsk" is neither a preset nor a file.\nDid you mean "zendesk"?\n',
    });
    expect((await runIn(desk, 'sources', 't.json')).stderr).toContain('This mapping seems to fit.');
    expect((await runIn(desk, 'sources', 'a.md')).stderr).toContain('read without an entry in "sources"');
  });
});

describe('replylint init', () => {
  const exports = {
    'exports/macros.json': zendesk,
    'exports/more/triggers.json': { of: 'libraries/zendesk/triggers.json' },
    'gorgias.json': { of: 'libraries/gorgias/macros.json' },
    'mails/Case_Closed.email': { of: 'libraries/salesforce/Support/Case_Closed.email' },
    'mails/Case_Closed.email-meta.xml': { of: 'libraries/salesforce/Support/Case_Closed.email-meta.xml' },
    'other/titles.json': { of: 'libraries/generic/titles.json' },
    'other/broken.json': '{"macros": [',
    'package.json': '{"name": "desk"}',
  } as const;

  it('finds helpdesk exports, and the next run lints them', async () => {
    const desk = makeDesk(exports);
    expect((await runIn(desk, '.')).stderr).toContain(
      'Is exports/macros.json an export of a helpdesk? Name it outright, or let "replylint init" write "sources".',
    );
    expect((await runIn(desk, 'init')).code).toBe(0);
    const text = readFileSync(join(desk, '.replylintrc'), 'utf8');
    expect(text.slice(text.indexOf('sources:'))).toBe(`sources:
  - { files: "exports/**/*.json", preset: "zendesk" }
  - { files: "gorgias.json", preset: "gorgias" }
  - { files: ["mails/Case_Closed.email","mails/Case_Closed.email-meta.xml"], preset: "salesforce" }
`);
    const found = await findingsIn(desk, '.');
    expect(Object.keys(found)).toEqual([
      'exports/macros.json',
      'exports/more/triggers.json',
      'gorgias.json',
      'mails/Case_Closed.email',
      'mails/Case_Closed.email-meta.xml',
    ]);
    expect(found['exports/macros.json']).toContain('28:50 no-unknown-placeholder');
  });
});
