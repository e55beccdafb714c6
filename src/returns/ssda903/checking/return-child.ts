import { type Cell, CodeCell, DateCell, TextCell } from '../../engine/cell.ts';
import type { Place } from '../../engine/return-issue.ts';
import type { KnownCodes } from '../specification/known-codes.ts';
import { type TableId, tableIds, tableOf } from '../specification/ssda903-tables.ts';
import { byStart } from './by-start.ts';
import { type EpisodeRow, type HeaderRow, type Row, rowOf, type SentRow } from './return-rows.ts';
import { tableName, type WhichYear } from './table-name.ts';

/** The rows of one child as they were sent, by table; a table without any is not there. */
export type SentChild = { readonly [Id in TableId]?: readonly SentRow[] };

type Tables = { readonly [Id in TableId]: readonly Row<Id>[] };

/** One child of a return as its rules read it, with last year’s return of the same child where it was given. */
export class ReturnChild implements Tables {
  /** The child’s number, where it stands first. */
  readonly id: TextCell;
  readonly headers: Tables['headers'];
  readonly episodes: Tables['episodes'];
  readonly reviews: Tables['reviews'];
  readonly uasc: Tables['uasc'];
  readonly outcomes: Tables['outcomes'];
  readonly leavers: Tables['leavers'];
  readonly adoptions: Tables['adoptions'];
  readonly placedForAdoption: Tables['placedForAdoption'];
  readonly previousPermanence: Tables['previousPermanence'];
  readonly missing: Tables['missing'];
  readonly workers: Tables['workers'];
  readonly deprivations: Tables['deprivations'];
  /** The same child a year before; undefined when last year’s return has no such child, or was not given. */
  readonly lastYear: ReturnChild | undefined;
  /** Whether the child is or was unaccompanied: what the XML says, or whether the child stands in the UASC table. */
  readonly isUasc: CodeCell;
  readonly #which: WhichYear;
  #inOrder: readonly EpisodeRow[] | undefined;

  constructor(sent: SentChild, codes: KnownCodes, unread: Cell[], which: WhichYear, lastYear?: ReturnChild) {
    this.#which = which;
    const rows = <Id extends TableId>(id: Id): readonly Row<Id>[] =>
      (sent[id] ?? []).map((row) => rowOf(id, row, codes, unread, which));
    this.headers = rows('headers');
    this.episodes = rows('episodes');
    this.reviews = rows('reviews');
    this.uasc = rows('uasc');
    this.outcomes = rows('outcomes');
    this.leavers = rows('leavers');
    this.adoptions = rows('adoptions');
    this.placedForAdoption = rows('placedForAdoption');
    this.previousPermanence = rows('previousPermanence');
    this.missing = rows('missing');
    this.workers = rows('workers');
    this.deprivations = rows('deprivations');
    this.lastYear = lastYear;
    const first = tableIds.flatMap((id): readonly { readonly child: TextCell }[] => this[id])[0];
    const id = first?.child.value ?? lastYear?.id.value ?? '';
    this.id = first?.child ?? new TextCell({ table: tableOf('headers').name, field: 'CHILD', value: id });
    this.isUasc = this.#uascMarker(codes);
  }

  /** The child’s entry in the header, the first where there are more; undefined when there is none. */
  get header(): HeaderRow | undefined {
    return this.headers[0];
  }

  /** The date of birth the header gives; a blank where there is no header. */
  get bornOn(): DateCell {
    return this.header?.bornOn ?? new DateCell(this.#inHeader('DOB', ''));
  }

  /** The episodes by the day they began; one with no start comes last. Throws NotDecided when there are several and a start cannot be read. */
  get episodesInOrder(): readonly EpisodeRow[] {
    this.#inOrder ??= byStart(this.episodes);
    return this.#inOrder;
  }

  #uascMarker(codes: KnownCodes): CodeCell {
    const value = this.header?.uasc.value || (this.uasc.length > 0 ? '1' : '0');
    return new CodeCell(this.#inHeader('UASC', value), codes['yes-no']);
  }

  /** A place in the child’s entry of the header; on no line when there is none, so that nobody else’s entry is pointed at. */
  #inHeader(field: string, value: string): Place {
    return { ...(this.header?.child.place ?? {}), table: tableName('headers', this.#which), field, value };
  }
}
