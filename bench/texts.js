const things = [
  'the lamp',
  'your order',
  'the invoice',
  'your booking',
  'the broken zip',
  'the router',
  'your account',
  'the spare part',
  'the tent',
  'your refund',
];
const openers = [
  'Thank you for writing to us about # – the photo helped a lot.',
  'I am sorry about the trouble with #, and thank you for telling us at once.',
  'Thank you for waiting while we looked at #.',
];
const sentences = [
  'I had a look at # this morning and sent you a new one by courier.',
  'It should be with you by Friday, and you can follow it in your account.',
  'Please keep the old one until then, so that you are not left without.',
  'The postage of 4.50 was on us, and your bank will show it within three days.',
  'To start afresh, open **Settings**, choose *Sound* and press `Reset`.',
  'There is more on [our page about it](https://example.com/help/0000).',
  'Our workshop opens # on Tuesday, and I will write to you on the same day.',
  'Unfortunately # could not be mended, so a new one is on its way.',
  'If anything looks wrong, take a photo of # and reply to this message.',
  "We couldn't find # in the list that you sent, but the date helped us.",
];
const steps =
  '- Open the app and go to your profile.\n- Choose the device, then “Update”.\n- Wait for the green light.';
const endings = [
  "Just reply here if anything isn't right.",
  'Does that work for you?',
  'Let me know how it goes.',
];

/** Markdown replies of about `length` characters, the same ones for the same seed. */
export function makeReplies(count, length, seed = 1) {
  let state = seed;
  const pick = (list) => {
    state = (state * 48271) % 2147483647;
    return list[state % list.length];
  };
  const fill = (text) => text.replace('#', () => pick(things)).replace('0000', () => String(state % 10_000));
  const reply = () => {
    const paragraphs = ['Hi Sam,', fill(pick(openers))];
    const end = [pick(endings), 'Kind regards,\nAlex'];
    const room = length - end.join('\n\n').length;
    while (paragraphs.join('\n\n').length < room - 80)
      paragraphs.push(state % 9 === 0 ? steps : `${fill(pick(sentences))} ${fill(pick(sentences))}`);
    return `${[...paragraphs, ...end].join('\n\n')}\n`;
  };
  return Array.from({ length: count }, reply);
}
