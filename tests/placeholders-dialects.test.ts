import { describe, expect, it } from 'vitest';
import {
  dialectNames,
  dialectsKnowing,
  fallbackSyntax,
  findDialect,
  isKnownName,
  knownNames,
  variableSyntax,
} from '../src/placeholders/dialect.ts';
import { findPlaceholders } from '../src/placeholders/find.ts';
import { guessDialect } from '../src/placeholders/guess.ts';

describe.each(dialectNames())('%s', (name) => {
  it('goes by its own name and knows what it suggests', () => {
    const dialect = findDialect(name);
    expect(dialect?.name).toBe(name);
    for (const preferred of Object.values(dialect?.preferred ?? {}))
      expect(isKnownName(name, preferred)).toBe(true);
  });

  it('reads what it writes', () => {
    const [variable = 'Order'] = knownNames(name);
    const written = variableSyntax(name, variable) ?? '';
    expect(findPlaceholders(`Re: ${written} .`, { dialect: name })).toMatchObject([
      { raw: written, form: 'output', dialect: name, name: variable },
    ]);
  });

  it('reads the fallbacks it writes', () => {
    const [variable = 'Order'] = knownNames(name);
    const written = fallbackSyntax(name, variable, 'my friend');
    if (written === undefined) expect(findDialect(name)?.fallback).toBeUndefined();
    else
      expect(findPlaceholders(`Hi ${written},`, { dialect: name })).toMatchObject([
        { raw: written, form: 'output', name: variable, fallback: 'my friend' },
      ]);
  });

  it('gives every known variable its role', () => {
    for (const variable of knownNames(name)) {
      const written = variableSyntax(name, variable) ?? '';
      const role = findDialect(name)?.known[variable];
      expect(findPlaceholders(written, { dialect: name })).toMatchObject([{ name: variable, role }]);
    }
  });
});

describe('known names', () => {
  it('holds families: the fields of a team', () => {
    expect(isKnownName('zendesk', 'ticket.ticket_field_360001')).toBe(true);
    expect(isKnownName('zendesk', 'ticket.custom_fields.plan.title')).toBe(true);
    expect(isKnownName('zendesk', 'dc.opening_hours')).toBe(true);
    expect(isKnownName('otrs', 'OTRS_CUSTOMER_BODY[12]')).toBe(true);
    expect(isKnownName('gorgias', 'ticket.customer.integrations.shopify.orders[0].name')).toBe(true);
  });

  it('minds case where the helpdesk does', () => {
    expect(isKnownName('zendesk', 'Ticket.ID')).toBe(false);
    expect(isKnownName('otrs', 'otrs_customer_realname')).toBe(true);
  });

  it('is not fooled by names that every object has', () => {
    expect(isKnownName('zendesk', 'constructor')).toBe(false);
    expect(findDialect('constructor')).toBeUndefined();
  });

  it('tells whose a variable is', () => {
    expect(dialectsKnowing('contact.first_name', 'zendesk')).toEqual(['chatwoot']);
    expect(dialectsKnowing('customer.firstName', 'helpscout')).toEqual(['freescout', 'helpscout']);
    expect(dialectsKnowing('ticket.requester.frist_name', 'zendesk')).toEqual([]);
  });
});

describe('fallbackSyntax', () => {
  it('refuses a fallback that the syntax cannot hold', () => {
    expect(fallbackSyntax('intercom', 'user.name', 'there')).toBe('{{user.name | fallback: "there"}}');
    expect(fallbackSyntax('intercom', 'user.name', 'a "friend"')).toBeUndefined();
    expect(fallbackSyntax('zendesk', 'ticket.requester.name', 'there')).toBeUndefined();
  });
});

describe('guessDialect', () => {
  const guess = (text: string) => guessDialect(findPlaceholders(text));

  it('needs two names, one of them of that helpdesk alone', () => {
    expect(guess('Hi {{ticket.requester.first_name}},\n{{current_user.first_name}}')).toBe('zendesk');
    expect(guess('{{contact.first_name}} {{agent.first_name}}')).toBe('chatwoot');
    expect(guess('#{ticket.customer.firstname} #{user.firstname}')).toBe('zammad');
    expect(guess('{{ticket.requester.first_name}}')).toBeUndefined();
  });

  it('does not guess where two helpdesks fit or none does', () => {
    expect(guess('{{ticket.requester.name}} {{ticket.id}}')).toBeUndefined();
    expect(guess('{%customer.firstName%} {%user.firstName%}')).toBeUndefined();
    expect(guess('{{ticket.requester.first_name}} {{recipient.first_name}}')).toBeUndefined();
    expect(guess('{{order.number}} {{order.new_date}} [AMOUNT] {name}')).toBeUndefined();
  });

  it('lets the guess decide the roles', () => {
    const roles = findPlaceholders('{{user.first_name}} {{teammate.first_name}}').map(({ role }) => role);
    expect(roles).toEqual(['requester.firstName', 'agent.firstName']);
  });
});
