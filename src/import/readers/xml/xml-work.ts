/** A hundred thousand children with every element there is have two thirds of them. */
const MOST = 30_000_000;
/** `\r` `&` `<` `=` `?`: where a line end, an entity, a tag, an attribute or an instruction gives a parser something to do. */
const [RETURN, AMPERSAND, LESS, EQUALS, QUESTION] = [13, 38, 60, 61, 63];

/** How much may still be asked of an XML parser, counted in the signs that make it work, so that no file keeps it busy for long. */
export class XmlWork {
  #left: number;

  constructor(most = MOST) {
    this.#left = most;
  }

  /** Counts text that is about to be parsed. False when it is too much, and must not be. */
  take(text: string): boolean {
    let left = this.#left;
    for (let place = 0; place < text.length; place += 1) {
      const sign = text.charCodeAt(place);
      if (sign === LESS || sign === AMPERSAND || sign === RETURN || sign === QUESTION) left -= 1;
      // An attribute takes a parser three times as long as a tag.
      else if (sign === EQUALS) left -= 3;
    }
    this.#left = left;
    return left >= 0;
  }
}
