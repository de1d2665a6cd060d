/** As it stands between tags (https://html.spec.whatwg.org/#escapingString). */
export const escapeText = (text: string): string =>
  text.replace(/[&<>\u00a0]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&nbsp;');

/** As it stands in an attribute, between double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(
    /[&<>"\u00a0]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&nbsp;',
  );
