import type { PhraseTable } from '../../src/phrases/table.ts';

/** What nobody should hand over in a message, whoever asks. Whether it is asked for, the rule decides. */
export const phrases: PhraseTable = [
  { term: 'one[- ]?time (pass[ ]?code|password|code|pin)s?', category: 'code' },
  { term: 'otp( code| number)?s?', category: 'code' },
  {
    term: '(verification|authentication|authenticator|authorisation|authorization|two[- ]factor|2fa|mfa|sign[- ]?in|log[- ]?in|sms|backup|recovery) codes?',
    category: 'code',
  },
  { term: '(4|5|6|four|five|six)[- ]digit (code|pin|otp)', category: 'code' },
  {
    term: "code (that )?(we|i|our system|the (app|system|bank|site))('ve| have| has|'ll)? (just )?(texted|sent|emailed|messaged|text|send)",
    category: 'code',
  },
  { term: '(?<!-)passwords?', category: 'password' },
  { term: 'pass[ ]?(code|phrase)s?', category: 'password' },
  {
    term: '(atm |card |debit card |security |telephone |phone |upi |door )?(pin|mpin|tpin)( number)?|t-pin( number)?',
    category: 'password',
  },
  { term: '(atm|card|upi|debit card|security) pin[ ]?code', category: 'password' },
  {
    term: '(log[- ]?in|sign[- ]?in|access|server|admin|hosting|ftp|wp|wordpress) (credentials|details)|account credentials',
    category: 'password',
  },
  { term: '(?<!the )credentials', category: 'password' },
  { term: "mother's maiden name", category: 'password' },
  { term: '(secret|security) (answer|question|word)s?', category: 'password' },
  { term: 'answers? to (your|the) (security|secret) questions?', category: 'password' },
  { term: 'long (card )?number( (on|across) the (front|face))?', category: 'card' },
  { term: 'memorable (word|information|date)', category: 'password' },
  { term: '(cvv2?|cvc2?|cvn)( (number|code))?', category: 'card' },
  { term: '(card )?security code', category: 'card' },
  { term: '((three|3)[- ]digit|(three|3) digits) (security )?(number|code|on the back)', category: 'card' },
  {
    term: '(credit |debit |bank |payment |visa |mastercard |amex )?card (number|details|information|info)',
    category: 'card',
  },
  {
    term: '(full|complete|entire|whole|long) (credit |debit |payment |bank )?card( number)?',
    category: 'card',
  },
  { term: '(16|sixteen)[- ]digit (card )?number', category: 'card' },
  {
    term: '((internet|net|mobile|e-?)[- ]?banking|online banking|bank(ing)?) (log[- ]?in|password|details to log in|user id and password|credentials)',
    category: 'bank',
  },
  { term: 'private keys?', category: 'key' },
  { term: '(seed|recovery|mnemonic|backup|secret) (phrase|words)', category: 'key' },
  { term: 'secret (access )?keys?', category: 'key' },
  { term: '(api|access|auth|authentication|bearer|session|refresh) (key|token|secret)s?', category: 'key' },
  { term: 'client secret', category: 'key' },
  { term: 'social security (number|no)', category: 'identity' },
  { term: 'ssn', category: 'identity' },
  { term: 'national insurance number', category: 'identity' },
  { term: 'aadhaar( card)?( number)?', category: 'identity' },
  // A picture of it shows everything.
  {
    term: '(?<=\\b(sides|front|back|photo|picture|scan|copy|image|screenshot|photos|pictures|scans|copies) of (your|the) )(credit |debit |bank |payment )?card(?! (reader|box|machine|slot))',
    category: 'card',
  },
];
