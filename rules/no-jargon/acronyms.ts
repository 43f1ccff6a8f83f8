import type { Document, Word } from '../../src/document/document.ts';
import { loadSpeller } from '../../src/spelling/load.ts';

/** Acronyms that customers know, without their plural. */
const KNOWN = `
ABN ABS AC ACH AI AM APR APY ASAP ATM AUD AWB BBQ BIC BOGO BSB BST CAD CCTV CD CEO CEST CET CHF CIBIL CNY COD
COVID CPU CSV CTA CTRL CVC CVV DHL DIY DKK DOB DPD DVD DVLA EAN ECG EDT EFT EMI EMS EOFY ESC EST ETA EUR EV EVRI
FAQ FBI FYI GB GBP GDPR GIF GMT GPS GPU GST GUI HBO HD HDMI HGV HIPAA HKD HMRC HQ HTML HTTP HTTPS IBAN ICU ID IDR
IFSC IKEA IMEI IMPS INR IOS IP IRS ISA ISBN ISO ISP IST IT IVR JFK JPEG JPG JPY KFC KYC LAN LAX LCD LED LGBT LHR
LLC LTD MAC MB MBA MMS MOT MRI MSRP NASA NBC NBFC NEFT NFC NGO NHS NOK NSFW NYC NZD OCR OLED OS OTP PAN PC PDF PDT
PHD PIN PLC PM PNG PNR PO POS PST PVC QR RAM RBI ROM RRP RSVP RTGS SAT SEPA SGD SIM SIN SKU SMS SOS SPF SSD SSN
SUV SVG SWIFT TBA TBC TBD TEL TFL THB TSA TV UAE UFO UHD UK UN UPC UPI UPS URL USA USB USD USPS UTC UTR UV VAT VHS
VIN VIP VISA VPN WIFI WWW XL XS XXL ZAR ZIP BETA CAPS PLS FYI OK TOS HIV EPA FEMA CNN BBC NHL NBA NFL UHT SPF OMG LOL AKA TIA RIP BTW PS NB CC BCC AFAIK
`;
let known: ReadonlySet<string> | undefined;

/** Acronyms of the body that customers need not know: first use, neither explained nor spelt out. */
export function findAcronyms(document: Document, own: readonly string[]): Word[] {
  if (!/[A-Z]{3}/.test(document.text)) return [];
  known ??= new Set(KNOWN.trim().split(/\s+/));
  const seen = new Set([...known, ...own.map((acronym) => acronym.toUpperCase())]);
  return document.words.filter((word) => {
    const text = document.text.slice(...word.span);
    const acronym = text.replace(/s$/, '');
    if (word.masked || !/^[A-Z]{3,5}$/.test(acronym) || seen.has(acronym)) return false;
    seen.add(acronym);
    return standsAlone(word, document) && !isSpeltOut(acronym, document) && !isWord(acronym);
  });
}

/** Not a part of a code, a shout, a button or an initial: "AB-123", "PLEASE CALL US", "press SAVE". */
function standsAlone({ span: [start, end] }: Word, { text, prose }: Document): boolean {
  const before = prose.slice(Math.max(0, start - 24), start);
  const after = prose.slice(end, end + 48);
  if (/[\w#$@/\\.^~&'’-]$|\d ?$/.test(before) || /^(?:[\w#/\\@&-]|\.\w| ?\d)/.test(after)) return false;
  if (
    /\b(?:seat|ref|reference|code|row|gate|flight|plate|order|model|size|number|airport|grade|type|class|version) (?:is )?$/i.test(
      before,
    )
  )
    return false;
  if (/(?:^|\s)[A-Z]{2,}[,.!?]? $/.test(before) || /^[,.!?]? [A-Z]{2,}\b/.test(after)) return false;
  if (
    /\b(?:press|click|tap|select|choose|type|text|reply|enter|hit|the|code|key|word|button|airport|mode|named?|called) ["“'‘(]?$/i.test(
      before,
    ) &&
    /^["”'’)]?(?: (?:button|key|to|on|in|at)\b|[.,]|$)/.test(after) &&
    /\b(?:press|click|tap|select|choose|type|text|reply|enter|hit)\b/i.test(before)
  )
    return false;
  return (
    !/\($/.test(before) &&
    !/^(?: \w+)?s? ?[([]|^s?,? ?(?:–|—|-|:|which|that is|that's|i\.e\.|or ["“]|stands for|means|meaning|.{0,36}which means)/.test(
      after,
    ) &&
    text.slice(start - 1, start) !== '('
  );
}

/** "Know Your Customer … KYC": its words stand in the reply with these initials. */
function isSpeltOut(acronym: string, { words }: Document): boolean {
  const initials = words.map(({ lower }) => lower[0] ?? '').join('');
  const wanted = acronym.toLowerCase();
  for (let at = initials.indexOf(wanted); at >= 0; at = initials.indexOf(wanted, at + 1))
    if (words.slice(at, at + wanted.length).every(({ lower }) => lower.length > 2)) return true;
  return false;
}

/** A word or a name in capitals. */
function isWord(acronym: string): boolean {
  const speller = loadSpeller();
  const small = acronym.toLowerCase();
  return (
    speller.variants(small) !== undefined ||
    speller.variants(acronym.charAt(0) + small.slice(1)) !== undefined
  );
}
