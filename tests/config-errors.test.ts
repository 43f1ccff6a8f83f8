import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asNobody } from './as-nobody.ts';
import { configsOf, errorOf, makeFolder } from './config-folder.ts';

const withRule = (setting: string) => `rules:\n  max-sentence-length: ${setting}\n`;

describe('a wrong key', () => {
  test('at the top', async () => {
    expect(await errorOf('rulez: {}')).toMatchInlineSnapshot(`
      ".replylintrc:1:1: Unknown key "rulez".
      > 1 | rulez: {}
          | ^^^^^
      Did you mean "rules"?"
    `);
  });

  test('like no other', async () => {
    expect(await errorOf('colour: red')).toMatchInlineSnapshot(`
      ".replylintrc:1:1: Unknown key "colour".
      > 1 | colour: red
          | ^^^^^^
      Known keys: $schema, extends, rules, agent, brand, locale, channel, kind, dialect, placeholders, fillIns, signatureAddedByHelpdesk, words, macros, suppressionPolicy, score, phrases, sources, suppressions, overrides, ignores, baseline."
    `);
  });

  test('in an override', async () => {
    expect(await errorOf('overrides:\n  - files: "*.md"\n    phrases: {}')).toMatchInlineSnapshot(`
      ".replylintrc:3:5: Unknown key "phrases".
        2 |   - files: "*.md"
      > 3 |     phrases: {}
          |     ^^^^^^^
      Known keys: files, ignores, extends, rules, agent, brand, locale, channel, kind, dialect, placeholders, fillIns, signatureAddedByHelpdesk, words, macros, suppressionPolicy, score."
    `);
  });

  test('in a source', async () => {
    expect(await errorOf('sources:\n  - files: "*.json"\n    formt: json')).toMatchInlineSnapshot(`
      ".replylintrc:3:5: Unknown key "formt".
        2 |   - files: "*.json"
      > 3 |     formt: json
          |     ^^^^^
      Did you mean "format"?"
    `);
  });

  test('in a house rule', async () => {
    expect(await errorOf('phrases:\n  no-mate: { mesage: No., words: [mate] }')).toMatchInlineSnapshot(`
      ".replylintrc:2:14: Unknown key "mesage".
        1 | phrases:
      > 2 |   no-mate: { mesage: No., words: [mate] }
          |              ^^^^^^
      Did you mean "message"?"
    `);
  });

  test('in JSON', async () => {
    expect(await errorOf('{\n  // who answers\n  "agent": { "nme": "Sam" }\n}')).toMatchInlineSnapshot(`
      ".replylintrc:3:14: Unknown key "nme".
        2 |   // who answers
      > 3 |   "agent": { "nme": "Sam" }
          |              ^^^^^
        4 | }
      Did you mean "name"?"
    `);
  });

  test('in code', async () => {
    expect(
      await errorOf({ 'replylint.config.js': 'export default { agent: { nme: 1 } };' }),
    ).toMatchInlineSnapshot(`
      "replylint.config.js (agent.nme): Unknown key "nme".
      Did you mean "name"?"
    `);
  });

  test('in package.json', async () => {
    expect(
      await errorOf({ 'package.json': '{\n  "name": "replies",\n  "replylint": {\n    "rule": {}\n  }\n}' }),
    ).toMatchInlineSnapshot(`
      "package.json:4:5: Unknown key "rule".
        3 |   "replylint": {
      > 4 |     "rule": {}
          |     ^^^^^^
        5 |   }
      Did you mean "rules"?"
    `);
  });

  test('that is missing: files of an override', async () => {
    expect(await errorOf('overrides:\n  - kind: macro')).toMatchInlineSnapshot(`
      ".replylintrc:2:5: "files" is missing.
        1 | overrides:
      > 2 |   - kind: macro
          |     ^^^^^^^^^^^"
    `);
  });

  test('that is missing: files of a source', async () => {
    expect(await errorOf('sources: { format: json }')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: "files" is missing.
      > 1 | sources: { format: json }
          |          ^^^^^^^^^^^^^^^^"
    `);
  });

  test('that is missing: message and words of a house rule', async () => {
    expect(await errorOf('phrases:\n  no-mate: { severity: warn }')).toMatchInlineSnapshot(`
      ".replylintrc:2:12: "message" is missing.
        1 | phrases:
      > 2 |   no-mate: { severity: warn }
          |            ^^^^^^^^^^^^^^^^^^"
    `);
  });
});

describe('a wrong rule', () => {
  test('misspelt', async () => {
    expect(await errorOf('rules:\n  no-blam: error')).toMatchInlineSnapshot(`
      ".replylintrc:2:3: Unknown rule "no-blam".
        1 | rules:
      > 2 |   no-blam: error
          |   ^^^^^^^
      Did you mean "no-blame"?"
    `);
  });

  test('unknown', async () => {
    expect(await errorOf('rules:\n  be-nice: error')).toMatchInlineSnapshot(`
      ".replylintrc:2:3: Unknown rule "be-nice".
        1 | rules:
      > 2 |   be-nice: error
          |   ^^^^^^^
      "replylint rules" lists them all."
    `);
  });

  test('in an override that covers no file of the run', async () => {
    expect(
      await errorOf('overrides:\n  - files: "x/**"\n    rules: { no-blam: off }'),
    ).toMatchInlineSnapshot(`
      ".replylintrc:3:14: Unknown rule "no-blam".
        2 |   - files: "x/**"
      > 3 |     rules: { no-blam: off }
          |              ^^^^^^^
      Did you mean "no-blame"?"
    `);
  });

  test('in code', async () => {
    expect(
      await errorOf({ 'replylint.config.mjs': 'export default { rules: { "no-blam": "off" } };' }),
    ).toMatchInlineSnapshot(`
      "replylint.config.mjs (rules.no-blam): Unknown rule "no-blam".
      Did you mean "no-blame"?"
    `);
  });

  test('a list instead of a map', async () => {
    expect(await errorOf('rules: [no-blame]')).toMatchInlineSnapshot(`
      ".replylintrc:1:8: "rules" must be a map of rule ids to severities.
      > 1 | rules: [no-blame]
          |        ^^^^^^^^^^"
    `);
  });
});

describe('a wrong severity', () => {
  test('a number', async () => {
    expect(await errorOf('rules:\n  no-blame: 2')).toMatchInlineSnapshot(`
      ".replylintrc:2:13: The severity of "no-blame" must be off, info, warn or error, not 2.
        1 | rules:
      > 2 |   no-blame: 2
          |             ^
      Write "error"."
    `);
  });

  test('false', async () => {
    expect(await errorOf('rules:\n  no-blame: false')).toMatchInlineSnapshot(`
      ".replylintrc:2:13: The severity of "no-blame" must be off, info, warn or error, not false.
        1 | rules:
      > 2 |   no-blame: false
          |             ^^^^^
      Write "off"."
    `);
  });

  test('the word of another linter', async () => {
    expect(await errorOf('rules:\n  no-blame: warning')).toMatchInlineSnapshot(`
      ".replylintrc:2:13: The severity of "no-blame" must be off, info, warn or error, not "warning".
        1 | rules:
      > 2 |   no-blame: warning
          |             ^^^^^^^
      Write "warn"."
    `);
  });

  test('misspelt', async () => {
    expect(await errorOf('rules:\n  no-blame: [eror, {}]')).toMatchInlineSnapshot(`
      ".replylintrc:2:14: The severity of "no-blame" must be off, info, warn or error, not "eror".
        1 | rules:
      > 2 |   no-blame: [eror, {}]
          |              ^^^^
      Did you mean "error"?"
    `);
  });

  test('strange', async () => {
    expect(await errorOf('rules:\n  no-blame: loud')).toMatchInlineSnapshot(`
      ".replylintrc:2:13: The severity of "no-blame" must be off, info, warn or error, not "loud".
        1 | rules:
      > 2 |   no-blame: loud
          |             ^^^^"
    `);
  });

  test('nothing', async () => {
    expect(await errorOf('rules:\n  no-blame:')).toMatchInlineSnapshot(`
      ".replylintrc:2:12: The severity of "no-blame" must be off, info, warn or error, not empty.
        1 | rules:
      > 2 |   no-blame:
          |            ^"
    `);
  });

  test('of a house rule', async () => {
    expect(
      await errorOf('phrases:\n  no-mate: { severity: 1, message: No., words: [mate] }'),
    ).toMatchInlineSnapshot(`
      ".replylintrc:2:24: The severity of "no-mate" must be off, info, warn or error, not 1.
        1 | phrases:
      > 2 |   no-mate: { severity: 1, message: No., words: [mate] }
          |                        ^
      Write "warn"."
    `);
  });
});

describe('a wrong option', () => {
  test('misspelt', async () => {
    expect(await errorOf(withRule('[warn, { maxx: 20 }]'))).toMatchInlineSnapshot(`
      ".replylintrc:2:33: "max-sentence-length" has no option "maxx".
        1 | rules:
      > 2 |   max-sentence-length: [warn, { maxx: 20 }]
          |                                 ^^^^
        3 |
      Did you mean "max"?"
    `);
  });

  test('unknown', async () => {
    expect(await errorOf(withRule('[warn, { colour: red }]'))).toMatchInlineSnapshot(`
      ".replylintrc:2:33: "max-sentence-length" has no option "colour".
        1 | rules:
      > 2 |   max-sentence-length: [warn, { colour: red }]
          |                                 ^^^^^^
        3 |
      It has max, lists, unit."
    `);
  });

  test('of a rule without options', async () => {
    expect(await errorOf('rules:\n  no-blame: [warn, { max: 2 }]')).toMatchInlineSnapshot(`
      ".replylintrc:2:22: "no-blame" has no option "max".
        1 | rules:
      > 2 |   no-blame: [warn, { max: 2 }]
          |                      ^^^
      It has no options."
    `);
  });

  test('out of its bounds', async () => {
    expect(await errorOf(withRule('[warn, { max: 1000 }]'))).toMatchInlineSnapshot(`
      ".replylintrc:2:38: "max" of "max-sentence-length" must be a number from 5 to 100, not 1000.
        1 | rules:
      > 2 |   max-sentence-length: [warn, { max: 1000 }]
          |                                      ^^^^
        3 |"
    `);
  });

  test('of another type', async () => {
    expect(await errorOf(withRule('[warn, { max: twenty }]'))).toMatchInlineSnapshot(`
      ".replylintrc:2:38: "max" of "max-sentence-length" must be a number from 5 to 100, not "twenty".
        1 | rules:
      > 2 |   max-sentence-length: [warn, { max: twenty }]
          |                                      ^^^^^^
        3 |"
    `);
  });

  test('not one of the choices', async () => {
    expect(await errorOf(withRule('[warn, { unit: lines }]'))).toMatchInlineSnapshot(`
      ".replylintrc:2:39: "unit" of "max-sentence-length" must be one of words, characters, not "lines".
        1 | rules:
      > 2 |   max-sentence-length: [warn, { unit: lines }]
          |                                       ^^^^^
        3 |"
    `);
  });

  test('a word instead of a list', async () => {
    expect(await errorOf('rules:\n  no-jargon: [warn, { allow: SSO }]')).toMatchInlineSnapshot(`
      ".replylintrc:2:30: "allow" of "no-jargon" must be a list of texts, not "SSO".
        1 | rules:
      > 2 |   no-jargon: [warn, { allow: SSO }]
          |                              ^^^"
    `);
  });

  test('without a severity', async () => {
    expect(await errorOf(withRule('{ max: 20 }'))).toMatchInlineSnapshot(`
      ".replylintrc:2:24: "max-sentence-length" has options and no severity.
        1 | rules:
      > 2 |   max-sentence-length: { max: 20 }
          |                        ^^^^^^^^^^^
        3 |
      Put the severity first: "max-sentence-length": ["warn", {"max":20}]"
    `);
  });

  test('in a list without a severity', async () => {
    expect(await errorOf(withRule('[{ max: 20 }]'))).toMatchInlineSnapshot(`
      ".replylintrc:2:24: "max-sentence-length" has options and no severity.
        1 | rules:
      > 2 |   max-sentence-length: [{ max: 20 }]
          |                        ^^^^^^^^^^^^^
        3 |
      Put the severity first: "max-sentence-length": ["warn", {"max":20}]"
    `);
  });

  test('more than a severity and options', async () => {
    expect(await errorOf(withRule('[warn, { max: 20 }, 3]'))).toMatchInlineSnapshot(`
      ".replylintrc:2:24: "max-sentence-length" must be a severity, or a list of a severity and a map of options.
        1 | rules:
      > 2 |   max-sentence-length: [warn, { max: 20 }, 3]
          |                        ^^^^^^^^^^^^^^^^^^^^^^
        3 |"
    `);
  });

  test('on a line of its own in JSON', async () => {
    expect(
      await errorOf(
        '{\n  "rules": {\n    "max-sentence-length": [\n      "warn",\n      { "maxx": 20 }\n    ]\n  }\n}',
      ),
    ).toMatchInlineSnapshot(`
      ".replylintrc:5:9: "max-sentence-length" has no option "maxx".
        4 |       "warn",
      > 5 |       { "maxx": 20 }
          |         ^^^^^^
        6 |     ]
      Did you mean "max"?"
    `);
  });
});

describe('a list that changes another', () => {
  test('by taking what is not there', async () => {
    expect(await errorOf('rules:\n  no-jargon: [warn, { allow: ["-SSO"] }]')).toMatchInlineSnapshot(`
      ".replylintrc:2:31: "-SSO" removes what is not in the list.
        1 | rules:
      > 2 |   no-jargon: [warn, { allow: ["-SSO"] }]
          |                               ^^^^^^
      It holds API, URL."
    `);
  });

  test('by taking from a group what is not there', async () => {
    expect(
      await errorOf('rules:\n  no-jargon: [warn, { aliases: { sso: ["-login"] } }]'),
    ).toMatchInlineSnapshot(`
      ".replylintrc:2:40: "-login" removes what is not in the list.
        1 | ules:
      > 2 |  no-jargon: [warn, { aliases: { sso: ["-login"] } }]
          |                                       ^^^^^^^^
      It holds single sign-on."
    `);
  });

  test('and replaces it', async () => {
    expect(await errorOf('rules:\n  no-jargon: [warn, { allow: [SSO, "+SLA"] }]')).toMatchInlineSnapshot(`
      ".replylintrc:2:31: A list either replaces the list above it or changes it: "SSO" replaces, "+SLA" changes.
        1 | rules:
      > 2 |   no-jargon: [warn, { allow: [SSO, "+SLA"] }]
          |                               ^^^
      Write "+SSO" to add it."
    `);
  });

  test('of words, when there are none', async () => {
    expect(await errorOf('words: ["-Acme"]')).toMatchInlineSnapshot(`
      ".replylintrc:1:9: "-Acme" removes what is not in the list.
      > 1 | words: ["-Acme"]
          |         ^^^^^^^
      The list is empty."
    `);
  });
});

describe('wrong facts', () => {
  test('channel', async () => {
    expect(await errorOf('channel: mail')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: "channel" must be one of email, chat, social.
      > 1 | channel: mail
          |          ^^^^
      Did you mean "email"?"
    `);
  });

  test('kind', async () => {
    expect(await errorOf('kind: macros')).toMatchInlineSnapshot(`
      ".replylintrc:1:7: "kind" must be one of draft, macro.
      > 1 | kind: macros
          |       ^^^^^^
      Did you mean "macro"?"
    `);
  });

  test('locale', async () => {
    expect(await errorOf('locale: de-DE')).toMatchInlineSnapshot(`
      ".replylintrc:1:9: "locale" must be a tag for English such as en, en-US or en-GB.
      > 1 | locale: de-DE
          |         ^^^^^"
    `);
  });

  test('dialect', async () => {
    expect(await errorOf('dialect: zendsk')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: Unknown dialect "zendsk".
      > 1 | dialect: zendsk
          |          ^^^^^^
      Did you mean "zendesk"?"
    `);
  });

  test('dialect like no other', async () => {
    expect(await errorOf('overrides: [{ files: "*", dialect: acme }]')).toMatchInlineSnapshot(`
      ".replylintrc:1:36: Unknown dialect "acme".
      > 1 | overrides: [{ files: "*", dialect: acme }]
          |                                    ^^^^
      There are zendesk, intercom."
    `);
  });

  test('fillIns', async () => {
    expect(await errorOf('fillIns: never')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: "fillIns" must be one of forbid, declared, allow.
      > 1 | fillIns: never
          |          ^^^^^"
    `);
  });

  test('agent', async () => {
    expect(await errorOf('agent: { name: [Sam] }')).toMatchInlineSnapshot(`
      ".replylintrc:1:16: "agent.name" must be a text.
      > 1 | agent: { name: [Sam] }
          |                ^^^^^"
    `);
  });

  test('agent without a name', async () => {
    expect(await errorOf('agent: {}')).toMatchInlineSnapshot(`
      ".replylintrc:1:8: "name" is missing.
      > 1 | agent: {}
          |        ^^"
    `);
  });

  test('role of a placeholder', async () => {
    expect(await errorOf('placeholders: { order: customfield }')).toMatchInlineSnapshot(`
      ".replylintrc:1:24: "placeholders.order" must be one of requester.firstName, requester.lastName, requester.name, requester.email, requester.other, agent.firstName, agent.lastName, agent.name, agent.email, agent.signature, ticket.id, ticket.url, ticket.subject, ticket.other, organization, brand, csat, date, dynamicContent, customField, internal, cursor, fillIn, unknown.
      > 1 | placeholders: { order: customfield }
          |                        ^^^^^^^^^^^
      Did you mean "customField"?"
    `);
  });

  test('flag', async () => {
    expect(await errorOf('signatureAddedByHelpdesk: perhaps')).toMatchInlineSnapshot(`
      ".replylintrc:1:27: "signatureAddedByHelpdesk" must be true or false.
      > 1 | signatureAddedByHelpdesk: perhaps
          |                           ^^^^^^^"
    `);
  });

  test('words', async () => {
    expect(await errorOf('words: Acme')).toMatchInlineSnapshot(`
      ".replylintrc:1:8: "words" must be a list of words, or a path to a word list such as ./words.txt.
      > 1 | words: Acme
          |        ^^^^"
    `);
  });

  test('path of a word list', async () => {
    expect(await errorOf('words: [Acme, ./wrods.txt]')).toMatchInlineSnapshot(`
      ".replylintrc:1:15: This word list cannot be read.
      > 1 | words: [Acme, ./wrods.txt]
          |               ^^^^^^^^^^^
      Paths count from the folder of the configuration file."
    `);
  });
});

