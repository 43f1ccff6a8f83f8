import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeList } from '../src/config/lists.ts';
import type { ReplyKind } from '../src/config/presets.ts';
import { configsOf, makePhraseRule, resolveIn, settingsIn } from './config-folder.ts';

const levelsIn = async (...given: Parameters<typeof settingsIn>) =>
  Object.fromEntries(Object.entries(await settingsIn(...given)).map(([id, [level]]) => [id, level]));

const optionsIn = async (id: string, ...given: Parameters<typeof resolveIn>) =>
  (await resolveIn(...given)).rulesFor().get(id)?.options;

describe('presets', () => {
  test('without a configuration: recommended', async () => {
    expect(await settingsIn({})).toEqual({
      'no-blame': ['error', {}],
      'max-sentence-length': ['warn', { max: 25, lists: true, unit: 'words' }],
    });
  });

  test.each<[ReplyKind, Record<string, string>]>([
    [{}, { 'no-blame': 'error', 'max-sentence-length': 'warn' }],
    [{ kind: 'draft' }, { 'no-blame': 'error', 'max-sentence-length': 'warn' }],
    [{ kind: 'macro' }, { 'no-blame': 'error', 'max-sentence-length': 'error' }],
    [{ channel: 'chat' }, { 'no-blame': 'warn', 'max-sentence-length': 'warn' }],
    [{ channel: 'social' }, { 'no-blame': 'warn', 'max-sentence-length': 'warn' }],
    [{ channel: 'email' }, { 'no-blame': 'error', 'max-sentence-length': 'warn', 'no-jargon': 'info' }],
    [
      { kind: 'macro', channel: 'chat' },
      { 'no-blame': 'error', 'max-sentence-length': 'error' },
    ],
  ])('chosen for a reply: %o', async (reply, levels) => {
    const resolved = await resolveIn({ '.replylintrc': 'brand: Acme' });
    const settings = resolved.settingsFor(reply);
    expect(Object.fromEntries(settings.map(({ rule, severity }) => [rule.id, severity]))).toEqual(levels);
    const facts = await resolveIn({ '.replylintrc': { ...reply } });
    expect(facts.settingsFor()).toEqual(settings);
    expect(facts.settingsFor({ kind: 'draft', channel: 'email' })).toEqual(
      resolved.settingsFor({ kind: 'draft', channel: 'email' }),
    );
  });

  test('named: the reply does not choose', async () => {
    const resolved = await resolveIn({ '.replylintrc': 'extends: replylint:recommended\nchannel: chat' });
    expect(resolved.settingsFor({ kind: 'macro' })).toEqual((await resolveIn({})).settingsFor());
  });

  test('named by what is extended', async () => {
    const files = {
      '.replylintrc': 'extends: ./team.yaml\nchannel: chat',
      'team.yaml': 'extends: replylint:strict',
    };
    expect(await levelsIn(files)).toEqual({ 'no-blame': 'error', 'max-sentence-length': 'error' });
    expect(await optionsIn('max-sentence-length', files)).toMatchObject({ max: 20 });
  });

  test('none: an empty list', async () => {
    expect(await levelsIn({ '.replylintrc': 'extends: []\nrules: { no-blame: info }' })).toEqual({
      'no-blame': 'info',
    });
  });

  test('all switches on what is off', async () => {
    expect(await levelsIn({ '.replylintrc': 'extends: replylint:all' })).toEqual({
      'no-blame': 'error',
      'max-sentence-length': 'warn',
      'no-jargon': 'warn',
    });
  });
});

