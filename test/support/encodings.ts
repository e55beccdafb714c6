/** The ways a file from elsewhere is written as bytes. Windows-1252 stands here for the signs that it shares with Latin-1. */
export const ENCODINGS = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'UTF-16LE with a mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16BE with a mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'Windows-1252': (text: string) => Buffer.from(text, 'latin1'),
} as const satisfies Readonly<Record<string, (text: string) => Uint8Array>>;

/** The name of one of them. */
export type Encoding = keyof typeof ENCODINGS;

/** The names of all of them. */
export const encodings = Object.keys(ENCODINGS) as readonly Encoding[];
