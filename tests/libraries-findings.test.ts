import { beforeAll, describe, expect, it } from 'vitest';
import { findingsIn, fixture, makeDesk, runIn } from './desk.ts';

/** What the fixture libraries hold on purpose, at its place: file, preset where its shape does not tell it, `line:column rule`. */
const planted: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  ['zendesk/macros.json', undefined, ['28:50 no-unknown-placeholder', '28:100 no-blame']],
  ['zendesk/triggers.json', undefined, []],
  ['zendesk/dynamic-content.json', undefined, []],
  ['zendesk/export.csv', undefined, ['2:118 no-unknown-placeholder', '2:171 spelling']],
  ['zendesk-sync/active/General/Close account.yaml', undefined, []],
  ['intercom/macros.json', undefined, ['17:22 require-placeholder-fallback']],
  ['gorgias/macros.json', undefined, ['31:84 no-condescension']],
  ['front/templates.json', undefined, ['17:77 no-blame']],
  ['freshdesk/canned_responses.json', undefined, ['12:95 no-unresolved-placeholders']],
  ['helpscout/locked-account.html', 'helpscout', []],
  ['freescout/we-have-it.html', 'freescout', ['1:7 require-placeholder-fallback']],
  ['missive/thanks.html', 'missive', []],
  ['hubspot/follow-up.html', 'hubspot', ['1:7 require-placeholder-fallback']],
  [
    'chatwoot/canned_responses.json',
    undefined,
    ['2:49 require-placeholder-fallback', '3:51 no-unknown-placeholder', '3:75 no-condescension'],
  ],
  ['zammad/text_modules.csv', undefined, ['8:16 no-unknown-placeholder', '8:47 no-dead-end-refusal']],
  ['zammad/text_modules.json', undefined, []],
  [
    'osticket/premade.yaml',
    undefined,
    ['17:8 no-unknown-placeholder', '17:30 no-blame', '18:8 no-dead-end-refusal'],
  ],
  ['osticket/ticket.autoreply.yaml', undefined, []],
  ['uvdesk/saved_replies.csv', 'uvdesk', ['3:17 no-unknown-placeholder', '3:41 no-blame']],
  ['otrs/standard_template.csv', undefined, ['7:59 no-heated-language']],
  [
    'frappe/hd_saved_reply.json',
    undefined,
    ['14:23 require-placeholder-fallback', '14:44 no-blame', '14:67 no-blame'],
  ],
  ['odoo/mail_template_data.xml', undefined, ['24:58 require-placeholder-fallback', '24:101 no-blame']],
  ['discourse/templates.json', undefined, ['11:75 no-unknown-placeholder', '11:96 no-blame']],
  ['salesforce/Support/Case_Received.email', undefined, []],
  ['salesforce/Support/Case_Received.email-meta.xml', undefined, []],
  ['salesforce/Support/Case_Closed.email', undefined, ['1:103 no-condescension']],
  ['salesforce/Support/Case_Closed.email-meta.xml', undefined, ['8:96 no-condescension']],
  ['github/replies.yml', undefined, ['7:12 no-condescension', '7:42 no-unresolved-placeholders']],
  ['github/SAVED_REPLIES.md', undefined, ['10:46 no-unresolved-placeholders']],
  // Its preset lets blanks be: forum helpers fill them in.
  ['wordpress/en.json', undefined, []],
  ['espanso/support.yml', undefined, ['14:21 no-dead-end-refusal']],
  ['generic/titles.json', 'titles', ['2:48 no-unresolved-placeholders', '2:80 no-unresolved-placeholders']],
  ['generic/list.yaml', 'list', []],
  ['generic/snippets.json', 'list', []],
  ['generic/replies.ndjson', 'list', []],
  ['gettext/de.po', 'gettext', []],
  [
    'markdown/email-templates.md',
    undefined,
    ['6:38 no-unresolved-placeholders', '8:4 no-unresolved-placeholders', '18:4 no-unresolved-placeholders'],
  ],
  ['markdown/quotes.md', undefined, []],
];

/** Rules whose findings are all told above, besides those that look for what is missing. */
const TOLD =
  /placeholder|duplicate|contradict|consistent|empty-reply|no-(?:blame|heated|condescension|dead-end)|spelling/;

describe('a fixture library', () => {
  it.each(planted)('%s', async (path, preset, expected) => {
    const named =
      preset === undefined ? {} : { '.replylintrc': `sources: [{ files: "*", preset: ${preset} }]` };
    const name = path.split('/').at(-1) ?? path;
    const desk = makeDesk({ ...named, [name]: { of: `libraries/${path}` }, ...besides(path) });
    const found = (await findingsIn(desk, name))[name] ?? [];
    expect(found.filter((finding) => TOLD.test(finding)).filter(isFirstOfItsPlace)).toEqual(expected);
  });
});

/** The other half of a Salesforce template. */
function besides(path: string): Record<string, { of: string }> {
  const meta = `${path}-meta.xml`;
  return path.endsWith('.email') ? { [meta.split('/').at(-1) ?? meta]: { of: `libraries/${meta}` } } : {};
}

