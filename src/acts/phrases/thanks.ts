import type { PhraseTable } from '../../phrases/table.ts';

/** Only data. */
export const phrases: PhraseTable = [
  { term: '(thank you|thank u|thanks|thankyou|thank-you|thx|cheers|ta for|tysm|tyvm|many thanks|kudos)' },
  {
    term: '(i|we)( really| truly| very much| do| so| sincerely| greatly)? (appreciate|value) (you|your|that you|it|this|how|hearing|the (* )?(review|feedback|detail|details|report|heads-up|note|photo|photos|screenshots?|question|patience|suggestion|info|information|message|kind words|effort|time|support))',
  },
  { term: "(i|we)('d| would| want| wanted)( like)?( to)? thank you" },
  { term: 'appreciate (you|your|that you) *' },
  { term: '(it|this|that) (really |truly )?means (a lot|so much|the world|a great deal)' },
  {
    term: 'your (kind |lovely |nice )?(words|note|message|review) (really |truly |absolutely )?(made|means?|brightened)',
  },
  {
    term: 'value your (feedback|time|input|suggestion|suggestions|opinion|patience|support|trust|views|review)',
  },
  { term: '(so |really |very |truly )?(grateful|thankful) (you|that you|to you|for)' },
  { term: '(is |are )?(much|greatly|really|very much) appreciated' },
  { term: '(good|great|lovely|nice|kind|glad|happy|pleased) (of you|to hear from you)' },
  {
    term: '(glad|happy|pleased) (that )?you (wrote|asked|told|flagged|raised|reached out|got in touch|let me know|let us know)',
  },
];
