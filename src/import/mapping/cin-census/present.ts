/** What was read, without what is undefined: a thing not told is not there. */
export function present<Things extends object>(read: { readonly [K in keyof Things]: Things[K] | undefined }): Things {
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Things;
}
