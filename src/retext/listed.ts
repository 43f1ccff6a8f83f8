import type { Document } from '../document/document.ts';
import { type Plugin, type Remark, readRemarks } from './remarks.ts';
import { indexPhrases, type PhraseIndex, passagesWith } from './trigger.ts';

/** Remarks of a plugin with a list of its own; only findings of wanted names, and only where their phrases stand. */
export type FindListed = (document: Document, isWanted: (id: string) => boolean) => Promise<Remark[]>;

/** Reads with a plugin whose generated phrases are `list`. */
export function listed(list: string, loadPlugin: () => Promise<{ readonly default: Plugin }>): FindListed {
  let index: PhraseIndex | undefined;
  return async (document, isWanted) => {
    index ??= indexPhrases(list);
    const remarks = await readRemarks(document, passagesWith(document, index, isWanted), loadPlugin);
    return remarks.filter(({ ruleId }) => isWanted(ruleId));
  };
}
