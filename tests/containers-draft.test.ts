import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReplies } from '../src/containers/read.ts';
import { describeError, UsageError } from '../src/error.ts';
import type { Reply } from '../src/reply.ts';

async function readOne(text: string, path = 'draft.md', facts = {}): Promise<Reply> {
  const { replies } = await readReplies({ path, text }, { facts });
  const [reply] = replies;
  if (!reply || replies.length !== 1) throw new Error('one reply expected');
  return reply;
}

async function errorOf(text: string): Promise<string> {
  const error = await readReplies({ path: 'draft.md', text }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof UsageError ? describeError(error) : `no UsageError but ${String(error)}`;
}

describe('a draft', () => {
  test('takes its markup from the ending of its name', async () => {
    expect((await readOne('x', 'a.md')).markup).toBe('markdown');
    expect((await readOne('x', 'a.MARKDOWN')).markup).toBe('markdown');
    expect((await readOne('x', 'a.txt')).markup).toBe('plain');
    expect((await readOne('x', 'a.text')).markup).toBe('plain');
    expect((await readOne('x', 'a.html')).markup).toBe('html');
    expect((await readOne('x', 'a.htm')).markup).toBe('html');
  });

  test('is the whole file where there is no front matter', async () => {
    const reply = await readOne('Hi Sam,\n\nThanks!\n');
    expect(reply).toMatchObject({
      text: 'Hi Sam,\n\nThanks!\n',
      kind: 'draft',
      audience: 'public',
      context: {},
    });
    expect(reply.map.toSource([3, 6])).toEqual([[3, 6]]);
  });

  test('leaves a byte-order mark out of the text and in the offsets', async () => {
    const reply = await readOne('\uFEFFHi Sam');
    expect(reply.text).toBe('Hi Sam');
    expect(reply.map.toSource([3, 6])).toEqual([[4, 7]]);
    const headed = await readOne('\uFEFF---\r\nsubject: Refund\r\n---\r\nHi Sam');
    expect(headed).toMatchObject({ text: 'Hi Sam', subject: 'Refund' });
  });

  test('keeps the lines of a mail head out of its text', async () => {
    const head = 'To: ana@example.com\r\nSubject: Your refund\r\n\r\n';
    const reply = await readOne(`${head}Hi Ana`, 'a.txt');
    expect(reply).toMatchObject({ text: 'Hi Ana', subject: 'Your refund' });
    expect(reply.map.toSource([0, 2])).toEqual([[head.length, head.length + 2]]);
    expect(await readOne('---\nsubject: A\n---\nSubject: B\n---\nHi', 'a.md')).toMatchObject({
      text: 'Hi',
      subject: 'A',
    });
    for (const text of ['Subject: maths is fun,\nand so is art.\n', 'From: me\n\nHi', 'Hi\nSubject: x\n\n'])
      expect(await readOne(text)).toMatchObject({ text });
  });

  test('takes what is known from outside, and lets the file say otherwise', async () => {
    const facts = { kind: 'macro', dialect: 'zendesk', fillIns: 'allow', channel: 'email', brand: 'Acme' };
    expect(await readOne('x', 'a.md', facts)).toMatchObject({
      kind: 'macro',
      dialect: 'zendesk',
      fillIns: 'allow',
      context: { channel: 'email', brand: 'Acme' },
    });
    const reply = await readOne('---\nkind: draft\nchannel: chat\n---\nx', 'a.md', facts);
    expect(reply).toMatchObject({ kind: 'draft', context: { channel: 'chat', brand: 'Acme' } });
  });
});

describe('front matter', () => {
  test('of simple lines gives the facts', async () => {
    const head =
      '---\ncustomer: Ana María Silva\nagent: Sam\nchannel: chat\nlocale: en-GB\nturn: 2\nresolving: true\n---\n';
    const reply = await readOne(`${head}Hi Ana`);
    expect(reply.text).toBe('Hi Ana');
    expect(reply.map.toSource([0, 2])).toEqual([[head.length, head.length + 2]]);
    expect(reply.context).toEqual({
      customer: { firstName: 'Ana', lastName: 'María Silva' },
      agent: { firstName: 'Sam' },
      channel: 'chat',
      locale: 'en-GB',
      turn: 2,
      resolving: true,
    });
  });

  test('of any YAML gives the facts', async () => {
    const reply = await readOne(`---
# what the helpdesk knows
id: 1042
title: "Refund: late"
customer: { firstName: Ana, aliases: [Anita], email: ana@example.com }
attachments: []
tags: refund
notes: ["approved by finance"]
words: [Acme, SyncBox]
disable: [no-blame]
sentAt: 2025-03-31T09:00:00Z
thread:
  - from: customer
    text: Where is my parcel?
    at: 2025-03-30
---
Hi Ana`);
    expect(reply).toMatchObject({
      id: '1042',
      title: 'Refund: late',
      text: 'Hi Ana',
    });
    expect(reply.context).toEqual({
      customer: { firstName: 'Ana', aliases: ['Anita'], email: 'ana@example.com' },
      attachments: [],
      tags: ['refund'],
      internalNotes: ['approved by finance'],
      words: ['Acme', 'SyncBox'],
      sentAt: '2025-03-31T09:00:00Z',
      thread: [{ from: 'customer', text: 'Where is my parcel?', at: '2025-03-30' }],
    });
  });

  test('may hold keys of other people', async () => {
    expect(await readOne('---\nlayout: reply\nweight: 3\n---\nHi')).toMatchObject({
      text: 'Hi',
      context: {},
    });
  });

  test.each([
    [
      '---\nsubjct: x\n---\n',
      'draft.md:2:1: in the front matter: unknown key "subjct"',
      'Did you mean "subject"?',
    ],
    ['---\nlocale: en\nchannel: chatt\n---\n', 'draft.md:3:10: ', 'Did you mean "chat"?'],
    ['---\nturn: soon\n---\n', 'draft.md:2:7: ', '"turn" must be a whole number from 1 up'],
    ['---\ncustomer:\n  name: Ana\n  frstName: A\n---\n', 'draft.md:4:3: ', 'Did you mean "firstName"?'],
    ['---\nthread:\n  - from: bot\n    text: x\n---\n', 'draft.md:3:11: ', '"thread.0.from" must be one of'],
    ['---\ncustomer: [Ana\n---\nHi', 'draft.md:', 'not valid YAML'],
    ['---\nsentAt: yesterday\n---\n', 'draft.md:2:9: ', 'must be a date'],
  ])('that is wrong is an error at its place: %j', async (text, place, words) => {
    const message = await errorOf(text);
    expect(message).toContain(place);
    expect(message).toContain(words);
  });

  test('is no front matter when it is only two rules with words between, or never closed', async () => {
    for (const text of ['---\nHello there\n---\nMore', '---\nHi Sam,\n\nThanks: a lot', '--- \n---x\n'])
      expect((await readOne(text)).text).toBe(text);
  });

  test('never moves a word: every substring leads to itself in the file', async () => {
    const head = fc.constantFrom(
      '',
      '---\ntitle: A\n---\n',
      '---\r\ntags: [a, "b: c"]\r\n...\r\n',
      '---\n---\n',
    );
    const body = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('-'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '\uFEFF'),
        head,
        body,
        fc.nat(),
        fc.nat(),
        async (bom, top, text, a, b) => {
          fc.pre(!text.startsWith('\uFEFF'));
          const source = bom + top + text;
          const reply = await readOne(source);
          expect(reply.text).toBe(text);
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          const [place] = reply.map.toSource([start ?? 0, end ?? 0]);
          expect(source.slice(place?.[0], place?.[1])).toBe(text.slice(start, end));
        },
      ),
    );
  });
});

describe('the kind of a file that does not say', () => {
  test.each([
    ['macros/refund.md', 'macro'],
    ['team/saved-replies/late.txt', 'macro'],
    ['comms-templates/a.html', 'macro'],
    ['drafts/macros.md', 'draft'],
    ['macrosheet/a.md', 'draft'],
  ] as const)('%s is a %s', async (path, kind) => {
    const { replies } = await readReplies({ path, text: 'Hi' });
    expect(replies[0]?.kind).toBe(kind);
  });
});

describe('the channel of a draft that does not say', () => {
  test.each([
    ['@ana_b thanks for the photo!', 'social'],
    ['Thanks for the photo, Ana. ^RR', 'social'],
    ['Hi Ana, write to @acme or ask ^RR in the shop.', undefined],
    ['---\nchannel: email\n---\nThanks. ^RR', 'email'],
  ])('%s', async (text, channel) => {
    const { replies } = await readReplies({ path: 'a.md', text });
    expect(replies[0]?.context.channel).toBe(channel);
  });
});
