const HERE = 'http://here';

/** An address of this service as a header can carry it: whatever was typed into it leads nowhere else and starts no line of its own. */
export function ownAddress(address: string): string {
  if (!URL.canParse(address, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(address, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
