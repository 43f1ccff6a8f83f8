import type { PhraseTable } from '../../src/phrases/table.ts';

export const phrases: PhraseTable = [
  {
    term: "^(basically|essentially|literally|honestly|frankly|quite frankly|in all honesty|to be (perfectly |completely |totally |quite |brutally )?(honest|frank)|as a matter of fact|needless to say|it goes without saying( that)?|at the end of the day|when all is said and done|the fact of the matter is( that)?|what (i'm|i am) trying to say is( that)?|it (should|must) be noted that|it('s| is) (important|worth) (to note|noting|mentioning|to mention)( that)?|i (must|have to|should) (say|admit|mention)( that)?|truth be told|if i'm (being )?honest),",
    use: '',
    safe: true,
  },
  { term: '^(basically|essentially)(?= (the|you|it|your|there|this|we|our|what))', use: '', safe: true },
  {
    term: "^(it (should|must) be noted|it('s| is) (important|worth) (to note|noting|mentioning|to mention)|the fact of the matter is|what (i'm|i am) trying to say is) that",
    use: '',
    safe: true,
  },
  { term: 'basically', use: 'the sentence is stronger without it' },
  {
    term: "(?<=[a-z] )(it (should|must) be noted|it('s| is) (important|worth) (to note|noting|mentioning)) that",
    use: 'the sentence is stronger without it',
  },
  {
    term: "literally (the|no|every|all|just|only|any|nothing|everything|anything|never|a|one|can't|thousands|hundreds|millions|minutes|seconds)",
    use: 'the fact is strong enough',
  },
  {
    term: '(to be (perfectly |completely |totally |quite |brutally )?(honest|frank)( with you)?|in all honesty|quite frankly)',
    use: 'the sentence is stronger without it',
  },
  {
    term: '(?<=, )(honestly|frankly|basically|essentially|literally)(?=,)',
    use: 'the sentence is stronger without it',
  },
  { term: 'just simply|simply just', use: 'keep one of the two, or neither' },
  { term: '^in fact,', use: 'the sentence is stronger without it' },
  {
    term: 'truth be told|it is what it is|just so you (know|are aware)|just to let you know',
    use: 'the sentence is stronger without it',
  },
  {
    term: '^the (reality|truth|simple fact|fact|bottom line) is( that|,|(?= (i|we|you|it|there)\\b))',
    use: 'say it straight away',
  },
  { term: 'in actual fact|as a matter of fact', use: 'the sentence is stronger without it' },
  {
    term: 'to tell (you )?the truth|if (i|we) may say so|the long and (the )?short of it|for all intents and purposes|in the (grand|greater) scheme of things|at the risk of (repeating|sounding)',
    use: 'the sentence is stronger without it',
  },
  { term: '^what (i|we) can (tell you|say) is( that)?', use: 'say it straight away' },
  {
    term: "((i|we)('d| would)? (like|want|wish) to )?take (this|the) opportunity to",
    use: 'say it straight away',
  },
  {
    term: 'needless to say|it goes without saying( that)?|at the end of the day(?=,)|when all is said and done',
    use: 'the sentence is stronger without it',
  },
  {
    term: "^(for what it's worth|that being said|having said that|with that being said|with that said|be that as it may|all things considered),",
    use: 'the sentence is stronger without it',
  },
  {
    term: "(i|we)( just)?( wanted| want|( would|'d)( just| simply)? like| wish) to (let you know|inform you|reach out|say|tell you|follow up|check in|touch base|drop you|take a moment)( to| that| and)?(?! (if|whether|about your))",
    use: 'say it straight away',
  },
  {
    term: "(i am|i'm|we are|we're) (just )?(writing|emailing|reaching out|contacting you|getting in touch|messaging)( to you)? (to|with|in (regards?|relation) to|regarding|because)( let you know( that)?| inform you( that)?)?",
    use: 'say it straight away',
  },
  {
    term: 'this (email |e-mail |mail |message |letter |note )?is (just )?(a (quick|short|brief) (note|email|message)|to (let you know|inform you|advise you))( that)?|(just|simply) (wanted|checking in|following up|touching base|a (quick|friendly|gentle) (note|reminder|follow-up))',
    use: 'say it straight away',
  },
  {
    term: '(?<!a )(please |kindly )?(note|be aware|take note|bear in mind) that',
    use: 'the sentence is stronger without it',
    category: 'note-that',
    mild: true,
  },
  {
    term: '(really|very|extremely|incredibly|super|totally|absolutely|completely|quite|truly|deeply|so) (really|very|extremely|incredibly|super|totally|absolutely|completely|truly|deeply)',
    use: 'keep one of the two, or neither',
    category: 'intensifiers',
  },
  {
    term: 'very, very|really, really|so, so(?! (that|i|we|you|it|the|if))|very very very',
    use: 'keep one, or neither',
    category: 'intensifiers',
  },
  {
    term: '^(well|okay so|ok so|right|anyway|anyways|you know|i mean),',
    use: 'start with the answer',
    unless: ['a reply to a question'],
  },
  {
    term: '^so,',
    use: 'start with the answer',
    mild: true,
    unless: ['a reply to a question'],
  },
  {
    term: '(?<!what )(?<!which )(?<!any )(?<!a )(?<!an )(?<!that )(?<!this )(?<!some )(?<!the )(?<!these )(?<!those )(?<!all )(?<!every )(?<!other )(?<!same )(?<!new )(?<!different )(?<!another )(?<!one )(?<!two )(?<!three )(?<!your )(?<!our )(?<!each )(?<!no )(?<!certain )(?<!first )(?<!special )(?<!right )(?<!wrong )(?<!many )(?<!more )(?<!and )(?<!or )(kind|sort) of(?! (you|your|thing|issue|problem))',
    use: 'the sentence is stronger without it',
  },
  {
    term: "you know,(?! (i|we|you|what|how|when|if|that|the))|like i said,|as (you may|you might|you probably|you('re| are) probably)( already)? (know|be aware|aware)( of)?",
    use: 'the sentence is stronger without it',
  },
  {
    term: '(currently|presently) (in the process of|working on the process of)|in the process of',
    use: 'try “now”, or leave it out',
  },
  { term: 'and so on and so forth|blah blah|yada yada', use: 'the sentence is stronger without it' },
  {
    term: "(in my (humble |personal |honest )?opinion|if you ask me|as far as i'm concerned|i personally (think|believe|feel))",
    use: 'the sentence is stronger without it',
  },
  {
    term: "^(first of all|first and foremost|last but not least|by the way|to start with|to begin with), (i|we)('d| would)? (just )?(want|like|would)",
    use: 'say it straight away',
  },
  {
    term: "i('m| am) (pleased|happy|delighted|glad|sorry) to (inform|advise|tell|let|announce)( to)? you( know)?( that)?|we('re| are) (pleased|happy|delighted|glad|sorry) to (inform|advise|tell|let|announce)( to)? you( know)?( that)?",
    use: 'say it straight away',
  },
];