describe('a wrong house rule', () => {
  test('whose id no rule could have', async () => {
    expect(await errorOf('phrases:\n  No Mate: { message: No., words: [mate] }')).toMatchInlineSnapshot(`
      ".replylintrc:2:3: The id "No Mate" must be lower-case words joined by hyphens.
        1 | phrases:
      > 2 |   No Mate: { message: No., words: [mate] }
          |   ^^^^^^^"
    `);
  });

  test('with the id of a rule', async () => {
    expect(await errorOf('phrases:\n  no-blame: { message: No., words: [mate] }')).toMatchInlineSnapshot(`
      ".replylintrc:2:3: "no-blame" is a rule already.
        1 | phrases:
      > 2 |   no-blame: { message: No., words: [mate] }
          |   ^^^^^^^^
      Give your own rule another name."
    `);
  });

  test('without words', async () => {
    expect(await errorOf('phrases:\n  no-mate: { message: No., words: [] }')).toMatchInlineSnapshot(`
      ".replylintrc:2:35: "words" must be a list of words, or a map of wrong words to right ones.
        1 | phrases:
      > 2 |   no-mate: { message: No., words: [] }
          |                                   ^^"
    `);
  });

  test('with words that make no pattern', async () => {
    expect(await errorOf('phrases:\n  no-mate: { message: No., words: ["(mate"] }')).toMatchInlineSnapshot(`
      ".replylintrc:2:28: "(mate" cannot be looked for.
        1 | phrases:
      > 2 |   no-mate: { message: No., words: ["(mate"] }
          |                            ^^^^^"
    `);
  });

  test('that is a list', async () => {
    expect(await errorOf('phrases: [mate]')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: "phrases" must be a map of rule ids to rules.
      > 1 | phrases: [mate]
          |          ^^^^^^"
    `);
  });

  test('with options', async () => {
    expect(
      await errorOf(
        'phrases:\n  no-mate: { message: No., words: [mate] }\nrules:\n  no-mate: [warn, { max: 1 }]',
      ),
    ).toMatchInlineSnapshot(`
      ".replylintrc:4:21: "no-mate" has no option "max".
        3 | rules:
      > 4 |   no-mate: [warn, { max: 1 }]
          |                     ^^^
      It has no options."
    `);
  });
});

describe('wrong globs', () => {
  test('of another type', async () => {
    expect(await errorOf('ignores: [3]')).toMatchInlineSnapshot(`
      ".replylintrc:1:11: 3 is not a glob such as "chat/**".
      > 1 | ignores: [3]
          |           ^"
    `);
  });

  test('out of the folder', async () => {
    expect(await errorOf('overrides: [{ files: "../chat/**" }]')).toMatchInlineSnapshot(`
      ".replylintrc:1:22: "../chat/**" leads out of the folder of the configuration.
      > 1 | overrides: [{ files: "../chat/**" }]
          |                      ^^^^^^^^^^^^
      Globs count from the folder of the configuration file."
    `);
  });

  test('empty', async () => {
    expect(await errorOf('sources: [{ files: "" }]')).toMatchInlineSnapshot(`
      ".replylintrc:1:20: "" is not a glob such as "chat/**".
      > 1 | sources: [{ files: "" }]
          |                    ^^"
    `);
  });
});

describe('a wrong parent', () => {
  test('preset', async () => {
    expect(await errorOf('extends: replylint:recomended')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: Unknown preset "replylint:recomended".
      > 1 | extends: replylint:recomended
          |          ^^^^^^^^^^^^^^^^^^^^
      Did you mean "replylint:recommended"?"
    `);
  });

  test('preset like no other', async () => {
    expect(await errorOf('extends: [replylint:gentle]')).toMatchInlineSnapshot(`
      ".replylintrc:1:11: Unknown preset "replylint:gentle".
      > 1 | extends: [replylint:gentle]
          |           ^^^^^^^^^^^^^^^^
      There are replylint:recommended, replylint:strict, replylint:macros, replylint:chat, replylint:email, replylint:escalation, replylint:all."
    `);
  });

  test('preset without its prefix', async () => {
    expect(await errorOf('extends: strict')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: Cannot find the package "strict".
      > 1 | extends: strict
          |          ^^^^^^
      Did you mean "replylint:strict"?"
    `);
  });

  test('file', async () => {
    expect(
      await errorOf({ '.replylintrc': 'extends: ./team.yml', 'team.yaml': 'brand: Acme' }),
    ).toMatchInlineSnapshot(`
      ".replylintrc:1:10: Cannot find the file "./team.yml".
      > 1 | extends: ./team.yml
          |          ^^^^^^^^^^
      Did you mean "./team.yaml"?"
    `);
  });

  test('file without its dot', async () => {
    expect(
      await errorOf({ '.replylintrc': 'extends: team.yaml', 'team.yaml': 'brand: Acme' }),
    ).toMatchInlineSnapshot(`
      ".replylintrc:1:10: Cannot find the package "team.yaml".
      > 1 | extends: team.yaml
          |          ^^^^^^^^^
      Did you mean "./team.yaml"?"
    `);
  });

  test('file of another format', async () => {
    expect(
      await errorOf({ '.replylintrc': 'extends: ./team.toml', 'team.toml': 'brand = 1' }),
    ).toMatchInlineSnapshot(`
      "team.toml: A .toml file is not a configuration.
      Use .json, .yaml, .yml, .js, .mjs, .cjs."
    `);
  });

  test('package', async () => {
    expect(await errorOf('extends: replylint-config-acme')).toMatchInlineSnapshot(`
      ".replylintrc:1:10: Cannot find the package "replylint-config-acme".
      > 1 | extends: replylint-config-acme
          |          ^^^^^^^^^^^^^^^^^^^^^
      Is it installed? npm install --save-dev replylint-config-acme"
    `);
  });

  test('in an override', async () => {
    expect(
      await errorOf('overrides:\n  - files: "*.md"\n    extends: [replylint:all, ./none.json]'),
    ).toMatchInlineSnapshot(`
      ".replylintrc:3:30: Cannot find the file "./none.json".
        2 |   - files: "*.md"
      > 3 |     extends: [replylint:all, ./none.json]
          |                              ^^^^^^^^^^^"
    `);
  });

  test('that extends its child', async () => {
    expect(
      await errorOf({
        '.replylintrc': 'extends: [./a.json]',
        'a.json': { extends: './b.json' },
        'b.json': { extends: ['./a.json'] },
      }),
    ).toMatchInlineSnapshot(`
      "b.json:1:13: This configuration extends itself: a.json → b.json → a.json.
      > 1 | {"extends":["./a.json"]}
          |             ^^^^^^^^^^"
    `);
  });

  test('that is wrong itself', async () => {
    expect(
      await errorOf({ '.replylintrc': 'extends: ./team.yaml', 'team.yaml': 'brand: Acme\nchanel: chat' }),
    ).toMatchInlineSnapshot(`
      "team.yaml:2:1: Unknown key "chanel".
        1 | brand: Acme
      > 2 | chanel: chat
          | ^^^^^^
      Did you mean "channel"?"
    `);
  });

  test('that is empty', async () => {
    expect(
      await errorOf({ '.replylintrc': 'extends: ./package.json', 'package.json': {} }),
    ).toMatchInlineSnapshot(`"package.json: It has no "replylint" key."`);
  });
});

describe('a file that cannot be read', () => {
  test('broken YAML', async () => {
    expect(await errorOf('rules:\n  no-blame: [warn\nwords: []')).toMatchInlineSnapshot(`
      ".replylintrc:3:1: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
        2 |   no-blame: [warn
      > 3 | words: []
          | ^"
    `);
  });

  test('a key twice in YAML', async () => {
    expect(await errorOf('brand: Acme\nbrand: Acme')).toMatchInlineSnapshot(`
      ".replylintrc:2:1: This is not valid YAML: Map keys must be unique.
        1 | brand: Acme
      > 2 | brand: Acme
          | ^"
    `);
  });

  test('two documents', async () => {
    expect(await errorOf('brand: Acme\n---\nbrand: Acme')).toMatchInlineSnapshot(`
      ".replylintrc:2:1: This is not valid YAML: Source contains multiple documents.
        1 | brand: Acme
      > 2 | ---
          | ^^^
        3 | brand: Acme"
    `);
  });

  test('a tag that nobody knows', async () => {
    expect(await errorOf('brand: !secret Acme')).toMatchInlineSnapshot(`
      ".replylintrc:1:8: This is not valid YAML: Unresolved tag: !secret.
      > 1 | brand: !secret Acme
          |        ^^^^^^^"
    `);
  });

  test('broken JSON', async () => {
    expect(await errorOf('{\n  "rules": {\n    "no-blame" "off"\n  }\n}')).toMatchInlineSnapshot(`
      ".replylintrc:3:16: This is not valid JSON: colon expected.
        2 |   "rules": {
      > 3 |     "no-blame" "off"
          |                ^^^^^
        4 |   }"
    `);
  });

  test('a key twice in JSON', async () => {
    expect(
      await errorOf({
        '.replylintrc.json': '{ "brand": "A", "rules": { "no-blame": "off", "no-blame": "warn" } }',
      }),
    ).toMatchInlineSnapshot(`
      ".replylintrc.json:1:47: This is not valid JSON: the key "no-blame" stands twice.
      > 1 | ": "A", "rules": { "no-blame": "off", "no-blame": "warn" } }
          |                                       ^^^^^^^^^^"
    `);
  });

  test('a list', async () => {
    expect(await errorOf('[]')).toMatchInlineSnapshot(`
      ".replylintrc:1:1: A configuration must be a map.
      > 1 | []
          | ^^
      Its keys are "rules", "extends" and others."
    `);
  });

  test('a text', async () => {
    expect(await errorOf('Hi Sam')).toMatchInlineSnapshot(`
      ".replylintrc:1:1: A configuration must be a map.
      > 1 | Hi Sam
          | ^^^^^^
      Its keys are "rules", "extends" and others."
    `);
  });

  test('code that does not run', async () => {
    expect(await errorOf({ 'replylint.config.js': 'throw new Error("out of tea");' })).toMatchInlineSnapshot(
      `"replylint.config.js: This configuration does not run: out of tea"`,
    );
  });

  test('code without an export', async () => {
    expect(await errorOf({ 'replylint.config.js': 'export const rules = {};' })).toMatchInlineSnapshot(`
      "replylint.config.js: This configuration has no default export.
      Write \`export default { … }\`."
    `);
  });

  test('two in one folder', async () => {
    expect(
      await errorOf({ '.replylintrc': '', 'replylint.config.js': 'export default {};' }),
    ).toMatchInlineSnapshot(`
      "replylint.config.js: Two configurations in one folder: .replylintrc and replylint.config.js.
      Keep one of them."
    `);
  });

  test('one under a name that is not read', async () => {
    expect(await errorOf({ 'replylint.config.ts': 'export default {};' })).toMatchInlineSnapshot(`
      "replylint.config.ts: A configuration of this name is not read.
      Write it as replylint.config.js."
    `);
  });

  test('one beside a package.json with a key', async () => {
    expect(await errorOf({ '.replylintrc': '', 'package.json': { replylint: {} } })).toMatchInlineSnapshot(`
      "package.json: Two configurations in one folder: .replylintrc and package.json.
      Keep one of them."
    `);
  });
});

describe('a wrong --rule flag', () => {
  test('unknown rule', async () => {
    expect(await errorOf({}, { ruleFlags: ['no-blam: off'] })).toMatchInlineSnapshot(`
      "--rule:1:1: Unknown rule "no-blam".
      > 1 | no-blam: off
          | ^^^^^^^
      Did you mean "no-blame"?"
    `);
  });

  test('wrong severity', async () => {
    expect(await errorOf({}, { ruleFlags: ['no-blame: loud'] })).toMatchInlineSnapshot(`
      "--rule:1:11: The severity of "no-blame" must be off, info, warn or error, not "loud".
      > 1 | no-blame: loud
          |           ^^^^"
    `);
  });

  test('wrong severity of YAML', async () => {
    expect(await errorOf({}, { ruleFlags: ['{ no-blame: 1 }'] })).toMatchInlineSnapshot(`
      "--rule:1:13: The severity of "no-blame" must be off, info, warn or error, not 1.
      > 1 | { no-blame: 1 }
          |             ^
      Write "warn"."
    `);
  });

  test('without a space', async () => {
    expect(await errorOf({}, { ruleFlags: ['no-blame:off'] })).toMatchInlineSnapshot(`
      "--rule:1:1: This flag sets no rule.
      > 1 | no-blame:off
          | ^^^^^^^^^^^^
      Write it as --rule "no-blame: error", with a space after the colon."
    `);
  });

  test('without a severity', async () => {
    expect(await errorOf({}, { ruleFlags: ['no-blame'] })).toMatchInlineSnapshot(`
      "--rule:1:1: This flag sets no rule.
      > 1 | no-blame
          | ^^^^^^^^
      Write it as --rule "no-blame: error", with a space after the colon."
    `);
  });

  test('wrong option', async () => {
    expect(
      await errorOf({}, { ruleFlags: ['max-sentence-length: [warn, { max: 2 }]'] }),
    ).toMatchInlineSnapshot(`
      "--rule:1:36: "max" of "max-sentence-length" must be a number from 5 to 100, not 2.
      > 1 | max-sentence-length: [warn, { max: 2 }]
          |                                    ^"
    `);
  });

  test('broken', async () => {
    expect(await errorOf({}, { ruleFlags: ['no-blame: [warn'] })).toMatchInlineSnapshot(`
      "--rule:1:16: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
      > 1 | no-blame: [warn
          |                ^"
    `);
  });
});

test('a configuration that may not be read', async () => {
  const cwd = makeFolder({ '.replylintrc': 'brand: Acme' });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, '.replylintrc'), 0);
  const read = asNobody(async () => (await configsOf({}, { cwd })).for(join(cwd, 'draft.md')));
  await expect(read).rejects.toThrow('There is no permission to read it.');
});

test('a configuration that is named and is a folder', async () => {
  const cwd = makeFolder({ 'team/draft.md': 'Hi' });
  await expect(configsOf({}, { cwd, explicit: 'team' })).rejects.toThrow('It is a folder, not a file.');
});

test('a configuration that is named and does not exist', async () => {
  expect(await errorOf({}, { explicit: '/no/such/.replylintrc' })).toMatchInlineSnapshot(
    `"/no/such/.replylintrc: There is no such file."`,
  );
});
