import { findPhrases, quoteHit } from '../../src/phrases/find.ts';
import { type Guard, wordsAfter } from '../../src/phrases/guards.ts';
import { words } from '../../src/rule/options.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { findComments, findHosts, findKeys, findMarks, type Residue } from './marks.ts';
import { phrases } from './phrases.ts';

const KEYS = ['JIRA', 'ENG', 'BUG', 'OPS', 'ZD', 'DEV'];
const HOSTS = [
  '.zendesk.com/agent/',
  '.slack.com/archives/',
  'app.slack.com/client/',
  '.atlassian.net/browse/',
  'app.intercom.com/a/',
  'secure.helpscout.net/conversation/',
  '.freshdesk.com/a/',
  'app.frontapp.com/open/',
  '.lightning.force.com/',
];

// "Please insert the date here, then press Send": a step, not a gap.
const toForm: Guard = (hit, document) =>
  /[a-z]/.test(wordsAfter(hit, document)) || hit.sentence.block.kind === 'item';

// "Note to Mac users: …" is for the customer; "Note for Priya: he has called twice" speaks of them.
const aboutNobody: Guard = (hit, document) =>
  !/\b(?:he|she|him|her|his|hers|customer|client|cust)\b/.test(wordsAfter(hit, document));

export default defineRule({
  id: 'no-draft-residue',
  summary: 'Take out notes, to-dos and left-overs of tools.',
  why: 'A customer who reads what was meant for the team does not forget it.',
  category: 'safety',
  advice: ['proofread', 'send'],
  severity: 'error',
  appliesTo: 'both',
  options: {
    issueKeys: words(KEYS, 'Prefixes of your issue tracker: ENG stands for ENG-4412'),
    internalHosts: words(HOSTS, 'Parts of addresses that only the team can open'),
    allow: words([], 'Wordings that are right here'),
  },
  phrases: [phrases],
  *check(document, { issueKeys, internalHosts, allow }) {
    if (document.reply.audience === 'internal') return;
    for (const { span, phrase } of findPhrases(document, phrases, { allow, guards: { toForm, aboutNobody } }))
      yield { span, message: `“${quoteHit(document, span)}” ${SAYS[kindOf(phrase.category)]}` };
    const marks = [
      ...findMarks(document),
      ...findKeys(document, issueKeys),
      ...findHosts(document, internalHosts),
    ];
    for (const { span, kind } of marks) {
      const quoted = quoteHit(document, span);
      if (allow.includes(quoted)) continue;
      yield {
        span,
        message: `“${quoted}” ${SAYS[kind]}`,
        ...((kind === 'key' || kind === 'host') && { atMost: 'warn' }),
      };
    }
    for (const { span } of findComments(document))
      yield { span, in: 'reply', message: SAYS.comment, atMost: 'warn' };
  },
});

const kindOf = (category: string | undefined) =>
  category === 'assistant' || category === 'unfinished' ? category : 'note';

const SAYS = {
  note: 'looks like a note to the team – take it out before you send.',
  assistant: 'is what a writing assistant said to you – take it out before you send.',
  unfinished: 'is still to be done – finish it before you send.',
  key: 'is a number of your own tracker – say in words what it is about.',
  host: 'leads to a page that only your team can open – take it out, or link a public page.',
  comment: 'This comment is sent along, hidden or not – take it out before you send.',
  conflict: 'is left over from merging two versions – choose one before you send.',
} as const satisfies Record<Residue['kind'] | 'assistant' | 'unfinished', string>;
