import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReplies } from '../src/containers/read.ts';
import { UsageError } from '../src/error.ts';
import type { Reply } from '../src/reply.ts';
import { linesOf } from '../src/text/lines.ts';

const root = 'fixtures/libraries/';

async function read(name: string, preset?: string, all = false) {
  const path = root + name;
  const text = readFileSync(path, 'utf8');
  const readBeside = async (beside: string) =>
    existsSync(beside) ? readFileSync(beside, 'utf8') : undefined;
  const sources = preset
    ? [
        {
          entry: { preset },
          blame: (at: readonly unknown[], words: string) => new UsageError(`${at}: ${words}`),
        },
      ]
    : [];
  return { text, ...(await readReplies({ path, text }, { readBeside, sources, all })) };
}

/** `line:column`, id, title, what else is told of it, and how the source goes on at that place. */
function tell(source: string, reply: Reply): readonly string[] {
  const [start = 0] = reply.map.toSource([0, reply.text.length])[0] ?? [];
  const { line, column } = linesOf(source).place(start);
  const traits = [reply.markup, reply.dialect, reply.audience === 'public' ? undefined : reply.audience];
  const more = [reply.part, reply.twinOf && 'twin', reply.context.locale];
  const said = [...traits, ...more].filter(Boolean).join(' ');
  return [`${line}:${column}`, reply.id ?? '', reply.title ?? '', said, source.slice(start, start + 18)];
}

