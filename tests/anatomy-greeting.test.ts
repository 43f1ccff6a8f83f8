import { describe, expect, it } from 'vitest';
import type { Context } from '../src/reply.ts';
import { readReply, wordsAt } from './anatomy-reading.ts';

async function greet(text: string, context?: Context) {
  const document = await readReply(text, context);
  const { greeting } = document.anatomy;
  return {
    kind: greeting?.kind,
    words: wordsAt(document, greeting?.span),
    name: greeting?.name?.text,
    named: document.anatomy.named?.text,
  };
}

const BELOW = '⏎⏎Thanks for the photo of the box.';

describe('a greeting by name', () => {
  it.each([
    ['Hi Sam,', 'Hi Sam', 'Sam'],
    ['hi Sam!', 'hi Sam', 'Sam'],
    ['Hii Sam', 'Hii Sam', 'Sam'],
    ['Dear Sam:', 'Dear Sam', 'Sam'],
    ['Hi Sam. 👋', 'Hi Sam', 'Sam'],
    ['👋 Hi Sam', 'Hi Sam', 'Sam'],
    ['Good morning, Zoë!', 'Good morning, Zoë', 'Zoë'],
    ['Hello! Good afternoon, Sam.', 'Hello! Good afternoon, Sam', 'Sam'],
    ['Hi there Sam,', 'Hi there Sam', 'Sam'],
    ['Hi again, Sam,', 'Hi again, Sam', 'Sam'],
    ['Welcome, Sam!', 'Welcome, Sam', 'Sam'],
    ['Morning Sam!', 'Morning Sam', 'Sam'],
    ['Dear Dr Okafor,', 'Dear Dr Okafor', 'Dr Okafor'],
    ['Dear Mr. and Mrs. Smith,', 'Dear Mr. and Mrs. Smith', 'Mr. and Mrs. Smith'],
    ['Hi Mr Price,', 'Hi Mr Price', 'Mr Price'],
    ['Hi Anna-Maria,', 'Hi Anna-Maria', 'Anna-Maria'],
    ['Hi O’Brien,', 'Hi O’Brien', 'O’Brien'],
    ['Hi van der Berg,', 'Hi van der Berg', 'van der Berg'],
    ['Hi José-Luis de la Cruz,', 'Hi José-Luis de la Cruz', 'José-Luis de la Cruz'],
    ['HI SAM,', 'HI SAM', 'SAM'],
    ['Hey dhruv,', 'Hey dhruv', 'dhruv'],
    ['Hi J.,', 'Hi J.', 'J.'],
    ['Hi Will,', 'Hi Will', 'Will'],
    ['Hi Don,', 'Hi Don', 'Don'],
    ['Hi @sam_92,', 'Hi @sam_92', '@sam_92'],
    ['@AcmeHelp Hi Sam,', 'Hi Sam', 'Sam'],
    ['Hi Sam and Priya,', 'Hi Sam and Priya', 'Sam and Priya'],
    ['Hi Sam, Priya and Tom,', 'Hi Sam, Priya and Tom', 'Sam, Priya and Tom'],
    ['Hi Sam & family,', 'Hi Sam & family', 'Sam & family'],
    ['Hallo Herr Müller,', 'Hallo Herr Müller', 'Herr Müller'],
    ['Namaste Priya,', 'Namaste Priya', 'Priya'],
    ['Olá Ana!', 'Olá Ana', 'Ana'],
    ['Hi 田中さん、', 'Hi 田中さん', '田中さん'],
    ['Ana,', 'Ana', 'Ana'],
    ['Subject: your order⏎⏎Hi Sam,', 'Hi Sam', 'Sam'],
  ])('%s', async (line, words, name) => {
    expect(await greet(line + BELOW)).toMatchObject({ kind: 'name', words, name });
  });

  it.each([
    ['Hi Sam, thanks for the photo.', 'Hi Sam'],
    ['Hi Sam thanks for the photo.', 'Hi Sam'],
    ['Hi Sam Thanks for the photo.', 'Hi Sam'],
    ['Hi sam thanks for the photo.', 'Hi sam'],
    ['Hi Sam – thanks for the photo.', 'Hi Sam'],
    ['Hello, John. How can I help?', 'Hello, John'],
    ['Hi Sam (order 42) it shipped.', 'Hi Sam'],
  ])('goes on in the same line: %s', async (text, words) => {
    expect(await greet(text)).toMatchObject({ kind: 'name', words });
  });

  it('may be the known customer’s bare name before the first sentence', async () => {
    const customer = { firstName: 'Ana' };
    expect(await greet('Ana, your parcel is in Leeds.', { customer })).toMatchObject({
      kind: 'name',
      words: 'Ana',
    });
    expect(await greet('Ana, your parcel is in Leeds.')).toMatchObject({ kind: undefined });
    expect(await greet('ana – it shipped.', { customer })).toMatchObject({ kind: 'name', words: 'ana' });
  });
});