describe('options', () => {
  test('a severity alone keeps them, and others keep what they do not name', async () => {
    const parent = 'extends: replylint:strict\nrules: { max-sentence-length: [warn, { lists: false }] }';
    const child = {
      '.replylintrc': 'extends: ./parent.yaml\nrules: { max-sentence-length: info }',
      'parent.yaml': parent,
    };
    expect((await settingsIn(child))['max-sentence-length']).toEqual([
      'info',
      { max: 20, lists: false, unit: 'words' },
    ]);
  });

  test('survive a rule that is switched off and on', async () => {
    const config =
      'rules: { max-sentence-length: off }\noverrides: [{ files: "*", rules: { max-sentence-length: warn } }]';
    expect(await optionsIn('max-sentence-length', { '.replylintrc': config })).toMatchObject({ max: 25 });
    expect(await levelsIn({ '.replylintrc': config })).toHaveProperty('max-sentence-length', 'warn');
  });

  test.each([
    ['[SSO]', ['SSO']],
    ['[]', []],
    ['["+SSO"]', ['API', 'URL', 'SSO']],
    ['["-URL", "+SSO"]', ['API', 'SSO']],
    ['["+API"]', ['API', 'URL']],
    ['["+", "-"]', ['+', '-']],
  ])('a list %s', async (list, allow) => {
    const config = `rules: { no-jargon: [warn, { allow: ${list} }] }`;
    expect(await optionsIn('no-jargon', { '.replylintrc': config })).toMatchObject({ allow });
  });

  test('lists of choices', async () => {
    const config = 'rules: { no-jargon: [warn, { kinds: ["+long", "-short"] }] }';
    expect(await optionsIn('no-jargon', { '.replylintrc': config })).toMatchObject({ kinds: ['long'] });
  });

  test('lists by name', async () => {
    const config = 'rules: { no-jargon: [warn, { aliases: { sso: ["+login"], mfa: [code] } }] }';
    expect(await optionsIn('no-jargon', { '.replylintrc': config })).toMatchObject({
      aliases: { sso: ['single sign-on', 'login'], mfa: ['code'] },
    });
  });

  test('lists change through several files', async () => {
    const files = {
      '.replylintrc': 'extends: [./a.yaml, ./b.yaml]\nrules: { no-jargon: [warn, { allow: ["-SLA"] }] }',
      'a.yaml': 'rules: { no-jargon: [warn, { allow: ["+SLA", "+SSO"] }] }',
      'b.yaml': 'rules: { no-jargon: [warn, { allow: ["-API"] }] }',
    };
    expect(await optionsIn('no-jargon', files)).toMatchObject({ allow: ['URL', 'SSO'] });
  });
});

describe('overrides', () => {
  const config = {
    '.replylintrc': {
      rules: { 'no-blame': 'warn' },
      brand: 'Acme',
      overrides: [
        { files: 'macros', kind: 'macro' },
        {
          files: ['*.chat.md', 'live/**'],
          ignores: 'live/email/**',
          channel: 'chat',
          rules: { 'no-blame': 'info' },
        },
        { files: '/top.{md,txt}', brand: 'Acme Top' },
        { files: 'strict/', extends: ['replylint:strict', './house.yaml'] },
      ],
    },
    'house.yaml':
      'overrides: [{ files: "strict/soft/**", rules: { no-blame: off } }]\nrules: { no-jargon: info }',
  };

  test.each([
    ['draft.md', { brand: 'Acme' }, 'warn'],
    ['macros/deep/refund.md', { brand: 'Acme', kind: 'macro' }, 'warn'],
    ['deep/a.chat.md', { brand: 'Acme', channel: 'chat' }, 'info'],
    ['live/a.md', { brand: 'Acme', channel: 'chat' }, 'info'],
    ['live/email/a.md', { brand: 'Acme' }, 'warn'],
    ['top.txt', { brand: 'Acme Top' }, 'warn'],
    ['deep/top.md', { brand: 'Acme' }, 'warn'],
    ['strict/a.md', { brand: 'Acme' }, 'error'],
    ['strict/soft/a.md', { brand: 'Acme' }, undefined],
    ['../elsewhere.chat.md', {}, 'error'],
  ])('%s', async (path, facts, level) => {
    expect((await resolveIn(config, path)).facts).toEqual(facts);
    expect((await levelsIn(config, path))['no-blame']).toBe(level);
  });

  test('an extended file holds only for the files of the override', async () => {
    expect(await levelsIn(config, 'strict/a.md')).toHaveProperty('no-jargon', 'info');
    expect(await levelsIn(config, 'draft.md')).not.toHaveProperty('no-jargon');
  });

  test('files for which the same holds share their settings', async () => {
    const configs = await configsOf(config);
    const [one, other, chat] = await Promise.all(
      ['a.md', 'b/c.md', 'a.chat.md'].map((path) => configs.for(path)),
    );
    expect(other?.settingsFor()).toBe(one?.settingsFor());
    expect(one?.settingsFor({ kind: 'draft' })).toBe(one?.settingsFor());
    expect(chat?.settingsFor()).not.toBe(one?.settingsFor());
  });
});

