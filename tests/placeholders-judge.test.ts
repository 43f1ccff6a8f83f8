import { describe, expect, it } from 'vitest';
import { dialectNames, findDialect, knownNames, variableSyntax } from '../src/placeholders/dialect.ts';
import { findPlaceholders } from '../src/placeholders/find.ts';
import { judgeVariable, type Names } from '../src/placeholders/judge.ts';
import { unpairedTags } from '../src/placeholders/pairs.ts';

const nothing: Names = { declared: {}, local: new Set() };

function judge(text: string, dialect: string, names: Names = nothing) {
  const found = findDialect(dialect);
  const [placeholder] = findPlaceholders(text, { dialect });
  if (!found || !placeholder) throw new Error(`No placeholder of ${dialect} in ${text}`);
  return judgeVariable(placeholder, found, names);
}

describe('judgeVariable', () => {
  it('knows every variable of every helpdesk, as that helpdesk writes it', () => {
    for (const dialect of dialectNames())
      for (const name of knownNames(dialect))
        expect(judge(variableSyntax(dialect, name) ?? '', dialect), `${dialect} ${name}`).toEqual({
          kind: 'known',
        });
  });

  it.each([
    ['{{ticket.requester.frist_name}}', 'zendesk', 'ticket.requester.first_name'],
    ['{{Ticket.Requester.First_Name}}', 'zendesk', 'ticket.requester.first_name'],
    ['{{ticket.asignee.name}}', 'zendesk', 'ticket.assignee.name'],
    ['{{shopper.first_name}}', 'zendesk', 'ticket.requester.first_name'],
    ['%{ticket.name.frist}', 'osticket', 'ticket.name.first'],
    ['{%customer.fristName%}', 'helpscout', 'customer.firstName'],
    ['#{ticket.costumer.firstname}', 'zammad', 'ticket.customer.firstname'],
  ])('finds what was meant by %s in %s', (text, dialect, meant) => {
    expect(judge(text, dialect)).toEqual({ kind: 'unknown', sure: true, meant });
  });

  it('is not sure of a name that may be new', () => {
    expect(judge('{{ticket.delivery_slot}}', 'zendesk')).toEqual({ kind: 'unknown', sure: false });
    expect(judge('{{weather}}', 'zendesk')).toEqual({ kind: 'unknown', sure: true });
  });

  it.each([
    ['{{ticket.requester.firstname}}', 'zendesk', 'name', 'freshdesk', 'ticket.requester.first_name'],
    ['{%customer.firstName%}', 'zendesk', 'syntax', 'helpscout', 'ticket.requester.first_name'],
    ['{{ticket.requester.first_name}}', 'helpscout', 'syntax', 'zendesk', 'customer.firstName'],
    ['{{{Recipient.FirstName}}}', 'salesforce', 'syntax', 'salesforce-lightning', 'Contact.FirstName'],
  ])('tells whose %s is in %s', (text, dialect, by, owner, own) => {
    const verdict = judge(text, dialect);
    expect(verdict).toMatchObject({ kind: 'foreign', by, own });
    expect(verdict.kind === 'foreign' && verdict.of.map(({ name }) => name)).toContain(owner);
  });

  it('knows what the team declares and what the reply itself sets', () => {
    const names: Names = { declared: { loyalty: 'customField' }, local: new Set(['comment']) };
    for (const text of ['{{loyalty}}', '{{loyalty.tier}}', '{{comment.value}}'])
      expect(judge(text, 'zendesk', names)).toEqual({ kind: 'known' });
    expect(judge('{{loyalti}}', 'zendesk', names)).toEqual({ kind: 'unknown', sure: true, meant: 'loyalty' });
  });

  it('takes any name in a language without names of its own, unless some are declared', () => {
    expect(judge('{{ anything.goes }}', 'liquid')).toEqual({ kind: 'known' });
    expect(
      judge('{{ order_numer }}', 'liquid', { declared: { order_number: 'customField' }, local: new Set() }),
    ).toEqual({
      kind: 'unknown',
      sure: true,
      meant: 'order_number',
    });
  });
});

describe('unpairedTags', () => {
  const lonely = (text: string) =>
    unpairedTags(findPlaceholders(text).filter(({ form }) => form === 'tag')).map(({ raw }) => raw);

  it.each([
    '{% if x %}a{% elsif y %}b{% else %}c{% endif %}',
    '{% for x in y %}{% if x %}a{% endif %}{% endfor %}',
    '{{#if x}}a{{else}}b{{/if}}',
    '{% assign x = 1 %}{% set y = 2 %}',
    '{if: x}a{else}b{endif}',
  ])('pairs %s', (text) => {
    expect(lonely(text)).toEqual([]);
  });

  it('finds a tag that is not ended or not begun', () => {
    expect(lonely('{% if x %}a')).toEqual(['{% if x %}']);
    expect(lonely('a{% endif %}')).toEqual(['{% endif %}']);
    expect(lonely('a{% else %}b')).toEqual(['{% else %}']);
    expect(lonely('{% for x in y %}{% if x %}a{% endfor %}')).toEqual(['{% if x %}']);
    expect(lonely('{{#each x}}a')).toEqual(['{{#each x}}']);
  });
});
