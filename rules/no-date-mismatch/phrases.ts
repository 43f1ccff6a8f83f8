import type { PhraseTable } from '../../src/phrases/table.ts';

const when =
  '(tomorrow|tonight|yesterday|(this|next|last|coming) (week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))';

/** What is said of one day and is wrong when the macro is sent on another. */
export const relative: PhraseTable = [
  {
    term: `(back|back in stock|open|closed|available|unavailable|live|out|down|offline|over|released|fixed|launched|restocked|due|resumed|shipped|repaired|restored) (again )?(from |on |until |till |by |since |as of )?${when}`,
  },
  {
    term: `(the |our |your )?(* ){0,3}(opens?|reopens?|closes?|launch(es)?|starts?|ends?|resumes?|returns?|begins?|expires?|happened|went down|broke down|moves?) (again )?(on |by )?${when}`,
  },
  { term: `(until|till|since|as of|starting|from|before) ${when}` },
  {
    term: `^${when},? (the|our) (* ){1,2}(is|are|will be|remains?) (closed|open|back|down|offline|unavailable|available|shut)`,
  },
];
