import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeReturn, signInAddress } from './safe-return.ts';

const cases: readonly { readonly address: string | undefined; readonly goesTo: string; readonly because: string }[] = [
  { address: '/drafts/1?as-at=2026-04-03', goesTo: '/drafts/1?as-at=2026-04-03', because: 'it is one of our pages' },
  { address: undefined, goesTo: '/', because: 'nothing was asked' },
  { address: '//evil.example/', goesTo: '/', because: 'a browser reads it as another host' },
  { address: '/\\evil.example/', goesTo: '/', because: 'a browser reads the backslash as a slash' },
  { address: 'https://evil.example/', goesTo: '/', because: 'it is another host' },
  { address: 'javascript:alert(1)', goesTo: '/', because: 'it is a script' },
  { address: '/a\nSet-Cookie: x', goesTo: '/', because: 'it would start a new header' },
  { address: '/sign-out', goesTo: '/', because: 'signing in must not end in signing out' },
];

for (const { address, goesTo, because } of cases) {
  test(`after signing in, ${JSON.stringify(address)} leads to ${goesTo}: ${because}`, () => {
    assert.equal(safeReturn(address), goesTo);
  });
}

test('the way to sign in carries the address as one value', () => {
  assert.equal(signInAddress('/records/1?a=b&c=d'), '/sign-in?return=%2Frecords%2F1%3Fa%3Db%26c%3Dd');
});
