import type { Found } from './found.ts';

/** Keys that tell by their first letters whose they are. */
const KEYS: readonly RegExp[] = [
  /(?<![\w-])[sr]k_live_\w{10,}/g,
  /(?<![\w-])whsec_[A-Za-z\d+/]{20,}/g,
  /(?<![\w-])(?:AKIA|ASIA)[A-Z\d]{16}(?!\w)/g,
  /(?<![\w-])gh[pousr]_[A-Za-z\d]{20,}/g,
  /(?<![\w-])github_pat_\w{20,}/g,
  /(?<![\w-])glpat-[\w-]{16,}/g,
  /(?<![\w-])xox[abeoprs]-[\w-]{10,}/g,
  /(?<![\w-])SG\.[\w-]{16,}\.[\w-]{16,}/g,
  /(?<![\w-])AIza[\w-]{30,}/g,
  /(?<![\w-])ya29\.[\w-]{20,}/g,
  /(?<![\w-])npm_[A-Za-z\d]{30,}/g,
  /(?<![\w-])pypi-[\w-]{30,}/g,
  /(?<![\w-])shp(?:at|ca|pa|ss)_[a-fA-F\d]{20,}/g,
  /(?<![\w-])sk-(?:ant-|proj-)?(?=[\w-]*\d)[A-Za-z\d_-]{24,}/g,
  /(?<![\w-])dop_v1_[a-f\d]{40,}/g,
  /(?<![\w-])hf_[A-Za-z]{30,}/g,
  /(?<![\w-])key-[a-f\d]{32}(?!\w)/g,
  /hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{16,}/g,
  /(?<![\w-])eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
  /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----(?:[\s\S]{0,8000}?-----END (?:[A-Z]+ ){0,3}PRIVATE KEY-----)?/g,
  /(?<=\b[a-z][a-z\d+.-]{1,20}:\/\/)[^\s/:@]{1,60}:[^\s/:@]{3,60}(?=@(?!localhost|127\.|host\b|\[?::1)[\w.-]+)/gi,
];
const MAYBE = /_|-----|eyJ|AKIA|ASIA|AIza|ya29|SG\.|xox|glpat|sk-|key-|pypi|hooks\.|:\/\//;
const MADE_UP =
  /x{5,}|\*{3,}|\.{3,}|your|example|secret_?here|<|\[|^(?:user(?:name)?|login|name):(?:pass(?:word)?|pwd|secret|token)$/i;

/** Keys, tokens and private keys, whole. */
export function* findSecrets(text: string): Generator<Found> {
  if (!MAYBE.test(text)) return;
  for (const key of KEYS)
    for (const { index, 0: written } of text.matchAll(key))
      if (!MADE_UP.test(written))
        yield {
          span: [index, index + written.length],
          what: 'a secret key',
          instead: 'take it out, and replace the key itself if this was sent before',
        };
}
