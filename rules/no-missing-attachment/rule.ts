import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import {
  afterNegator,
  clauseBefore,
  type Guard,
  inCondition,
  inQuestion,
  wordsAfter,
  wordsBefore,
} from '../../src/phrases/guards.ts';
import { choice } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { phrases } from './phrases.ts';

/** What an image that stands in the text reads as. */
const IMAGE = '\uFFFC';
const THEIRS =
  /\b(?:your|you|you've|thanks|thank|received|got|seen|saw|looked|looking|viewed|reviewed|opened|read|checked|checking|customer)\b[^,;]*$/;
const THEIRS_AFTER =
  /^,? (?:(?:that |which )?you(?:'ve| have)? (?:sent|attached|shared|provided|included|emailed)|(?:to|in|with|from) your|i (?:sent|attached) (?:earlier|before|last|on|yesterday)|sent (?:earlier|before)|on (?:your|the) (?:account|page|ticket|order|site|profile|wall)|to (?:the|a|an|its|each|every)\b)/;

// "Your photo attached fine", "thanks for the attached photo": the customer brought it along.
const isTheirs: Guard = (hit, document) =>
  THEIRS.test(
    clauseBefore(hit, document).replace(
      /\b(?:for|to help|so that|as) you\b|\byou(?:'ll| will| can)(?: (?:find|see))? *$|\bsend(?:ing)? you\b|\bas you (?:asked|requested)|\bthank(?:s| you) for (?:waiting|your patience|getting in touch)/g,
      '',
    ),
  ) || THEIRS_AFTER.test(wordsAfter(hit, document));

// "The strap is attached to the bag", "I've attached a tag to your account", "great importance".
const elsewhere: Guard = (hit, document) =>
  /^ (?:(?:to|on|at|by|onto) (?!this\b)|(?:great|much|more|less|no|little|importance|value|weight)\b|(?:[^ .,;]+ ){1,5}to (?:your|the|its|a|an|each|every) (?!e-?mail|message|reply|mail))/.test(
    wordsAfter(hit, document),
  );

// "Reply with the form attached", "send it as an attachment": the customer is to bring it.
const isWished: Guard = (hit, document) =>
  /\b(?:send|reply|email|e-mail|return|upload|forward|submit|share|include|attach|mail)(?: (?:me|us|it|them|back|that|this|the|a|your|to|as|with|[a-z]+))* *$/.test(
    wordsBefore(hit, document),
  ) &&
  !/\b(?:i|we|i'll|we'll|i've|we've|will|let me|have|happy to|going to|i'm|we're) (?:[a-z]+ ){0,2}(?:send|forward|share|include|email|sending)/.test(
    wordsBefore(hit, document),
  );

export default defineRule({
  id: 'no-missing-attachment',
  summary: 'Attach what you say you attached.',
  why: 'The customer has to write again for a file they were promised.',
  category: 'safety',
  advice: ['proofread', 'send'],
  severity: 'error',
  presets: { macros: 'off', chat: 'off' },
  appliesTo: 'drafts',
  options: {
    whenUnknown: choice(
      ['info', 'error', 'off'],
      'info',
      'How much it weighs where it is not known what is attached',
    ),
  },
  phrases: [phrases],
  *check(document, { whenUnknown }) {
    const { attachments } = document.reply.context;
    const isSeen = document.text.includes(IMAGE);
    if (attachments ? attachments.length > 0 : whenUnknown === 'off' || isSeen) return;
    const unless = [inQuestion, inCondition, afterNegator(6), elsewhere, isTheirs, isWished];
    const hit = findPhrases(document, phrases, { unless }).find(({ phrase }) => !phrase.category || !isSeen);
    if (!hit) return;
    const quoted = quoteHit(document, hit.span);
    yield attachments
      ? { span: hit.span, message: `You write “${quoted}”, but nothing is attached – attach the file first.` }
      : {
          span: hit.span,
          message: `You write “${quoted}” – is the file attached?`,
          ...(whenUnknown === 'info' && { atMost: 'info' }),
        };
  },
});
