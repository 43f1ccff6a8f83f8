import type { Document, Link } from '../../src/document/document.ts';
import { overlaps } from '../../src/text/span.ts';
import { hostOf, isSameOwner, ownedDomain, shownHost } from './domain.ts';
import type { Signal } from './signal.ts';

const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0)/;
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** What links of the agent's own look like. */
export function* linkSignals(
  document: Document,
  { trusted, shorteners }: { readonly trusted: readonly string[]; readonly shorteners: readonly string[] },
): Generator<Signal> {
  const others = document.blocks.filter(
    ({ kind }) => kind === 'quoted' || kind === 'code' || kind === 'legal',
  );
  for (const link of document.links) {
    const host = hostOf(link.href);
    if (host === undefined || LOCAL.test(host) || /[{}\uA66C%<>]/.test(host)) continue;
    if (trusted.some((each) => isSameOwner(each, host))) continue;
    if (others.some(({ span }) => overlaps(span, link.span))) continue;
    yield* signalsOf(link, host, shorteners, document.text);
  }
}

function* signalsOf(
  link: Link,
  host: string,
  shorteners: readonly string[],
  text: string,
): Generator<Signal> {
  const { href, span } = link;
  if (IP.test(host)) yield { name: 'address', weight: PRIVATE.test(host) ? 1 : 3, span };
  if (/^https?:\/\/[^/?#\s]*@/i.test(href)) yield { name: 'login', weight: 3, span };
  if (/(?:^|\.)xn--/.test(host) || isMixed(host)) yield { name: 'letters', weight: 3, span };
  if (shorteners.includes(host.replace(/^www\./, ''))) yield { name: 'shortener', weight: 2, span };
  if (/^http:/i.test(href) && /http:/i.test(link.bare ? text.slice(...span) : href))
    yield { name: 'http', weight: 1, span };
  const shown = link.bare ? undefined : shownHost(text.slice(...span));
  if (shown && !isSameOwner(shown.host, host) && !passesOn(href, shown.host))
    yield { name: 'mismatch', weight: shown.sure ? 3 : 2, span };
}

const NOT_ASCII = /[\u0080-\uFFFF]/;

/** Letters of two alphabets in one label: а Cyrillic a among Latin ones. */
const isMixed = (host: string): boolean =>
  host
    .split('.')
    .some(
      (label) =>
        NOT_ASCII.test(label) && /[a-z]/.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label),
    );

/** A counter of clicks that leads on to what is shown. */
function passesOn(href: string, host: string): boolean {
  return href.toLowerCase().replace(/%2e/g, '.').includes(ownedDomain(host));
}
