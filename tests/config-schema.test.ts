import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules as ownRules } from '../rules/index.ts';
import { makeHouseRule } from '../src/cli/house-rule.ts';
import { proposeConfig } from '../src/config/init.ts';
import { configShape } from '../src/config/keys.ts';
import { printConfig } from '../src/config/print.ts';
import { buildSchema } from '../src/config/schema.ts';
import { parseYaml } from '../src/config/yaml.ts';
import { dialectNames } from '../src/placeholders/dialect.ts';
import { configsOf, errorOf, makeFolder, resolveIn, rules } from './config-folder.ts';

const keys = Object.keys(Object(configShape.schema.properties));

describe('.replylintrc.example', () => {
  const example = readFileSync(new URL('../.replylintrc.example', import.meta.url), 'utf8');
  test('shows every key', () => {
    const shown = Object.keys(Object(parseYaml(example, 'x').value));
    expect(shown.sort()).toEqual(keys.toSorted());
  });

  test('is valid', async () => {
    const options = { rules: ownRules, dialects: dialectNames(), makePhraseRule: makeHouseRule };
    const resolved = await resolveIn({ '.replylintrc': example }, 'chat/a.md', options);
    expect(resolved.settingsFor().map(({ rule }) => rule.id)).toContain('no-old-name');
    expect(resolved.rulesFor().get('no-blame')?.level).toBe('warn');
    expect(resolved.facts).toMatchObject({ agent: { firstName: 'Sam' }, channel: 'chat', locale: 'en-GB' });
  });
});

describe('the schema', () => {
  const schema = buildSchema(rules);

  test('knows the rules with their options', () => {
    const { properties } = Object(schema.definitions).rules;
    expect(Object.keys(properties)).toEqual(['no-blame', 'max-sentence-length', 'no-jargon']);
    expect(properties['max-sentence-length'].anyOf[1].items[1]).toMatchInlineSnapshot(`
      {
        "additionalProperties": false,
        "properties": {
          "lists": {
            "default": true,
            "description": "Whether items of lists count",
            "type": "boolean",
          },
          "max": {
            "default": 25,
            "description": "Most words in a sentence",
            "maximum": 100,
            "minimum": 5,
            "type": "number",
          },
          "unit": {
            "default": "words",
            "description": "What is counted",
            "enum": [
              "words",
              "characters",
            ],
          },
        },
        "type": "object",
      }
    `);
    expect(properties['no-jargon'].anyOf[1].items[1].properties.kinds.items.enum).toContain('+long');
  });

  test('says what every key is for', () => {
    const properties: Record<string, { description?: string }> = Object(schema.properties);
    expect(Object.keys(properties)).toEqual(keys);
    for (const { description } of Object.values(properties)) expect(description).toMatch(/\.$/);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

test('a configuration is printed whole: presets, options and files merged', async () => {
  const cwd = makeFolder({
    '.replylintrc': {
      brand: 'Acme',
      extends: './team.json',
      sources: { files: '*.md', fillIns: 'allow' },
      ignores: 'old',
      phrases: { 'no-mate': { message: 'No.', words: ['mate'] } },
    },
    'team.json': { rules: { 'no-jargon': ['info', { allow: ['+SSO'] }] } },
  });
  const resolved = await (await configsOf({}, { cwd })).for('draft.md');
  expect(printConfig(resolved).replaceAll(cwd, '<folder>')).toMatchInlineSnapshot(`
    "{
      "brand": "Acme",
      "rules": {
        "max-sentence-length": [
          "warn",
          {
            "max": 25,
            "lists": true,
            "unit": "words"
          }
        ],
        "no-blame": "error",
        "no-jargon": [
          "info",
          {
            "allow": [
              "API",
              "URL",
              "SSO"
            ],
            "aliases": {
              "sso": [
                "single sign-on"
              ]
            },
            "ask": "",
            "kinds": [
              "short"
            ]
          }
        ],
        "no-mate": "warn"
      },
      "sources": [
        {
          "files": [
            "*.md"
          ],
          "fillIns": "allow"
        }
      ],
      "ignores": [
        "old"
      ],
      "files": [
        "<folder>/.replylintrc",
        "<folder>/team.json"
      ]
    }
    "
  `);
});

describe('init', () => {
  test('an empty folder', async () => {
    const text = proposeConfig({ paths: [] });
    expect(text).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=./node_modules/replylint/schema.json
      #
      # How the replies of this folder are checked. Every key: .replylintrc.example
      # Without "extends", each reply starts from the preset that fits it: macros, chat, email or recommended.

      # Who answers; rules about names and signatures go by it.
      # agent: { name: Sam }
      # brand: Acme
      locale: en

      # Product names and other words that are right here.
      words: []

      # The severity of a rule: off, info, warn or error.
      rules: {}
      "
    `);
    expect(await errorOf(text)).toBe('no error');
  });

  test('a folder with a library, chats, an archive and an export', async () => {
    const paths = [
      'drafts/a.md',
      'macros/refund/a.html',
      'team "b" [x] {y}/Canned Responses/a.md',
      'Live Chat/a.txt',
      'archive/a.md',
    ];
    const text = proposeConfig({ paths, exports: [{ preset: 'zendesk', files: ['export/macros.json'] }] });
    expect(text.slice(proposeConfig({ paths: [] }).length)).toMatchInlineSnapshot(`
      "
      # Where the replies of helpdesk exports are.
      sources:
        - { files: "export/macros.json", preset: "zendesk" }

      # What differs in some folders.
      overrides:
        - { files: "macros/**", kind: "macro" }
        - { files: "team \\"b\\" \\\\[x\\\\] \\\\{y\\\\}/Canned Responses/**", kind: "macro" }
        - { files: "Live Chat/**", channel: "chat" }

      # What is not checked.
      ignores:
        - "archive/**"
      "
    `);
    const files = { '.replylintrc': text };
    expect((await resolveIn(files, 'macros/refund/a.html')).facts.kind).toBe('macro');
    expect((await resolveIn(files, 'team "b" [x] {y}/Canned Responses/a.md')).facts.kind).toBe('macro');
    expect((await resolveIn(files, 'Live Chat/a.txt')).facts.channel).toBe('chat');
    expect((await resolveIn(files, 'archive/a.md')).ignored).toBe(true);
    expect((await resolveIn(files, 'export/macros.json')).sources[0]?.entry.preset).toBe('zendesk');
  });
});
