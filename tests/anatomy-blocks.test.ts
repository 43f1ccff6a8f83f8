import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnatomy } from '../src/document/anatomy.ts';
import { createPage } from '../src/document/page.ts';
import { readPlain } from '../src/document/plain.ts';
import { makeProse } from '../src/document/prose.ts';
import { findPlaceholders } from '../src/placeholders/find.ts';
import { readReply, shownBlocks } from './anatomy-reading.ts';

describe('blocks', () => {
  it('are cut in the middle of a line', async () => {
    expect(shownBlocks(await readReply('Hi Sam, thanks for the photo. It helps. Cheers, Jo'))).toEqual([
      'greeting: Hi Sam,',
      'paragraph: thanks for the photo. It helps.',
      'closing: Cheers,',
      'signature: Jo',
    ]);
  });

  it('keep what stands below a signature', async () => {
    const text = 'Hi Sam,⏎It shipped.⏎⏎Best,⏎Jo⏎Acme⏎⏎P.S. The code still works.';
    expect(shownBlocks(await readReply(text))).toEqual([
      'greeting: Hi Sam,',
      'paragraph: It shipped.',
      'closing: Best,',
      'signature: Jo',
      'signature: Acme',
      'paragraph: P.S. The code still works.',
    ]);
  });

  it('leave what has no frame as it is', async () => {
    expect(shownBlocks(await readReply('To pair it:⏎1. Open Settings⏎2. Press Reset'))).toEqual([
      'paragraph: To pair it:',
      'item: Open Settings',
      'item: Press Reset',
    ]);
  });
});

describe('legal footers', () => {
  it.each([
    'This email and any attachments are confidential. We are not liable for errors.',
    'This message (and any attachments) is intended only for the person it is addressed to.',
    'CONFIDENTIALITY NOTICE: read this only if it is meant for you.',
    'Disclaimer⏎The views in this mail are those of the author.',
    'If you are not the intended recipient, please delete it.',
    'Acme Ltd is registered in England and Wales, number 1234567.',
    'Registered office: 1 High Street, Leeds',
    'VAT no. GB 123456789',
    '© 2025 Acme. All rights reserved.',
  ])('%s', async (footer) => {
    const document = await readReply(`Hi Sam,⏎⏎It shipped.⏎⏎Best,⏎Jo⏎⏎${footer}`);
    expect(shownBlocks(document).slice(-2)).toEqual(['signature: Jo', `legal: ${footer}`]);
  });

  it('may take several paragraphs, and stand right below the name', async () => {
    const document = await readReply(
      'It shipped.⏎⏎Jo⏎Registered in Scotland no. 123456⏎⏎This email and its attachments are private.⏎⏎Unauthorised use is forbidden.⏎⏎Sent from my iPhone',
    );
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'signature',
      'legal',
      'legal',
      'legal',
      'legal',
    ]);
  });

  it.each([
    'The van leaves from the yard behind the old mill, right where our⏎registered office is, at noon.',
    'You are receiving this email because you came to our course.⏎⏎It has five parts.⏎⏎The first is short.⏎⏎The second is long.⏎⏎The third is fun.⏎⏎The last is an exam.',
    'The views from the hut are grand, and the path is easy to walk; you can choose between the long way and to⏎unsubscribe from the walk.',
  ])('is none: %s', async (text) => {
    expect((await readReply(text)).blocks.filter(({ kind }) => kind === 'legal')).toEqual([]);
  });
});

describe('markup', () => {
  const framed = ['greeting: Hi Sam,', 'paragraph: It shipped.', 'closing: Best,', 'signature: Jo'];

  it('is Markdown', async () => {
    expect(shownBlocks(await readReply('Hi **Sam**,⏎⏎It shipped.⏎⏎*Best*,\\⏎Jo', {}, 'markdown'))).toEqual(
      framed,
    );
  });

  it('is HTML', async () => {
    const html = '<div>Hi <b>Sam</b>,</div><p>It shipped.</p><p>Best,<br>Jo</p>';
    expect(shownBlocks(await readReply(html, {}, 'html'))).toEqual(framed);
  });

  it('is quoted mail below the reply', async () => {
    const blocks = shownBlocks(
      await readReply('Hi Sam,⏎⏎It shipped.⏎⏎Best,⏎Jo⏎⏎On 3 May, Sam wrote:⏎> Where is it?⏎> Sam'),
    );
    expect(blocks.slice(0, 4)).toEqual(framed);
    expect(blocks.slice(4).every((block) => block.startsWith('quoted'))).toBe(true);
  });
});

const pieces = [
  'Hi Sam',
  'Hi',
  'Dear',
  ',',
  '!',
  ' ',
  ' – ',
  '-',
  '--',
  '^RR',
  '\n',
  '\n\n',
  'Sam',
  'tom',
  'Best',
  'Kind regards',
  'Thanks',
  'The Support Team',
  '{{agent.name}}',
  '{{x',
  'This email and any attachments',
  'Sent from my iPhone',
  '> ',
  '- ',
  '1. ',
  '...',
  'It shipped today.',
  'www.example.com',
  '+44 20 7946 0000',
  '👋',
  'é',
  '\u00A0',
  '\t',
  '(',
  'Dr. ',
  'and ',
  '“',
  '@sam ',
];
const replies = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any reply', () => {
  it('keeps its words, in sorted blocks that do not overlap', () => {
    fc.assert(
      fc.property(replies, fc.boolean(), (source, known) => {
        const writer = createPage(source, findPlaceholders(source));
        readPlain(source, writer);
        const page = writer.finish();
        const context = known
          ? { customer: { firstName: 'Sam' }, agent: { firstName: 'Tom' }, brand: 'Acme' }
          : {};
        const read = readAnatomy({ ...page, prose: makeProse(page, []), context });
        const ink = (blocks: typeof page.blocks) =>
          blocks.map(({ span }) => page.text.slice(...span).replace(/\s/g, '')).join('');
        expect(ink(read.blocks)).toBe(ink(page.blocks));
        let at = 0;
        for (const { span } of read.blocks) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          at = span[1];
        }
        expect(at).toBeLessThanOrEqual(page.text.length);
        for (const part of [
          read.greeting,
          read.greeting?.name,
          read.named,
          read.closing,
          read.signature,
          read.signature?.name,
        ]) {
          if (!part) continue;
          expect(part.span[1]).toBeGreaterThan(part.span[0]);
          expect(part.span[1]).toBeLessThanOrEqual(page.text.length);
          if ('text' in part) expect(page.text.slice(...part.span)).toBe(part.text);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
