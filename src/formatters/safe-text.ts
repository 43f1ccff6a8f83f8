/** Stands for a character that may not be shown. */
const STAND_IN = '\uFFFD';

/**
 * What could steer a terminal or a build log: control characters, lone surrogates, line separators, marks that turn
 * the direction of writing, invisible tags; `##[`, `##vso[` and `##teamcity[`, which build servers obey anywhere in
 * a line; and `::`, which GitHub obeys at its start.
 */
const unsafe = () =>
  /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\u{E0000}-\u{E007F}]|(?<=#)#(?=(?:vso|teamcity)?\[)|(?<!\S):(?=:|$)/giu;

/** All of that and more: Unicode classes take time to read, and few texts need them. */
const maybe =
  /[^ -~\u00A0-\u061B\u061D-\u200D\u2010-\u2027\u202F-\u2065\u2070-\uD7FF\uE000-\uFFFF]|#[#A-Za-z[]|::|(?<!\S):$/;

/**
 * Foreign text (from a reply, a file name, a message that quotes them) made harmless to print. It keeps its length in
 * UTF-16 code units, so offsets carry over: line ends and tabs become spaces, other characters a visible stand-in.
 */
export function safeText(text: string): string {
  if (!maybe.test(text)) return text;
  return text.replace(unsafe(), (found) => {
    const code = found.charCodeAt(0);
    if (code >= 0x09 && code <= 0x0d) return ' ';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return STAND_IN.repeat(found.length);
  });
}
