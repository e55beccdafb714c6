/** Codes that a list names for a provider. */
export interface CodesTold {
  readonly placements: readonly string[];
  readonly providers: readonly string[];
}

const PROVIDER = /^PR\d$/;
const PLACEMENT = /^[AHKPRSTUZ]\d{1,2}$/;
const RANGE = /\b([A-Z]{1,2})(\d)\s*(?:-|–|TO)\s*\1?(\d)\b/g;
/** Supported accommodation changed its code, and a list of either year means it. */
const SUPPORTED = ['H5', 'K3'];

/**
 * The codes that stand in a value, told apart by their form: what the lists call "Provider Code" holds placements, and what
 * they call "Provider Placement Code" holds providers. Several may be parted by anything, or be a range (`U1-U6`).
 */
export function codesTold(value: string): CodesTold {
  const spelt = value
    .toUpperCase()
    .replace(RANGE, (_, letters: string, from: string, until: string) =>
      Array.from(
        { length: Math.max(0, Number(until) - Number(from) + 1) },
        (__, more) => `${letters}${Number(from) + more}`,
      ).join(' '),
    );
  const codes = spelt.split(/[^A-Z0-9]+/);
  const placements = codes.filter((code) => PLACEMENT.test(code));
  const isSupported = placements.some((code) => SUPPORTED.includes(code));
  return {
    placements: isSupported ? [...placements, ...SUPPORTED] : placements,
    providers: codes.filter((code) => PROVIDER.test(code)),
  };
}