describe('another greeting', () => {
  it.each([
    ['placeholder', 'Hi {{ticket.requester.first_name}},', 'Hi {{ticket.requester.first_name}}'],
    ['placeholder', 'Hey @{{ author }}!', 'Hey @{{ author }}'],
    ['placeholder', 'Dear Ms {{ticket.requester.last_name}},', 'Dear Ms {{ticket.requester.last_name}}'],
    ['generic', 'Hi there,', 'Hi there'],
    ['generic', 'Hello everyone', 'Hello everyone'],
    ['generic', 'Hi team,', 'Hi team'],
    ['generic', 'Hi friend!', 'Hi friend'],
    ['generic', 'Dear valued customer,', 'Dear valued customer'],
    ['generic', 'Dear Acme member,', 'Dear Acme member'],
    ['generic', 'Dear Sir/Madam,', 'Dear Sir/Madam'],
    ['generic', 'Dear Sir or Madam,', 'Dear Sir or Madam'],
    ['generic', 'Respected Sir,', 'Respected Sir'],
    ['generic', 'Dear future instructor of ours,', 'Dear future instructor of ours'],
    ['generic', 'To whom it may concern,', 'To whom it may concern'],
    ['generic', 'Ladies and gentlemen,', 'Ladies and gentlemen'],
    ['generic', 'Hi sam@example.com,', 'Hi sam@example.com'],
    ['nameless', 'Hello,', 'Hello'],
    ['nameless', 'Hi, thanks for the photo.', 'Hi'],
    ['nameless', 'Hi thanks for the photo.', 'Hi'],
    ['nameless', 'Good afternoon and thank you for calling.', 'Good afternoon'],
    ['nameless', 'Bonjour !', 'Bonjour'],
    ['nameless', 'Guten Tag,', 'Guten Tag'],
    ['blank', 'Hi ,', 'Hi'],
    ['blank', 'Hello .', 'Hello'],
    ['blank', 'Hi null,', 'Hi null'],
    ['blank', 'Dear Mr ,', 'Dear Mr'],
  ])('%s: %s', async (kind, line, words) => {
    expect(await greet(line + BELOW)).toMatchObject({ kind, words });
  });
});

describe('no greeting', () => {
  it.each([
    'High demand means a longer wait.',
    'Hello Fresh delivery is late today.',
    'Dear me, that is a long wait.',
    'Morning slots are gone.',
    'Welcome to Acme!',
    'Unfortunately, the kettle is out of stock.',
    'Refund,',
    'Thanks,⏎Tom',
    'It shipped.⏎⏎Good day!',
    '1. Hi Sam,⏎2. Hi Ana,',
    '> Hi Sam,⏎⏎It shipped.',
  ])('%s', async (text) => {
    expect((await greet(text)).kind).toBeUndefined();
  });
});

describe('a name in the first sentence', () => {
  const customer = { firstName: 'Sam' };
  it.each([
    ['Thanks Sam, it is done.', undefined, 'Sam'],
    ['Thank you, Sam! It is done.', undefined, 'Sam'],
    ['Sorry to hear that, Sam. It is done.', undefined, 'Sam'],
    ['No problem at all, Ana – it’s done.', undefined, 'Ana'],
    ['That should not have happened, Asha. It is done.', undefined, 'Asha'],
    ['We are so glad that you like the app, Ravi Kumar!', undefined, 'Ravi Kumar'],
    ['Hi! I’d love to help, Sam. What is the code?', { customer }, 'Sam'],
    ['Great choice Sam! It is done.', { customer }, 'Sam'],
    ['Sam, thanks for the photo. It is done.', undefined, 'Sam'],
    ['Maria José, so sorry about the wait!', undefined, 'Maria José'],
    ['@dan_w The 18:42 is late, sorry.', { customer: { firstName: '@dan_w' } }, '@dan_w'],
    ['Hi there! Thanks, {{ticket.requester.first_name}}!', undefined, '{{ticket.requester.first_name}}'],
    ['Thanks for the photo, [Customer Name]! It is done.', undefined, '[Customer Name]'],
    ['[Name], thanks for the photo.', undefined, '[Name]'],
  ])('%s', async (text, context, named) => {
    expect((await greet(text, context)).named).toBe(named);
  });

  it.each([
    ['We ship to Paris, France. Tell me more.', undefined],
    ['We take cash, Visa, PayPal. Tell me more.', undefined],
    ['That is great to hear, Asha. It is done.', { customer }],
    ['We are open all week, Monday included.', undefined],
    ['Monday, thanks to you, is free.', undefined],
    ['The 18:42 left late, @dan_w2 tells me.', { customer: { firstName: '@dan_w' } }],
    ['Oh no, Sir! That is late.', undefined],
    ['Thanks for asking, [Your Name]! It is done.', undefined],
    ['Thanks for the photo. It is done, Sam.', { customer }],
    ['I put Sam’s photo on file.', { customer }],
    ['Hi Sam, thanks, Sam.', { customer }],
  ])('is none in: %s', async (text, context) => {
    expect((await greet(text, context)).named).toBeUndefined();
  });
});
