import type { PhraseTable } from '../../src/phrases/table.ts';

/** What nobody means otherwise. Slurs and compounds beyond these come from `cuss`. */
export const strong: PhraseTable = [
  {
    term: 'fuck(ed|er|ers|ing|in|s|wit|wits|up|ups|all|face|tard)?|(mother|mind|cluster)fuck(er|ers|ing|s|ed)?',
  },
  {
    term: 'shit(s|ty|tier|tiest|head|heads|show|storm|ting|ted|hole|less|load|faced|bag)?|(bull|horse|dip|bat)shit(ting|ter|s)?',
  },
  {
    term: '(ass|arse)(hole|holes|hat|wipe)|(dumb|jack|bad|smart|kick)ass(es)?|(kick|bad|dumb|half|lazy|sorry)-(ass|arse|assed|arsed)|pain in the (ass|arse)|(my|your|his|her|their|our|an|whole) (ass|arse)(?! (effect|end))',
  },
  { term: 'bitch(es|ing|y|ed|in)?|bastards?' },
  {
    term: 'cunts?|twats?|wank(er|ers|ing|ed)?|bollock(s|ed|ing)?|tossers?|bell-?ends?|knobheads?|dick-?heads?|dickwads?|douchebags?|cocksuckers?',
  },
  { term: 'pricks?(?= (who|about|to|and|for)|[.!,])' },
  { term: '(piss|pissed|pissing|pisses)( off| about| around| poor| up)?|(taking|take|took) the piss' },
  { term: 'god-damn(ed)?|goddamn(ed|it)?|dammit|damnit|damn it|god damn' },
  { term: 'sluts?|slutty|whores?|skanks?' },
  {
    term: 'nigg(er|ers|a|as|az)|fagg?ots?|retard(ed|s)?(?! (growth|the))|kikes?|gooks?|wetbacks?|towelheads?|ragheads?',
  },
  {
    term: "wtf|wtaf|ffs|stfu|gtfo|omfg|lmfao|lmao|(that's|that is|is|such|total|complete|utter|pure|calling) bs(?=[.!,])",
  },
];

/** What is rough rather than foul. */
export const mild: PhraseTable = [
  { term: 'crap(py|s)?|crapped out|piece of (crap|junk)|bullcrap|holy (crap|cow)' },
  { term: 'damn(ed)?|darn it' },
  {
    term: 'bloody(?! (mary|marys|nose|noses|stool|stools|sunday|discharge|diarrh|urine|mess of|wound|caesar|bandage|vomit))',
  },
  {
    term: "(what|who|how|why|where|when|as) the hell|(go|gone) to hell|bloody hell|hell (no|yes|yeah|of a (mess|wait|time|day|week|lot))|to hell with|oh hell|for hell's sake|(scared|annoyed|beat|the) hell out of|raise hell|what the (heck|f|eff)",
  },
  {
    term: "screw(ed|ing|s)? up|screw-ups?|screw(ed|ing|s)? (you|us|them|him|her|me|people|customers) over|(i'm|we're|you're|they're|we are|you are|are|totally|royally|completely) screwed(?! (in|on|into|onto|to|down|tight|together))",
  },
  {
    term: '(that|this|it|which|really|totally) (really |totally |just |kinda )?(sucks|sucked)(?! (up|in|out|air|the|water|dust|well|it))',
  },
  {
    term: 'bugger(ed|s)?( off| all| up| it)?|sod (off|all|it)|sodding|balls(ed)?[- ]up|cock(ed)?-up|cock(ed)? (it|this|that|things) up|arsed|(an|be an|such an) arse',
  },
  {
    term: '(freakin|freaking|frigging|friggin|fricking|frickin|effing|effin|effed|flipping (heck|hell|idiot|thing))',
  },
  {
    term: 'turds?|jackasses|pain in the (butt|backside|neck)|butthurt|half-baked idiot|douche|jerk(s)?(?= (who|about|to)|[.!,])',
  },
];
