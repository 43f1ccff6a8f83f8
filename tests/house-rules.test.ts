import { expect, test } from 'vitest';
import { makeDesk, runIn } from './desk.ts';

/** The words that a house rule finds in a draft. */
async function foundIn(draft: string, word: string): Promise<string[]> {
  const rule = { message: 'Not here.', words: [word] };
  const desk = makeDesk({
    'draft.txt': draft,
    '.replylintrc': JSON.stringify({ extends: [], phrases: { 'no-such-words': rule } }),
  });
  const { stdout } = await runIn(desk, 'draft.txt', '-f', 'json', '--rule', 'no-such-words: warn');
  const [{ messages }]: [{ messages: { ruleId: string; message: string }[] }] = JSON.parse(stdout);
  return messages.flatMap(({ ruleId, message }) =>
    ruleId === 'no-such-words' ? [/“(.*?)”/.exec(message)?.[1] ?? ''] : [],
  );
}

// What the README says of them.
test.each([
  ['mate', 'Hi Mate, checkmate, mates.', ['Mate']],
  ['(dear|valued) customer', 'A Valued Customer is a dear customer.', ['Valued Customer', 'dear customer']],
  ['(very )?unique', 'It is very unique, and unique.', ['very unique', 'unique']],
  ['colou?r', 'Color or colour.', ['Color', 'colour']],
  ['log[- ]?in', 'Log in, log-in or login.', ['Log in', 'log-in', 'login']],
  ['send * back', 'Send it back, send all of it back.', ['Send it back']],
  ['send ** back', 'Send it back. Send all of it back.', ['Send it back', 'Send all of it back']],
  ['^sorry', 'Sorry, we are sorry.', ['Sorry']],
  ['ok$', 'An ok thing is ok.', ['ok']],
  ["isn't", 'It is not, it isn’t.', ['is not', 'isn’t']],
  ['c\\+\\+', 'Write C++ or C.', ['C++']],
])('the word %s of a house is a pattern', async (word, draft, found) => {
  expect(await foundIn(draft, word)).toEqual(found);
});

test('a house rule reads greeting, body, closing and signature, and nothing that others wrote', async () => {
  const draft = 'Hi mate,\n\nIt left today, mate.\n\n> Thanks mate\n\nCheers mate,\nAlex\nThe Mate Team\n';
  expect(await foundIn(draft, 'mate')).toEqual(['mate', 'mate', 'mate', 'Mate']);
});

test('a word that is no pattern is told why', async () => {
  const words = 'phrases:\n  no-cpp:\n    message: Say which.\n    words: [C++]\n';
  const { code, stderr } = await runIn(makeDesk({ 'draft.txt': 'Hi', '.replylintrc': words }), 'draft.txt');
  expect(stderr).toContain(
    '.replylintrc:4:5: "C++" cannot be looked for: "c+" repeats, which a pattern cannot do.',
  );
  expect(code).toBe(2);
});
