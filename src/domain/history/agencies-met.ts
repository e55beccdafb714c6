import { codeIn, dayIn, type HistoryRecord, type RecordId } from './child-history.ts';

/** Somebody of another agency, as a record names them, on the day they spoke with us about a child. */
export interface AgencyMet {
  readonly on: string;
  /** Name, role and agency as they were written. */
  readonly who: string;
  /** The code of the kind of agency: a part in a meeting, or the source of a contact. */
  readonly as: string;
  readonly set: 'meeting-part' | 'referral-source';
  readonly record: RecordId;
}

/** People of the family, who are no service. */
const FAMILY: ReadonlySet<unknown> = new Set(['child', 'parent', 'family', 'social-worker', 'manager']);
/** Sources whose referrer is a private person: a neighbour who rang us is nobody’s service, and may not want to be known. */
const PRIVATE = /^(1|9$|10$)/;

/** Everybody of another agency who came to a meeting or got in touch, by the name that was written down. */
export function agenciesMetIn(records: readonly HistoryRecord[]): readonly AgencyMet[] {
  return records.flatMap((record) => [...atMeeting(record), ...gotInTouch(record)]);
}

function atMeeting(record: HistoryRecord): readonly AgencyMet[] {
  const [on, { invited }] = [dayIn(record, 'heldOn'), record.facts];
  if (record.type !== 'family-meeting' || on === undefined || !Array.isArray(invited)) return [];
  return invited.flatMap((row) => {
    if (typeof row !== 'object' || row === null || !('who' in row) || !('as' in row) || !('attendance' in row))
      return [];
    const { who, as, attendance } = row;
    const came = attendance === 'came' || attendance === 'by-video';
    if (typeof who !== 'string' || typeof as !== 'string' || FAMILY.has(as) || !came) return [];
    return [{ on, who, as, set: 'meeting-part' as const, record: record.id }];
  });
}

function gotInTouch(record: HistoryRecord): readonly AgencyMet[] {
  if (record.type !== 'contact' && record.type !== 'notification') return [];
  const [on, who, as] = [dayIn(record, 'receivedAt'), codeIn(record, 'referrer'), codeIn(record, 'source')];
  if (on === undefined || who === undefined || as === undefined || PRIVATE.test(as)) return [];
  return [{ on, who, as, set: 'referral-source', record: record.id }];
}
