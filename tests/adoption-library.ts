/** A Zendesk export of macros as teams have them after some years: good ones, and a slip in three of five. */
export function adoptionLibrary(count = 500): string {
  const macros = Array.from({ length: count }, (_, index) => ({
    id: 360_000 + index,
    title: `Macro ${index}`,
    active: true,
    updated_at: '2026-05-01T09:00:00Z',
    actions: [{ field: 'comment_value', value: textOf(index) }],
  }));
  return `${JSON.stringify({ macros, count, next_page: null }, null, 2)}\n`;
}

// Lists of lengths that share no divisor, so that no two macros are alike.
const news = [
  'Your parcel left our depot on Monday',
  'The return label is in your inbox',
  'Both payments show on the invoice page',
  'Your account has its new address',
  'The kettle is on the bench of our workshop',
  'Your table for four is kept until eight',
  'The seats in row F are together',
  'A fresh copy of the contract is attached',
  'The repair of your screen takes two days',
  'Your photos are back in the blue album',
  'The upgrade to the larger plan went through',
];
const reasons = [
  'because the van had a flat tyre near Leeds',
  'since the first label did not scan at the counter',
  'as the bank sent the amount in two parts',
  'because two accounts shared one address',
  'since a small spring inside had worn out',
  'as the kitchen opens late on weekdays',
  'because the front rows were sold in pairs',
  'since the old paper named the wrong month',
  'as the glass comes from another town',
  'because the album was hidden by a filter',
  'since the card on file was renewed in time',
  'as a storm held up the ferry to the island',
  'because the night shift counted the shelf anew',
];
const steps = [
  'Open the tracking page to choose a safe place',
  'Stick the label on the box and hand it in',
  'Compare the two lines and send me the second number',
  'Sign in once more with the new address',
  'Reply here when you want to collect it',
  'Tell us an hour before if you are late',
  'Print the ticket or show it on your phone',
  'Read page three and sign at the bottom',
  'Bring the charger along, and we test it too',
  'Switch the filter off under View',
  'Look at the meter page on the first of the month',
  'Leave the box with a neighbour if you are out',
  'Send a photo of the shelf when it arrives',
  'Choose the morning or the evening van',
  'Keep the old cable for the radio',
  'Write down the four digits on the back',
  'Ask at the desk for the green envelope',
];
const doors = [
  'Reply any time if something looks odd.',
  'Write back if the date does not suit you.',
  'If anything is unclear, just answer this email.',
  'Questions? Reply here and I will look at once.',
  'If it does not work, send me a picture and I will help.',
];
const slips = [
  'Unfortunately we cannot refund the shipping.',
  'Please do not hesitate to contact us.',
  'We utilise a new courier in order to save time.',
  'You failed to attach the receipt.',
  'We will get back to you as soon as possible.',
  'As per our policy, parcels wait for ten days.',
  'The the blue van brings it.',
  'You simply have to click on Save.',
  'The item was recieved at the counter.',
];

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

function textOf(index: number): string {
  const opening = index % 25 === 24 ? 'Dear customer,' : 'Hi {{ticket.requester.first_name}},';
  const closing = index % 30 === 29 ? '' : '\n\nBest wishes,\n{{current_user.first_name}}';
  const body = [
    `Thanks for telling us about order ${4000 + index * 7}.`,
    `${at(news, index)}, ${at(reasons, index)}.`,
    ...(index % 5 < 3 ? [at(slips, index)] : []),
    ...(index % 6 === 1 ? [at(slips, index * 2 + 1)] : []),
    `${at(steps, index)}.`,
    at(doors, index),
  ];
  return `${opening}\n\n${body.join(' ')}${closing}`;
}
