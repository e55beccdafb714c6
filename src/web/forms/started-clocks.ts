import { clocksOf } from '#domain/clocks/clocks-of.ts';
import type { Answers } from '#domain/definition/answers.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import type { ChildHistory, HistoryRecord, OccasionId, RecordId } from '#domain/history/child-history.ts';
import { isRecordTypeId } from '#domain/journey/index.ts';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { dayOf } from '#domain/time/day.ts';
import { weekdayInWords } from '#domain/time/in-words.ts';
import type { StartedClock } from './form-model.ts';

/** What clocks are counted from while a record is still being written. */
export interface BeingWritten {
  readonly type: RecordType;
  readonly answers: Answers;
  /** The record it follows. */
  readonly preceding?: HistoryRecord | undefined;
}

/**
 * The clocks that the answers given so far would start, each with its due day explained. They are counted as they will be
 * once the record is kept, by the same arithmetic.
 */
export function startedClocks(being: BeingWritten, settings: AuthoritySettings): readonly StartedClock[] {
  const written = asRecord(being);
  if (written === undefined) return [];
  const history: ChildHistory = {
    child: '' as PersonId,
    facts: { kind: 'child', names: [], languages: [], addresses: [], identifiers: [] },
    records: being.preceding === undefined ? [written] : [being.preceding, written],
  };
  return clocksOf(history, settings).flatMap((clock) => {
    const timescale = being.type.timescales.find(({ id }) => id === clock.clock);
    if (clock.record !== written.id || clock.dueOn === undefined || timescale === undefined) return [];
    return [{ title: timescale.title, due: weekdayInWords(dayOf(clock.dueOn)), explained: clock.explained }];
  });
}

function asRecord({ type, answers, preceding }: BeingWritten): HistoryRecord | undefined {
  if (!isRecordTypeId(type.id)) return undefined;
  return {
    id: 'being-written' as RecordId,
    type: type.id,
    occasion: '' as OccasionId,
    version: 1,
    state: 'open',
    facts: answers,
    recordedAt: '',
    recordedBy: '' as WorkerId,
    firstRecordedAt: '',
    ...(preceding === undefined ? {} : { follows: preceding.id }),
  };
}