/** The same words can break two rules. */
const isFirstOfItsPlace = (finding: string, index: number, all: readonly string[]): boolean =>
  all.findIndex((other) => other.split(' ')[0] === finding.split(' ')[0]) === index;

describe('a library with a configuration', () => {
  const folder = fixture('projects/library');
  let found: Record<string, string[]>;
  beforeAll(async () => {
    found = await findingsIn(folder, '.');
  });

  it('is found by its sources', () => {
    expect(Object.keys(found)).toEqual([
      'catalogue.json',
      'snippets.csv',
      'templates/billing.md',
      'zendesk/macros.json',
    ]);
  });

  it('says once what twins share, and where they differ', () => {
    expect(found['zendesk/macros.json']?.filter((finding) => /^(?:9|10):/.test(finding))).toEqual([
      '9:55 no-stale-reply',
      '9:161 no-blame',
      '10:47 consistent-twins',
    ]);
  });

  it('reads notes for the team for placeholders only, and lets them hold what is for the team', () => {
    expect(found['zendesk/macros.json']?.filter((finding) => finding.startsWith('19:'))).toEqual([
      '19:109 no-unknown-placeholder',
    ]);
    expect(found['snippets.csv']?.filter((finding) => finding.startsWith('5:'))).toEqual([]);
  });

  it('reads what goes to third parties, who are no team either', () => {
    expect(found['zendesk/macros.json']?.filter((finding) => finding.startsWith('27:'))).toEqual([
      '27:109 no-condescension',
      '27:162 no-internal-placeholder',
    ]);
  });

  it('reads other languages for placeholders and safety only', () => {
    expect(found['zendesk/macros.json']?.filter((finding) => finding.startsWith('35:'))).toEqual([
      '35:53 no-unknown-placeholder',
      '35:131 no-sensitive-data',
    ]);
  });

  it('reads each arm of a condition as it would be sent', () => {
    expect(
      found['zendesk/macros.json']?.filter((finding) => /^43:.*(?:blame|placeholder)/.test(finding)),
    ).toEqual(['43:117 no-blame', '43:146 no-blame', '43:161 no-unknown-placeholder']);
  });

  it('takes blanks as each source says: forbidden, declared, allowed', () => {
    expect(found['snippets.csv']).toContain('8:44 no-unresolved-placeholders');
    expect(found['templates/billing.md']).toEqual([
      '7:50 no-unresolved-placeholders',
      '7:63 no-unresolved-placeholders',
      '13:1 no-condescension',
    ]);
    expect(found['catalogue.json']).toEqual(['1:73 no-condescension']);
  });

  it('compares the replies of a file: translations, titles, what is empty', () => {
    expect(found['snippets.csv']).toEqual([
      '2:38 greet-customer-by-name',
      '3:26 no-unknown-placeholder',
      '4:39 consistent-translation',
      '7:27 no-empty-reply',
      '8:39 no-duplicate-title',
      '8:44 no-unresolved-placeholders',
      '8:85 no-foreign-placeholder',
    ]);
  });

  it('leaves out what is switched off, says so, and reads it with --all', async () => {
    const { stdout } = await runIn(folder, '-f', 'compact', '.');
    expect(stdout).toContain('Notice - Left out of 6 items: 1 inactive.');
    const all = await findingsIn(folder, '--all', '.');
    expect(all['zendesk/macros.json']).toContain('50:57 no-condescension');
    expect(all['snippets.csv']).toContain('6:25 no-condescension');
  });

  it('names the reply of a finding, and crops a long line around its words', async () => {
    const { stdout } = await runIn(folder, '-f', 'pretty', 'catalogue.json');
    expect(stdout).toContain('Greeting  greet  /replies/greet/words');
    const desk = makeDesk({
      'macros.json': JSON.stringify({
        macros: Array.from({ length: 300 }, (_, id) => ({
          id,
          title: `Macro ${id}`,
          actions: [{ field: 'comment_value', value: id === 200 ? 'You failed to wait.' : `It is ${id}.` }],
        })),
      }),
    });
    const long = await runIn(desk, '-f', 'pretty', '--no-config', '--quiet', 'macros.json');
    expect(long.stdout).toContain('Macro 200  200  /macros/200/actions/0/value');
    expect(long.stdout).toMatch(/(?:…|\.{3}).*You failed to wait\..*(?:…|\.{3})/);
    for (const line of long.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
  });
});

describe('recognition', () => {
  it('gives way to an entry in "sources"', async () => {
    const text = JSON.stringify([
      { short_code: 'hi', content: 'Hi {{contact.frist_name}}', note: 'Obviously.' },
    ]);
    const byShape = makeDesk({ 'macros.json': text });
    expect((await findingsIn(byShape, 'macros.json'))['macros.json']).toContain(
      '1:35 no-unknown-placeholder',
    );
    const entry = '{ files: macros.json, each: "[*]", title: short_code, text: note, dialect: zendesk }';
    const written = makeDesk({
      'macros.json': text,
      '.replylintrc': `extends: []\nrules: { no-condescension: warn, no-unknown-placeholder: error }\nsources: [${entry}]`,
    });
    expect((await findingsIn(written, '.'))['macros.json']).toEqual(['1:67 no-condescension']);
  });
});
