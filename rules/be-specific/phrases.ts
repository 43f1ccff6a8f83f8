import type { PhraseTable } from '../../src/phrases/table.ts';

/** Words that stand for a thing without naming it. */
export const phrases: PhraseTable = [
  {
    term: '(the|this|that|your|an?) (issue|problem|matter|situation|item|product|thing|concern|query|request|error|inconvenience|case)',
    unless: ['specified'],
  },
  {
    term: '(it|this|that) (** )?(fixed|resolved|sorted|looked into|taken care of|dealt with|addressed)',
    unless: ['specified'],
  },
  { term: '(look|looking|looked|looks) into (it|this|that)(?! (issue|problem|matter))' },
  {
    term: '(the|our) (relevant|appropriate|concerned|respective|correct|right|other|necessary|required) (team|teams|department|departments|person|people|form|steps|details|information|page|section|channel|action|actions)',
    unless: ['specified'],
  },
  {
    term: '(some|certain|various|several) (things|issues|details|information|reasons|steps|changes|settings)',
    unless: ['specified'],
  },
  { term: '(and so on|etc|and (things|stuff) like that|or something)' },
];
