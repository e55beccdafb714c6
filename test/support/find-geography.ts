import data from '#measures/benchmarks/geographies.json' with { type: 'json' };
import { ENGLAND } from '#measures/benchmarks/geography.ts';

interface Named {
  readonly name: string;
  readonly otherSpellings?: readonly string[];
}

const REGIONS: readonly (Named & { readonly id: string })[] = data.regions;
const AUTHORITIES: readonly (Named & { readonly code: string })[] = data.authorities;

const idsBySpelling = new Map([
  [spellingKey('England'), ENGLAND],
  ...REGIONS.flatMap((region) => spellings(region, region.id)),
  ...AUTHORITIES.flatMap((authority) => spellings(authority, authority.code)),
]);

/** The id of the geography a source means by a name, in any spelling the sources use; undefined when none fits. */
export function findGeography(name: string): string | undefined {
  return idsBySpelling.get(spellingKey(name));
}

function spellings({ name, otherSpellings = [] }: Named, id: string): readonly (readonly [string, string])[] {
  return [name, ...otherSpellings].map((spelling) => [spellingKey(spelling), id]);
}

/** Quotes, commas, hyphens, capitals and "&" do not tell two names apart. */
function spellingKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]/g, '');
}
