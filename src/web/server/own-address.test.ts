import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownAddress } from './own-address.ts';

const TABLE: readonly (readonly [address: string, expected: string, because: string])[] = [
  ['/children/1?done=2#risks', '/children/1?done=2#risks', 'an address of ours stays as it is'],
  ['/drafts/1#own.2.risks', '/drafts/1#own.2.risks', 'a row of a child’s own list is found again'],
  ['/children/1?wrong=%C3%BC', '/children/1?wrong=%C3%BC', 'what is spelt for an address already is not spelt twice'],
  ['/drafts/1#\u202eü', '/drafts/1#%E2%80%AE%C3%BC', 'a header carries no such letters'],
  ['/children/\r\nset-cookie: a=b/start', '/children/set-cookie:%20a=b/start', 'no line of a header can be begun'],
  ['//elsewhere.example/children', '/', 'another host is not ours'],
  ['/\\elsewhere.example', '/', 'browsers read a back slash as a slash'],
  ['https://elsewhere.example/', '/', 'another host is not ours'],
  ['javascript:alert(1)', '/', 'a script is no address'],
  ['/..//elsewhere.example', '/', 'going up leads out of the service no more than going across'],
  ['http://[', '/', 'what is no address leads to the front page'],
];

for (const [address, expected, because] of TABLE) {
  test(`${JSON.stringify(address)} is sent on to ${expected}: ${because}`, () => {
    assert.equal(ownAddress(address), expected);
  });
}
