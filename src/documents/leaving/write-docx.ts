import { writeZip } from '../zip/write-zip.ts';
import { escapedXml } from './escaped-xml.ts';
import { type LeavingDocument, linesOf } from './leaving-document.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document as Word reads it, with real headings. The same document always gives the same bytes, so that its hash says what it says. */
export function writeDocx(document: LeavingDocument): Uint8Array {
  return writeParagraphs(paragraphsOf(document));
}

/** A letter of plain paragraphs, one for each. */
export function writePlainDocx(paragraphs: readonly string[]): Uint8Array {
  return writeParagraphs(paragraphs.map((text) => paragraph(text)));
}

function writeParagraphs(paragraphs: readonly string[]): Uint8Array {
  const files = { ...AROUND, 'word/styles.xml': STYLES, 'word/document.xml': bodyOf(paragraphs) };
  return writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(HEAD + text, 'utf8') })));
}

type Style = 'Title' | 'Heading1' | 'Heading2';

function paragraphsOf({ title, about, parts }: LeavingDocument): readonly string[] {
  return [
    paragraph(title, 'Title'),
    paragraph(about),
    ...parts.flatMap((part) => [
      paragraph(part.title, 'Heading1'),
      ...part.answers.flatMap((answer) => [
        paragraph(answer.ask, 'Heading2'),
        ...linesOf(answer).map((line) => paragraph(line)),
      ]),
    ]),
  ];
}

function bodyOf(paragraphs: readonly string[]): string {
  return `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function paragraph(text: string, style?: Style): string {
  const styled = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${styled}<w:r><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r></w:p>`;
}

const style = (id: Style, name: string, level: string, size: number) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/>${level}</w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;

const STYLES = `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>${style('Title', 'Title', '', 40)}${style('Heading1', 'heading 1', '<w:outlineLvl w:val="0"/>', 32)}${style('Heading2', 'heading 2', '<w:outlineLvl w:val="1"/>', 26)}</w:styles>`;

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const AROUND = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
};
