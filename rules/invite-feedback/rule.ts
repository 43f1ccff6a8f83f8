import { findPhrases } from '../../src/phrases/find.ts';
import { choice, flag } from '../../src/rule/options.ts';
import { lastBodyLine } from '../../src/rule/place.ts';
import { defineRule } from '../../src/rule/rule.ts';
import { invitations } from './phrases.ts';

export default defineRule({
  id: 'invite-feedback',
  summary: 'Ask what could have been better when you resolve a request.',
  why: 'Most people with something to say leave without saying it, unless they are asked.',
  category: 'ending',
  advice: ['open-questions', 'listen'],
  severity: 'off',
  presets: { strict: 'info', email: 'info' },
  appliesTo: 'both',
  options: {
    when: choice(
      ['resolving', 'always'],
      'resolving',
      'Ask for it in replies that resolve a request, or in all',
    ),
    surveyAppended: flag(false, 'Your helpdesk adds a survey when it sends'),
  },
  phrases: [invitations],
  *check(document, { when, surveyAppended }) {
    const { context } = document.reply;
    if (surveyAppended || context.fragment || document.sentences.length === 0) return;
    if (when === 'resolving' && context.resolving !== true) return;
    if (document.placeholders.some(({ role }) => role === 'csat')) return;
    if (findPhrases(document, invitations).length > 0) return;
    yield {
      span: lastBodyLine(document),
      about: 'feedback',
      message: 'Ask what they think – “What would have made this easier?”',
    };
  },
});