const libraries: readonly (readonly [string, string | undefined, readonly (readonly string[])[]])[] = [
  [
    'zendesk/macros.json',
    undefined,
    [
      ['13:21', '360001', 'Refund::Approved', 'html zendesk', '<p>Hi {{ticket.req'],
      ['17:37', '360001', 'Refund::Approved', 'plain zendesk twin', 'Hi {{ticket.reques'],
      ['27:41', '360002', 'Delivery::Late parcel', 'plain zendesk subject', 'Your parcel: {{tic'],
      ['28:47', '360002', 'Delivery::Late parcel', 'plain zendesk', 'Hi {{ticket.reques'],
      ['37:47', '360003', 'Internal::Ask the warehouse', 'plain zendesk internal', 'Warehouse: please '],
      [
        '40:22',
        '360003',
        'Internal::Ask the warehouse',
        'plain zendesk third-party subject',
        'Count for {{ticket',
      ],
      ['40:49', '360003', 'Internal::Ask the warehouse', 'html zendesk third-party', '<p>Hello team,</p>'],
    ],
  ],
  [
    'zendesk/triggers.json',
    undefined,
    [
      [
        '10:38',
        '81',
        'Tell the requester that we have the request',
        'plain zendesk subject',
        '[{{ticket.account}',
      ],
      ['10:83', '81', 'Tell the requester that we have the request', 'plain zendesk', 'Hi {{ticket.reques'],
      [
        '18:70',
        '82',
        'Tell the team about an urgent ticket',
        'plain zendesk internal subject',
        'Urgent: {{ticket.t',
      ],
      ['18:98', '82', 'Tell the team about an urgent ticket', 'plain zendesk internal', 'Ticket {{ticket.id'],
    ],
  ],
  [
    'zendesk/dynamic-content.json',
    undefined,
    [
      ['9:33', '7', 'Opening hours', 'plain zendesk', 'We are here Monday'],
      ['10:33', '7', 'Opening hours', 'plain zendesk', 'Our team is here o'],
    ],
  ],
  ['zendesk/export.csv', undefined, [['2:107', '1', 'Refund', 'html zendesk', '<p>Hi&nbsp;{{ticke']]],
  ['zendesk-sync/active/General/Verify account.yaml', undefined, []],
  [
    'zendesk-sync/active/General/Close account.yaml',
    undefined,
    [['7:5', '', 'General::Close account', 'plain zendesk', 'Hi {{ticket.reques']],
  ],
  [
    'intercom/macros.json',
    undefined,
    [
      ['8:16', '567', 'Where is my order', 'html intercom', '<p>Hi <attribute k'],
      ['9:21', '567', 'Where is my order', 'plain intercom twin', 'Hi {{user.first_na'],
      ['17:16', '568', 'Plan is over', 'html intercom', '<p>Hi <attribute k'],
    ],
  ],
  [
    'gorgias/macros.json',
    undefined,
    [
      ['16:27', '23453', 'Order status', 'html gorgias en', '<div>Hi {{ticket.c'],
      ['17:27', '23453', 'Order status', 'plain gorgias twin en', 'Hi {{ticket.custom'],
      ['31:40', '23454', 'Discount', 'html gorgias en', '<div>Hi {{ticket.c'],
    ],
  ],
  [
    'front/templates.json',
    undefined,
    [
      ['7:19', 'rsp_16yc', 'Out of office', 'plain front subject', 'We are back on Mon'],
      ['8:16', 'rsp_16yc', 'Out of office', 'html front', '<p>Hi {{recipient.'],
      ['17:16', 'rsp_16yd', 'Missing invoice', 'html front', '<p>Hi {{recipient.'],
    ],
  ],
  [
    'freshdesk/canned_responses.json',
    undefined,
    [
      ['5:22', '9001', 'Order number please', 'html freshdesk', '<div>Hello {{ticke'],
      ['12:22', '9002', 'Order found', 'html freshdesk', '<div>Hello {{ticke'],
    ],
  ],
  ['helpscout/locked-account.html', 'helpscout', [['1:1', '', '', 'html helpscout', '<p>Hi {%customer.f']]],
  ['freescout/we-have-it.html', 'freescout', [['1:1', '', '', 'html freescout', '<p>Hi {%customer.f']]],
  ['missive/thanks.html', 'missive', [['1:1', '', '', 'html missive', '<div>Hi {{ recipie']]],
  ['hubspot/follow-up.html', 'hubspot', [['1:1', '', '', 'html hubspot', '<p>Hi {{ contact.f']]],
  [
    'chatwoot/canned_responses.json',
    undefined,
    [
      ['2:46', '1', 'hi', 'markdown chatwoot', 'Hi {{contact.first'],
      ['3:48', '2', 'wait', 'markdown chatwoot', 'Hi {{contact.frist'],
    ],
  ],
  [
    'zammad/text_modules.csv',
    undefined,
    [
      ['2:13', '', 'Welcome', 'plain zammad', 'Hi #{ticket.custom'],
      ['8:13', '', 'Closing', 'html zammad', 'Hi #{ticket.custom'],
    ],
  ],
  ['zammad/text_modules.json', undefined, [['6:17', '12', 'Password', 'html zammad', '<div>Hi #{ticket.c']]],
  [
    'osticket/premade.yaml',
    undefined,
    [
      ['5:5', '', 'What is your number', 'html osticket', 'Hi %{ticket.name.f'],
      ['17:5', '', 'Forgotten attachment', 'html osticket', 'Hi %{ticket.nmae.f'],
    ],
  ],
  [
    'osticket/ticket.autoreply.yaml',
    undefined,
    [
      ['4:3', '', 'ticket.autoreply', 'plain osticket subject', 'We have your reque'],
      ['6:3', '', 'ticket.autoreply', 'html osticket', '<h3>Hi %{recipient'],
    ],
  ],
  [
    'uvdesk/saved_replies.csv',
    'uvdesk',
    [
      ['2:9', '1', 'Hello', 'plain uvdesk subject', 'Your ticket {%tick'],
      ['2:36', '1', 'Hello', 'html uvdesk', '<p>Hello&nbsp;{%ti'],
      ['3:8', '2', 'Bye', 'html uvdesk', '<p>Hello {%ticket.'],
    ],
  ],
  [
    'otrs/standard_template.csv',
    undefined,
    [
      ['2:11', '1', 'Thanks', 'plain otrs', 'Dear <OTRS_CUSTOME'],
      ['7:11', '2', 'Closed', 'html otrs', 'Dear &lt;OTRS_CUST'],
    ],
  ],
  [
    'frappe/hd_saved_reply.json',
    undefined,
    [
      ['6:17', 'a1b2c3', 'We are on it', 'html frappe', '<p>Hi {{ contact o'],
      ['14:17', 'a1b2c4', 'Not ours', 'html frappe', '<p>Hi {{ contact }'],
    ],
  ],
  [
    'odoo/mail_template_data.xml',
    undefined,
    [
      [
        '8:29',
        'mail_template_repair',
        'Repair: we have your device',
        'plain odoo subject',
        'Repair {{ object.n',
      ],
      ['10:43', 'mail_template_repair', 'Repair: we have your device', 'html odoo', '\n<div>\n    Dear <t'],
      ['23:27', 'mail_template_refusal', 'Repair: refused', 'plain odoo subject', 'Repair {{ object.n'],
      ['24:50', 'mail_template_refusal', 'Repair: refused', 'html odoo', '<p>Dear <t t-out="'],
    ],
  ],
  [
    'discourse/templates.json',
    undefined,
    [
      ['7:19', '31', 'Welcome', 'markdown discourse', 'Hi %{reply_to_user'],
      ['11:72', '32', 'Search first', 'markdown discourse', 'Hi %{reply_to_usrn'],
    ],
  ],
  [
    'salesforce/Support/Case_Received.email',
    undefined,
    [['1:1', '', 'Case received', 'plain salesforce', 'Hello {!Contact.Fi']],
  ],
  [
    'salesforce/Support/Case_Received.email-meta.xml',
    undefined,
    [['8:14', '', 'Case received', 'plain salesforce subject', 'We have your reque']],
  ],
  [
    'salesforce/Support/Case_Closed.email',
    undefined,
    [['1:1', '', 'Case closed', 'html salesforce-lightning', '<html><body><p>Hel']],
  ],
  [
    'salesforce/Support/Case_Closed.email-meta.xml',
    undefined,
    [
      ['7:14', '', 'Case closed', 'plain salesforce-lightning subject', 'Your case {{{Case.'],
      ['8:15', '', 'Case closed', 'plain salesforce-lightning', 'Hello {{{Recipient'],
    ],
  ],
  [
    'github/replies.yml',
    undefined,
    [
      ['4:7', '', 'Needs a reproduction', 'markdown github', 'Hi @{{ user.login '],
      ['7:12', '', "Won't fix", 'markdown github', 'Obviously, this is'],
    ],
  ],
  [
    'github/SAVED_REPLIES.md',
    undefined,
    [
      ['10:1', '', 'Duplicate', 'markdown', 'Thank you for the '],
      ['16:1', '', 'Needs a test', 'markdown', 'Thank you for the '],
    ],
  ],
  [
    'wordpress/en.json',
    undefined,
    [
      ['4:17', 'forum-1', 'Paid support', 'html en', 'Thank you for your'],
      ['6:54', 'forum-2', 'Other product', 'html en', 'You posted this in'],
    ],
  ],
  [
    'espanso/support.yml',
    undefined,
    [
      ['7:15', '', ':thanks', 'plain espanso', 'Thank you for your'],
      ['10:7', '', ':refund', 'plain espanso', 'Hi [[name]],\n     '],
      ['14:7', '', ':no', 'plain espanso', 'Unfortunately we c'],
    ],
  ],
  [
    'generic/titles.json',
    'titles',
    [
      ['2:21', '', 'Limits raised', 'plain', 'Hi! You can now se'],
      ['3:20', '', 'Card blocked', 'plain', 'Hi! We blocked you'],
    ],
  ],
  [
    'generic/list.yaml',
    'list',
    [
      ['2:9', '', 'Opening hours', 'plain', 'We are open from M'],
      ['5:5', '', 'Returns', 'plain', 'You can send every'],
    ],
  ],
  [
    'generic/snippets.json',
    'list',
    [
      ['3:43', '', 'Greeting', 'plain', 'Hi there,", "", "t'],
      ['4:43', '', 'Closing', 'plain', 'Best wishes, and h'],
    ],
  ],
  [
    'generic/replies.ndjson',
    'list',
    [
      ['1:40', 'r1', 'Late', 'plain', 'Hi there, your par'],
      ['3:40', 'r2', 'Lost', 'plain', "Hi there, we can't"],
    ],
  ],
  [
    'gettext/de.po',
    'gettext',
    [
      ['10:2', 'welcome', '', 'plain de', 'Hallo %(name)s,\\n"'],
      ['15:8', 'bye', '', 'plain', 'Goodbye, and come '],
      ['21:12', 'days', '', 'plain de', 'Es dauert einen Ta'],
      ['22:12', 'days', '', 'plain de', 'Es dauert %d Tage.'],
    ],
  ],
  [
    'markdown/email-templates.md',
    undefined,
    [
      ['6:14', '', '1. Call forwarding', 'plain subject', 'Re: Call forwardin'],
      ['8:1', '', '1. Call forwarding', 'markdown', 'Hi {customer_name}'],
      ['16:14', '', '2. Billing', 'plain subject', 'Re: Your bill\n\nHi '],
      ['18:1', '', '2. Billing', 'markdown', 'Hi {customer_name}'],
    ],
  ],
  [
    'markdown/quotes.md',
    undefined,
    [
      ['5:3', '', 'Working as expected', 'markdown', 'Thank you for the '],
      ['11:3', '', 'Duplicate', 'markdown', 'Thank you! This is'],
      ['15:3', '', 'Duplicate', 'markdown', 'Thank you! This wa'],
    ],
  ],
];

describe('a library of each helpdesk', () => {
  test.each(libraries)('%s (%s)', async (name, preset, expected) => {
    const { text, replies } = await read(name, preset);
    expect(replies.map((reply) => tell(text, reply))).toEqual(expected);
    for (const reply of replies) expect(reply.kind).toBe('macro');
  });
});
