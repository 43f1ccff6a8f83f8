import type { PhraseTable } from '../../src/phrases/table.ts';

export const phrases: PhraseTable = [
  {
    term: "(please )?(do not|don't|cannot|can't) (reply|respond) (directly )?to (this|the|these) (email|e-mail|message|address|mail|mails|emails|messages|text)",
    use: 'use an address people can reply to',
  },
  {
    term: "(replies|responses|answers) (to (this|the) (email|e-mail|message|address|mailbox|inbox) )?(are not|will not be|cannot be|are never|won't be|aren't) (read|monitored|answered|received|seen|processed)",
    use: 'use an address people can reply to',
  },
  {
    term: '(this|the|our) (** )?(inbox|mailbox|mail box|email|e-mail|address|account) (is|are) (not |un)(currently |actively |regularly )?(monitored|attended|read|checked|staffed|manned)',
    use: 'use an address people can reply to',
  },
  {
    term: '(this|the|your) (matter|case|issue|ticket|conversation|discussion|decision|complaint|request|thread|topic) is (now |hereby |therefore |considered |permanently )?(closed|final|over|non-negotiable|concluded)',
    use: 'say what to do if something new comes up',
  },
  {
    term: "(we|i) (will not|won't|shall not|will no longer|are unable to|cannot|can't) (be )?(respond|reply|enter|discuss|correspond|responding|replying|discussing|engaging|engage|corresponding|entertain|answer|answering)( (** )?(further|again|any more|anymore|into|longer))",
    use: 'say which route stays open',
  },
  {
    term: '(no further|not enter into|any further) (correspondence|communication|communications|discussion|emails|replies|messages) (will|shall|is|are|on|about|regarding|into)',
    use: 'say which route stays open',
  },
];
