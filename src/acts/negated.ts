import { clauseBefore, type Guard } from '../phrases/guards.ts';

const NEGATOR = /(?:\b(?:not|never|no|nothing|cannot|without|unable)|n't|\bcant)(?: [^ ]+){0,2} *$/;

/** A negator stands in the same clause, at most two words before the match. */
export const isNegated: Guard = (hit, document) => NEGATOR.test(clauseBefore(hit, document));
