/** How many columns of a terminal a text takes. */
export type Measure = (text: string) => number;

/** Only characters that take one column each: ASCII, accented Latin, typographic quotes and dashes, our own marks. */
const plain = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u2190-\u2193\u2500-\u257F]*$/;

/** Whether each UTF-16 code unit of the text takes one column. */
export const isPlain = (text: string): boolean => plain.test(text);

/** Measures these texts and their parts; the width table is loaded only when one of them needs it. */
export async function loadMeasure(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) {
    if (isPlain(text)) continue;
    const { default: stringWidth } = await import('string-width');
    const known = new Map<string, number>();
    return (part) => {
      const width = known.get(part) ?? (isPlain(part) ? part.length : stringWidth(part));
      known.set(part, width);
      return width;
    };
  }
  return (text) => text.length;
}
