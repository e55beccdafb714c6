const SAFE = /^\/(?![/\\])[\w\-./?=&%+:,~]*$/;

/** The address to go back to after signing in, when it is one of this service's own; its front page otherwise. */
export function safeReturn(address: string | undefined): string {
  if (address === undefined || !SAFE.test(address) || address.startsWith('/sign-')) return '/';
  return address;
}

/** The way to the sign-in page and back to an address. */
export function signInAddress(returnTo: string): string {
  return `/sign-in?return=${encodeURIComponent(safeReturn(returnTo))}`;
}
