import { type GuardedPattern, patternsFor } from '../../src/text/holds-any.ts';
import type { Found } from './found.ts';

/** Keys that tell by their first letters whose they are. */
const KEYS: readonly GuardedPattern[] = [
  { holds: ['k_live_'], pattern: () => /(?<![\w-])[sr]k_live_\w{10,}/g },
  { holds: ['whsec_'], pattern: () => /(?<![\w-])whsec_[A-Za-z\d+/]{20,}/g },
  { holds: ['AKIA', 'ASIA'], pattern: () => /(?<![\w-])(?:AKIA|ASIA)[A-Z\d]{16}(?!\w)/g },
  { holds: ['gh'], pattern: () => /(?<![\w-])gh[pousr]_[A-Za-z\d]{20,}/g },
  { holds: ['github_pat_'], pattern: () => /(?<![\w-])github_pat_\w{20,}/g },
  { holds: ['glpat-'], pattern: () => /(?<![\w-])glpat-[\w-]{16,}/g },
  { holds: ['xox'], pattern: () => /(?<![\w-])xox[abeoprs]-[\w-]{10,}/g },
  { holds: ['SG.'], pattern: () => /(?<![\w-])SG\.[\w-]{16,}\.[\w-]{16,}/g },
  { holds: ['AIza'], pattern: () => /(?<![\w-])AIza[\w-]{30,}/g },
  { holds: ['ya29.'], pattern: () => /(?<![\w-])ya29\.[\w-]{20,}/g },
  { holds: ['npm_'], pattern: () => /(?<![\w-])npm_[A-Za-z\d]{30,}/g },
  { holds: ['pypi-'], pattern: () => /(?<![\w-])pypi-[\w-]{30,}/g },
  { holds: ['shp'], pattern: () => /(?<![\w-])shp(?:at|ca|pa|ss)_[a-fA-F\d]{20,}/g },
  { holds: ['sk-'], pattern: () => /(?<![\w-])sk-(?:ant-|proj-)?(?=[\w-]*\d)[A-Za-z\d_-]{24,}/g },
  { holds: ['dop_v1_'], pattern: () => /(?<![\w-])dop_v1_[a-f\d]{40,}/g },
  { holds: ['hf_'], pattern: () => /(?<![\w-])hf_[A-Za-z]{30,}/g },
  { holds: ['key-'], pattern: () => /(?<![\w-])key-[a-f\d]{32}(?!\w)/g },
  { holds: ['hooks.slack.com'], pattern: () => /hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{16,}/g },
  { holds: ['eyJ'], pattern: () => /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  {
    holds: ['-----BEGIN '],
    pattern: () =>
      /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[\s\S]{0,8000}?-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----)?/g,
  },
  {
    holds: ['://'],
    pattern: () =>
      /(?<=\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/:@]{1,60}:[^\s/:@]{3,60}(?=@(?!localhost|127\.|host\b|\[?::1)[\w.-]+)/gi,
  },
];
const MADE_UP =
  /x{5,}|\*{3,}|\.{3,}|your|example|secret_?here|<|\[|^(?:user(?:name)?|login|name):(?:pass(?:word)?|pwd|secret|token)$/i;

/** Keys, tokens and private keys, whole. */
export function* findSecrets(text: string): Generator<Found> {
  for (const key of patternsFor(text, KEYS))
    for (const { index, 0: written } of text.matchAll(key))
      if (!MADE_UP.test(written))
        yield {
          span: [index, index + written.length],
          what: 'a secret key',
          instead: 'take it out, and replace the key itself if this was sent before',
        };
}