describe('facts', () => {
  test('of every kind', async () => {
    const config = `
      agent: Sam Lee
      brand: Acme
      locale: en-GB
      channel: email
      kind: macro
      dialect: zendesk
      placeholders: [order_number]
      fillIns: declared
      signatureAddedByHelpdesk: true
      words: [AcmePay, ./more.txt, ./more.txt]
      overrides:
        - { files: "*.md", placeholders: { vorname: requester.firstName }, words: ["-Zoë"], agent: { name: Ana } }
    `;
    const list = '\uFEFF# names\r\nZoë\r\n\r\nAcme Cloud # product\r\nC#\r\n';
    expect((await resolveIn({ '.replylintrc': config, 'more.txt': list })).facts).toEqual({
      agent: { firstName: 'Ana' },
      brand: 'Acme',
      locale: 'en-GB',
      channel: 'email',
      kind: 'macro',
      dialect: 'zendesk',
      placeholders: { order_number: 'customField', vorname: 'requester.firstName' },
      fillIns: 'declared',
      signatureAddedByHelpdesk: true,
      words: ['AcmePay', 'Acme Cloud', 'C#'],
    });
  });

  test('word lists count from the file that names them', async () => {
    const files = {
      '.replylintrc': 'extends: ./shared/team.yaml',
      'shared/team.yaml': 'words: ./words.txt',
      'shared/words.txt': 'Acme',
    };
    expect((await resolveIn(files)).facts).toEqual({ words: ['Acme'] });
  });
});

describe('house rules', () => {
  const house = { severity: 'error', message: 'We are called Acme now.', words: { AcmeSoft: 'Acme' } };
  const config = {
    phrases: { 'no-old-name': house, 'no-mate': { message: 'No.', why: 'It grates.', words: ['mate'] } },
    overrides: [{ files: 'chat/**', rules: { 'no-mate': 'off', 'no-old-name': 'info' } }],
  };

  test('are rules with the severity they ask for', async () => {
    const levels = await levelsIn({ '.replylintrc': config });
    expect(levels).toMatchObject({ 'no-old-name': 'error', 'no-mate': 'warn' });
    expect(await levelsIn({ '.replylintrc': config }, 'chat/a.md')).toMatchObject({ 'no-old-name': 'info' });
    expect(await levelsIn({ '.replylintrc': config }, 'chat/a.md')).not.toHaveProperty('no-mate');
  });

  test('are made from what the configuration says, once', async () => {
    const made: unknown[] = [];
    const configs = await configsOf(
      { '.replylintrc': config },
      {
        makePhraseRule(id, given) {
          made.push([id, given]);
          return makePhraseRule(id, given);
        },
      },
    );
    for (const path of ['a.md', 'chat/a.md']) (await configs.for(path)).settingsFor({ kind: 'macro' });
    expect(made).toEqual([
      ['no-old-name', { message: 'We are called Acme now.', words: [{ wrong: 'AcmeSoft', right: 'Acme' }] }],
      ['no-mate', { message: 'No.', why: 'It grates.', words: [{ wrong: 'mate' }] }],
    ]);
  });

  test('can be switched by a child and by a flag', async () => {
    const files = { '.replylintrc': 'extends: ./team.json\nrules: { no-mate: error }', 'team.json': config };
    expect(await levelsIn(files)).toMatchObject({ 'no-mate': 'error', 'no-old-name': 'error' });
    expect(await levelsIn(files, 'a.md', { ruleFlags: ['no-mate: info'] })).toMatchObject({
      'no-mate': 'info',
    });
  });
});

