import { birthday } from '#domain/time/age.ts';
import { addDays, calendarDateOf, type Day, dayOf } from '#domain/time/day.ts';
import { yearClosesOn, yearOpensOn } from '#returns/engine/collection-year.ts';
import { type TableId, tableOf } from '#returns/ssda903/specification/ssda903-tables.ts';
import type { CareEpisode } from './care-of.ts';
import type { LookedAfterLife } from './looked-after-life.ts';

/** Rows of a table, by the names our rules give its columns. */
export type RichRow = Readonly<Record<string, string>>;
/** A pretend return: rows by table. */
export type RichReturn = ReadonlyMap<TableId, readonly RichRow[]>;

interface Year {
  readonly year: string;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** What the return of a year says of some lives, as it was known on 31 March. */
export function returnOfLives(lives: readonly LookedAfterLife[], of: string): RichReturn {
  const year = { year: of, opensOn: yearOpensOn(of), closesOn: yearClosesOn(of) };
  const tables = new Map<TableId, RichRow[]>();
  const put = (id: TableId, rows: readonly RichRow[]) => {
    const all = tables.get(id) ?? [];
    tables.set(id, all);
    all.push(...rows);
  };
  for (const id of ALL) put(id, []);
  for (const life of lives) {
    const episodes = life.episodes.filter((episode) => touches(episode, year));
    if (episodes.length > 0) putInCare(put, life, episodes, year);
    else if (hasLeft(life, year)) putLeaver(put, life, year);
  }
  return tables;
}

const ALL: readonly TableId[] = [
  ...(['headers', 'episodes', 'reviews', 'uasc', 'outcomes', 'leavers', 'adoptions'] as const),
  ...(['placedForAdoption', 'previousPermanence', 'missing', 'workers'] as const),
];

type Put = (id: TableId, rows: readonly RichRow[]) => void;

function putInCare(put: Put, life: LookedAfterLife, episodes: readonly CareEpisode[], year: Year): void {
  const { id: child, bornOn } = life;
  const who = { child, bornOn: written(bornOn) };
  const first = life.episodes[0]?.startedOn ?? year.closesOn;
  put('headers', [{ ...header(life, year), mother: life.sex === 'F' ? '0' : '' }]);
  put(
    'episodes',
    episodes.map((episode) => episodeRow(life, episode, year)),
  );
  if (life.isUasc) put('uasc', [{ ...who, sex: life.sex, ceasedOn: written(birthday(bornOn, 18)) }]);
  put(
    'reviews',
    reviews(life, episodes, year).map((on) => ({
      ...who,
      reviewedOn: written(on),
      participation: on < birthday(bornOn, 4) ? 'PN0' : 'PN1',
    })),
  );
  if (isAllYear(life, year)) put('outcomes', [{ ...who, ...outcomes(bornOn, year) }]);
  if (first >= year.opensOn) put('previousPermanence', [{ ...who, option: 'Z1' }]);
  put(
    'missing',
    missing(life, year).map((row) => ({ ...who, ...row })),
  );
  putAdoption(put, who, life, year);
  if (year.year >= '2023-24') put('workers', [{ ...who, ...worker(life, first) }]);
}

function header({ id, sex, bornOn, ethnicity, upn }: LookedAfterLife, { opensOn, year }: Year): RichRow {
  const schoolFrom = birthday(bornOn, 4);
  const isAtSchool = schoolFrom <= dayOf(`${calendarDateOf(opensOn).year - 1}-08-31`);
  const sexThen = year < '2024-25' ? { M: '1', F: '2' }[sex] : sex;
  return { child: id, sex: sexThen, bornOn: written(bornOn), ethnicity, upn: isAtSchool ? upn : 'UN1' };
}

function episodeRow(life: LookedAfterLife, episode: CareEpisode, { closesOn }: Year): RichRow {
  const { startedOn, endedOn, placement, reasonStarted, legalStatus, reasonEnded, reasonForMove } = episode;
  const hasEnded = endedOn !== undefined && endedOn <= closesOn;
  return {
    child: life.id,
    startedOn: written(startedOn),
    reasonStarted,
    legalStatus,
    need: life.need,
    placement: placement.kind,
    provider: placement.provider,
    endedOn: hasEnded ? written(endedOn) : '',
    reasonEnded: hasEnded ? reasonEnded : '',
    reasonForMove: hasEnded ? reasonForMove : '',
    // No placement is given a nought, so that none has the postcode of the home.
    homePostcode: 'HR1 0ZZ',
    placementPostcode: placement.postcode,
    urn: placement.urn,
  };
}

/** Reviews every five months from the third week of care. */
function reviews(
  { episodes: all }: LookedAfterLife,
  episodes: readonly CareEpisode[],
  { opensOn, closesOn }: Year,
): readonly Day[] {
  const first = all[0]?.startedOn ?? closesOn;
  const last = Math.min(closesOn, (episodes.at(-1)?.endedOn ?? closesOn) - 1);
  const days: Day[] = [];
  for (let on = addDays(first, 18); on <= last; on = addDays(on, 150)) if (on >= opensOn) days.push(on);
  return days;
}

function outcomes(bornOn: Day, { opensOn, closesOn }: Year): RichRow {
  const hasScore = birthday(bornOn, 4) <= closesOn && birthday(bornOn, 17) > opensOn;
  return {
    sdqScore: hasScore ? '12' : '',
    convicted: birthday(bornOn, 10) <= closesOn ? '0' : '',
    healthCheck: birthday(bornOn, 5) > closesOn ? '1' : '',
    immunisations: '1',
    dentalCheck: '1',
    healthAssessment: '1',
    substanceMisuse: '0',
  };
}

function missing({ missingOn, episodes }: LookedAfterLife, { opensOn, closesOn }: Year): readonly RichRow[] {
  const during = (on: Day) => episodes.some(({ startedOn, endedOn = closesOn }) => on > startedOn && on < endedOn);
  return missingOn
    .filter((on) => on >= opensOn && addDays(on, 2) <= closesOn && during(on))
    .map((on) => ({ kind: 'M', startedOn: written(on), endedOn: written(addDays(on, 2)) }));
}

function putAdoption(put: Put, who: RichRow, { episodes, ending }: LookedAfterLife, { opensOn, closesOn }: Year): void {
  const order = episodes.find(({ legalStatus }) => legalStatus === 'E1');
  const placed = episodes.find(({ placement }) => placement.kind === 'A6');
  const end = episodes.at(-1)?.endedOn;
  if (order === undefined || order.startedOn > closesOn) return;
  const decidedOn = written(addDays(order.startedOn, -10));
  put('placedForAdoption', [{ ...who, decidedOn }]);
  if (ending !== 'adopted' || placed === undefined || end === undefined || end < opensOn || end > closesOn) return;
  const matchedOn = written(addDays(placed.startedOn, -5));
  put('adoptions', [
    { ...who, decidedOn, matchedOn, fosterCarers: '0', adopters: '2', adoptersSex: 'MF', adoptersStatus: 'L11' },
  ]);
}

function worker({ worker: id }: LookedAfterLife, first: Day): RichRow {
  const startedOn = addDays(first, -400);
  return { worker: id, startedOn: written(startedOn), reason: 'FCONTA' };
}

/** A young person of 18 to 21 who left in an earlier year. */
function putLeaver(put: Put, life: LookedAfterLife, year: Year): void {
  const { id: child, bornOn } = life;
  put('headers', [header(life, year)]);
  put('leavers', [{ child, bornOn: written(bornOn), inTouch: 'YES', activity: 'F2', accommodation: 'U1' }]);
}

function hasLeft({ bornOn, ending, episodes }: LookedAfterLife, { opensOn, closesOn }: Year): boolean {
  const last = episodes.at(-1)?.endedOn;
  const first = episodes[0]?.startedOn ?? closesOn;
  const isOldEnough = birthday(bornOn, 18) < opensOn && birthday(bornOn, 22) > closesOn;
  return ending === 'of-age' && last !== undefined && last < opensOn && last - first > 120 && isOldEnough;
}

function touches({ startedOn, endedOn }: CareEpisode, { opensOn, closesOn }: Year): boolean {
  return startedOn <= closesOn && (endedOn === undefined || endedOn >= opensOn);
}

function isAllYear({ episodes }: LookedAfterLife, { opensOn, closesOn }: Year): boolean {
  const [first, last] = [episodes[0], episodes.at(-1)];
  return first !== undefined && first.startedOn <= opensOn && (last?.endedOn === undefined || last.endedOn > closesOn);
}

function written(day: Day): string {
  const { year, month, date } = calendarDateOf(day);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** The headings of a table as its file begins, those of the XML form left out. */
export function headingsOf(id: TableId): readonly (readonly [property: string, heading: string])[] {
  return Object.entries(tableOf(id).columns)
    .filter(([, column]) => !(column.kind === 'code' && column.onlyInXml === true))
    .map(([property, { heading }]) => [property, heading] as const);
}
