import { GivenFileRefused } from './given-file-refused.ts';

/** A kind of file that is refused whole. */
type NotRead =
  | 'empty'
  | 'old-office'
  | 'web-page'
  | 'spreadsheet-xml'
  | 'other'
  | 'binary-workbook'
  | 'open-document'
  | 'document'
  | 'password'
  | 'zip-in-zip';

const SAVE_AS = 'Open it in Excel, save it as .xlsx (Excel workbook), and give that.';
const GIVE = 'Give CSV files, .xlsx workbooks or XML files, or a zip of them.';

const REFUSALS: Readonly<Record<NotRead, readonly [code: string, message: string, todo: string]>> = {
  empty: ['empty-file', 'The file is empty.', 'If it should hold something, export it again.'],
  'old-office': [
    'old-workbook',
    'This is an Excel workbook of the old kind (.xls), or one that is locked with a password.',
    'Open it in Excel, take off its password if it has one, save it as .xlsx, and give that.',
  ],
  'web-page': ['web-page', 'This is a web page, whatever its name says.', SAVE_AS],
  'spreadsheet-xml': ['other-workbook', 'This is a workbook in the XML of Excel 2003, which is not read.', SAVE_AS],
  'binary-workbook': ['other-workbook', 'This is a binary workbook (.xlsb), which is not read.', SAVE_AS],
  'open-document': [
    'other-workbook',
    'This is an OpenDocument file (.ods), which is not read.',
    'Open it, save it as .xlsx (Excel workbook), and give that.',
  ],
  document: ['not-a-table', 'This is an Office document that holds no sheets.', GIVE],
  other: ['not-a-table', 'The file holds no text: it is neither a table nor XML.', GIVE],
  password: ['password', 'The file is locked with a password.', 'Take the password off, and give it again.'],
  'zip-in-zip': [
    'zip-in-zip',
    'This is a zip in a zip in a zip, which is not taken apart.',
    'Unpack it, and give what is in it.',
  ],
};

/** The refusal of a file of a kind that is not read, with what to do instead. */
export function refusalOfKind(kind: NotRead): GivenFileRefused {
  return new GivenFileRefused(...REFUSALS[kind]);
}
