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
    term: '((?<=\\b(take|takes|taking|taken) )|(the|our) )(relevant|appropriate|concerned|respective|correct|right|other|necessary|required|suitable) (team|teams|department|departments|person|people|form|steps|details|information|page|section|channel|action|actions|measures)',
    unless: ['specified'],
  },
  {
    term: '(some|certain|various|several) (technical |internal |system )?(things|issues|problems|difficulties|details|information|reasons|steps|changes|settings)',
    unless: ['specified'],
  },
  {
    term: '(?<=\\b(resolve|resolving|resolved|rectify|fix|fixing|regarding|check|checking|investigate|investigating|for|on|about|confirm) )the same(?=[.,!?]|$)',
  },
  { term: '(team|department|persons?|people|authority|authorities) concerned' },
  { term: 'such (issues|matters|things|problems)(?! as\\b)' },
  { term: '(and so on|etc|and (things|stuff) like that|or something)' },
];
