/** The address that a page states for itself (`<link rel=canonical>`, then `og:url`), where it is one of http(s). */
export function statedAddress(document: Document): string | undefined {
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return stated.find((address) => address && /^https?:/i.test(address) && URL.canParse(address)) ?? undefined;
}
