import type { FigureRow, ReturnFigure } from '../../engine/return-analysis.ts';
import { countFigure, shareFigure, untoldFigure } from '../../engine/return-figures.ts';
import type { Given } from '../checking/around.ts';
import { FOSTER_PLACEMENTS, OTHER_PLACEMENTS } from '../checking/vocabulary/placements.ts';
import { placementDistance, placementLocation } from '../checking/vocabulary/where-placed.ts';
import type { PostcodeTable } from '../specification/postcode-place.ts';
import { type AnalysedChild, type AnalysedYear, type LookedAfter, lookedAfter } from './analysed-child.ts';
import { openOrdersFigure } from './open-orders-figure.ts';
import { partIn } from './part-in.ts';
import { rowAt, rowNow } from './row-at.ts';

const RESIDENTIAL = ['K1', 'K2'];
const SUPPORTED = ['H5', 'P2', 'K3'];
const WITH_PARENTS = ['P1'];
const KINSHIP: readonly (string | undefined)[] = ['U1', 'U2', 'U3'];
const FOSTER: readonly (string | undefined)[] = FOSTER_PLACEMENTS;
const FAR = 20;

/** Where children looked after on 31 March are placed, by whom and how far from home. */
export function placementFigures(
  children: readonly AnalysedChild[],
  year: AnalysedYear,
  given: Given,
): readonly ReturnFigure[] {
  const all = lookedAfter(children);
  const placedIn = (code: string, name: string, placements: readonly string[]) =>
    shareFigure(
      { code, name, comparedWith: code },
      all.map((child) => ({ ...placedRow(child), counts: placements.includes(child.now.placement ?? '') })),
    );
  return [
    countFigure(
      { code: 'placement', name: 'Children looked after on 31 March, by placement' },
      all.map((child) => rowNow(child, partIn('PLACE', child.now.row.placement))),
    ),
    countFigure(
      { code: 'provider', name: 'Children looked after on 31 March, by provider' },
      all.map((child) => rowNow(child, partIn('PLACE_PROVIDER', child.now.row.provider))),
    ),
    placedIn('PL-05', 'In foster placements', FOSTER_PLACEMENTS),
    shareFigure(
      { code: 'PL-10', name: 'Of those in foster placements, with relatives or friends' },
      all
        .filter(({ now }) => FOSTER.includes(now.placement))
        .map((child) => ({ ...placedRow(child), counts: KINSHIP.includes(child.now.placement) })),
    ),
    placedIn('PL-06', 'In secure homes and children’s homes', RESIDENTIAL),
    placedIn('PL-07', 'In supported accommodation or living independently', SUPPORTED),
    placedIn('PL-08', 'In other placements', OTHER_PLACEMENTS),
    placedIn('PL-09', 'Placed with parents', WITH_PARENTS),
    ...distanceFigures(all, given),
    ...openOrdersFigure(children, year),
  ];
}

function placedRow(child: LookedAfter): FigureRow {
  const because = `${partIn('PLACE', child.now.row.placement)}.`;
  return rowAt(child, child.now.row.placement, { because, counts: true });
}

function distanceFigures(all: readonly LookedAfter[], { postcodes, authority }: Given): readonly ReturnFigure[] {
  const outside = { code: 'PL-04', name: 'Placed outside the authority' };
  const far = {
    code: 'PL-03',
    name: 'Placed more than 20 miles from home, outside the authority',
    comparedWith: 'PL-03',
    note: 'Of all looked after. Where a postcode is missing or is not in the table the child does not count as far away.',
  };
  if (postcodes === undefined || authority === undefined) {
    const why = postcodes === undefined ? 'No postcode table was given.' : 'It is not known whose return this is.';
    return [untoldFigure(outside, 'percent', why), untoldFigure(far, 'percent', why)];
  }
  const placed = all.map((child) => placeOf(child, postcodes, authority));
  return [
    shareFigure(
      outside,
      placed.map(({ row, isOutside }) => ({ ...row, counts: isOutside })),
    ),
    shareFigure(
      far,
      placed.map(({ row, isOutside, isFar }) => ({ ...row, counts: isOutside && isFar })),
    ),
  ];
}

function placeOf(child: LookedAfter, postcodes: PostcodeTable, authority: string) {
  const episode = child.now.row;
  const miles = placementDistance(episode, postcodes);
  const location = placementLocation(episode, postcodes, authority);
  const distance = miles === undefined ? 'The distance is not known' : `${Math.round(miles)} miles from home`;
  const because = `${distance}, ${WHERE[location ?? 'unknown']}.`;
  const row = rowAt(child, episode.placementPostcode, { because, counts: false });
  return { row, isOutside: location === 'out', isFar: miles !== undefined && miles > FAR };
}

const WHERE = { in: 'in the authority', out: 'outside the authority', unknown: 'nor is the authority' } as const;
