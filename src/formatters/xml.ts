import type { Element } from 'domhandler';
import { safeText } from './safe-text.ts';

/** An element of a report: lines of text, or elements. Names are ours; every value may be foreign. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly XmlElement[];
  /** Lines; only where there are no children. */
  readonly text?: readonly string[];
}

/** An XML 1.0 document, an element a line. What is not ASCII is written as references. */
export async function writeXml(root: XmlElement): Promise<string> {
  const [{ Element, Text }, { default: render }] = await Promise.all([
    import('domhandler'),
    import('dom-serializer'),
  ]);
  const build = ({ name, attributes, children = [], text = [] }: XmlElement): Element => {
    const pairs = Object.entries(attributes).map(([key, value]) => [key, xmlText(String(value))]);
    const words = text.length > 0 ? [new Text(text.map(xmlText).join('\n'))] : [];
    const parts = children.flatMap((child) => [build(child), new Text('\n')]);
    const opening = parts.length > 0 ? [new Text('\n')] : [];
    return new Element(name, Object.fromEntries(pairs), [...words, ...opening, ...parts]);
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${render(build(root), { xmlMode: true })}\n`;
}

/** The text without what XML 1.0 forbids, even as a reference; line ends and tabs become spaces. */
export const xmlText = (text: string): string => safeText(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
