import { CinFileRefused, type CinRefusalReason } from './cin-file-refused.ts';

/** How the bytes of a file become characters. */
export interface XmlEncoding {
  /** A label that `TextDecoder` knows. */
  readonly label: string;
  /** Bytes of a byte-order mark at the start. */
  readonly markLength: number;
  /** A contradiction in the file that was settled, as a sentence. */
  readonly settled?: string;
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], label: 'utf-32' },
  { bytes: [0, 0, 0xfe, 0xff], label: 'utf-32' },
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
];

/** UTF-16 without a mark, known by the `<` that every XML file begins with (XML 1.0, appendix F). */
const UNMARKED: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0x3c, 0], label: 'utf-16le' },
  { bytes: [0, 0x3c], label: 'utf-16be' },
];

const OTHER_FILES: readonly { readonly bytes: readonly number[]; readonly is: string }[] = [
  { bytes: [0x50, 0x4b, 3, 4], is: 'a ZIP file or an Excel workbook' },
  { bytes: [0x50, 0x4b, 5, 6], is: 'an empty ZIP file' },
  { bytes: [0x25, 0x50, 0x44, 0x46], is: 'a PDF document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'an older Excel or Word document' },
  { bytes: [0x1f, 0x8b], is: 'a compressed file' },
];

/** What `TextDecoder` calls each encoding that a census may declare. Real ISO 8859-1 is read as Windows-1252, as browsers do. */
const READABLE: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
};

const DECLARATION = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/;

/** How to read a file that begins with these bytes. Refuses a file that is not XML, or that declares what cannot be read. */
export function xmlEncodingOf(start: Uint8Array): XmlEncoding {
  refuseOtherFiles(start);
  const mark = MARKS.find(({ bytes }) => beginsWith(start, bytes));
  if (mark?.label === 'utf-32') throw refusal('encoding', 'The file is in UTF-32, which is not read.');
  const seen = mark?.label ?? UNMARKED.find(({ bytes }) => beginsWith(start, bytes))?.label;
  const markLength = mark?.bytes.length ?? 0;
  const text = new TextDecoder(seen ?? 'windows-1252').decode(start.subarray(markLength));
  refuseWhatIsNotXml(text);
  return { markLength, ...settle(seen, DECLARATION.exec(text)?.[1]) };
}

/** What was seen in the bytes decides over what the file declares; the declaration decides when nothing was seen. */
function settle(seen: string | undefined, declared: string | undefined): Omit<XmlEncoding, 'markLength'> {
  if (declared === undefined) return { label: seen ?? 'utf-8' };
  const known = Object.hasOwn(READABLE, declared.toLowerCase()) ? READABLE[declared.toLowerCase()] : undefined;
  if (known === undefined)
    throw refusal('encoding', `The file declares the encoding "${declared}", which is not read.`);
  const wide = known.startsWith('utf-16');
  const label = seen ?? (wide ? 'utf-8' : known);
  if (label === known || (wide && label.startsWith('utf-16'))) return { label };
  return {
    label,
    settled: `The file declares ${declared}, but its bytes are ${label.toUpperCase()}; it was read as that.`,
  };
}

function refuseOtherFiles(start: Uint8Array): void {
  if (start.length === 0) throw refusal('empty', 'The file is empty.');
  const other = OTHER_FILES.find(({ bytes }) => beginsWith(start, bytes));
  if (other !== undefined) throw refusal('not-xml', `This is ${other.is}, not an XML file.`);
}

function refuseWhatIsNotXml(text: string): void {
  const begun = text.trimStart();
  if (begun === '') throw refusal('empty', 'The file holds nothing but white space.');
  if (text.includes('\0')) throw refusal('not-xml', 'The file holds bytes that are not text: it is not an XML file.');
  if (!begun.startsWith('<')) throw refusal('not-xml', 'The file does not begin as XML does, with "<".');
}

function refusal(reason: CinRefusalReason, message: string): CinFileRefused {
  return new CinFileRefused(reason, { line: 1, column: 1 }, message);
}

function beginsWith(start: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.length <= start.length && bytes.every((byte, place) => start[place] === byte);
}
