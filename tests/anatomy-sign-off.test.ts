import { describe, expect, it } from 'vitest';
import type { Context } from '../src/reply.ts';
import { readReply, wordsAt } from './anatomy-reading.ts';

async function signOff(text: string, context?: Context) {
  const document = await readReply(text, context);
  const { closing, signature } = document.anatomy;
  return {
    closing: wordsAt(document, closing?.span),
    kind: signature?.kind,
    words: wordsAt(document, signature?.span),
    name: signature?.name?.text,
  };
}

const ABOVE = 'Hi Priya,⏎⏎Your refund is on its way.';

describe('a person signs', () => {
  it.each([
    ['⏎⏎Best wishes,⏎Tom', 'Best wishes', 'Tom', 'Tom'],
    [
      '⏎⏎Yours sincerely⏎⏎Dr. Lee Wong⏎Head of Claims',
      'Yours sincerely',
      'Dr. Lee Wong⏎Head of Claims',
      'Dr. Lee Wong',
    ],
    ['⏎⏎Thanks,⏎Aisha Khan, Billing Team', 'Thanks', 'Aisha Khan, Billing Team', 'Aisha Khan'],
    ['⏎⏎Best regards,⏎Tom Just, Guarantee Team', 'Best regards', 'Tom Just, Guarantee Team', 'Tom Just'],
    ['⏎⏎Best, Tom', 'Best', 'Tom', 'Tom'],
    ['⏎⏎Thanks Tom', 'Thanks', 'Tom', 'Tom'],
    ['⏎⏎thanks,⏎tom', 'thanks', 'tom', 'tom'],
    [' Best regards, Tom Smith', 'Best regards', 'Tom Smith', 'Tom Smith'],
    [' Speak soon,⏎Tom', 'Speak soon', 'Tom', 'Tom'],
    ['⏎⏎Many thanks and best wishes,⏎Tom O’Neil', 'Many thanks and best wishes', 'Tom O’Neil', 'Tom O’Neil'],
    [
      '⏎⏎Have a wonderful rest of your day!⏎Tom @ Acme',
      'Have a wonderful rest of your day',
      'Tom @ Acme',
      'Tom',
    ],
    ['⏎⏎Looking forward to your photos,⏎Tom', 'Looking forward to your photos', 'Tom', 'Tom'],
    ['⏎⏎Mit freundlichen Grüßen⏎Jürgen Müller', 'Mit freundlichen Grüßen', 'Jürgen Müller', 'Jürgen Müller'],
    [
      '⏎⏎Warmly,⏎Kofi (he/him)⏎Acme Ltd⏎www.example.com',
      'Warmly',
      'Kofi (he/him)⏎Acme Ltd⏎www.example.com',
      'Kofi',
    ],
    ['⏎⏎Warm regards,⏎Customer Care⏎John Smith', 'Warm regards', 'Customer Care⏎John Smith', 'John Smith'],
    ['⏎⏎Kind regards,⏎Tom⏎⏎P.S. The code still works.', 'Kind regards', 'Tom', 'Tom'],
    ['⏎⏎Best,⏎Tom⏎⏎How did I do? Rate this reply: https://example.com/r', 'Best', 'Tom', 'Tom'],
    ['⏎⏎Best⏎--⏎Tom', 'Best', 'Tom', 'Tom'],
    ['⏎⏎-- ⏎Tom Smith⏎+44 20 7946 0000', undefined, 'Tom Smith⏎+44 20 7946 0000', 'Tom Smith'],
    [' – Tom', undefined, '– Tom', 'Tom'],
    [' -Becky', undefined, '-Becky', 'Becky'],
    [' - Tom from Acme', undefined, '- Tom from Acme', 'Tom'],
    [' - jo', undefined, '- jo', 'jo'],
    [' ~Sam', undefined, '~Sam', 'Sam'],
    [' ^Becky', undefined, '^Becky', 'Becky'],
    [' ^AB Becky⏎-Becky', undefined, '^AB Becky⏎-Becky', 'Becky'],
    [' -Jo https://example.com/x', undefined, '-Jo', 'Jo'],
    ['⏎⏎Tom', undefined, 'Tom', 'Tom'],
    ['⏎Tom', undefined, 'Tom', 'Tom'],
    ['⏎⏎- Tom', undefined, 'Tom', 'Tom'],
    ['⏎⏎Tom⏎Acme Support', undefined, 'Tom⏎Acme Support', 'Tom'],
    ['⏎⏎Tom | Acme Support', undefined, 'Tom | Acme Support', 'Tom'],
    ['⏎⏎Acme Support | Tom', undefined, 'Acme Support | Tom', 'Tom'],
    ['⏎⏎Tom from Acme 💛', undefined, 'Tom from Acme 💛', 'Tom'],
    ['⏎⏎Tom⏎⏎Sent from my iPhone', undefined, 'Tom', 'Tom'],
    ['⏎⏎Happy riding,⏎Tom & the Acme crew', 'Happy riding', 'Tom & the Acme crew', 'Tom'],
    ['⏎⏎Take care!⏎-Tom, your guide to bikes', 'Take care', '-Tom, your guide to bikes', 'Tom'],
    ['⏎⏎💜 Tom', undefined, '💜 Tom', 'Tom'],
    ['⏎⏎Warm wishes from Tom', 'Warm wishes from', 'Tom', 'Tom'],
    [
      '⏎⏎Yours sincerely⏎⏎[signature]⏎Tom Smith⏎Claims Handler',
      'Yours sincerely',
      '[signature]⏎Tom Smith⏎Claims Handler',
      'Tom Smith',
    ],
  ])('%s', async (below, closing, words, name) => {
    expect(await signOff(ABOVE + below)).toEqual({ closing, kind: 'person', words, name });
  });

  it('known by name, wherever the last sentence ends', async () => {
    const agent = { firstName: 'Tom' };
    expect(await signOff(`${ABOVE} Tom`, { agent })).toMatchObject({ kind: 'person', words: 'Tom' });
    expect(await signOff(`${ABOVE} Tom`)).toMatchObject({ kind: undefined });
  });
});

