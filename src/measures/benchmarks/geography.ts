import data from './geographies.json' with { type: 'json' };

/** A region of England as published figures are given for it; Inner and Outer London lie within London. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** The region it is part of, for figures that are published only for the whole. */
  readonly within?: string;
  readonly otherSpellings?: readonly string[];
}

/** An English local authority with children's services, under its three-figure DfE code. */
export interface Authority {
  readonly code: string;
  /** The Office for National Statistics' name. */
  readonly name: string;
  /** The id of its region. */
  readonly region: string;
  /** Its first day (`YYYY-MM-DD`), when it was made by a reorganisation since 2018. */
  readonly from?: string;
  /** The first day without it (`YYYY-MM-DD`), when a reorganisation since 2018 ended it. */
  readonly until?: string;
  readonly otherSpellings?: readonly string[];
}

/** The id under which figures for the whole of England are kept. */
export const ENGLAND = 'england';

const AUTHORITIES: readonly Authority[] = data.authorities;
const REGIONS: readonly Region[] = data.regions;
const authorities = new Map(AUTHORITIES.map((authority) => [authority.code, authority]));
const regions = new Map(REGIONS.map((region) => [region.id, region]));
const idsBySpelling = new Map([
  [spellingKey('England'), ENGLAND],
  ...REGIONS.flatMap((region) => spellings(region, region.id)),
  ...AUTHORITIES.flatMap((authority) => spellings(authority, authority.code)),
]);

/** The authority with a three-figure DfE code, those that reorganisation has ended included; undefined when there is none. */
export function authorityByCode(code: string): Authority | undefined {
  return authorities.get(code);
}

/** Every authority, in order of its code; of a day (`YYYY-MM-DD`) only those that stood on it. */
export function listAuthorities(onIso?: string): readonly Authority[] {
  if (onIso === undefined) return AUTHORITIES;
  return AUTHORITIES.filter(({ from = '', until = '9999' }) => from <= onIso && onIso < until);
}

/** The region an authority lies in; undefined when the code is not an authority's. */
export function regionOf(code: string): Region | undefined {
  const authority = authorities.get(code);
  return authority === undefined ? undefined : regions.get(authority.region);
}

/** What a geography is called: England, a region by its id, or an authority by its code. */
export function geographyName(id: string): string | undefined {
  return id === ENGLAND ? 'England' : (regions.get(id)?.name ?? authorities.get(id)?.name);
}

/** The id of the geography a source means by a name, in any spelling the sources use; undefined when none fits. */
export function findGeography(name: string): string | undefined {
  return idsBySpelling.get(spellingKey(name));
}

function spellings(
  { name, otherSpellings = [] }: { readonly name: string; readonly otherSpellings?: readonly string[] },
  id: string,
): readonly (readonly [string, string])[] {
  return [name, ...otherSpellings].map((spelling) => [spellingKey(spelling), id]);
}

/** Quotes, commas, hyphens, capitals and "&" do not tell two names apart. */
function spellingKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]/g, '');
}
