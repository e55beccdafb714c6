import type { ImportedDoubt, ImportedPart } from '#domain/exchange/imported-child.ts';
import type { CinFileEvent } from '#import/readers/cin-xml/cin-file-event.ts';
import type { CinHeader } from '#returns/cin-census/specification/cin-child.ts';
import { childOfCensus } from './child-of-census.ts';
import { doubtful, doubtOf } from './doubts.ts';

/** A census file in our own words, a part at a time, in the order of the file. */
export async function* importOfCensus(
  events: AsyncIterable<CinFileEvent>,
  importedOn: string,
): AsyncGenerator<ImportedPart> {
  for await (const event of events) {
    switch (event.kind) {
      case 'header':
        yield {
          kind: 'issuer',
          issuer: event.header.sources.find((source) => source.localAuthority)?.localAuthority?.value ?? '',
        };
        for (const doubt of headerDoubts(event.header)) yield { kind: 'doubt', doubt };
        for (const each of event.oddities) yield { kind: 'doubt', doubt: doubtOf(each) };
        break;
      case 'child':
        yield { kind: 'child', child: childOfCensus(event.child, event.oddities, importedOn) };
        break;
      case 'oddity':
        yield { kind: 'doubt', doubt: doubtOf(event.oddity) };
        break;
      case 'end':
        break;
    }
  }
}

function headerDoubts({ collection, sources }: CinHeader): readonly ImportedDoubt[] {
  const { year, referenceOn } = collection;
  const doubts: ImportedDoubt[] = [];
  if (referenceOn !== undefined && !referenceOn.value.endsWith('-03-31')) {
    doubts.push(doubtful(referenceOn, 'The reference date of a census is 31 March.'));
  }
  if (year !== undefined && referenceOn !== undefined && !referenceOn.value.startsWith(year.value)) {
    doubts.push(doubtful(year, `The reference date, ${referenceOn.value}, is of another year.`));
  }
  for (const { localAuthority } of sources) {
    if (localAuthority !== undefined && !/^\d{3}$/.test(localAuthority.value)) {
      doubts.push(doubtful(localAuthority, 'An authority has a code of three digits.'));
    }
  }
  return doubts;
}
