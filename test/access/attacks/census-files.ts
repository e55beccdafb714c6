import { HOSTILE } from './hostile-words.ts';

/** A small census of one child, every text of it to be chosen. */
export function censusOf(some: { readonly id?: string; readonly upn?: string; readonly extra?: string } = {}): string {
  const { id = 'CHILD-1', upn = '', extra = '' } = some;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Message>
<Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>884</LEA><SoftwareCode>Local Authority</SoftwareCode></Source></Header>
<Children>
<Child><ChildIdentifiers><LAchildID>${escaped(id)}</LAchildID>${upn === '' ? '' : `<UPN>${escaped(upn)}</UPN>`}<PersonBirthDate>2015-03-02</PersonBirthDate><Sex>F</Sex>${extra}</ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N4</PrimaryNeedCode><ReferralNFA>0</ReferralNFA></CINdetails>
</Child>
</Children>
</Message>
`;
}

/** Words as a file may hold them. */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A census whose every value would be markup if it were let. */
export const hostileCensus: string = censusOf({
  id: HOSTILE.slice(0, 60),
  upn: HOSTILE,
  extra: `<Colour>${escaped(HOSTILE)}</Colour>`,
});

const BOMB =
  '<!DOCTYPE Message [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

/** Files that are not to be taken, and what the page says of them. */
export const refusedFiles: readonly {
  readonly why: string;
  readonly file: string | Uint8Array;
  readonly says: RegExp;
}[] = [
  { why: 'nothing in it', file: '', says: /empty/ },
  { why: 'white space', file: ' \n ', says: /white space/ },
  { why: 'an Excel workbook', file: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), says: /Excel/ },
  { why: 'a PDF', file: '%PDF-1.7', says: /PDF/ },
  { why: 'a web page', file: '<!DOCTYPE html><html><script>xss()</script></html>', says: /document type/ },
  { why: 'a CSV', file: 'LAchildID,UPN\n1,2\n', says: /does not begin/ },
  { why: 'random bytes', file: Uint8Array.from({ length: 500 }, (_, index) => (index * 89) % 251), says: /line 1/ },
  { why: 'an entity bomb', file: `<?xml version="1.0"?>${BOMB}<Message>&c;</Message>`, says: /document type/ },
  {
    why: 'an external entity',
    file: '<!DOCTYPE Message [<!ENTITY x SYSTEM "file:///etc/passwd">]><Message>&x;</Message>',
    says: /document type/,
  },
  {
    why: 'an external document type',
    file: '<!DOCTYPE Message SYSTEM "http://127.0.0.1:1/x.dtd"><Message/>',
    says: /document type/,
  },
  { why: 'the file cut in the middle', file: censusOf().slice(0, -80), says: /line \d+/ },
  { why: 'the file cut in a child', file: censusOf().slice(0, 700), says: /line \d+/ },
  { why: 'tags that cross', file: censusOf().replace('</ChildIdentifiers>', '</Child>'), says: /line \d+/ },
  { why: 'an entity nobody defined', file: censusOf({ extra: '&xxe;' }), says: /line \d+/ },
  { why: 'a null in it', file: censusOf().replace('WBRI', 'WB\0RI'), says: /line \d+/ },
  {
    why: 'another encoding than it says',
    file: Buffer.from(censusOf().replace('WBRI', 'é'), 'latin1'),
    says: /line \d+/,
  },
];
