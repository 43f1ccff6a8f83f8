import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEml } from '../src/containers/eml.ts';
import { readMbox } from '../src/containers/mbox.ts';
import { readHistory } from '../src/conversation/history.ts';
import { readMailbox } from '../src/conversation/mailbox.ts';
import { UsageError } from '../src/error.ts';
import { decodeBytes } from '../src/files/decode.ts';
import { hull } from '../src/text/map.ts';

const mail = (head: string, body: string) => `${head}\n\n${body}`.replaceAll('\n', '\r\n');
const quoted =
  'From: Zoe <zoe@acme.example>\nContent-Type: text/plain; charset="CHARSET"\nContent-Transfer-Encoding: quoted-printable';
const readOne = (text: string) => {
  const [reply] = readEml({ path: 'draft.eml', text });
  if (!reply) throw new Error('no reply');
  return reply;
};

const leak = readFileSync(new URL('../fixtures/projects/conversation/leak.eml', import.meta.url), 'utf8');

describe('a mail', () => {
  const [plain, html] = readEml({ path: 'leak.eml', text: leak });

  it('has its text, its subject and its twin', () => {
    expect(plain?.text).toContain(
      'It’s the seal of the portafilter, and you should have recieved a new one – I',
    );
    expect(plain).toMatchObject({
      subject: 'Re: café machine – leak',
      markup: 'plain',
      pointer: 'text/plain',
    });
    expect(html).toMatchObject({ markup: 'html', twinOf: 'text/plain' });
    expect(html?.text).toContain('<p>Hi Ana,</p>');
  });

  it('knows who writes to whom, what it carries and what was said before', () => {
    expect(plain?.context).toEqual({
      channel: 'email',
      customer: { firstName: 'Ana', lastName: 'Silva', email: 'ana@example.org' },
      agent: { firstName: 'Zoë', lastName: 'Adeyemi', email: 'zoe@acme.example' },
      sentAt: '2025-03-03T10:15:00.000Z',
      attachments: ['label.pdf'],
      thread: [
        { from: 'agent', text: 'Your machine is on its way.' },
        {
          from: 'customer',
          text: 'My espresso machine leaks since I descaled it.\nCan you help?',
        },
      ],
    });
  });

  it('leads back to its words, across a soft break too', () => {
    for (const word of ['recieved', 'It’s', 'and', 'Zoë']) {
      const at = plain?.text.indexOf(word) ?? 0;
      const [start, end] = hull(plain?.map.toSource([at, at + word.length]) ?? []);
      const written = leak.slice(start, end).replace(/=\r\n/g, '');
      expect(decodeURIComponent(written.replaceAll('=', '%'))).toBe(word);
    }
  });

  it('leads from base64 to its first line', () => {
    const [[start, end] = [0, 0]] = html?.map.toSource([3, 5]) ?? [];
    expect(leak.slice(start, end)).toMatch(/^PHA\+SGkgQW5hLDwvcD4[A-Za-z0-9+/]*$/);
    expect(html?.map.encode('Hello', [3, 5])).toBeUndefined();
  });
});

it('quoted-printable is exact for any text', () => {
  const character = fc.constantFrom('a', ' ', '=', 'é', '’', '😀', '\t', '.', 'Z', '\r\n');
  fc.assert(
    fc.property(
      fc.array(character, { maxLength: 60 }),
      fc.infiniteStream(fc.boolean()),
      (characters, breaks) => {
        const text = characters.join('').replace(/[ \t]+(?=\r\n|$)/g, '');
        let body = '';
        for (const one of text.replaceAll('\r\n', '\n')) {
          if (one === '\n') body += '\r\n';
          else if (/[a-zA-Z. \t]/.test(one)) body += one;
          else
            body += Array.from(
              Buffer.from(one),
              (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
            ).join('');
          if (one !== '\n' && breaks.next().value) body += '=\r\n';
        }
        const source = mail(quoted.replace('CHARSET', 'utf-8'), '') + body;
        const reply = readOne(source);
        expect(reply.text).toBe(text);
        for (let at = 0; at < text.length; at++) {
          const [start, end] = hull(reply.map.toSource([at, at + 1]));
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(source.length - body.length);
        }
      },
    ),
  );
});

describe('charsets', () => {
  it.each([
    ['iso-8859-2', '=A3=F3d=BC', 'Łódź'],
    ['windows-1252', 'caf=E9 =93x=94', 'café “x”'],
    ['koi8-r', '=F0=D2=C9', 'При'],
    ['shift_jis', '=93=FA=96{', '日本'],
    ['utf-8', 'bad =C3 end', 'bad \uFFFD end'],
  ])('%s in quoted-printable', (charset, body, text) => {
    expect(readOne(mail(quoted.replace('CHARSET', charset), body)).text).toBe(text);
  });

  it('of an 8-bit body are read from the bytes', () => {
    const head =
      'From: a@b.example\nContent-Type: text/plain; charset=iso-8859-2\nContent-Transfer-Encoding: 8bit\n\n';
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xa3, 0xf3, 0x64, 0xbc, 0x20, 0x61])]);
    const { text, encoding } = decodeBytes(bytes, 'draft.eml');
    const [reply] = readEml({ path: 'draft.eml', text, ...(encoding && { encoding }) });
    expect(reply?.text).toBe('Łódź a');
    expect(reply?.map.toSource([3, 4])).toEqual([[head.length + 3, head.length + 4]]);
  });

  it('that nobody knows are an error', () => {
    expect(() => readOne(mail(quoted.replace('CHARSET', 'x-klingon'), 'a=E9'))).toThrow(UsageError);
  });
});

