import { expect, it } from 'vitest';
import { findMerits } from '../src/checklist/merits.ts';
import { readDocument } from '../src/document/read.ts';
import type { Context } from '../src/reply.ts';
import { shifted } from '../src/text/map.ts';

async function praises(text: string, context: Context = {}): Promise<readonly string[]> {
  const document = await readDocument({
    ...{ path: 'draft.md', text, map: shifted(), markup: 'markdown', kind: 'draft', audience: 'public' },
    context,
  });
  return findMerits(document).flatMap(({ advice, message }) =>
    message === undefined ? [] : [`${advice}: ${message}`],
  );
}

it.each([
  ['Hi Priya,\n\nIt is done.', ['use-their-name: “Hi Priya” opens it']],
  ['Dear customer,\n\nIt is done.', []],
  ['It is done.\n\nBest,\nTom', ['use-your-name: signed “Tom”']],
  ['It is done.\n\nBest,\nThe Acme Team', []],
  ['Thanks for the photo of the hinge. It is done.', ['thank-them: thanks for “the photo of the hinge”']],
  ['Thank you for your message. It is done.', []],
  ['Thanks for reaching out! It is done.', []],
  ['How would you like to have it back?', ['open-questions: “How would you like to have it back?” is open']],
  ['Is that fine?', []],
])('%j', async (text, expected) => {
  expect(await praises(text)).toEqual(expected);
});

it('names what comes next with its time, and only then', async () => {
  expect(await praises("I'll email you by Friday.")).toEqual([
    "know-how-to-end: next, with a time: “I'll email you by Friday”",
  ]);
  expect(await praises("I'll email you.")).toEqual([]);
});

it('praises a way forward after a no', async () => {
  const shown = await praises(
    "I'm sorry, we can't refund the ticket. I can move you to the evening train instead.",
  );
  expect(shown).toContain('know-how-to-end: after the no, it shows a way forward');
  expect(await praises("I'm sorry, we can't refund the ticket.")).not.toContain(
    'know-how-to-end: after the no, it shows a way forward',
  );
});

it('says which of their words the reply takes up, in the words of the reply', async () => {
  const thread = [{ from: 'customer', text: 'The hinges of my cabinet broke, PRIVATE' }] as const;
  expect(await praises('A new hinge for the cabinet left today.', { thread })).toContain(
    'understand-their-request: takes up “hinge”, “cabinet”',
  );
});

it('knows that a note is kept', async () => {
  expect(await praises('It is done.', { internalNotes: ['Second loose hinge this week'] })).toEqual([
    'write-everything-down: a note is kept',
  ]);
  expect(await praises('It is done.', { internalNotes: ['done'] })).toEqual([]);
});
