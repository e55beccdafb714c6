import data from './geographies.json' with { type: 'json' };

/** A region of England as published figures are given for it; Inner and Outer London lie within London. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** The region it is part of, for figures that are published only for the whole. */
  readonly within?: string;
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
}

/** The id under which figures for the whole of England are kept. */
export const ENGLAND = 'england';

const AUTHORITIES: readonly Authority[] = data.authorities;
const REGIONS: readonly Region[] = data.regions;
const authorities = new Map(AUTHORITIES.map((authority) => [authority.code, authority]));
const regions = new Map(REGIONS.map((region) => [region.id, region]));

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