it('what is no mail is an error', () => {
  expect(() => readOne('Hi Ana,\n\nThanks.\n')).toThrow('This is no mail');
  expect(() => readOne(mail('Content-Type: multipart/mixed', 'Hi'))).toThrow('what divides them');
});

it.each([
  ['"Silva, Ana" <ana@example.org>', { name: 'Ana Silva', email: 'ana@example.org' }],
  ['Ana <ANA@example.org>', { name: 'Ana', email: 'ana@example.org' }],
  ['ana@example.org (Ana Silva)', { name: 'Ana Silva', email: 'ana@example.org' }],
  ['ana@example.org', { email: 'ana@example.org' }],
  ['Ana Silva [mailto:ana@example.org]', { name: 'Ana Silva', email: 'ana@example.org' }],
])('the mailbox %s', (text, mailbox) => {
  expect(readMailbox(text)).toEqual(mailbox);
});

describe('history', () => {
  const agent = { name: 'Zoe Adeyemi', email: 'zoe@acme.example' };

  it('of Outlook has no quote marks', () => {
    const text =
      'Hi Ana,\n\nDone.\n\n-----Original Message-----\nFrom: Ana Silva\nSent: Monday\nTo: Acme\nSubject: Leak\n\nIt leaks.\n\nFrom: Zoe Adeyemi\nSent: Sunday\nTo: Ana\n\nHow is it?';
    expect(readHistory(text, agent)).toEqual([
      { from: 'agent', text: 'How is it?' },
      { from: 'customer', text: 'It leaks.' },
    ]);
  });

  it('takes a line that the program broke before "wrote:"', () => {
    const text =
      'Done.\n\nOn Mon, 3 Mar 2025 at 10:12, Ana Silva\n<ana@example.org> wrote:\n\n> It leaks.\n> Really.';
    expect(readHistory(text, agent)).toEqual([{ from: 'customer', text: 'It leaks.\nReally.' }]);
  });

  it('is none in a mail that quotes nothing', () => {
    expect(readHistory('Hi Ana,\n\nOn Monday I wrote to you.\n', agent)).toEqual([]);
  });
});

describe('a mailbox', () => {
  const entry = (id: string, from: string, extra: string, body: string) =>
    `From ${from} Mon Mar  3 10:00:00 2025\nFrom: ${from}\nMessage-ID: <${id}>\n${extra}Subject: Leak\n\n${body}\n\n`;
  const text =
    entry('1', 'ana@example.org', '', 'It leaks. From here on, too.') +
    entry('2', 'zoe@acme.example', 'In-Reply-To: <1>\n', 'Hi Ana,\n\nis it the seal?') +
    entry('3', 'ana@example.org', 'In-Reply-To: <2>\n', 'Yes.\n\n> is it the seal?') +
    entry('4', 'zoe@acme.example', 'References: <1> <3>\n', 'A new one is on its way.') +
    entry('9', 'zoe@acme.example', '', 'Hi Ben,\n\nthanks for the photo.');

  it('holds conversations, of which the last mail is the reply', () => {
    const replies = readMbox({ path: 'drafts.mbox', text });
    expect(replies.map(({ pointer }) => pointer)).toEqual(['mail 4', 'mail 5']);
    expect(replies[0]?.context.thread?.map(({ from, text }) => [from, text])).toEqual([
      ['customer', 'It leaks. From here on, too.'],
      ['agent', 'Hi Ana,\r\n\r\nis it the seal?'.replaceAll('\r', '')],
      ['customer', 'Yes.'],
    ]);
    expect(replies[0]?.map.toSource([0, 1])).toEqual([[text.indexOf('A new'), text.indexOf('A new') + 1]]);
    expect(replies[1]?.context.thread).toBeUndefined();
  });

  it('that is none is an error', () => {
    expect(() => readMbox({ path: 'drafts.mbox', text: 'Hi' })).toThrow('This is no mailbox');
  });
});

it('reads any bytes as a mail, or says what is wrong', () => {
  const piece = fc.constantFrom(
    ...[
      'From: a@b.example\n',
      'Content-Type: text/plain\n',
      'Content-Type: multipart/mixed; boundary=x\n',
      'Content-Type: text/html; charset=koi8-r\n',
    ],
    ...[
      'Content-Transfer-Encoding: base64\n',
      'Content-Transfer-Encoding: quoted-printable\n',
      'Subject: =?utf-8?B?4oCc?= =?x?Q?y?=\n',
    ],
    ...[
      '\n',
      '--x\n',
      '--x--\n',
      '=\n',
      '=C3=',
      '> On x 1, a wrote:\n',
      'From: c\nTo: d\n',
      'é',
      'SGk=',
      ' ',
      'On 1 May 2025, Ana <a@b.example> wrote:\n',
      '>> y\n',
      '\r\n',
      'From x 2025\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, isBox) => {
      const text = pieces.join('');
      try {
        const replies = isBox ? readMbox({ path: 'x.mbox', text }) : readEml({ path: 'x.eml', text });
        for (const { text: decoded, map } of replies) {
          const [start, end] = hull(map.toSource([0, decoded.length]));
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
    { numRuns: 500 },
  );
});
