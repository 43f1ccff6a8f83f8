import { holdsAny } from '../../src/text/holds-any.ts';
import type { Found } from './found.ts';

interface Statement {
  readonly detector: 'password' | 'otp' | 'id';
  /** Whether it may stand in a text in lower case: a first look, since most expressions take a millisecond to make. */
  readonly mayStandIn: (lower: string) => boolean;
  /** Group 1 is the value. */
  readonly pattern: () => RegExp;
  readonly what: string;
  readonly instead: string;
  readonly unsure?: boolean;
}

const SAID =
  '(?: has been| was| is)?(?: now)? (?:(?:re)?set|changed|updated) to|(?: is| was| will be)(?: now)?:?| ?[:=–-]';
const OPEN = ' *["\'“‘`]?';
const IS = `(?:${SAID})${OPEN}`;
const MAYBE_IS = `(?:${SAID})?${OPEN}`;

const holding =
  (...parts: readonly string[]) =>
  (lower: string): boolean =>
    holdsAny(lower, parts);

const statements: readonly Statement[] = [
  {
    detector: 'password',
    mayStandIn: holding('passw', 'passc', 'passp', 'pwd', 'pw'),
    pattern: () =>
      new RegExp(
        `\\b(?:passwords?|passcode|passphrase|pwd|pw)(?: (?:for|of|on|to) [^.:\\n]{1,40}?| (?:that )?(?:we|i)(?:['’]ve| have)? (?:set|made|created|generated|chose|reset)(?: up)?(?: for you)?)?${IS}([^\\s"“”'‘’\`]{4,64})`,
        'gi',
      ),
    what: 'a password',
    instead: 'let them set one themselves, with a link that works once',
  },
  {
    detector: 'password',
    mayStandIn: holding('password', 'passcode'),
    pattern: () =>
      /\b(?:with|using|use) (?:the |this |your )?(?:temporary |new |following )?(?:password|passcode):? *["'“‘`]?([^\s"“”'‘’`]{4,64})/gi,
    what: 'a password',
    instead: 'let them set one themselves, with a link that works once',
  },
  {
    detector: 'password',
    mayStandIn: holding('password to'),
    pattern: () =>
      /\b(?:(?:re)?set|changed?) (?:your|the) (?:[a-z]+ )?password to *["'“‘`]?([^\s"“”'‘’`]{4,64})/gi,
    what: 'a password',
    instead: 'let them set one themselves, with a link that works once',
  },
  {
    detector: 'password',
    mayStandIn: holding('@'),
    pattern: () =>
      /\b(?:log-?in|log in|sign in|credentials|user ?name|account)\b[^.\n]{0,30}?[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?: ?[/|] ?)["'“‘`]?([^\s"“”'‘’`]{4,64})/gi,
    what: 'a password',
    instead: 'let them set one themselves, with a link that works once',
    unsure: true,
  },
  {
    detector: 'password',
    mayStandIn: holding(' pin', 'mpin'),
    pattern: () =>
      new RegExp(
        `\\b(?:your (?:[a-z]+ )?|atm |upi |card |m|the )pin(?: number| code)?${MAYBE_IS}(\\d{4,6})(?!\\w)`,
        'gi',
      ),
    what: 'a PIN',
    instead: 'never write one down for somebody',
  },
  {
    detector: 'otp',
    mayStandIn: holding(
      'time pass',
      'time code',
      'time pin',
      'otp',
      'verification',
      'security',
      'authentication',
      'login',
      'log-in',
      'sign-in',
      'signin',
      '2fa',
      'factor',
    ),
    pattern: () =>
      new RegExp(
        `\\b(?:one[- ]time (?:pass ?)?(?:code|password|pin)|otp|(?:verification|security|authentication|log-?in|sign-?in|2fa|two-factor) (?:code|pin))(?: (?:for|to) [^.:\\n\\d]{1,30})?${MAYBE_IS}(\\d{4,8}|\\d{3}[ -]\\d{3}|[A-Z]-\\d{4,6})(?!\\w| (?:minutes|hours|days|digits))`,
        'gi',
      ),
    what: 'a one-time code',
    instead: 'only the customer should see it',
  },
  {
    detector: 'otp',
    mayStandIn: holding('cvv', 'cvc', 'cvn', 'security code'),
    pattern: () =>
      new RegExp(
        `\\b(?:cvv2?|cvc2?|cvn|security code)(?: (?:number|code))?${MAYBE_IS}(\\d{3,4})(?![\\w])`,
        'gi',
      ),
    what: 'the security code of a card',
    instead: 'nobody may keep it',
  },
  {
    detector: 'id',
    mayStandIn: holding('social security', 'ssn'),
    pattern: () =>
      /\b(?:social security(?: number| no\.?| #)?|ssn)\b[^.\n\d]{0,20}(\d{3}[- ]?\d{2}[- ]?\d{4})(?!\d)/gi,
    what: 'a social security number',
    instead: 'take it out',
  },
  {
    detector: 'id',
    mayStandIn: (lower) => /\d-\d\d-\d/.test(lower),
    pattern: () => /(?<![\w-])((?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4})(?![\w-])/g,
    what: 'what looks like a social security number',
    instead: 'take it out',
    unsure: true,
  },
  {
    detector: 'id',
    mayStandIn: holding('national insurance', 'nino', 'ni number'),
    pattern: () =>
      /\b(?:national insurance(?: number| no\.?)?|nino|ni number)\b[^.\n\d]{0,20}\b((?![DFIQUV])[A-Z](?![DFIOQUV])[A-Z] ?\d\d ?\d\d ?\d\d ?[A-D])\b/gi,
    what: 'a National Insurance number',
    instead: 'take it out',
  },
  {
    detector: 'id',
    mayStandIn: holding('aadhaar', 'aadhar'),
    pattern: () => /\b(?:aadhaar|aadhar)\b[^.\n\d]{0,20}(\d{4}[ -]?\d{4}[ -]?\d{4})(?!\d)/gi,
    what: 'an Aadhaar number',
    instead: 'take it out',
  },
  {
    detector: 'id',
    mayStandIn: (lower) => lower.includes('pan') && /[a-z]{5}\d{4}[a-z]/.test(lower),
    pattern: () => /\bpan(?: card)?(?: number| no\.?)?\b[^.\n\d]{0,12}\b([A-Z]{5}\d{4}[A-Z])\b/gi,
    what: 'a tax number',
    instead: 'take it out',
  },
  {
    detector: 'id',
    mayStandIn: holding('passport'),
    pattern: () => /\bpassport(?: number| no\.?| #)[^.\n\d]{0,12}\b([A-Z]{0,2}\d{6,9})\b/gi,
    what: 'a passport number',
    instead: 'take it out',
  },
  {
    detector: 'id',
    mayStandIn: holding('licen'),
    pattern: () =>
      /\b(?:driving licen[cs]e|driver['’]?s licen[cs]e)(?: number| no\.?| #)[^.\n\d]{0,12}?\b((?=[A-Z\d-]*\d{3})[A-Z\d-]{7,20})\b/gi,
    what: 'the number of a driving licence',
    instead: 'take it out',
  },
  {
    detector: 'id',
    mayStandIn: holding('date of birth', 'dob', 'd.o.b'),
    pattern: () =>
      /\b(?:date of birth|dob|d\.o\.b\.)(?: is| as|:| =)* *\(?(\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4})/gi,
    what: 'a date of birth',
    instead: 'say that you checked it, and leave it out',
    unsure: true,
  },
];

// What follows "password is" is mostly no password: "case-sensitive", "8 characters", "100% safe", "********".
const NO_VALUE =
  /^(?:[*•·.…xX#_-]+|\d+%.*|https?:.*|www\..*|\d+(?:[-+]\w*)?|[\w.+-]+@[\w-]+\.[\w.]+|[<[{(].*|\d{1,2}[/:.]\d.*|v?\d+(?:\.\d+)+)$/i;

/** Passwords, codes and numbers of papers that stand right after their names. */
export function* findStatements(text: string, detectors: readonly string[]): Generator<Found> {
  const lower = text.toLowerCase();
  for (const { detector, mayStandIn, pattern, what, instead, unsure } of statements) {
    if (!detectors.includes(detector) || !mayStandIn(lower)) continue;
    for (const match of text.matchAll(pattern())) {
      const value = (match[1] ?? '').replace(/[.,;:!?)\]]+$/, (end) => (/^!+$/.test(end) ? end : ''));
      if (what === 'a password' && !isPassword(value)) continue;
      const at = match.index + match[0].lastIndexOf(match[1] ?? '');
      yield { span: [at, at + value.length], what, instead, ...(unsure && { unsure }) };
    }
  }
}

/** It holds a digit or a sign, as no word of English does. */
const isPassword = (value: string): boolean =>
  value.length >= 4 && /\d|[@#$%^&*_+=]|[^\s!]!+[^\s!]/.test(value) && !NO_VALUE.test(value);
