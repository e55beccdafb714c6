import type { GivenFile, GivenOddity } from '#domain/exchange/given-table.ts';
import { GivenFileRefused } from '#import/readers/tables/given-file-refused.ts';
import { type UnpackedFile, unpackGivenFiles } from '#import/readers/tables/unpack-given-files.ts';

/** What lies beside a census without being part of it. What is damaged, locked or too large might be the census itself. */
const BESIDE: readonly string[] = ['empty-file', 'not-a-table', 'old-workbook', 'other-workbook', 'web-page'];

/**
 * The XML files among those given, out of zips too, each to be read before the next is asked for. What else was given is told
 * and passed by. Throws `GivenFileRefused` for what is damaged or too large, and when there is no XML file at all.
 */
export async function* cinFilesOf(
  given: readonly GivenFile[],
  tell: (oddity: GivenOddity) => void,
): AsyncGenerator<GivenFile, void> {
  const [only] = given.length === 1 ? given : [];
  let count = 0;
  for await (const found of unpackGivenFiles(given)) {
    // A single file goes to the reader of the census whatever it is, because that says best what is wrong with it.
    const isAlone = given.length === 1 && found.kind !== 'oddity' && found.file.name === given[0]?.name;
    if (found.kind !== 'oddity' && (found.kind === 'xml' || isAlone)) {
      count += 1;
      yield found.file;
    } else if (only !== undefined && isCalledXml(only, found)) {
      count += 1;
      yield only;
    } else tell(passedBy(found, given.length === 1 ? given[0]?.name : undefined));
  }
  if (count === 0) throw noXml(given);
}

/** True for a file that is called XML and is something else, such as a web page or a PDF: the reader of the census says best what is wrong with it. */
function isCalledXml({ name }: GivenFile, found: UnpackedFile): boolean {
  return found.kind === 'oddity' && found.oddity.code !== 'too-large' && /\.xml$/i.test(name);
}

function passedBy(found: UnpackedFile, alone: string | undefined): GivenOddity {
  const told = found.kind === 'oddity' ? found.oddity : undefined;
  if (told !== undefined && (told.file === alone || !BESIDE.includes(told.code))) throw refusalAgain(told);
  return {
    code: 'file-passed-by',
    file: told?.file ?? (found.kind === 'oddity' ? '' : found.file.name),
    loses: false,
    message: `${told?.message ?? 'This is not an XML file.'} It was not read as part of the census.`,
    todo: 'Nothing, unless it should have been part of it: then export it as XML.',
  };
}

function refusalAgain({ code, file, message, todo }: GivenOddity): GivenFileRefused {
  return new GivenFileRefused(code, message, todo, { file });
}

function noXml(given: readonly GivenFile[]): GivenFileRefused {
  const names = given.map(({ name }) => name);
  const message = 'There is no XML file in what was given.';
  return new GivenFileRefused('no-xml', message, 'Choose the XML file of a CIN census.', {
    file: names.length === 1 ? (names[0] ?? '') : `${names.length} files`,
  });
}
