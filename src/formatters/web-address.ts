/** An address that a page may lead to, as it is safe in Markdown and HTML, and a URI in the strict sense; `undefined` for any but the web's. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(
    /[^\w\-.~:/?#@!$&+,;=%]|%(?![\da-f]{2})|(?<=#.*)#/gi,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
