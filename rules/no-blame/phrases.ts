import type { PhraseTable } from '../../src/phrases/table.ts';

export const phrases: PhraseTable = [
  {
    term: 'you (should|ought to|could) have (not |really |at least |first |just )?(called|read|checked|contacted|told|asked|known|done|sent|returned|cancelled|canceled|followed|listened|noticed|waited|paid|kept|saved|backed|included|mentioned|provided|submitted|updated|reported|thought|looked|replied|responded|let|tried|bought|ordered|chosen|used|written|emailed|come|said|realised|realized|understood)',
    use: '“For next time, …” / “To avoid this in future, …”',
    category: 'blame',
  },
  {
    term: "you('ve| have)? (failed|forgot|forgotten|neglected|omitted|refused|missed|ignored|overlooked) (to|the|your|our|it|this|that)",
    use: '“The <thing> still needs …”',
    category: 'blame',
  },
  {
    term: "you (didn't|did not|haven't|have not|don't|do not|never) (read|follow|followed|provide|provided|include|included|mention|mentioned|tell|told|give|given|gave|send|sent|complete|completed|fill|filled|enter|entered|pay|paid|understand|listen|check|checked|call|respond|responded|reply|replied|update|updated|cancel|cancelled|return|returned)",
    use: "“I couldn't find <thing> in your message – could you send it?”",
    category: 'blame',
  },
  {
    term: "you (made|have made|'ve made) (a |an |the )?(mistake|error)",
    use: "“The <field> shows … – let's put that right.”",
    category: 'blame',
  },
  {
    term: 'you (entered|gave|provided|used|typed|supplied|selected|chose|filled|ordered|sent|put|clicked|set) (** )?(wrong|incorrect|incorrectly|invalid|wrongly|old|bad)',
    use: "“The <field> shows … – here's how to change it.”",
    category: 'blame',
  },
  {
    term: "((?<=is )|(?<=was )|(?<='s )|(?<=due to )|(?<=because of )|(?<=by ))your (own )?(fault|mistake|error|responsibility|problem|carelessness|negligence|oversight)|your (own )?(fault|carelessness|negligence|oversight)|your own (mistake|error|problem|responsibility)",
    use: 'Say what happened, without an owner',
    category: 'blame',
  },
  { term: '(user|customer|pilot|operator) error', use: 'Say which step went differently', category: 'blame' },
  {
    term: "because (of )?you( (didn't|did not|failed|forgot|ignored|entered|changed|deleted|waited)|r (delay|mistake|error|failure))",
    use: 'Describe the step, not the person',
    category: 'blame',
  },
  {
    term: "(if|had) you('d| had)? (read|followed|listened|checked|looked|bothered|waited|contacted)",
    use: "“Here's what to do now: …”",
    category: 'blame',
  },
  {
    term: 'you (caused|broke|damaged|messed|screwed|ruined|mishandled)',
    use: '“The <item> was damaged …”',
    category: 'blame',
  },
  {
    term: "why (did|didn't|do|don't|would|wouldn't|have|haven't|are|aren't) you",
    use: '“What happened just before …?”',
    category: 'blame',
  },
  {
    term: 'as (clearly|already|plainly) (stated|explained|described|outlined|written|shown|indicated|noted|mentioned)|as (stated|explained|written|shown|mentioned) (clearly )?(in|on) (our|the) (terms|t&cs|faq|policy|guide|website|site|listing|contract|instructions)',
    use: "“You'll find this in <place>: …” – then quote it",
    category: 'blame',
  },
  {
    term: "you (are|were|'re) (mistaken|wrong|confused|incorrect|misinformed|not listening)",
    use: '“I can see why it looks that way: …”',
    category: 'doubt',
  },
  {
    term: 'you (claim|claimed|allege|alleged|insist|insisted)',
    use: '“You told us …” / “You mentioned …”',
    category: 'doubt',
  },
  {
    term: '(alleged|allegedly|so-called|supposedly|purported|purportedly)',
    use: 'drop it',
    category: 'doubt',
  },
  { term: 'according to you', use: '“You mentioned …”', category: 'doubt' },
  {
    term: "(if|assuming) (what you('re| are) saying|that|this|your story) is (true|really|actually)",
    use: '“Thanks for telling us …”',
    category: 'doubt',
  },
  {
    term: '(nobody|no one|no other customer|none of our (other )?customers|everyone) (else|has|have|is) (** )?(complained|complaining|reported|problem|issue|trouble|happy)',
    use: "“I haven't seen this before, so I'd like to look closely.”",
    category: 'doubt',
  },
  {
    term: "(we|our) (have )?(no|don't have any) (record|evidence|proof) (of|that)",
    use: "“I can't see … yet. Could you send me … so I can find it?”",
    category: 'doubt',
  },
  {
    term: "(it('s| is)|that('s| is|'s)|this is) (** )?(courier|carrier|supplier|bank|driver|warehouse|manufacturer|sales team|marketing|previous (agent|rep)|my colleague|other (team|department|company|agent))('s)? (fault|problem|mistake|error|issue|responsibility)",
    use: "“I'll take this up with <them> and come back to you by <time>.”",
    category: 'third-party',
  },
  {
    term: "(my colleague|the (last|previous|other) (agent|rep|person|advisor|adviser)|whoever) (** )?(wrong|misinformed|misled|mistaken|shouldn't have|should not have|made a mistake|messed)",
    use: "“You were given the wrong information – I'm sorry. Here's the right answer: …”",
    category: 'third-party',
  },
  {
    term: "(that|this|it)('s| is) not (my|our) (problem|job|fault|department|responsibility|mistake)",
    use: "“<Team> looks after this; I've passed it to them.”",
    category: 'third-party',
  },
];
