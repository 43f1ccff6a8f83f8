import { describe, expect, it } from 'vitest';
import { type Act, hasAct } from '../src/acts/act.ts';
import { apology } from '../src/acts/apology.ts';
import { saysWhen } from '../src/acts/concrete-time.ts';
import { empathy } from '../src/acts/empathy.ts';
import { handoff } from '../src/acts/handoff.ts';
import { nextStep } from '../src/acts/next-step.ts';
import { openDoor } from '../src/acts/open-door.ts';
import { reason } from '../src/acts/reason.ts';
import { refusal } from '../src/acts/refusal.ts';
import { thanks } from '../src/acts/thanks.ts';
import { showsWay } from '../src/acts/way-forward.ts';
import { sentencesAround, spanOf } from '../src/acts/window.ts';
import { signedNames } from '../src/conversation/signed.ts';
import { readDocument } from '../src/document/read.ts';
import { shifted } from '../src/text/map.ts';

const read = (text: string) =>
  readDocument({
    path: 'draft.txt',
    text,
    map: shifted(),
    markup: 'plain',
    kind: 'draft',
    audience: 'public',
    context: {},
  });

const acts: readonly [name: string, act: Act, does: readonly string[], doesNot: readonly string[]][] = [
  [
    'thanks',
    thanks,
    ['Many thanks for the photo.', 'It was kind of you to warn us.', 'We really appreciate you writing.'],
    [
      'The fault is gone thanks to a new part.',
      'Thank you in advance.',
      'Thank you for your kind understanding.',
      'A quick answer would be much appreciated.',
      'No thanks to the courier.',
    ],
  ],
  [
    'refusal',
    refusal,
    [
      "I'm sorry that we can't move the date.",
      'Sale items cannot be returned.',
      'We are not planning to add a dark mode.',
      'Your application was not approved.',
      'We do not currently ship to Norway.',
      'The blue one is sold out.',
      "There's nothing more we can do.",
      'Sorry, no refunds on gift cards.',
      'The lamp has been discontinued.',
      'Your wish cannot be considered.',
    ],
    [
      "If we can't deliver today, we'll email you.",
      "I can't wait to see it.",
      "We can't promise Friday.",
      "I couldn't find the order.",
      "Can't you open it?",
      'Your claim is accepted and the price stays the same.',
      'We do not have to charge you.',
      "I can't change it without the number.",
      'Read why we cannot act on bare reports.',
      'It will not be charged again.',
      'Sorry I could not be of more help.',
    ],
  ],
  [
    'empathy',
    empathy,
    [
      "I'm so sorry your box came open.",
      'I can see why that worries you.',
      'Three days is too long to wait, and you deserved better.',
      'That sounds exhausting.',
      "This shouldn't have happened.",
      'We feel sad to hear it.',
      'You clearly had an unpleasant stay.',
    ],
    [
      'We are sorry for any inconvenience.',
      'I am sorry if you were upset.',
      'I regret to inform you of a change.',
      'The parcel left on Monday.',
    ],
  ],
  [
    'apology',
    apology,
    ['Apologies for the wait.', 'We are sorry.'],
    ['No need to apologise.', 'Please do not be sorry about it.', 'The courier apologised and said sorry.'],
  ],
  [
    'next step',
    nextStep,
    [
      "I'll write to you on Monday.",
      'The card ships on Monday.',
      'Please restart the router.',
      'Our team will look at the photo.',
      "There's nothing else for you to do.",
      'It should take two days.',
    ],
    [
      'The fee is correct.',
      'Someone will be in touch.',
      'A member of our team will contact you.',
      'Do not hesitate to contact us.',
      'It was shipped on Monday.',
    ],
  ],
  [
    'open door',
    openDoor,
    ['Reply here any time.', 'If anything looks odd, call us.', 'Please send me a photo.'],
    ['The refund left on Monday.', 'Have a lovely day.'],
  ],
  [
    'reason',
    reason,
    ['It stays with you because the seal is open.', 'We ask so that nobody else can sign in.'],
    ['As soon as it is here, I will call.', 'It is as good as new.', 'It has to be so.'],
  ],
  [
    'handoff',
    handoff,
    [
      "I've passed your case on to Dana.",
      'One of our engineers will call you.',
      "I'm transferring you to the claims team.",
      'Your complaint has been escalated to the head office.',
      "I've looped in our accounts people.",
      "We've brought the warehouse in.",
      'Handing you over to Sam now.',
      "I'll ask someone to look at it.",
    ],
    [
      "I've passed your idea on to the developers.",
      "We've sent the parcel to your office.",
      'If it comes back, our repairs team will call you.',
      'Shall our team call you?',
      'I transferred the £20 to your account.',
      'We bring a chair in for every guest.',
      'You can ask someone to look after the cat.',
    ],
  ],
];

