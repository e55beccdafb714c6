import type { Issue } from '#domain/definition/issue.ts';
import { cinCensusOfYear } from '../specification/cin-census-of-year.ts';
import type { CinChild, CinHeader } from '../specification/cin-child.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { writeGroup } from './write-group.ts';

/** A CIN census to be written. */
export interface CinCensus {
  readonly year: CinYear;
  readonly header: CinHeader<string>;
  readonly children: AsyncIterable<CinChild<string>> | Iterable<CinChild<string>>;
  /** Told of every value, group and child that could not be written, as it happens. */
  readonly onIssue: (issue: Issue) => void;
}

/**
 * The XML file of a CIN census in pieces, one child at a time, so that a census of any size needs no more memory than its
 * largest child. Every piece is valid against the schema of the year; what could not be made so is left out and told.
 */
export async function* writeCinCensus(census: CinCensus): AsyncGenerator<string, void, undefined> {
  const { header, child } = cinCensusOfYear(census.year);
  const writing = { year: census.year, path: 'Header', indent: '  ', report: census.onIssue };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n';
  yield writeGroup(header, census.header, writing) ?? '';
  yield '  <Children>\n';
  let written = 0;
  for await (const each of census.children) {
    const record = each.identifiers.laChildId;
    const xml = writeGroup(child, each, {
      ...writing,
      path: 'Child',
      indent: '    ',
      ...(record === undefined ? {} : { record }),
    });
    if (xml === undefined) continue;
    written += 1;
    yield xml;
  }
  if (written === 0) census.onIssue(NO_CHILDREN);
  yield '  </Children>\n</Message>\n';
}

const NO_CHILDREN: Issue = {
  code: 'cin-no-children',
  severity: 'error',
  message: 'The file holds no child: check the collection year and the records, then make the file again.',
  because: 'The census does not allow a file without children.',
};
