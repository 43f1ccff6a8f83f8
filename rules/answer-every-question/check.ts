import { answerOf } from '../../src/conversation/answer.ts';
import { openMessage, ordinal, quoteCustomer } from '../../src/conversation/customer.ts';
import { entitiesOf } from '../../src/conversation/entities.ts';
import { type Question, questionsIn } from '../../src/conversation/questions.ts';
import { stemsOf } from '../../src/conversation/stems.ts';
import type { Document } from '../../src/document/document.ts';
import { lastBodyLine } from '../../src/rule/place.ts';
import type { Finding } from '../../src/rule/rule.ts';
import { answersKind } from './answers.ts';

const ANSWERS_ALL =
  /\b(?:yes|no) to (?:both|all)\b|\b(?:both|all) (?:of )?(?:your|the|these|those) questions\b|\bon your (?:second|third|other|last) (?:question|point)\b|\b(?:answer|come back to|get back to|look into) (?:you on )?(?:the rest|the others?|your other)\b|\bas for (?:the|your) (?:second|third|other|rest)\b/;

/** Finds the questions of the customer that the reply does not answer. */
export function* check(
  document: Document,
  {
    minQuestions,
    minQuestionWords,
    ignorePatterns,
  }: {
    readonly minQuestions: number;
    readonly minQuestionWords: number;
    readonly ignorePatterns: readonly string[];
  },
): Iterable<Finding> {
  const { context } = document.reply;
  if (context.fragment || document.sentences.length === 0) return;
  const questions = questionsIn(openMessage(context), minQuestionWords).filter(
    ({ text }) => !ignorePatterns.some((pattern) => text.toLowerCase().includes(pattern.toLowerCase())),
  );
  if (questions.length < minQuestions || answersAll(document, questions.length)) return;
  const answer = answerOf(document);
  const said = { stems: stemsOf(answer), entities: entitiesOf(answer) };
  const named = questions.map(({ text }) => namesAnswer(text, said));
  const others = new Set(questions.flatMap(({ text }, index) => (named[index] ? [...stemsOf(text)] : [])));
  for (const [index, question] of questions.entries()) {
    if (named[index] || answersKind(question, document, others)) continue;
    const quoted = quoteCustomer(question.text, context);
    yield {
      span: lastBodyLine(document),
      about: `question ${index + 1}`,
      message: quoted
        ? `They also asked ${quoted} – answer it, or say when you will.`
        : `Their ${ordinal(index)} question of ${questions.length}${KINDS[question.kind]} has no answer here – add one, or say when you will.`,
    };
  }
}

const KINDS: Readonly<Record<Question['kind'], string>> = {
  when: ' (about when)',
  duration: ' (about how long)',
  amount: ' (about how much)',
  where: ' (about where)',
  why: ' (about why)',
  how: ' (about how)',
  who: ' (about who)',
  what: '',
  polar: ' (a yes or a no)',
  request: ' (to do something)',
};

/** A list with an item for each question, or words that take them all together. */
function answersAll({ blocks, normal }: Document, count: number): boolean {
  return blocks.filter(({ kind }) => kind === 'item').length >= count || ANSWERS_ALL.test(normal);
}

interface Said {
  readonly stems: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

/** Whether the reply speaks of what the question is about. */
const namesAnswer = (question: string, { stems, entities }: Said): boolean =>
  [...stemsOf(question)].some((stem) => stems.has(stem)) ||
  [...entitiesOf(question)].some((entity) => entities.has(entity));
