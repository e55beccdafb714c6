/** Whose provision each sector is. Whether an authority’s is the returning one’s is for another rule to say. */
const PROVIDERS: readonly (readonly [sector: RegExp, providers: readonly string[]])[] = [
  [/local authority|council|unitary|borough/, ['PR1', 'PR2']],
  [/health|\bnhs\b|central government|government|public|academy/, ['PR3']],
  [/voluntary|charit|third sector|not for profit|non profit|community interest/, ['PR5']],
  [/private|company|partnership|sole trader|independent/, ['PR4']],
];

/** The codes of provider that a sector in words may be named with; none where the words say nothing. */
export function providersOfSector(words: string): readonly string[] {
  const plain = words.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return PROVIDERS.find(([sector]) => sector.test(plain))?.[1] ?? [];
}
