import type { Span } from '../text/span.ts';
import type { Block, Sentence } from './document.ts';

export { readAnatomy } from './anatomy/read.ts';

/** A name as it stands in the reply. */
export interface Name {
  readonly span: Span;
  readonly text: string;
}

/** The words that open a reply: "Hi Sam", "Good morning, Zoë!", a bare "Ana,". */
export interface Greeting {
  /** The greeting segment, without the comma or dash that ends it. */
  readonly span: Span;
  /** `name`: a person is named. `placeholder`: a placeholder stands for the name. `generic`: "Dear customer", "Hi there", "To whom…". `nameless`: "Hello,". `blank`: the name is missing where it should be ("Hi ,"). */
  readonly kind: 'name' | 'placeholder' | 'generic' | 'nameless' | 'blank';
  readonly name?: Name;
}

/** The sign-off words: "Kind regards", "Thanks", "Safe travels". */
export interface Closing {
  readonly span: Span;
}

/** Who signs. */
export interface Signature {
  readonly span: Span;
  /** `person`: a name. `placeholder`: the helpdesk fills it in. `team`: a team or company only. `initials`: "^RR". */
  readonly kind: 'person' | 'placeholder' | 'team' | 'initials';
  readonly name?: Name;
}

/** The parts of a reply. */
export interface Anatomy {
  readonly greeting?: Greeting;
  /** The customer's name where the first sentence speaks to them and no greeting does: "Thanks, Sam!". */
  readonly named?: Name;
  readonly closing?: Closing;
  readonly signature?: Signature;
  /** Paragraphs, items, headings and cells between greeting and closing. */
  readonly body: readonly Block[];
  /** Items of numbered lists. */
  readonly steps: readonly Block[];
  readonly questions: readonly Sentence[];
}
