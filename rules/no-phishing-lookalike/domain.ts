// Second labels under which a country sells names: example.co.uk is one domain, co.uk is none.
const SHARED = new Set(
  'co com org net gov gob gouv ac edu ne or go nhs police sch ltd plc mil nic in nom info web'.split(' '),
);

/** The part of a host that somebody owns: `example.co.uk` of `www.shop.example.co.uk`. */
export function ownedDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const isCountry = labels.at(-1)?.length === 2 && SHARED.has(labels.at(-2) ?? '');
  return labels.slice(isCountry ? -3 : -2).join('.');
}

/** The host of a web address; `undefined` for anything else. */
export function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:@\s]+)/i.exec(address)?.[1]?.toLowerCase();
}

const COMMON =
  'com|org|net|gov|edu|info|biz|eu|uk|de|fr|es|it|nl|be|at|ch|se|no|dk|fi|pt|ie|us|ca|au|nz|in|br|mx|jp|cn|ru|za|bank|shop|store|online|site|support|help';
const address = () =>
  new RegExp(
    `^(?<start>https?:\\/\\/|www\\.)?(?<host>(?:[\\p{L}\\d-]+\\.)+(?:${COMMON}|(?<other>[\\p{L}]{2,})))(?<path>[/?#:]\\S*)?$`,
    'iu',
  );
// Libraries and frameworks with the names of domains.
const PRODUCT = /^(?:asp|vb|ml|ado|signalr|paint)\.net$|^(?:socket|draw|shields|keras)\.io$/i;

/** The host that a link's words show, and whether they are surely an address; `discord.py` and `Booking.com` are names. */
export function shownHost(words: string): { readonly host: string; readonly sure: boolean } | undefined {
  const found = words.includes('.') ? address().exec(words.trim())?.groups : undefined;
  if (!found?.host || PRODUCT.test(found.host)) return undefined;
  const sure = found.start !== undefined || found.path !== undefined;
  if (found.other !== undefined && found.start === undefined) return undefined;
  return { host: found.host.toLowerCase(), sure };
}

/** Whether two hosts are of one owner: the same domain, or the same name in two countries. */
export function isSameOwner(a: string, b: string): boolean {
  const [one, other] = [ownedDomain(a), ownedDomain(b)];
  return one === other || (one.split('.')[0] === other.split('.')[0] && (one.split('.')[0]?.length ?? 0) > 3);
}
