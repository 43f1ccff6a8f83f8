import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { entitiesOf } from '../src/conversation/entities.ts';
import { questionsIn } from '../src/conversation/questions.ts';
import { likeness, shareIn, shinglesOf } from '../src/conversation/shingles.ts';
import { stemsOf, topicsOf, withSynonyms } from '../src/conversation/stems.ts';

describe('what a text is about', () => {
  it.each([
    ['Where is my parcel?', 'The delivery comes on Friday.'],
    ['I was charged twice', 'Both payments are visible'],
    ['It leaks after descaling', 'a leak'],
    ["I can't log in, my password is locked", 'I unlocked it'],
    ['the photos', 'your picture'],
  ])('%s and %s share a topic', (a, b) => {
    expect(shareIn(stemsOf(a), stemsOf(b))).toBeGreaterThan(0);
  });

  it('is told by no courtesy and no function word', () => {
    expect(topicsOf('Hello, thank you so much for your help with this issue, please let me know!')).toEqual(
      [],
    );
  });

  it('keeps the words as they are written, each once', () => {
    expect(topicsOf('The hinge and the HINGES of a Kitchen').map(({ word }) => word)).toEqual([
      'hinge',
      'Kitchen',
    ]);
  });

  it('knows the synonyms of a team', () => {
    const alike = withSynonyms({ hub: ['gateway', 'bridge'] });
    const [gateway, bridge] = topicsOf('gateway bridge').map(({ stem }) => alike(stem));
    expect(gateway).toBe(bridge);
  });
});

it.each([
  ['order #88-213', 'Order 88213 is here', true],
  ['at 6 PM', 'by 6pm', true],
  ['£1,200.00', '1200', true],
  ['ANA@example.com', 'ana@example.com', true],
  ['on Sunday', 'Sunday it is', true],
  ['item 5', 'item 6', false],
])('%s and %s name the same: %s', (a, b, same) => {
  const [one, other] = [entitiesOf(a), entitiesOf(b)];
  expect([...one].some((entity) => other.has(entity))).toBe(same);
});

describe('questions', () => {
  it.each([
    ['When will my order come?', ['when']],
    ['Is it in stock? And how long is shipping to Norway?', ['polar', 'duration']],
    ['could you resend the invoice please', ['request']],
    ['Could you tell me when it will arrive?', ['when']],
    ['What does the larger one cost?', ['amount']],
    ['Can I swap it for a 9?', ['request']],
    ["I think it's 769? Really?", []],
    ['> Is this quoted text read?', []],
    ['I wonder. This is awful! Fix it now.', []],
  ])('%j', (text, kinds) => {
    expect(questionsIn(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('likeness is 1 of the same, 0 of nothing shared, and the same both ways', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (a, b) => {
      const [one, other] = [shinglesOf(a, 2), shinglesOf(b, 2)];
      expect(likeness(one, one)).toBe(one.size === 0 ? 0 : 1);
      expect(likeness(one, other)).toBeCloseTo(likeness(other, one));
      expect(likeness(one, other)).toBeLessThanOrEqual(1);
    }),
  );
});
