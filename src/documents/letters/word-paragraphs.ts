/** A piece of text of a paragraph, with its place in the XML: from the first sign of its element to after the last. */
interface Piece {
  readonly from: number;
  readonly until: number;
  readonly text: string;
  /** False for a break or a tab, which no field is written over. */
  readonly isText: boolean;
}

/** A paragraph of a part of a Word file, as its reader sees it. */
export interface WordParagraph {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const TOKEN =
  /<w:p(?=[ >])[^>]*(?<!\/)>|<\/w:p>|<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>|<w:(?<gap>br|cr|tab)(?: w:type="[^"]*")?\/>/g;

/** The paragraphs of a part of a Word file, in order; words that are split over runs stand together. */
export function wordParagraphs(xml: string): readonly WordParagraph[] {
  const paragraphs: Piece[][] = [];
  let open: Piece[] = [];
  const end = () => {
    if (open.length > 0) paragraphs.push(open);
    open = [];
  };
  for (const match of xml.matchAll(TOKEN)) {
    const [found] = match;
    const { text, gap } = match.groups ?? {};
    const place = { from: match.index, until: match.index + found.length };
    if (text !== undefined) open.push({ ...place, text: unescaped(text), isText: true });
    else if (gap !== undefined) open.push({ ...place, text: gap === 'tab' ? '\t' : '\n', isText: false });
    else end();
  }
  end();
  return paragraphs.map((pieces) => ({ pieces, text: pieces.map(({ text }) => text).join('') }));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
