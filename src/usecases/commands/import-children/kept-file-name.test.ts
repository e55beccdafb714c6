import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptFileName } from './kept-file-name.ts';

const TABLE: readonly (readonly [name: string, kept: string, because: string])[] = [
  ['cin-2026.xml', 'cin-2026.xml', 'a plain name stays as it is'],
  ['C:\\returns\\cin.xml', 'cin.xml', 'the folder may name the person who kept it'],
  ['../../etc/passwd', 'passwd', 'a way up is no part of a name'],
  ['cin\u202elmx.exe', 'cinlmx.exe', 'a name must not read the other way round'],
  ['a\0b\r\nc.xml', 'abc.xml', 'a name is one line of letters'],
  ['\0', 'a file without a name', 'a list of imports has no empty names'],
  ['ü😀.xml', 'ü😀.xml', 'letters of every language are letters'],
  [`${'x'.repeat(300)}.xml`, 'x'.repeat(200), 'nobody reads more in a list'],
];

for (const [name, kept, because] of TABLE) {
  test(`${JSON.stringify(name.slice(0, 30))} is kept as ${JSON.stringify(kept.slice(0, 30))}: ${because}`, () => {
    assert.equal(keptFileName(name), kept);
  });
}
