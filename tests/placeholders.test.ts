import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaceholders } from '../src/placeholders/find.ts';

const raws = (text: string, dialect?: string) =>
  findPlaceholders(text, dialect === undefined ? {} : { dialect }).map(({ raw }) => raw);

const only = (text: string, dialect?: string) => {
  const found = findPlaceholders(text, dialect === undefined ? {} : { dialect });
  expect(found).toHaveLength(1);
  const [placeholder] = found;
  if (!placeholder) throw new Error('none found');
  return placeholder;
};

describe('variables without a dialect', () => {
  it.each([
    ['{{ticket.requester.first_name}}', 'liquid', 'ticket.requester.first_name', 'requester.firstName'],
    ['{{ current_user.name }}', 'liquid', 'current_user.name', 'agent.name'],
    ['{{ticket.customer.integrations.shopify.orders[-1].id}}', 'liquid', undefined, 'customField'],
    ['{{dc.opening_hours}}', 'liquid', 'dc.opening_hours', 'dynamicContent'],
    ['{{Customer Name}}', 'liquid', 'Customer Name', 'requester.name'],
    ['{%user.firstName%}', 'helpscout', 'user.firstName', 'agent.firstName'],
    ['%7B%25user.email%25%7D', 'helpscout', 'user.email', 'agent.email'],
    ['#{ticket.customer.firstname}', 'zammad', 'ticket.customer.firstname', 'requester.firstName'],
    ['%{ticket.name.first}', 'osticket', 'ticket.name.first', 'requester.firstName'],
    ['%%7Brecipient.ticket_link%7D', 'osticket', 'recipient.ticket_link', 'ticket.url'],
    ['%{reply_to_username}', 'discourse', 'reply_to_username', 'requester.name'],
    ['<OTRS_CUSTOMER_REALNAME>', 'otrs', 'OTRS_CUSTOMER_REALNAME', 'requester.name'],
    ['&lt;OTRS_CURRENT_UserFirstname&gt;', 'otrs', 'OTRS_CURRENT_UserFirstname', 'agent.firstName'],
    ['{!Contact.FirstName}', 'salesforce', 'Contact.FirstName', 'requester.firstName'],
    [
      '{!IF(ISBLANK(Contact.FirstName), "you", "me")}',
      'salesforce',
      'Contact.FirstName',
      'requester.firstName',
    ],
    ['{{{Sender.Name}}}', 'salesforce-lightning', 'Sender.Name', 'agent.name'],
    ['*|FNAME|*', 'mailchimp', 'FNAME', 'requester.firstName'],
    ['%customer.firstname%', 'percent', 'customer.firstname', 'requester.firstName'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how it is written
    ['${firstName}', 'dollar', 'firstName', 'requester.firstName'],
    ['{$ticket.id}', 'helprace', 'ticket.id', 'ticket.id'],
    ['«FirstName»', 'mailmerge', 'FirstName', 'requester.firstName'],
    ['<<FirstName>>', 'mailmerge', 'FirstName', 'requester.firstName'],
    ['{formtext: name=Order}', 'textblaze', 'Order', 'fillIn'],
  ])('%s', (raw, dialect, name, role) => {
    const text = `Order ${raw}, please`;
    const found = only(text);
    expect(found).toMatchObject({ raw, form: 'output', dialect, role });
    if (name !== undefined) {
      expect(found.name).toBe(name);
      expect(text.slice(...(found.nameSpan ?? [0, 0]))).toBe(name);
    }
  });

  it.each([
    ['{{user.name|fallback:"there"}}', 'there'],
    ['{{user.name|fallback:&quot;there&quot;}}', 'there'],
    ["{{ user.name | upcase | default: 'friend' }}", 'friend'],
    ['{{ contact.firstname|default("you") }}', 'you'],
    ["{{ contact.first_name || 'there' }}", 'there'],
    ['{{ raised_by or "customer" }}', 'customer'],
    ['{%customer.firstName,fallback=there%}', 'there'],
    ['{%customer.firstName,fallback=%}', ''],
    ['%{reply_to_name,fallback:my friend}', 'my friend'],
    ['<attribute key="user.name" default="there"/>', 'there'],
    ['<t t-out="object.partner_id.name or \'customer\'">Sample Name</t>', 'customer'],
  ])('reads the fallback of %s', (raw, fallback) => {
    expect(only(`Hi ${raw},`)).toMatchObject({ raw, form: 'output', fallback });
  });

  it('takes a `user` in the greeting for the customer, in the sign-off for the agent', () => {
    const roles = findPlaceholders(
      'Hi {{user.first_name}},\n\nIt is done.\n\nBest wishes,\n{{user.first_name}}',
    );
    expect(roles.map(({ role }) => role)).toEqual(['requester.firstName', 'agent.firstName']);
    expect(findPlaceholders('From {{user.name}} for {{recipient.name}}')[0]?.role).toBe('agent.name');
  });

  it('takes the name of a thing for nobody’s', () => {
    const roles = findPlaceholders('Thanks, {{USER_NAME}}! Love {{APP_NAME}}? Write to {{SUPPORT_EMAIL}}.');
    expect(roles.map(({ role }) => role)).toEqual(['requester.name', 'unknown', 'unknown']);
    expect(findPlaceholders('Thanks for the photo, {{USER_NAME}}!')[0]?.role).toBe('requester.name');
  });
});

describe('tags and comments', () => {
  it('tells tags from the variables of Help Scout', () => {
    const found = findPlaceholders(
      '{% if vip %}{%customer.firstName%}{%- else -%}you{% endif %}{{#if x}}y{{/if}}',
    );
    expect(found.map(({ form, name }) => [form, name])).toEqual([
      ['tag', 'if'],
      ['output', 'customer.firstName'],
      ['tag', 'else'],
      ['tag', 'endif'],
      ['tag', '#if'],
      ['tag', '/if'],
    ]);
  });

  it('takes a comment as a whole', () => {
    expect(raws('a {# note #} b {{! note }} c {% comment %} {{x}} {% endcomment %} d')).toEqual([
      '{# note #}',
      '{{! note }}',
      '{% comment %} {{x}} {% endcomment %}',
    ]);
  });
});

describe('hand-typed blanks', () => {
  it.each([
    '[AMOUNT]',
    '[Customer Name]',
    '[Your Name]',
    '[INSERT DATE]',
    '[specific feature]',
    '[being processed / packed / on its way]',
    '[ trainee name ]',
    '[link to survey]',
    '[add the tracking link]',
    '[order_id]',
    '[[first_name]]',
    '[[MISSING TOKEN - FIRST NAME]]',
    '{screenName}',
    '{lesson name}',
    '<PROJECT NAME>',
    '<insert issue>',
    '&lt;Fill in the order ID&gt;',
    '(insert date)',
    '$MEMBER_EMAIL',
    '#ISSUE_NUMBER',
    '____',
    'XXXX',
    '£XX.XX',
    'XX/XX/XXXX',
    'NAME HERE',
    'CUSTOMER NAME HERE',
    'INSERT TRACKING LINK',
  ])('%s', (raw) => {
    expect(only(`It is ${raw} then.`)).toMatchObject({ raw, form: 'fillIn', role: 'fillIn' });
    expect(only(`It is ${raw} then.`)).not.toHaveProperty('dialect');
  });

  it.each([
    ['Hi (name), thanks.', '(name)'],
    ['We have refunded (amount) today.', '(amount)'],
    ['I will call you by (date).', '(date)'],
    ['Hi NAME, thanks.', 'NAME'],
    ['Dear FIRST NAME, thanks.', 'FIRST NAME'],
    ['It arrives on DD/MM/YYYY.', 'DD/MM/YYYY'],
    ['It costs XX euros.', 'XX'],
  ])('%s', (text, raw) => {
    expect(only(text)).toMatchObject({ raw, form: 'fillIn' });
  });

  it('is a variable where the team declares it', () => {
    const declared = { shop_name: 'brand' } as const;
    expect(findPlaceholders('At {shop_name}.', { declared })).toMatchObject([
      { form: 'output', role: 'brand' },
    ]);
  });

  it.each([
    'It is 100% sure, 50% of 20%, a 20%-30% rise.',
    'We are #1, it costs $20 or $1,000; $AAPL rose; $USD 20.',
    'Set $HOME, open %APPDATA% or C:\\Users\\%USERNAME%\\x.',
    'Read [our guide](https://example.com) and [the docs][ref] and [your account][1].',
    '[name]: https://example.com/me\n\nSee [name].',
    '- [x] done\n- [ ] open [1] [^note] ![date](a.png)',
    'We wrote to [sam@example.com] and <sam@example.com>, see <https://example.com>.',
    '<b>Name</b><br><address>1 Main Street</address> <i>name</i>',
    '{"key": "value"} and {} and :-{ and { here }',
    'https://example.com/%7Bid%7D?q=%C3%A9%C3%A8&r=a%20b',
    'The card ending XXXX 4242 and XXXX-XXXX-XXXX-1234 and XXXX XXXX XXXX 1234.',
    'Your card ending in XXXX was charged. See xxx.example. A 5XX error. An XXXL shirt.',
    'Love, Sam xxx',
    'CLICK THE LINK HERE NOW. PUT YOUR NAME HERE PLEASE. Right HERE.',
    'Love Sam xxxxx',
    'Type it as DD/MM/YYYY, from DD/MM/YYYY format on; the label (name) and the sum (amount); the NAME field.',
    '[see below] [sic] [optional] [edited] [OK] [Ctrl]+[C] [n/a] [yes/no] [if any] [...] […]',
    'Press [Save] now. Click [Email] and fill the [Account number] field.',
    '[ERROR] failed [INFO] fine [EXTERNAL] [Order #1234] [ticket 12345] [order number removed]',
    '[image: logo.png] [cid:abc] [2024-01-01 10:00:00] [user@host ~]$ victim[s] [email protected]',
    "a < b and c > d, I <3 you, <class 'int'>, «bonjour», 1-800-555-0100",
    'Use {{ to open a field and }} to close it, wait..... what?',
    "import {thing} from 'there' and style={{ color: 'red' }} and {{color: 'red'}}",
    '[url]https://example.com[/url] and [code]x[/code]',
    'The <title> tag and the element <address> are missing.',
    '_____\nJane Doe',
  ])('leaves ordinary text alone: %s', (text) => {
    expect(raws(text)).toEqual([]);
  });
});

describe('broken placeholders', () => {
  it.each([
    ['{{ticket.id}', 'ticket.id'],
    ['{{ticket.id', 'ticket.id'],
    ['{{name}', 'name'],
    ['{ticket.id}}', 'ticket.id'],
    ['{%customer.firstName}', 'customer.firstName'],
    ['{% if vip', 'if'],
    ['#{ticket.id', 'ticket.id'],
    ['{!Contact.FirstName', 'Contact.FirstName'],
    ['{{ticket.requester.<b>first_name</b>}}', 'ticket.requester.first_name'],
    ['{{ticket.**id**}}', 'ticket.id'],
  ])('%s', (raw, name) => {
    expect(only(`Order ${raw}\n`)).toMatchObject({ raw, form: 'broken', name });
  });

  it('takes empty braces for one', () => {
    expect(only('Hi {{ }},')).toMatchObject({ form: 'broken', raw: '{{ }}' });
  });

  it('accepts markup in a variable of Zammad, which drops it', () => {
    expect(only('#{ticket.<b>number</b>}', 'zammad')).toMatchObject({
      form: 'output',
      name: 'ticket.number',
      role: 'ticket.id',
    });
  });
});

describe('with a dialect', () => {
  it('names own syntax by it and foreign syntax by its owner', () => {
    const found = findPlaceholders('{{ticket.id}} {%customer.firstName%} %{ticket.number}', {
      dialect: 'zendesk',
    });
    expect(found.map(({ dialect }) => dialect)).toEqual(['zendesk', 'helpscout', 'osticket']);
  });

  it('gives the roles of that helpdesk', () => {
    expect(only('{{user.first_name}}', 'front').role).toBe('agent.firstName');
    expect(only('{{user.first_name}}', 'intercom').role).toBe('requester.firstName');
    expect(only('{{first_name}}', 'frappe').role).toBe('agent.firstName');
    expect(only('%{ticket.id}', 'osticket').role).toBe('internal');
    expect(only('{{ticket.latest_comment}}', 'zendesk').role).toBe('internal');
  });

  it('reads syntaxes that are prose elsewhere', () => {
    expect(only('Hi {nick}', 'livehelperchat')).toMatchObject({ form: 'output', role: 'requester.name' });
    expect(only('Hey [[name]]', 'espanso')).toMatchObject({ form: 'output', name: 'name', role: 'fillIn' });
    expect(only('> $|$', 'espanso')).toMatchObject({ form: 'output', role: 'cursor' });
    expect(only('%filltext:name=Order:default=none%', 'textexpander')).toMatchObject({
      name: 'Order',
      fallback: 'none',
    });
  });
});

const fragments = fc.constantFrom(
  ...[
    '{{',
    '}}',
    '{%',
    '%}',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '%',
    '$',
    '#',
    '_',
    '___',
    'XXXX',
    'x',
    '.',
    '|',
    "'",
    '"',
  ],
  ...[
    'ticket.id',
    'name',
    'if',
    'endif',
    'comment',
    'fallback',
    ' ',
    '\n',
    ',',
    '(',
    ')',
    '*|',
    '|*',
    '«',
    '»',
    '&lt;',
    '&gt;',
    '!',
    'OTRS_',
    '/',
    ':',
    '~',
    'é',
    '👋',
  ],
);

describe('any text', () => {
  it('has its placeholders in order, in range and apart, each where it says', () => {
    fc.assert(
      fc.property(
        fc.array(fragments, { maxLength: 60 }),
        fc.constantFrom(undefined, 'zendesk', 'helpscout', 'espanso'),
        (parts, dialect) => {
          const text = parts.join('');
          let end = 0;
          for (const { source, raw, name, nameSpan } of findPlaceholders(
            text,
            dialect === undefined ? {} : { dialect },
          )) {
            expect(source[0]).toBeGreaterThanOrEqual(end);
            expect(source[1]).toBeGreaterThan(source[0]);
            expect(text.slice(...source)).toBe(raw);
            if (nameSpan) expect(text.slice(...nameSpan)).toBe(name);
            end = source[1];
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('without opening characters has none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abc XYZ .,;:!?\'"-/0123456789\né👋'.split('')) }),
        (text) => {
          fc.pre(!/XX|\.{4}/.test(text));
          expect(findPlaceholders(text)).toEqual([]);
        },
      ),
    );
  });

  it.each([
    '{',
    '[',
    '%',
    '_',
    '<',
    '(',
    '*|',
    '{{',
    '{%',
    '{% comment %}',
    '{{a',
    '[name',
    '$A_',
    'X',
    'x',
    '.',
    '&lt;',
    '<a t-out="',
  ])('ends on a long run of %s', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const { source, raw } of findPlaceholders(text)) expect(text.slice(...source)).toBe(raw);
  });
});
