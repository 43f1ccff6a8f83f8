import { describe, expect, it } from 'vitest';
import { fixTexts } from '../src/index.ts';

const rules = Object.fromEntries(
  [
    'prefer-plain-words',
    'proofread-mechanics',
    'no-filler-words',
    'no-canned-phrases',
    'polite-requests',
  ].map((rule) => [rule, 'warn']),
);

async function fix(text: string, path = 'a.md'): Promise<string | undefined> {
  const [result] = await fixTexts([{ path, text }], { config: false, rules });
  return result?.source;
}

describe('a safe fix', () => {
  it.each([
    ['Call prior to noon.', 'Call before noon.'],
    ['A majority of the vans is late.', 'Most of the vans is late.'],
    ['A large number of our vans is late.', 'Many of our vans is late.'],
    ['Basically, it works.', 'It works.'],
    ['It took a hour ,sorry.', 'It took an hour, sorry.'],
    ['I sent the the form.', 'I sent the form.'],
    ['Send me the form.', 'Please send me the form.'],
  ])('makes of “%s” “%s”', async (text, fixed) => {
    expect(await fix(`Hello,\n\n${text}\n`)).toBe(`Hello,\n\n${fixed}\n`);
  });

  it.each([
    ['The band Prior To plays.', 'a name'],
    ['Thank you you are great.', 'two words that may be meant'],
    ['Basically, iPhones work.', 'a word that keeps its small letter'],
    ['It took in excess of a day.', 'a suggestion only'],
    ['This is an rc file for you.', 'letters that may be read out'],
    ['You will have the ability to pay.', 'words that need another verb'],
    ['> Call prior to noon.', 'a quotation'],
    ['Type `prior to` there.', 'code'],
    ['See https://a.example/a ,b for it.', 'an address'],
    ['See {{ticket.url ,x}} for it.', 'a placeholder'],
    ['Call prior **to** noon.', 'words that markup cuts apart'],
    ['Chcemy to zrobić i wysłać.', 'another language'],
  ])('leaves “%s”: %s', async (text) => {
    expect(await fix(`Hello,\n\n${text}\n`)).toBe(`Hello,\n\n${text}\n`);
  });
});

describe('a suggestion that is taken unseen', () => {
  const unsafe = async (path: string, text: string) => {
    const setting = {
      config: false,
      rules: { ...rules, 'greet-customer-by-name': 'warn' },
      unsafe: true,
    } as const;
    const context = { customer: { firstName: 'Sam' }, channel: 'email' } as const;
    const [result] = await fixTexts([{ path, text }], { ...setting, context });
    return result?.source;
  };

  it('is written in the lines and the markup of its file', async () => {
    const words = 'It took in excess of a day to bring the new van to your street.';
    const mended = words.replace('in excess of', 'more than');
    expect(await unsafe('a.txt', `${words}\r\n`)).toBe(`Hi Sam,\r\n\r\n${mended}\r\n`);
    expect(await unsafe('a.html', `<p>${words}</p>`)).toBe(`<p>Hi Sam,<br/><br/>${mended}</p>`);
  });
});
