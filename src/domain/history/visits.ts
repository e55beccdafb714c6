import { codeIn, type HistoryRecord, yesNoIn } from './child-history.ts';

/** What a record tells of a visit to the child: that it was tried and met nobody, or how the child was seen; `not-said` where it should say and does not. */
export type VisitTold = 'tried' | 'alone' | 'with-others' | 'not-seen' | 'not-said';

/**
 * What the record tells of a visit; undefined when it tells of none. Before there were visits as a record of their own,
 * case notes told of them, and still do: here alone are the two read alike.
 */
export function visitIn(record: HistoryRecord): VisitTold | undefined {
  if (record.type === 'visit') return toldByVisit(record);
  if (record.type !== 'case-note') return undefined;
  if (codeIn(record, 'kind') === 'unsuccessful-visit') return 'tried';
  return codeIn(record, 'kind') === 'visit' ? toldByNote(record) : undefined;
}

function toldByVisit(record: HistoryRecord): VisitTold {
  if (codeIn(record, 'outcome') !== 'met') return 'tried';
  const told = codeIn(record, 'howSeen');
  return told === 'alone' || told === 'with-others' || told === 'not-seen' ? told : 'not-said';
}

function toldByNote(note: HistoryRecord): VisitTold {
  const seen = yesNoIn(note, 'seen');
  if (seen === undefined) return 'not-said';
  if (seen === 'no') return 'not-seen';
  return yesNoIn(note, 'seenAlone') === 'yes' ? 'alone' : 'with-others';
}