describe('sources and ignores', () => {
  const config = {
    extends: './parent.json',
    sources: [
      { files: 'zendesk/**/*.json', preset: 'zendesk', kind: 'macro' },
      { files: 'replies/{locale}.json', format: 'json', each: '*' },
    ],
    ignores: ['archive', '*.bak.{md,txt}', '!archive/keep.md'],
  };
  const files = {
    '.replylintrc': config,
    'parent.json': { sources: { files: '*.json' }, ignores: 'keep.md' },
  };
  const sourcesOf = async (path: string) =>
    (await resolveIn(files, path)).sources.map(({ entry }) => entry.files);

  test('sources: those of the file, the nearest first', async () => {
    expect(await sourcesOf('zendesk/a/b.json')).toEqual([['zendesk/**/*.json'], ['*.json']]);
    expect(await sourcesOf('replies/en-GB.json')).toEqual([['replies/{locale}.json'], ['*.json']]);
    expect(await sourcesOf('replies/a/en-GB.json')).toEqual([['*.json']]);
    expect(await sourcesOf('a.md')).toEqual([]);
  });

  test('an error in a source stands where the source stands', async () => {
    const [source] = (await resolveIn(files, 'zendesk/a.json')).sources;
    expect(source?.blame(['preset'], 'unknown helpdesk "zendesk"').place).toMatchObject({
      path: '.replylintrc',
      offset: JSON.stringify(config).indexOf('"zendesk"'),
    });
  });

  test.each([
    ['archive/old/a.md', true],
    ['deep/archive/a.md', true],
    ['archive/keep.md', false],
    ['keep.md', true],
    ['a.bak.txt', true],
    ['a.md', false],
    ['archived/a.md', false],
  ])('ignores: %s', async (path, ignored) => {
    expect((await resolveIn(files, path)).ignored).toBe(ignored);
  });
});

describe('flags', () => {
  test('win over everything', async () => {
    const config = 'overrides: [{ files: "*", rules: { no-blame: error, max-sentence-length: off } }]';
    const ruleFlags = [
      'no-blame: info',
      'max-sentence-length: [error, { max: 9 }]',
      '{ "no-jargon": "warn", no-blame: warn }',
    ];
    const settings = await settingsIn({ '.replylintrc': config }, 'draft.md', { ruleFlags });
    expect(settings).toMatchObject({
      'no-blame': ['warn', {}],
      'max-sentence-length': ['error', { max: 9 }],
      'no-jargon': ['warn', {}],
    });
  });

  test('work without a configuration, on top of the preset', async () => {
    expect(await levelsIn({}, 'draft.md', { ruleFlags: ['no-blame: off'] })).toEqual({
      'max-sentence-length': 'warn',
    });
  });
});

describe('merging', () => {
  const ruleMap = fc.dictionary(
    fc.constantFrom('no-blame', 'max-sentence-length', 'no-jargon'),
    fc.constantFrom('off', 'info', 'warn', 'error'),
  );
  const optionMap = fc.record(
    {
      'max-sentence-length': fc.tuple(
        fc.constantFrom('off', 'warn'),
        fc.record({ max: fc.integer({ min: 5, max: 100 }), lists: fc.boolean() }, { requiredKeys: [] }),
      ),
      'no-jargon': fc.tuple(
        fc.constantFrom('info', 'error'),
        fc.record({ allow: fc.oneof(fc.subarray(['a', 'b']), fc.subarray(['+c', '+d'])) }),
      ),
    },
    { requiredKeys: [] },
  );
  const maps = fc.array(fc.oneof(ruleMap, optionMap), { minLength: 1, maxLength: 4 });

  test('is the same however configurations are nested: a chain, a list of parents, overrides', async () => {
    await fc.assert(
      fc.asyncProperty(maps, async (list) => {
        const files = Object.fromEntries(list.map((each, index) => [`${index}.json`, { rules: each }]));
        const chain = list.map((each, index) => [
          `chain${index}.json`,
          { rules: each, ...(index > 0 && { extends: `./chain${index - 1}.json` }) },
        ]);
        const nested = await settingsIn({
          ...Object.fromEntries(chain),
          '.replylintrc': { extends: `./chain${list.length - 1}.json` },
        });
        const listed = await settingsIn({
          ...files,
          '.replylintrc': { extends: Object.keys(files).map((name) => `./${name}`) },
        });
        const overridden = await settingsIn({
          '.replylintrc': { overrides: list.map((each) => ({ files: '**', rules: each })) },
        });
        expect(listed).toEqual(nested);
        expect(overridden).toEqual(nested);
      }),
      { numRuns: 40 },
    );
  });

  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const fail = (_: number, message: string) => new Error(message);

  test('what a list adds it holds, and what it takes back is gone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.uniqueArray(word, { minLength: 1 }), (parent, added) => {
        const more = mergeList(
          parent,
          added.map((each) => `+${each}`),
          fail,
        );
        expect(new Set(more)).toEqual(new Set([...parent, ...added]));
        expect(
          mergeList(
            more,
            added.map((each) => `-${each}`),
            fail,
          ),
        ).toEqual(parent.filter((each) => !added.includes(each)));
      }),
    );
  });
});
