/** How many of these bytes, from the first, make whole characters; what is left belongs to a character not yet complete. */
export function wholeCharacters(label: string, bytes: Uint8Array): number {
  if (label === 'utf-8') return wholeUtf8(bytes);
  if (label.startsWith('utf-16')) return wholeUtf16(bytes, label === 'utf-16le');
  return bytes.length;
}

function wholeUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0b1100_0000) === 0b1000_0000) continue;
    return utf8Length(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Bytes in the character that begins with this one. */
function utf8Length(byte: number): number {
  if (byte >= 0xf0) return 4;
  if (byte >= 0xe0) return 3;
  return byte >= 0xc0 ? 2 : 1;
}

function wholeUtf16(bytes: Uint8Array, littleEndian: boolean): number {
  const even = bytes.length - (bytes.length % 2);
  const high = bytes[even - (littleEndian ? 1 : 2)] ?? 0;
  const waitsForItsPair = (high & 0b1111_1100) === 0b1101_1000;
  return waitsForItsPair ? even - 2 : even;
}
