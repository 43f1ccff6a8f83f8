import { findAct, hasAct } from '../acts/act.ts';
import { saysWhen } from '../acts/concrete-time.ts';
import { empathy } from '../acts/empathy.ts';
import { nextStep } from '../acts/next-step.ts';
import { openDoor } from '../acts/open-door.ts';
import { refusal } from '../acts/refusal.ts';
import { thanks } from '../acts/thanks.ts';
import { showsWay } from '../acts/way-forward.ts';
import { sentencesAround } from '../acts/window.ts';
import { answerOf } from '../conversation/answer.ts';
import { openMessage } from '../conversation/customer.ts';
import { stemsOf, topicsOf } from '../conversation/stems.ts';
import type { Document } from '../document/document.ts';
import type { Advice } from '../rule/rule.ts';
import type { Span } from '../text/span.ts';
import { clauseAround, quoteReply } from './quote.ts';

/** Something done well, where it stands in `document.text`; without words where it is only evidence. */
export interface PlacedMerit {
  readonly advice: Advice;
  readonly span: Span;
  readonly message?: string;
}

/** What a reply does well: short, and only what its text shows. */
export function findMerits(document: Document): readonly PlacedMerit[] {
  return detectors.flatMap((detect) => detect(document));
}

type Detector = (document: Document) => readonly PlacedMerit[];

const theirName: Detector = (document) => {
  const { greeting, named } = document.anatomy;
  if (greeting?.kind === 'name')
    return [
      {
        advice: 'use-their-name',
        span: greeting.span,
        message: `${quoteReply(document, greeting.span)} opens it`,
      },
    ];
  if (greeting?.kind === 'placeholder') return [{ advice: 'use-their-name', span: greeting.span }];
  return named
    ? [{ advice: 'use-their-name', span: named.span, message: `“${named.text}” is called by name` }]
    : [];
};

const yourName: Detector = ({ anatomy: { signature } }) => {
  if (!signature || signature.kind === 'team') return [];
  const { kind, name, span } = signature;
  return [
    { advice: 'use-your-name', span, ...(kind === 'person' && name && { message: `signed “${name.text}”` }) },
  ];
};

// What every reply thanks for is thanks for nothing in particular.
const GENERIC =
  /^ ?(?:so much |very much |again |a lot )?for (?:your |the |taking |being |getting |reaching |contacting |writing|e?-?mailing|messaging|using|choosing|all )*(?:e-?mail|message|note|time|patience|in touch|out|us|interest|business|contact|call|letter|enquiry|inquiry|query|understanding|loyal\w*|support|feedback|[\uA66C\uA66D]|[.,!–-]|$)/;

const thankful: Detector = (document) =>
  findAct(document, thanks)
    .slice(0, 1)
    .map(({ span, sentence }) => {
      const rest = document.normal.slice(span[1], sentence.span[1]);
      const lead = /^ ?(?:so much |very much |again )?for (?=\w)/.exec(rest)?.[0].length;
      if (lead === undefined || GENERIC.test(rest)) return { advice: 'thank-them', span };
      const thing = /^[^,.;:!–]*/.exec(rest)?.[0].length ?? 0;
      const words = quoteReply(document, [span[1] + lead, span[1] + thing]);
      return { advice: 'thank-them', span, message: `thanks for ${words}` };
    });

const heard: Detector = (document) => {
  const theirs = stemsOf(openMessage(document.reply.context));
  const named = topicsOf(answerOf(document)).filter(({ stem }) => theirs.has(stem));
  const [body] = document.anatomy.body;
  if (!body || named.length < 2) return [];
  const words = named.slice(0, 3).map(({ word }) => `“${word}”`);
  return [{ advice: 'understand-their-request', span: body.span, message: `takes up ${words.join(', ')}` }];
};

const steps: Detector = ({ anatomy: { steps: items } }) =>
  items[0] && items.length > 1
    ? [{ advice: 'explain-simply', span: items[0].span, message: `${items.length} numbered steps` }]
    : [];

// Thanks count elsewhere; who can see a file sees no side.
const NO_EMPATHY = /^(?:thank|appreciate|(?:i|we) can (?:see|tell|hear) (?:the|a|an|from|in|on|it)\b)/;
/** Fewer words show no side of anybody. */
const FEW = 4;

const kind: Detector = (document) =>
  findAct(document, empathy)
    .filter(({ span, sentence }) => !NO_EMPATHY.test(document.normal.slice(span[0], sentence.span[1])))
    .slice(0, 1)
    .map((hit) => {
      const words = quoteReply(document, clauseAround(document, hit));
      return { advice: 'empathy', span: hit.span, ...(words.split(' ').length >= FEW && { message: words }) };
    });

const OPEN = /^(?:and |so |or )?(?:what|which|how|when|where|why)\b/;

const asks: Detector = (document) => {
  const { questions } = document.anatomy;
  const open = questions.find(({ span }) => OPEN.test(document.normal.slice(...span)));
  const question = open ?? questions[0];
  if (!question) return [];
  const { span } = question;
  return [
    { advice: 'open-questions', span, ...(open && { message: `${quoteReply(document, span)} is open` }) },
  ];
};

const ending: Detector = (document) => {
  const next = findAct(document, nextStep);
  const timed = next.find(
    ({ sentence: { span } }) =>
      saysWhen(document, span) && !/^(?:if|should)\b/.test(document.normal.slice(...span)),
  );
  const merits: PlacedMerit[] = [];
  if (timed)
    merits.push({
      advice: 'know-how-to-end',
      span: timed.span,
      message: `next, with a time: ${quoteReply(document, clauseAround(document, timed))}`,
    });
  const no = findAct(document, refusal).find(({ sentence }) =>
    sentencesAround(document, sentence, 0, 3).some((one) => one !== sentence && showsWay(document, one)),
  );
  if (no)
    merits.push({
      advice: 'know-how-to-end',
      span: no.span,
      message: 'after the no, it shows a way forward',
    });
  const closing = document.anatomy.closing?.span ?? next[0]?.span;
  if (merits.length === 0 && (closing || hasAct(document, openDoor)))
    merits.push({ advice: 'know-how-to-end', span: closing ?? [0, 0] });
  return merits;
};

const LONG_NOTE = 5;

const noted: Detector = ({ reply }) =>
  reply.context.internalNotes?.some((note) => note.split(/\s+/).length >= LONG_NOTE)
    ? [{ advice: 'write-everything-down', span: [0, 0], message: 'a note is kept' }]
    : [];

const detectors: readonly Detector[] = [
  theirName,
  yourName,
  thankful,
  heard,
  steps,
  kind,
  asks,
  ending,
  noted,
];
