import type { Place } from './cin-file-refused.ts';

/** An `&` that begins neither a named entity nor a character reference. */
const BARE_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|[a-z_][\w.-]*;)/i;

/**
 * What has been read since the last tag or comment ended: where it began, how long it is, and its text. With it a value that
 * never ends is noticed while it is still short, and a bare `&`, which a parser takes for an entity and follows through any
 * number of lines, is found where it stands.
 */
export class TextRun {
  #from: Place = { line: 1, column: 1 };
  #position = 0;
  /** Of the run, what came in pieces before the present one. */
  #before = '';
  #piece = '';
  #piecePosition = 0;

  /** Where the run began. */
  get from(): Place {
    return this.#from;
  }

  /** Characters in the run. */
  get length(): number {
    return this.#piecePosition + this.#piece.length - this.#position;
  }

  /** Another piece of the file is about to be parsed. */
  add(piece: string): void {
    this.#before = this.#text();
    this.#piecePosition += this.#piece.length;
    this.#piece = piece;
  }

  /** A tag or comment has ended at a place, which is so many characters into the file. */
  begin(from: Place, position: number): void {
    this.#from = from;
    this.#position = position;
  }

  /** A tag or comment has ended with the piece, at a place. */
  beginAfterPiece(from: Place): void {
    this.begin(from, this.#piecePosition + this.#piece.length);
  }

  /** Where a bare `&` stands in the run. */
  findBareAmpersand(): Place | undefined {
    const text = this.#text();
    const at = BARE_AMPERSAND.exec(text)?.index;
    return at === undefined ? undefined : placeAfter(text.slice(0, at), this.#from);
  }

  /** Where the first character of the run stands that is not blank. */
  findFirstWord(): Place {
    const text = this.#text();
    return placeAfter(text.slice(0, text.length - text.trimStart().length), this.#from);
  }

  #text(): string {
    const inPiece = this.#position - this.#piecePosition;
    return inPiece >= 0 ? this.#piece.slice(inPiece) : this.#before + this.#piece;
  }
}

/** Where one is after some text that began at a place. */
export function placeAfter(text: string, { line, column }: Place): Place {
  const lines = text.split(/\r\n?|\n/);
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length + 1 };
}
