import type { OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import type { RecordTypeId } from '#domain/journey/index.ts';
import type { MinutesStage } from '#domain/journey/meeting/meetings.ts';
import type { IsoDay, PersonId, WorkerId } from '#domain/people/person.ts';

/** A meeting about one child that is still to come, or whose minutes have not left; with who holds the child. */
export interface MeetingRow {
  readonly record: RecordId;
  readonly occasion: OccasionId;
  readonly type: RecordTypeId;
  readonly child: PersonId;
  readonly state: RecordState;
  readonly heldOn: IsoDay;
  /** What kind of meeting it is, as its code. */
  readonly kind: string;
  readonly chair?: WorkerId;
  /** When each stage is due, and when it was reached. */
  readonly stages: Readonly<Record<MinutesStage, { readonly dueOn?: IsoDay; readonly metOn?: IsoDay }>>;
  readonly team?: string;
  readonly worker?: WorkerId;
}
