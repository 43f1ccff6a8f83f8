import type { PhraseTable } from '../../src/phrases/table.ts';

/** `minutes`: short enough for a nudge; `conditional`: tied to an event, which is fair; `loose`: names a time, and takes it back. */
export const phrases: PhraseTable = [
  {
    term: '(?<!so )(very |pretty |quite |really )?soon(?!er)(?! as\\b)(?! after)',
    unless: ['farewell', 'asks'],
  },
  { term: 'soonest', unless: ['asks'] },
  { term: '(very )?shortly(?! (after|before|afterwards|thereafter))', unless: ['asks'] },
  {
    term: '(as )?soon as (possible|we can|i can|we possibly can|i possibly can)(?! (confirm|get|see|find))',
    unless: ['asks'],
  },
  { term: '(asap|a[.]s[.]a[.]p)', unless: ['asks'] },
  {
    term: '(at|by) (the|our|my) earliest( (possible|convenience|opportunity|possible convenience))?',
    unless: ['asks'],
  },
  { term: '(the|our) earliest possible( (time|date|opportunity))?', unless: ['asks'] },
  {
    term: '(in due course|in a timely (manner|fashion)|in the (very near|near|not (too|so) distant) future|in the coming (days|weeks|months)|before (too )?long|momentarily|any (day|time|moment) now|one of these days|sooner or later|down the (line|road)|at some (point|stage)|when (time|capacity) (allows|permits))',
    unless: ['asks', 'past'],
  },
  { term: '(?<!once )in a (little )?(bit|while)', unless: ['asks', 'past'] },
  { term: 'in (next to )?no time(?! at all)', unless: ['asks', 'past', 'theirs'] },
  { term: 'when (we|i) (can|get a chance|get to it|have time|have a moment)$' },
  {
    term: '(with)?in (a|the next) (few|couple of|couple) (minutes|mins|moments)',
    category: 'minutes',
    unless: ['asks', 'instructs', 'past'],
  },
  {
    term: '(with)?in (a|the next) (few|couple of|couple) (hours|days|weeks|months|(business|working) days)',
    unless: ['asks', 'instructs', 'past'],
  },
  {
    term: '((?<=take )|(?<=takes )|(?<=taking )|(?<=allow )|(?<=allow for )|(?<=within )|(?<=in )|(?<=another )|(?<=take up to )|(?<=be )|(?<=next )|(?<=needs )|(?<=need ))(a few|several|some|a couple of|a couple|couple of|many|few) (more )?(hours|days|weeks|months|business days|working days)(?! (ago|old|earlier|before))',
    unless: ['asks', 'past'],
  },
  {
    term: '((?<=take )|(?<=takes )|(?<=within )|(?<=in )|(?<=after )|(?<=allow ))(a (short|reasonable|little)|some) (while|time|period|delay)',
    unless: ['asks', 'instructs', 'past'],
  },
  { term: 'as soon as (?!possible|we can|i can)<word>', category: 'conditional' },
  {
    term: 'when (we|i|they|he|she|someone|somebody|the team) (gets?|has|have|finds?|can find) (a |the |some |their )?(free |spare |quiet )?(chance|minute|moment|second|time)|when (we|i|they) (gets?|can get) (to|round to|around to) (it|this|that|yours?)',
    unless: ['asks', 'past'],
  },
  {
    term: 'as (quickly|fast|promptly|early|speedily) as (possible|we can|i can|we possibly can|they can)',
    unless: ['asks', 'past'],
  },
  {
    term: '(some ?time (next|this|in the next|over the next|during the next|later) <word>|(next|this) (week|month|year|quarter) or so|or thereabouts|sooner rather than later)',
    category: 'loose',
    unless: ['asks', 'past'],
  },
  {
    term: "(when|once|as soon as) (we|i|they)('ve)? (get|gets|got|can get) (round|around) to",
    unless: ['asks', 'past'],
  },
  {
    term: "(coming|come|comes|arrive|arrives|follow|follows|happen|reach you|get there|be there|be (fixed|ready|done|sent|paid)) eventually|(will|'ll) eventually (arrive|get|reach|come|happen|be|follow)",
    unless: ['asks', 'past'],
  },
];
