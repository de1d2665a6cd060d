/** Absolute http(s) address without user name or password; null otherwise. */
export function webAddress(value: unknown, base: string): string | null {
  if (typeof value !== 'string' || value.length > 4000 || value.trim() === '') return null;
  const text = value.trim();
  const absolute = URL.canParse(text, base) ? new URL(text, base) : null;
  if (!absolute || !/^https?:$/.test(absolute.protocol) || absolute.username || absolute.password) return null;
  return absolute.href;
}
