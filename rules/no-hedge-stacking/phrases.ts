import type { PhraseTable } from '../../src/phrases/table.ts';

/** What each hedge weighs: most of them one. */
export const phrases: PhraseTable = [
  {
    term: '(may|might|could|should) (well )?(possibly|perhaps|potentially|maybe|probably|hopefully|presumably)',
    weight: 2,
  },
  {
    term: '(i|we)( would| might)? (think|believe|guess|suppose|feel|imagine|assume|suspect|reckon|presume)',
    weight: 1,
  },
  { term: "(i'd|we'd) (think|guess|say|imagine|assume|suppose)", weight: 1 },
  {
    term: '(be|is|it) possible that',
    weight: 1,
  },
  {
    term: 'maybe|perhaps|possibly|probably|potentially|presumably|supposedly|hopefully|apparently|conceivably|arguably',
    weight: 1,
  },
  {
    term: '(?<!what )(?<!which )(?<!this )(?<!that )(?<!any )(?<!some )(?<!the )(?<!a )(sort|kind) of',
    weight: 1,
  },
  {
    term: '(it|this|that|there) (also )?(seems|appears|looks like|looks as if|sounds like|would seem|would appear|seemed|appeared)',
    weight: 1,
  },
  {
    term: 'somewhat|more or less|roughly speaking|relatively speaking|so to speak|to some extent|to a degree',
    weight: 1,
  },
  {
    term: "(in my (humble |personal )?opinion|in our opinion|to my knowledge|to the best of (my|our) knowledge|as far as (i|we) (know|can tell|can see|understand|am aware|are aware|'m aware|'re aware)|from what (i|we) (can )?(see|gather|understand|know)|if i'm not mistaken|if i (recall|remember) correctly|i could be wrong)",
    weight: 1,
  },
  {
    term: '(?<!in )(?<!of )(?<!since )(?<!until )(?<!by )(?<!from )(?<!\\d )(?<!\\bor )(?<!\\bor it )(may|might)(?! \\d)',
    weight: 1,
  },
  {
    term: "(i|we) (can't|couldn't) (be|say) (** )?(sure|certain)|(i'm|i am|we're|we are) not (entirely |completely |totally |100% |really |quite |too |so )?(sure|certain|positive)",
    weight: 1,
  },
  { term: 'there (may|might|could) (well )?be a (chance|possibility)', weight: 2 },
  {
    term: '(usually|generally|typically|normally|in most cases|more often than not|in general|as a rule)',
    weight: 1,
  },
  {
    term: "(could|can|would) (be|have been) (that|due to|because|the case|related)|there (is|'s) a (chance|possibility)|(is|it's|are) (likely|unlikely|possible) (that|to|an?|the|due|caused|related)",
    weight: 1,
  },
];
