import { describe, expect, it } from 'vitest';
import { type Heat, heatOf } from '../src/conversation/heat.ts';

const examples: readonly [Heat, string][] = [
  [0, 'Hi, where do I find the invoice for March?'],
  [0, 'Thank you so much!!'],
  [0, 'Could I have a refund for the second ticket? It was a wonderful evening.'],
  [0, "I'm not upset, just curious how this works."],
  [0, 'This is the second time I have ordered from you, I love it.'],
  [0, 'I lost my password. Can you send a link?'],
  [0, 'THE NEW COLOURS ARE GREAT AND SO IS THE APP'],
  [0, '> This is terrible and unacceptable\nThat was last week, all is well now.'],
  [1, 'My parcel is late and the box was damaged.'],
  [1, 'I am disappointed with the fit.'],
  [0, 'The label is easy to tear off, and the tape is in tears down one side.'],
  [1, 'Still waiting for an answer.'],
  [1, 'I have emailed you four times about it.'],
  [1, 'My mother was in tears when she opened it.'],
  [1, 'Never been treated like this.'],
  [1, 'Your robot is driving me mad.'],
  [1, 'The lamp stopped working for the third time.'],
  [1, 'I feel like an idiot, I typed the wrong code and I am worried it is gone.'],
  [2, 'This is ridiculous, I am so frustrated.'],
  [2, 'I am really annoyed!!'],
  [2, 'If this is not fixed by Friday I will cancel my subscription.'],
  [2, 'You will hear from my lawyer.'],
  [2, 'The damn thing crashed, what a load of shit.'],
  [2, 'You are all liars.'],
  [1, 'The box broke on the way and I am upset, but I will find someone to mend it.'],
  [2, 'WHERE IS MY MONEY, THIS IS UNACCEPTABLE'],
  [3, 'You are all idiots, I will find you.'],
  [3, 'fuck you, fix it'],
  [3, 'Listen you moron, where is my money?'],
  [3, 'You people are scum'],
  [3, 'You better watch your back'],
  [3, 'I know where you live.'],
  [3, 'What a bunch of useless morons.'],
  [3, 'I hope your whole team dies.'],
  [3, 'I am going to kill whoever packed this.'],
  [3, 'I will come and break your legs.'],
];

describe('the heat of a customer message', () => {
  it.each(examples)('is %i for %s', (heat, text) => {
    expect(heatOf(text)).toBe(heat);
  });
});
