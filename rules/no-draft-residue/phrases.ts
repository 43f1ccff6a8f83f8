import type { PhraseTable } from '../../src/phrases/table.ts';

const person = '(customer|client|user|guy|lady|person|woman|man|chap)';

/** What a writing assistant says around its draft. */
const assistant: PhraseTable = [
  { term: 'as an ai( language)? model', category: 'assistant' },
  { term: 'as a (large )?language model', category: 'assistant' },
  { term: 'my knowledge cut-?off', category: 'assistant' },
  { term: 'as of my last (knowledge update|training)', category: 'assistant' },
  {
    term: "here('s| is|'re| are) (a|an|the|your|my|one|some|two|three) (* ){0,3}(draft|suggested|revised|rewritten|polished|professional|friendly|friendlier|empathetic|polite|concise|shorter) (* ){0,2}(reply|replies|response|responses)",
    category: 'assistant',
  },
  {
    term: "here('s| is|'re| are) (a|an|the|your|my|one) (* ){0,3}version of your (reply|response|message|email|text)",
    category: 'assistant',
  },
  {
    term: "(certainly|sure|of course|absolutely)[!,.:]? here('s| is) (a|an|the|your) (* ){0,3}(reply|response|email|message|rewrite|rewording|version of your (reply|message|email|response|text))",
    category: 'assistant',
  },
  { term: 'i hope this draft', category: 'assistant' },
  {
    term: "(let me know if|would|if) you('d| would)? like (me to )?(adjust|tweak|refine|revise|rewrite|change|soften|shorten) (the|this|its|your) (tone|wording|draft|reply|response|length|style)",
    category: 'assistant',
  },
  {
    term: 'feel free to (adjust|tweak|edit|personali[sz]e|customi[sz]e) (this|the) (reply|response|draft|message|wording)',
    category: 'assistant',
  },
  {
    term: "(let me know if|would|if|whether) you('d| would)? (like|want|prefer)( for)?( me to)? (make|rewrite|rephrase|reword) (it|this|the (tone|reply|message|email)) (sound )?((a bit|slightly|even|any) )?(shorter or |longer or )?(more|less) (formal|casual|friendly|concise|empathetic|apologetic|polite|professional|personal|direct|warm)(?! (with|by|in|for|on|to|than)\\b)",
    category: 'assistant',
  },
  {
    term: "(anything|something) (else )?(you('d| would) like|you want) (me to )?(change|adjust|tweak|edit|add|revise) (in|to|about) (this|the) (draft|reply|response|message|e-?mail)",
    category: 'assistant',
  },
  { term: 'regenerate response', category: 'assistant' },
];

/** Words to a colleague or to oneself. */
const notes: PhraseTable = [
  {
    term: '^((nb|n\\.b\\.|note)[:,]? )?(internal|internal note|internal comment|internal only|private note|note to self|note to (the )?team|note for (the )?team|agent note|agent only|staff note|for internal use|internal use only)(?=[ ]?[:–—-])',
    category: 'note',
  },
  {
    term: '^(note|reminder|message|fyi) (for|to) <word>(?=[ ]?:)',
    category: 'note',
    unless: ['aboutNobody'],
  },
  { term: "^(please )?(do not|don't) send( this| it)?( out)?( yet)?$", category: 'note' },
  {
    term: "(do not|don't) send (this |it |anything )?(out )?(yet|to (the )?(customer|client)|until (legal|finance|billing|ops|the manager))",
    category: 'note',
  },
  {
    term: "(do not|don't) (share|forward|show) (this )?(with|to) (the )?(customer|client)",
    category: 'note',
  },
  { term: 'not for the (customer|client)', category: 'note' },
  { term: "not for (customers?|clients?)('s?)?( eyes)?$", category: 'note' },
  { term: '(for )?internal use only', category: 'note' },
  {
    term: `^(fyi|heads[- ]up|btw)[,:–-]?[ ]?(that )?(this|the) ${person} (is|was|has|had|wants|wanted|called|says|said|seems|asked|keeps|just|already|claims|did)`,
    category: 'note',
  },
  {
    term: `(this|the) ${person} (is|seems|sounds) (* ){0,2}(annoying|rude|crazy|insane|unreasonable|entitled|lying|a bit much|a pain|a nightmare|a handful)`,
    category: 'note',
    unless: ['conditional'],
  },
  {
    term: `(this|the) ${person} (seems|sounds|appears)( to be)? (very |really |quite |pretty |a bit |rather |extremely )?(angry|upset|annoyed|frustrated|furious|confused|irate|unhappy|clueless|impatient|demanding|pissed( off)?)`,
    category: 'note',
    unless: ['conditional'],
  },
  {
    term: '^(customer|client|cust) (called|wants(?! and)|wanted|said|claims|claimed|emailed|complains|complained|threatens|threatened|insists|insisted|seems|sounds|asked (for|about|if|why|when)|is (very |really )?(angry|upset|annoyed|furious|unhappy|frustrated|a repeat|a regular|not happy))',
    category: 'note',
  },
  {
    term: `(this|the) ${person} is (very |so |really |a bit |rather )?difficult( to (deal|work) with)?$`,
    category: 'note',
    unless: ['conditional'],
  },
  {
    term: '(cx|cust|custy) (called|wants|wanted|says|said|is|has|had|asked|needs|claims|emailed)',
    category: 'note',
  },
  {
    term: '^(check|confirm|clarify|verify) (this |it )?with (legal|manager|mgr|finance|accounting|eng|engineering|devs?|product|ops|billing|tier (2|two)|t2)',
    category: 'note',
  },
  {
    term: '^(hey |cc |ping |fyi )?@(here|channel|everyone|team|support|billing|devs?|eng|engineering|qa|legal|ops|finance|sales|manager)[,:]? (can|could|please|pls|plz|fyi|do|does|is|are|any|what|will|would|who|take|have|see)',
    category: 'note',
  },
  {
    term: '(cc|ping|pinging|asking|ask|check with|loop in|looping in) @(here|channel|team|billing|devs?|eng|engineering|qa|legal|ops|finance|sales|manager)',
    category: 'note',
  },
];

/** Work left to do. */
const unfinished: PhraseTable = [
  { term: 'lorem ipsum', category: 'unfinished' },
  {
    term: "^(please )?insert (the )?(customer('s)? |client('s)? |agent |order |tracking |first |correct |right ){0,2}(name|link|url|amount|date|number|price|reason|details|signature|text) here",
    category: 'unfinished',
    unless: ['toForm'],
  },
  {
    term: '(rewrite|reword|rephrase|shorten|finish) this (bit|part|paragraph|sentence|section) (later|before sending|first)',
    category: 'unfinished',
  },
];

export const phrases: PhraseTable = [...assistant, ...notes, ...unfinished];
