import { type Found, wordsBefore } from './found.ts';

const IBAN = /(?<![\w/])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?!\w)/g;

// The same by its first characters, which is quicker.
const MAYBE = /[A-Z][A-Z]\d\d/;

/** How long an IBAN is in each country. */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 TL23 TN24 TR26 UA29 VA22 VG24 XK20';

// An account to pay into is the company's own, and meant to be read.
const OURS =
  /\b(?:our (?:bank )?(?:account|iban|details|bank)|please (?:pay|transfer|send|wire|make|use)|pay (?:it |this |the \w+ )?(?:in)?to|transfer (?:it |this |the \w+ )?to|beneficiary|payable|payee|bank details)\b[^.!?]*$/i;

// "I'll pay it to …": what we pay into is the customer's.
const THEIRS =
  /\b(?:i|we)(?:['’](?:ll|ve|m|re)| will| have| can| am| are| shall)?(?: [a-z]+){0,2} (?:pay|paid|paying|transfer(?:red|ring)?|send|sent|sending|refund(?:ed|ing)?|return(?:ed|ing)?|credit(?:ed|ing)?|wired?|wiring)\b[^.!?]*$|\b(?:i|we) (?:pay|paid|sent|transferred|refunded|wired)\b[^.!?]*$|\byour (?:bank )?(?:account|iban)\b[^.!?]*$/i;

/** International bank account numbers with the right length and check digits. */
export function* findIbans(text: string): Generator<Found> {
  if (!MAYBE.test(text)) return;
  for (const { index, 0: written } of text.matchAll(IBAN)) {
    const iban = written.replace(/[ -]/g, '');
    if (!LENGTHS.includes(`${iban.slice(0, 2)}${iban.length}`) || remainder(iban) !== 1) continue;
    const before = wordsBefore(text, index, 120);
    if (OURS.test(before) && !THEIRS.test(before)) continue;
    yield {
      span: [index, index + written.length],
      what: 'an account number',
      instead: `the last four characters are enough (“account ending ${iban.slice(-4)}”)`,
      masked: `account ending ${iban.slice(-4)}`,
    };
  }
}

/** The number that an IBAN stands for, its first four characters last, modulo 97. */
function remainder(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
