import { type Guard, wordsAfter, wordsBefore } from '../phrases/guards.ts';
import { holdsAny } from '../text/holds-any.ts';
import type { Act } from './act.ts';
import { phrases } from './phrases/apology.ts';

// "No need to apologise", "you don't have to be sorry", "better safe than sorry".
const NOT_OWN =
  /\b(?:(?:no|not|never|don't|without|needn't)(?: \w+){0,4}|(?:you|customer|they|he|she|courier|driver|bank)(?:'ve|'re|'ll| \w+)?|safe than|sa(?:id|y|ys|ying)|(?:your|their|his|her)) $/;
// What it holds.
const OTHERS =
  "no,never,without,don't,needn't,you,customer,they,he ,he',she,courier,driver,bank,safe than,sai,say,their,his,her".split(
    ',',
  );
// "I'm sorry, could you say that again?" asks.
const ASKING: ReadonlySet<string> = new Set('could can would may did do what which who'.split(' '));
const ASKED: ReadonlySet<string> = new Set('you i we was is did'.split(' '));

function asks(after: string): boolean {
  const [, first = '', second = ''] = /^,? (?:but )?(\w+) (\w+)/.exec(after) ?? [];
  return ASKING.has(first) && ASKED.has(second);
}

const isNoApology: Guard = (hit, document) => {
  const before = wordsBefore(hit, document);
  return (holdsAny(before, OTHERS) && NOT_OWN.test(before)) || asks(wordsAfter(hit, document));
};

/** Apologises. */
export const apology: Act = { phrases, unless: [isNoApology] };
