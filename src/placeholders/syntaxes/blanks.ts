import { holdsAny } from '../../text/holds-any.ts';
import { isBlank, isPaddedBlank } from '../blank.ts';
import { dollarWords } from '../blankWords.ts';
import type { Reading, Syntax } from '../syntax.ts';

function blank(match: RegExpExecArray, content: string): Reading {
  const name = content.trim();
  return { form: 'fillIn', role: 'fillIn', name, nameAt: match[0].indexOf(name) };
}

/** A button, a menu or a field is being named, as in `click [Email]` or `the [Email] field`. */
const labelBefore =
  /\b(?:click|press|tap|hit|choose|button|tab|menu|labell?ed|marked|called)(?: on)?(?: the)? ?["“'*]*$/i;
const labelAfter =
  /^["”'*]* (?:button|tab|menu|key|option|icon|page|section|field|screen|box|checkbox|link)\b/i;

function isLabel(match: RegExpExecArray, content: string): boolean {
  const before = match.input.slice(Math.max(0, match.index - 24), match.index);
  const end = match.index + match[0].length;
  const after = match.input.slice(end, end + 24);
  if (/^(?:insert|your)\b|\b(?:link|url)s?$/i.test(content.trim())) return false;
  return labelBefore.test(before) || labelAfter.test(after);
}

/** Markdown says where `[text]` leads, here or further down. */
function isLink(match: RegExpExecArray, content: string): boolean {
  const rest = match.input.slice(match.index + match[0].length, match.index + match[0].length + 200);
  if (/^(?:\(|\[| ?\(https?:)/.test(rest) || match.input[match.index - 1] === ']') return true;
  if (/^:[ \t]*\S*[/#.:]\S*(?:[ \t]+["'(][^\n]*)?[ \t]*(?:\r?\n|$)/.test(rest)) return true;
  return labelsOf(match.input).has(content);
}

let labels: { readonly text: string; readonly names: ReadonlySet<string> } = { text: '', names: new Set() };

/** What a text defines as a link (`[guide]: https://…`) or closes as forum markup (`[/code]`); kept for the last text. */
function labelsOf(text: string): ReadonlySet<string> {
  if (labels.text !== text) {
    const found = text.matchAll(/\[([^[\]\n]{1,100})\]:[ \t]+(?=[^\s]*[/#.:])|\[\/(\w{1,20})\]/g);
    labels = { text, names: new Set(Array.from(found, (match) => match[1] ?? match[2] ?? '')) };
  }
  return labels.names;
}

/** `[Customer Name]`, `[INSERT DATE]`, `[ link ]`. */
export const squareBlank: Syntax = {
  opens: '[',
  pattern: /(?<![\w[\]!)])\[([^[\]\n^!]{2,100})\](?!\])/y,
  read(match) {
    const content = match[1] ?? '';
    const padded = isPaddedBlank(content);
    if (!padded && (!isBlank(content) || isLabel(match, content))) return undefined;
    return isLink(match, content) ? undefined : blank(match, content);
  },
};

/** `[[first_name]]`, and the `[[MISSING TOKEN - …]]` that HubSpot leaves. */
export const doubleSquareBlank: Syntax = {
  opens: '[',
  pattern: /\[\[([^[\]\n]{2,80})\]\](?!\()/y,
  read(match) {
    const content = match[1] ?? '';
    return isBlank(content) || content.startsWith('MISSING TOKEN') ? blank(match, content) : undefined;
  },
};

/** `<insert issue>`, `<PROJECT NAME>`, `&lt;Fill in the order ID&gt;`. */
export const angleBlank: Syntax = {
  opens: '<&',
  pattern: /(?:<|&lt;)([A-Za-z][\w '’/-]{1,60})(?:>|&gt;)/y,
  read(match) {
    const content = match[1] ?? '';
    if (!isBlank(content) || isElement(match, content)) return undefined;
    return blank(match, content);
  },
};

/** It is closed somewhere, or the words around call it a tag. */
function isElement({ input, index, 0: whole }: RegExpExecArray, content: string): boolean {
  return (
    input.includes(`</${content}>`) ||
    /\b(?:tag|element)s? ["“'*]*$/i.test(input.slice(Math.max(0, index - 12), index)) ||
    /^["”'*]* (?:tag|element)s?\b/i.test(input.slice(index + whole.length, index + whole.length + 12))
  );
}

// "Hi (name),", "refunded (amount)", "by (date)": a word alone is an aside elsewhere.
const awaited =
  '(?<=\\b(?:hi|hello|hey|dear),? \\()(?:(?:first |last |full )?name)|(?<=\\b(?:on|by|until|till|before) \\()(?:date|day|weekday|time|deadline)|(?<=\\b(?:of|refunded|paid|charged|credited) \\()(?:amount|sum|price|total)';

/** `(insert date)`, `(customer name)`, `Hi (name)`. */
export const roundBlank: Syntax = {
  opens: '(',
  pattern: /\(\s{0,2}([^()\n]{3,48})\)/y,
  read({ input, index, 1: content = '' }) {
    if (!holdsAny(content.toLowerCase(), ASKED)) return undefined;
    const pattern = new RegExp(
      `\\(\\s{0,2}(insert [^()\\n]{2,40}|(?:customer|client|agent)(?:['’]s)? (?:first |last |full )?name|your name(?=\\)\\s*$)|${awaited})\\)`,
      'imy',
    );
    pattern.lastIndex = index;
    const match = pattern.exec(input);
    return match ? blank(match, match[1] ?? '') : undefined;
  },
};

// One of them stands in every round blank; few brackets hold one.
const ASKED = ['insert ', 'name', 'date', 'day', 'time', 'deadline', 'amount', 'sum', 'price', 'total'];

/** `{customer_name}`, `{lesson name}`: braces around words are never prose, though they may be code. */
export const braceBlank: Syntax = {
  opens: '{',
  pattern:
    /(?<![{$#%!\\\w}]|\b(?:import|export|const|let|var|type|param|returns?) )\{([A-Za-z_][\w .'’/-]{1,60})\}(?!\})/y,
  read: (match) => blank(match, match[1] ?? ''),
};

/** `{name}` where a helpdesk expands it. */
export const brace: Syntax = {
  opens: '{',
  pattern: /(?<![{$#%!\\])\{([A-Za-z_][\w.]{0,60})\}(?!\})/y,
  read: (match) => ({ form: 'output', name: match[1] ?? '', nameAt: 1 }),
};

/** `$NAME`, `$RELEASE_DATE`; neither money nor a share's ticker nor `$HOME`. */
export const dollarBlank: Syntax = {
  opens: '$',
  pattern: /(?<![\w$])\$([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{4,20})\b(?![.(]\w)/y,
  read(match) {
    const name = match[1] ?? '';
    if (dollarWords.split(' ').includes(name)) return undefined;
    return /_/.test(name) || name.length > 4 || isBlank(name) ? blank(match, name) : undefined;
  },
};

/** `#NUMBER`, `#ISSUE_NUMBER`. */
export const hashBlank: Syntax = {
  opens: '#',
  pattern: /(?<![\w#/&])#(NUMBER|[A-Z]{2,20}_[A-Z_]{2,30})\b/y,
  read: (match) => blank(match, match[1] ?? ''),
};

/** `____` between words; a line of its own is a rule. */
export const underscoreBlank: Syntax = {
  opens: '_',
  pattern: /(?<=^|[\s(#$£€:"'“])_{3,}(?=$|[\s.,;:!?)'"”%])/y,
  read(match) {
    const lineBefore = match.input.slice(Math.max(0, match.index - 40), match.index);
    const end = match.index + match[0].length;
    const alone =
      /(?:^|\n)[ \t>*]*$/.test(lineBefore) && /^[ \t]*(?:\r?\n|$)/.test(match.input.slice(end, end + 40));
    return alone ? undefined : { form: 'fillIn', role: 'fillIn' };
  },
};

const maskedNumber =
  /\d[ -]?$|\b(?:ending|ends|last (?:four|4)|digits?|format|like|e\.g\.|card|starts?|starting)(?: (?:in|with|number|of))?:? ?$/i;

/** Words that a number, a date or an amount follows: without them `xxxxx` is kisses. */
const valueBefore =
  /\b(?:number|no|order|code|of|is|ref|id|for|account|date|on|ticket|case|invoice|by|at)[.:]? ?#?$/i;

/** `XXXX`, `£XXX`, `XX/XX/XXXX`; neither the hidden digits of a card nor kisses. */
export const crossBlank: Syntax = {
  opens: 'Xx$£€#',
  pattern:
    /(?<![\w.@/$£€#-])(?:[$£€#] ?(?:X{2,}|x{2,})(?:[.,-][Xx]{2,})*|(?:X{2,}[/.:-]){1,4}X{2,}|(?:xx[/.-]){2}(?:xx){1,2}|X{4,}|x{5,}|XX(?= (?:euros?|dollars|pounds|rupees|EUR|USD|GBP|percent|minutes|hours|days|weeks|months)\b))(?![\w@]|\.[a-z])/y,
  read(match) {
    const before = match.input.slice(Math.max(0, match.index - 24), match.index);
    const end = match.index + match[0].length;
    const after = match.input.slice(end, end + 24);
    if (maskedNumber.test(before) || /^(?:[ -]?[Xx]{2,8}){0,4}[ -]{0,3}\d/.test(after)) return undefined;
    if (/^x+$/.test(match[0]) && !valueBefore.test(before)) return undefined;
    return { form: 'fillIn', role: 'fillIn' };
  },
};

/** `@@NAME@@`, `%%name%%`. */
export const atBlank: Syntax = {
  opens: '@%',
  pattern: /(@@|%%)([A-Za-z][\w .-]{0,40})\1/y,
  read: (match) => blank(match, match[2] ?? ''),
};

/** `<<ORDER NUMBER>>`. */
export const doubleAngleBlank: Syntax = {
  opens: '<',
  pattern: /<<([A-Za-z][\w '’-]{1,40})>>/y,
  read: (match) => blank(match, match[1] ?? ''),
};

const toFill = 'NAME|DATE|AMOUNT|TIME|LINK|URL|ADDRESS|NUMBER|PRICE|REASON|TEXT|CODE';

/** `NAME HERE`, `INSERT TRACKING LINK`, where nobody is shouting; `Hi NAME`, `by DD/MM/YYYY`. */
export const capitalBlank: Syntax = {
  opens: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  pattern: new RegExp(
    `(?<![\\w-]|[A-Z]{2} )(?:INSERT (?:[A-Z]+ ){0,2}(?:${toFill})(?: HERE)?|(?:[A-Z]+ ){0,2}(?:${toFill}) HERE|(?<=\\b(?:Hi|Hello|Hey|Dear) )(?:(?:FIRST|LAST|CUSTOMER|CLIENT)[ _]?)?NAME|(?<=\\b(?:on|by|until|till|before|from|dated) )(?:DD[/.-]MM|MM[/.-]DD)[/.-]Y{2,4})(?![\\w-]| [A-Z]{2}| format)`,
    'y',
  ),
  read: () => ({ form: 'fillIn', role: 'fillIn' }),
};

/** `Dear .....,`: dots in the place of a name, an amount or a number. */
export const dotBlank: Syntax = {
  opens: '.',
  pattern: /(?<=\b(?:Dear|Hi|Hello|Mr|Mrs|Ms) |[#$£€] ?)\.{4,}(?=[\s,;:!]|$)/y,
  read: () => ({ form: 'fillIn', role: 'fillIn' }),
};