describe.each(acts)('%s', (_name, act, does, doesNot) => {
  it.each(does)('is done: %s', async (text) => {
    expect(hasAct(await read(text), act)).toBe(true);
  });
  it.each(doesNot)('is not done: %s', async (text) => {
    expect(hasAct(await read(text), act)).toBe(false);
  });
});

describe('a way forward', () => {
  const shows = async (text: string) => {
    const document = await read(text);
    return document.sentences.some((sentence) => showsWay(document, sentence));
  };
  it.each([
    'What I can do is give you a voucher.',
    'You may be covered by your bank.',
    'Would the green one do?',
    'Our Lagos office on 0700 123 4567 can help.',
    'See https://docs.example.com/platforms for the list.',
    'The blue one is gone, but the green one is available.',
    'Ask your home insurer.',
    "I'd encourage you to call us back if it goes on.",
  ])('is shown: %s', async (text) => expect(await shows(text)).toBe(true));
  it.each([
    'Thank you for your patience.',
    'You cannot return it.',
    'Please feel free to contact us with any other questions.',
    'Is there anything else I can help you with?',
    "There's nothing else we can do.",
    'Please note that the fee stays.',
  ])('is not shown: %s', async (text) => expect(await shows(text)).toBe(false));
});

describe('a concrete time', () => {
  const says = async (text: string) => saysWhen(await read(text), [0, text.length]);
  it.each([
    'by Thursday',
    'on 12 October',
    'before 3pm',
    'at 14:30',
    'within 2 working days',
    'in 24-48 hours',
    'tomorrow morning',
    'by the end of the week',
    'within an hour',
    'on 2026-05-03',
    'by {{ticket.due_date}}',
    'by [DATE]',
    'in May',
    'next week',
  ])('is one: %s', async (words) => expect(await says(`You will have it ${words}.`)).toBe(true));
  it.each([
    'soon',
    'in a few days',
    'as soon as we can',
    'in due course',
    'when I may',
    'to {{ticket.requester.first_name}}',
  ])('is none: %s', async (words) => expect(await says(`You will have it ${words}.`)).toBe(false));
});

it('takes the sentences around one, and the stretch they fill', async () => {
  const document = await read('One is here. Two is here. Three is here.');
  const [, second] = document.sentences;
  if (!second) throw new Error('There should be three sentences.');
  const around = sentencesAround(document, second, 1, 0);
  expect(document.text.slice(...spanOf(around))).toBe('One is here. Two is here.');
});

it('reads the names customers give themselves', () => {
  const thread = [
    { from: 'customer', text: 'Where is it?\n\nThanks,\nGinger Smith' },
    { from: 'agent', text: 'On its way.\nTom' },
    { from: 'customer', text: 'Hi, my name is Jo and I still wait' },
    { from: 'customer', text: 'where is my parcel' },
  ] as const;
  expect(signedNames({ thread })).toEqual(['Ginger Smith', 'Jo']);
});
