import type { GivenFile } from '#domain/exchange/given-table.ts';

/** A file given as bytes, handed over in pieces of a size. */
export function givenBytes(name: string, bytes: Uint8Array, piece = 65_536): GivenFile {
  return {
    name,
    async *open() {
      for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
    },
  };
}

/** A file given as text in UTF-8. */
export function givenText(name: string, text: string): GivenFile {
  return givenBytes(name, Buffer.from(text, 'utf8'));
}