describe('nobody by name signs', () => {
  it.each([
    ['team', '⏎⏎Kind regards,⏎The Support Team', 'Kind regards', 'The Support Team'],
    ['team', '⏎⏎Sincerely,⏎Customer Success Department', 'Sincerely', 'Customer Success Department'],
    ['team', '⏎⏎Thanks,⏎Acme Billing Team', 'Thanks', 'Acme Billing Team'],
    ['team', '⏎⏎Our best,⏎Your instructors', 'Our best', 'Your instructors'],
    ['team', '⏎⏎Warm regards, The Acme Team', 'Warm regards', 'The Acme Team'],
    ['team', '⏎⏎Team Acme', undefined, 'Team Acme'],
    ['team', '⏎⏎Your friends at Acme', undefined, 'Your friends at Acme'],
    ['team', '⏎⏎Love from everyone at Acme', undefined, 'Love from everyone at Acme'],
    ['placeholder', '⏎⏎Best,⏎{{current_user.first_name}}', 'Best', '{{current_user.first_name}}'],
    [
      'placeholder',
      '⏎⏎All the best,⏎{{admin.first_name}} {{user.signature}}',
      'All the best',
      '{{admin.first_name}} {{user.signature}}',
    ],
    ['placeholder', '⏎⏎Best,⏎[YOUR NAME]', 'Best', '[YOUR NAME]'],
    ['placeholder', ' – {{agent.name}}', undefined, '– {{agent.name}}'],
    ['placeholder', ' {{agent.signature}}', undefined, '{{agent.signature}}'],
    ['placeholder', '⏎⏎– {{agent.name}}', undefined, '– {{agent.name}}'],
    ['initials', ' ^RR', undefined, '^RR'],
    ['initials', ' ^jk', undefined, '^jk'],
    ['initials', ' ^RR 1/2', undefined, '^RR 1/2'],
    ['initials', ' *JK', undefined, '*JK'],
    ['initials', ' /JP', undefined, '/JP'],
    ['initials', ' We will write shortly /RB', undefined, '/RB'],
    ['initials', ' We will write shortly /B', undefined, '/B'],
    ['initials', ' ∞PK', undefined, '∞PK'],
    ['initials', '⏎⏎Best,⏎JK', 'Best', 'JK'],
  ])('%s: %s', async (kind, below, closing, words) => {
    expect(await signOff(ABOVE + below)).toEqual({ closing, kind, words, name: undefined });
  });

  it('a brand that is known signs as a team', async () => {
    expect(await signOff(`${ABOVE}⏎⏎Regards,⏎Acme`, { brand: 'Acme' })).toMatchObject({ kind: 'team' });
  });

  it('a company that the reply speaks of is no person below its team', async () => {
    expect(await signOff(`${ABOVE} Acme sent it.⏎⏎Regards,⏎The Support Team⏎Acme`)).toMatchObject({
      kind: 'team',
    });
  });
});

describe('a closing without a signature', () => {
  it.each([
    ['⏎⏎Regards,', 'Regards'],
    ['⏎⏎Thanks!', 'Thanks'],
    ['⏎⏎Have a great day!', 'Have a great day'],
    ['⏎⏎Happy coding!', 'Happy coding'],
  ])('%s', async (below, closing) => {
    expect(await signOff(ABOVE + below)).toEqual({
      closing,
      kind: undefined,
      words: undefined,
      name: undefined,
    });
  });
});

describe('no sign-off', () => {
  it.each([
    '',
    '⏎⏎Done',
    '⏎⏎Monday',
    '⏎⏎Thank you, Priya!',
    '⏎⏎Your options:⏎Red⏎Blue',
    '⏎⏎Shall I take it in?⏎Red',
    '⏎⏎- Small⏎- Medium⏎- Large',
    '⏎⏎Thanks!⏎⏎- Small⏎- Medium',
    '⏎⏎1. Open Settings⏎2. Tap Reset',
    '⏎⏎Name: Jo⏎Order: 42',
    ' The size is M - Blue',
    ' Your driver is Sam – a Honda',
    ' Thanks for your patience, and for the photo.',
    '⏎⏎Thanks,⏎⏎I will write again on Monday, when the van is back in the yard.',
    '⏎⏎{{ticket.url}}',
    '⏎⏎References:⏎https://example.com/a',
  ])('%s', async (below) => {
    expect(await signOff(ABOVE + below)).toMatchObject({ closing: undefined, kind: undefined });
  });

  it.each(['Thank you.', 'Thanks Sam, it is done', 'good day', 'Thanks, Sam!'])(
    'whole reply: %s',
    async (text) => {
      expect(await signOff(text)).toMatchObject({ closing: undefined, kind: undefined });
    },
  );
});
